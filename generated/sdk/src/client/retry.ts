// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
import { PlumblineConnectionError, PlumblineError, PlumblineTimeoutError } from '../errors.js'
import type { Result } from './call.js'
import type { Prepared } from './request.js'

/** A prepared request and how long to persist with it. */
export interface Endeavour extends Prepared {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds. */
  timeout: number
  retries: number
  signal: AbortSignal | undefined
  /** The body is the caller's to read. */
  stream: boolean
}

/** All in milliseconds. Timers cannot be set further than `longest`. */
const firstPause = 500
const longestPause = 8_000
const longestWish = 60_000
const longest = 2 ** 31 - 1

/**
 * Sends a request, again if it is safe and may help: after connection errors, 429, 502, 503 and 504, and while an
 * earlier attempt with the same key is still under way (409 with Retry-After).
 *
 * @throws PlumblineError, PlumblineConnectionError, PlumblineTimeoutError, or the reason of the caller's signal
 */
export async function persist(endeavour: Endeavour): Promise<Result<unknown>> {
  const retries = endeavour.repeatable ? endeavour.retries : 0
  for (let attempts = 0; ; attempts++) {
    try {
      return await attempt(endeavour)
    } catch (error) {
      const pause = attempts < retries ? pauseAfter(error, attempts) : undefined
      if (pause === undefined) throw error
      await sleep(pause, endeavour.signal)
    }
  }
}

/** @returns milliseconds; undefined when another attempt would not help, or only after longer than anyone should wait */
function pauseAfter(error: unknown, attempts: number): number | undefined {
  // Half of it is chance, so that clients that failed together do not come back together.
  const pause = Math.min(firstPause * 2 ** attempts, longestPause) * (0.5 + Math.random() / 2)
  if (error instanceof PlumblineConnectionError) return pause
  if (!(error instanceof PlumblineError)) return undefined
  const { status, retryAfter } = error
  const helps = [429, 502, 503, 504].includes(status) || (status === 409 && retryAfter !== undefined)
  const wish = (retryAfter ?? 0) * 1000
  return helps && wish <= longestWish ? Math.max(wish, pause) : undefined
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- the reason is the caller's own
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, milliseconds)
    if (signal?.aborted) abort()
    else signal?.addEventListener('abort', abort, { once: true })
  })
}

async function attempt({
  name,
  address,
  init,
  fetch,
  timeout,
  signal,
  stream,
}: Endeavour): Promise<Result<unknown>> {
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  if (signal?.aborted) abort()
  signal?.addEventListener('abort', abort, { once: true })
  const late = () =>
    controller.abort(new PlumblineTimeoutError(`${name} was not answered within ${timeout} ms`))
  const timer = setTimeout(late, Math.min(timeout, longest))
  let handedOver = false
  try {
    const response = await fetch(address, { ...init, signal: controller.signal })
    handedOver = stream && response.ok
    const data = handedOver ? undefined : await readBody(response)
    if (!response.ok) throw new PlumblineError(response, data)
    return resultOf(response, data)
  } catch (error) {
    if (error instanceof PlumblineError) throw error
    if (controller.signal.aborted) throw controller.signal.reason
    throw new PlumblineConnectionError(`${name} got no answer: ${reasonOf(error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
    if (!handedOver) signal?.removeEventListener('abort', abort)
  }
}

/** The body as its media type says: JSON, text or a Blob; undefined when there is none. */
async function readBody(response: Response): Promise<unknown> {
  if (response.body === null) return undefined
  const type = (response.headers.get('content-type') ?? '').toLowerCase().split(';', 1)[0]?.trim() ?? ''
  const isJson = /[/+]json$/.test(type)
  if (!isJson && type !== '' && !type.startsWith('text/')) return response.blob()
  const text = await response.text()
  if (text === '') return undefined
  return isJson ? parsed(text, response.ok) : text
}

function parsed(text: string, must: boolean): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (must) throw error
    return text // an error whose body is broken is still that error
  }
}

const resultOf = (response: Response, data: unknown): Result<unknown> => ({
  data,
  response,
  etag: response.headers.get('etag') ?? undefined,
  location: response.headers.get('location') ?? undefined,
  requestId: response.headers.get('x-request-id') ?? undefined,
})

/** Node says "fetch failed" and puts what happened in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
