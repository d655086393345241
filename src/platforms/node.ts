/** HTTP on plain Node. */
import { Server } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Fetch } from '../http/machine.ts'
import type { Log } from '../log.ts'
import { sendAnswer } from './node-answer.ts'
import { IncomingConnection } from './node-connection.ts'
import { IncomingRequest } from './node-request.ts'
import { listen, makeServer } from './node-server.ts'
import type { Answer } from './node-server.ts'
export { NodeResponse } from './node-answer.ts'

export interface Listen {
  host: string
  /** 0 for any that is free. */
  port: number
  log: Log
  trustedProxies?: number
  timeouts?: Parameters<typeof makeServer>[1]
}

export interface Listening {
  url: string
  /** Stops accepting and waits for what is under way, at most `deadline` milliseconds. */
  close: (deadline?: number) => Promise<void>
}

/** Listens. @throws the error of `listen`, EADDRINUSE for one */
export async function serveNode(fetch: Fetch, options: Listen): Promise<Listening> {
  const { host, port, log, timeouts, trustedProxies = 0 } = options
  const state = { closing: false, running: 0 }
  const forget = () => (state.running -= 1)
  const answer: Answer = async (incoming, outgoing) => {
    state.running += 1
    outgoing.on('close', forget)
    try {
      const request = new IncomingRequest(incoming, outgoing) as unknown as Request // what the machine reads of one
      const response = await fetch(request, new IncomingConnection(incoming, trustedProxies))
      if (state.closing) outgoing.shouldKeepAlive = false
      await sendAnswer(outgoing, response)
    } catch (error) {
      log.error('an answer could not be sent', { error })
      outgoing.destroy()
    }
  }
  const server = makeServer(answer, timeouts)
  return {
    url: await listen(server, host, port),
    async close(deadline = 25_000) {
      state.closing = true
      // Not http's own close: it ends idle connections at once, and a request may have arrived and not been read yet.
      const closed = new Promise((resolve) => Server.prototype.close.call(server, resolve))
      const last = performance.now() + deadline
      do await setTimeout(50)
      while (state.running > 0 && performance.now() < last)
      server.closeAllConnections() // connections on which nothing was ever sent, too
      await closed
    },
  }
}
