import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeRequest } from 'srvx/node'

/**
 * A request as the machine reads it: method, URL and headers come straight from Node's parser. Everything else
 * about it is a web Request that is only made when somebody asks.
 */
export class IncomingRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHeaders
  readonly #incoming: IncomingMessage
  readonly #outgoing: ServerResponse
  #whole: Request | undefined

  constructor(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { url = '/', method = 'GET' } = incoming
    this.#incoming = incoming
    this.#outgoing = outgoing
    this.method = method
    // Not resolved: a path is what it says, dots and all.
    this.url = url.startsWith('/') ? `http://${incoming.headers.host ?? 'localhost'}${url}` : url
    this.headers = new IncomingHeaders(incoming)
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
