/**
 * What the generated functions ask of a client.
 *
 * It stands where the generator's own client would be: that one has no retries, no timeouts, no error class, and
 * its reader of event streams splits events and repeats POSTs.
 */
import type { ArrayStyle, ObjectStyle } from '../core/pathSerializer.gen.js'
import type { Call, ListCall, Page } from './call.js'
import type { Lines } from './lines.js'
import type { SecurityScheme } from './request.js'

export { formDataBodySerializer, urlSearchParamsBodySerializer } from '../core/bodySerializer.gen.js'

/** What every call takes beside the operation's own parameters. */
export interface CallOptions {
  /** Headers to add; `null` removes one. */
  headers?: Record<string, HeaderValue> | undefined
  /** Ends the call, its retries too; it then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, its body included. */
  timeout?: number | undefined
  /** How often to try again, at most, when that is safe and may help. */
  retries?: number | undefined
}

export type HeaderValue = string | number | boolean | null | undefined

/** A request as the generated functions hand it over. */
export interface Request extends CallOptions {
  /** The path as the contract writes it. */
  url: string
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
  /** `null` sends the body as it is; JSON when undefined. */
  bodySerializer?: ((body: unknown) => unknown) | null
  querySerializer?: QueryStyle & { parameters?: Record<string, QueryStyle> }
  security?: readonly SecurityScheme[]
}

/** How a query parameter is written; contracts also ask for arrays as `deepObject`, which OpenAPI leaves open. */
interface QueryStyle {
  allowReserved?: boolean
  array?: { explode?: boolean; style?: ArrayStyle | 'deepObject' }
  object?: { explode?: boolean; style?: ObjectStyle }
}

export const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Verb = (typeof verbs)[number]

type Send = <Responses = unknown, Errors = unknown, Throws extends boolean = true>(
  request: Request,
) => RequestResult<Responses, Errors, Throws>

type Open = <Responses = unknown, Errors = unknown, Throws extends boolean = true>(
  request: Request,
) => Promise<ServerSentEventsResult<Responses, Errors, Throws>>

type Read = <Responses = unknown, Errors = unknown, Throws extends boolean = true>(
  request: Request,
) => LinesResult<Responses, Errors, Throws>

/** Sends requests; made by `createClient`. */
export interface Client extends Record<Verb, Send> {
  /** For operations that answer with an event stream. */
  readonly sse: Record<Verb, Open>
  /** For operations that answer in lines of JSON. */
  readonly lines: Record<Verb, Read>
}

type Body<Responses> = Responses extends Record<string, unknown> ? Responses[keyof Responses] : Responses

/** What a call gives. Errors are thrown, so their types and the switch for throwing have no part in it. */
export type RequestResult<Responses = unknown, _Errors = unknown, _Throws extends boolean = true> =
  Body<Responses> extends Page ? ListCall<Body<Responses>> : Call<Body<Responses>>

/** An event stream is handed over unread: the response, whose body is the stream. */
export type ServerSentEventsResult<
  _Responses = unknown,
  _Errors = unknown,
  _Throws extends boolean = true,
> = Response

/** Lines are read by whoever iterates over them. */
export type LinesResult<Responses = unknown, _Errors = unknown, _Throws extends boolean = true> = Lines<
  Body<Responses>
>

export interface TDataShape {
  body?: unknown
  headers?: unknown
  path?: unknown
  query?: unknown
  url: string
}

/** The parameters of one operation, and the options of every call. */
export type Options<
  Data extends TDataShape = TDataShape,
  _Throws extends boolean = true,
  _Response = unknown,
> = CallOptions &
  Omit<Data, 'url' | 'query' | 'headers'> &
  Inside<Pick<Data, Extract<keyof Data, 'query' | 'headers'>>>

/** What may be left out may be undefined as well, for callers with `exactOptionalPropertyTypes` too. */
type OrUndefined<T> = { [K in keyof T]: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] }
type Inside<T> = { [K in keyof T]: OrUndefined<T[K]> }

/** The generated functions accept it; nothing here reads it. */
export type ClientMeta = Record<string, unknown>
