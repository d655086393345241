import type { IncomingMessage } from 'node:http'
import { clientAddress } from '../domain/rates.ts'
import { Problem } from '../errors.ts'
import type { Connection } from '../http/exchange.ts'

/** What the machine may know about a request beyond what the web's Request tells. */
export class IncomingConnection implements Connection {
  readonly #incoming: IncomingMessage
  readonly #proxies: number

  constructor(incoming: IncomingMessage, proxies: number) {
    this.#incoming = incoming
    this.#proxies = proxies
  }

  bytes(limit: number): Promise<Uint8Array | undefined> {
    return readBytes(this.#incoming, limit)
  }

  get target(): string | undefined {
    const { url } = this.#incoming
    return url?.startsWith('/') ? url : undefined // else a whole URL, or the `*` of OPTIONS
  }

  get remote(): string | undefined {
    const { headers, socket } = this.#incoming
    return clientAddress(headers['x-forwarded-for'], socket.remoteAddress, this.#proxies)
  }
}

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
    incoming.on('end', () => {
      const [first] = chunks
      resolve(chunks.length === 1 ? first : Buffer.concat(chunks))
    })
    incoming.on('close', () => {
      if (!incoming.complete) reject(new Problem('bad_request', { detail: 'The body ended too early.' }))
    })
  })
}
