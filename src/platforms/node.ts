import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Fetch } from '../http/machine.ts'
import type { Log } from '../log.ts'
import { sendAnswer } from './node-answer.ts'
import { IncomingConnection } from './node-connection.ts'
import { IncomingRequest } from './node-request.ts'
import { listen, makeServer } from './node-server.ts'
import type { Timeouts } from './node-server.ts'
import { stopAccepting } from './node-stop.ts'

export { NodeResponse } from './node-answer.ts'

export interface Listen {
  host: string
  /** 0 for any that is free. */
  port: number
  log: Log
  trustedProxies?: number
  timeouts?: Timeouts
}

export interface Listening {
  url: string
  /** Stops accepting and waits for what is under way, at most `deadline` milliseconds. */
  close: (deadline?: number) => Promise<void>
}

/** Listens. @throws the error of `listen`, EADDRINUSE for one */
export async function serveNode(fetch: Fetch, options: Listen): Promise<Listening> {
  const { host, port, log, timeouts, trustedProxies = 0 } = options
  let closing = false
  const running = { requests: 0 }
  const forget = () => (running.requests -= 1)
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    running.requests += 1
    outgoing.on('close', forget)
    try {
      const request = new IncomingRequest(incoming, outgoing) as unknown as Request // what the machine reads of one
      const response = await fetch(request, new IncomingConnection(incoming, trustedProxies))
      if (closing) outgoing.shouldKeepAlive = false
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
      closing = true
      const last = performance.now() + deadline
      const { closed } = await stopAccepting(server)
      while (running.requests > 0 && performance.now() < last) await setTimeout(20)
      server.closeAllConnections() // connections on which nothing was ever sent, too
      await closed
    },
  }
}
