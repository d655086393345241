/** HTTP on plain Node. */
import type { Fetch } from '../http/machine.ts'
import type { Log } from '../log.ts'
import { sendAnswer } from './node-answer.ts'
import { closeServer } from './node-close.ts'
import type { Patience } from './node-close.ts'
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
  close: (patience?: Patience) => Promise<void>
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
      const sending = sendAnswer(outgoing, response)
      if (sending !== undefined) await sending
    } catch (error) {
      log.error('an answer could not be sent', { error })
      outgoing.destroy()
    }
  }
  const server = makeServer(answer, timeouts)
  return {
    url: await listen(server, host, port),
    close: (patience) => closeServer(server, state, patience),
  }
}
