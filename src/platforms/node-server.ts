import type { Server, ServerResponse } from 'node:http'
import { flawOf } from './node-flaws.ts'
import { GatheringMessage } from './node-message.ts'
import { refuseConnection, refuseRequest, refuseSocket } from './node-refusals.ts'

// An import reads every export of node:http, one of which is the whole client of fetch: half of a start.
const { createServer } = process.getBuiltinModule('node:http')

/** Bytes and milliseconds. */
export const limits = {
  // Names, values and the target together; Node refuses what reaches it.
  maxHeaderSize: 16 * 1024 + 1,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  // Load balancers keep a connection for a minute; closing it first would lose the request they send just then.
  keepAliveTimeout: 65_000,
  // Refused by `flawOf`, with an answer like all others.
  requireHostHeader: false,
  // Else the parser would drop all but the first of some, Authorization among them, and nobody could refuse that.
  joinDuplicateHeaders: true,
  // A request that has no body need not be read to its end.
  optimizeEmptyRequests: true,
}

/** Others than in production. */
export type Timeouts = Partial<typeof limits>

export type Answer = (incoming: GatheringMessage, outgoing: ServerResponse) => Promise<void>

/** Node's server, set up so that whatever comes gets an answer of ours. */
export function makeServer(answer: Answer, timeouts: Timeouts = {}): Server {
  const server = createServer({ ...limits, ...timeouts, IncomingMessage: GatheringMessage })
  const take = (incoming: GatheringMessage, outgoing: ServerResponse) => {
    const flaw = flawOf(incoming)
    if (flaw === undefined) void answer(incoming, outgoing)
    else refuseRequest(outgoing, flaw)
  }
  // What a client expects (RFC 9110, 10.1.1) may be ignored, and is.
  server.on('request', take).on('checkExpectation', take)
  server.on('connect', (_incoming, socket) => refuseSocket(socket, 'not_implemented'))
  server.on('clientError', refuseConnection)
  return server
}

/** @returns the address, with the port it was given. @throws the error of `listen`, EADDRINUSE for one */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}
