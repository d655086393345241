// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
import { PendingCall } from './call.js'
import { verbs } from './index.js'
import type { Client, HeaderValue, Request, Verb } from './index.js'
import { Lines } from './lines.js'
import { prepare } from './request.js'
import type { Token } from './request.js'
import { persist } from './retry.js'

export interface PlumblineOptions {
  /** Where the service is, such as `https://api.example.com`. */
  baseUrl: string
  /** A token or API key, or a function that gives one; it is asked before every call. */
  token?: Token | undefined
  /** Headers of every request. */
  headers?: Record<string, HeaderValue> | undefined
  /** Milliseconds for one attempt, its body included (30 000). */
  timeout?: number | undefined
  /** How often to try again, at most, when that is safe and may help (2). */
  retries?: number | undefined
  /** In place of the platform's own fetch. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/**
 * A client for the functions of `/flat`.
 * @throws TypeError when `baseUrl` is not an address
 */
export function createClient(options: PlumblineOptions): Client {
  // Pages may write an address relative to their own; elsewhere there is no location.
  const page: Location | undefined = globalThis.location
  if (!URL.canParse(options.baseUrl, page?.href))
    throw new TypeError(
      `baseUrl is ${JSON.stringify(options.baseUrl)}: write the address of the service, such as https://api.example.com`,
    )
  const call = (method: string, request: Request): PendingCall =>
    new PendingCall(run(options, { method, stream: false }, request), (cursor) =>
      call(method, { ...request, query: { ...request.query, cursor } }),
    )
  const open = async (method: string, request: Request): Promise<Response> =>
    (await run(options, { method, stream: true }, request)).response
  const lines = (method: string, request: Request) => new Lines(() => open(method, request))
  // The contract, not the compiler, says what an answer holds.
  return { ...perVerb(call), sse: perVerb(open), lines: perVerb(lines) } as Client
}

async function run(options: PlumblineOptions, kind: { method: string; stream: boolean }, request: Request) {
  const { timeout = options.timeout ?? 30_000, retries = options.retries ?? 2, signal } = request
  signal?.throwIfAborted()
  const prepared = await prepare(options, kind.method, request)
  return persist({
    ...prepared,
    stream: kind.stream,
    fetch: options.fetch ?? globalThis.fetch,
    timeout,
    retries,
    signal,
  })
}

const perVerb = <T>(send: (method: string, request: Request) => T) =>
  Object.fromEntries(
    verbs.map((verb) => [verb, (request: Request) => send(verb.toUpperCase(), request)]),
  ) as Record<Verb, (request: Request) => T> // fromEntries forgets which keys there are
