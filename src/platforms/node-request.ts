import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeRequest } from 'srvx/node'

/**
 * A request as the machine reads it: method, URL and headers come straight from Node's parser. Everything else
 * about it is a web Request that is only made when somebody asks.
 */
export class IncomingRequest {
  readonly method: string
  readonly headers: IncomingHeaders
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  #whole: Request | undefined

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

  get signal(): AbortSignal {
    return this.#request.signal
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#request.body
  }

  get #request(): Request {
    return (this.#whole ??= new NodeRequest({ req: this.#incoming, res: this.#outgoing }))
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
