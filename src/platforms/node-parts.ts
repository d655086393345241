import type { IncomingMessage, Server } from 'node:http'
import { clientAddress } from '../domain/rates.ts'
import { Problem } from '../errors.ts'
import type { Connection } from '../http/exchange.ts'

/** Bytes and milliseconds. */
export const limits = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  // Load balancers keep a connection for a minute; closing it first would lose the request they send just then.
  keepAliveTimeout: 65_000,
}

/** Whether the target of a request is a path, an http URL, or the `*` of OPTIONS (RFC 9112, 3.2); the parser lets more through. */
export const isTarget = (target = ''): boolean =>
  target.startsWith('/') || target === '*' || (/^https?:\/\/[^/?#]/i.test(target) && URL.canParse(target))

/** What the machine may know about a request beyond what the web's Request tells. */
export const connectionOf = (incoming: IncomingMessage, proxies: number): Connection => ({
  get remote() {
    return clientAddress(incoming.headers['x-forwarded-for'], incoming.socket.remoteAddress, proxies)
  },
  bytes: (limit) => readBytes(incoming, limit),
})

/**
 * Reads a body straight from the socket: a web stream costs more than everything else about a small request.
 * What comes after the limit is thrown away, not refused, or the client would be cut off before it reads the answer.
 * @returns undefined when it is longer than the limit
 */
function readBytes(incoming: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) return void chunks.push(chunk)
      chunks = []
      resolve(undefined)
    })
    incoming.once('end', () => {
      const [first] = chunks
      resolve(chunks.length === 1 ? first : Buffer.concat(chunks))
    })
    incoming.once('close', () => {
      if (!incoming.complete) reject(new Problem('bad_request', { detail: 'The body ended too early.' }))
    })
  })
}

/** @returns the address, with the port it was given. @throws the error of `listen`, EADDRINUSE for one */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}
