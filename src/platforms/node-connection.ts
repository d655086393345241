import { clientAddress } from '../domain/rates.ts'
import type { Connection } from '../http/exchange.ts'
import type { GatheringMessage } from './node-message.ts'

/** What the machine may know about a request beyond what the web's Request tells. */
export class IncomingConnection implements Connection {
  readonly #incoming: GatheringMessage
  readonly #proxies: number

  constructor(incoming: GatheringMessage, proxies: number) {
    this.#incoming = incoming
    this.#proxies = proxies
  }

  bytes(limit: number): Promise<Uint8Array | undefined> {
    return this.#incoming.bytes(limit)
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
