import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request as the machine reads it, straight from Node's parser: a web Request would cost more than all steps. */
export class IncomingRequest {
  readonly method: string
  readonly headers: IncomingHeaders
  /** Read by `IncomingConnection`. */
  readonly body = null
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  #signal: AbortSignal | undefined

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    this.#incoming = incoming
    this.#outgoing = outgoing
    this.method = incoming.method ?? 'GET'
    this.headers = new IncomingHeaders(incoming)
  }

  /** Not resolved: a path is what it says, dots and all. */
  get url(): string {
    const { url = '/', headers } = this.#incoming
    return url.startsWith('/') ? `http://${headers.host ?? 'localhost'}${url}` : url
  }

  /** Aborted when the client leaves before its answer has gone out. */
  get signal(): AbortSignal {
    if (this.#signal !== undefined) return this.#signal
    const controller = new AbortController()
    const outgoing = this.#outgoing
    const look = () => {
      if (!outgoing.writableEnded) controller.abort()
    }
    if (outgoing.destroyed) look()
    else outgoing.on('close', look)
    return (this.#signal = controller.signal)
  }
}

/** Reads headers where Node's parser put them; repeated ones it has joined by then. */
class IncomingHeaders {
  readonly #incoming: IncomingMessage

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name.toLowerCase()]
    return value === undefined ? null : typeof value === 'string' ? value : value.join(', ')
  }

  has(name: string): boolean {
    return this.get(name) !== null
  }
}
