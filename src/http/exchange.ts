import type { Operation, OperationModule } from '../../generated/contract.ts'
import type { Actor } from '../context.ts'
import { Problem } from '../errors.ts'
import type { Ride } from '../store/counters.ts'
import { newRequestId } from './request-id.ts'

/** What a platform knows, or can do faster than a web Request. */
export interface Connection {
  /** The path with its query, as it was sent: cut out of the URL it costs more than matching it. */
  readonly target?: string | undefined
  /** The address of the client. */
  readonly remote?: string | undefined
  /** Reads the body; undefined when it is longer than the limit. */
  bytes?(limit: number): Promise<Uint8Array | undefined>
}

/** An operation with everything its requests need; the module is there after the first one. */
export interface Route {
  readonly id: string
  readonly operation: Operation
  /** Names of the path parameters, in order. */
  readonly names: readonly string[]
  /** Headers that announce the operation's end. */
  readonly notices: Readonly<Record<string, string>> | undefined
  module: OperationModule | undefined
}

/** Input of an operation, decoded and validated. */
export interface Input {
  path: Record<string, unknown>
  query: Record<string, unknown>
  headers: Record<string, unknown>
  body: unknown
}

/** What the steps learn about one request, in the order they learn it. */
export class Exchange {
  readonly request: Request
  readonly connection: Connection
  readonly method: string
  readonly path: string
  /** With its question mark; empty when there is none. */
  readonly search: string
  readonly requestId = newRequestId()
  readonly started = performance.now()
  /** Undefined until the request is matched. */
  route: Route | undefined = undefined
  /** Raw path segments, by parameter. */
  raw: Readonly<Record<string, string>> = nothing
  actor: Actor = anonymous
  readonly input: Input = { path: nothing, query: nothing, headers: nothing, body: undefined }
  /** Of this request's span; undefined while nobody traces. */
  traceparent: string | undefined = undefined
  /** Resolves when an answer in lines has gone out, with what broke it off. */
  streaming: Promise<unknown> | undefined = undefined
  /** What the answer says went wrong. */
  problem: Problem | undefined = undefined
  /** Whether it was answered once before, and is answered that again. */
  replayed: true | undefined = undefined
  /** What was counted along with the look-up of credentials. */
  ride: Ride | undefined = undefined
  #controller: AbortController | undefined = undefined
  /** Headers that steps add to the answer, whatever it will be. */
  headers: Record<string, string> | undefined = undefined

  constructor(request: Request, connection: Connection) {
    const target = connection.target ?? targetOf(request.url)
    const question = target.indexOf('?')
    this.request = request
    this.connection = connection
    this.method = request.method
    this.path = question === -1 ? target : target.slice(0, question)
    this.search = question === -1 ? '' : target.slice(question)
  }

  /** Aborted when nobody waits for the answer any more; made for those who ask. */
  get signal(): AbortSignal {
    if (this.#controller !== undefined) return this.#controller.signal
    this.#controller = new AbortController()
    const { signal } = this.request
    if (signal.aborted) this.abort(clientGone())
    else signal.addEventListener('abort', () => this.abort(clientGone()), { once: true })
    return this.#controller.signal
  }

  abort(reason: Problem): void {
    this.#controller?.abort(reason)
  }

  /** The matched operation. */
  get operation(): Operation {
    return this.matched.operation
  }

  /** The matched route; asking before there is one is a bug. */
  get matched(): Route {
    if (this.route === undefined) throw new Problem('internal', { detail: 'the request was not matched' })
    return this.route
  }

  /** Validators and shapes of the matched operation. */
  get module(): OperationModule {
    const { module, id } = this.matched
    if (module === undefined) throw new Problem('internal', { detail: `${id} was not loaded` })
    return module
  }

  /** The workspace the operation's policy names, as it stands in the path. */
  get tenant(): string | undefined {
    const { tenant } = this.operation.policy
    return tenant === 'none' ? undefined : this.raw[tenant]
  }
}

const targetOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2))

const clientGone = () => new Problem('unavailable', { detail: 'The client has gone.' })

const anonymous: Actor = { kind: 'anonymous' }
const nothing = Object.freeze({})
