/** A service for the client's tests: it gives the answers it is told, and remembers what it was sent. */
import { vi } from 'vitest'

export interface Sent {
  method: string
  url: string
  headers: Headers
  body: RequestInit['body']
  /** Milliseconds on the (fake) clock. */
  at: number
}

/** A response, a failure to throw, or how to behave. Responses are copied, so that one can be given twice. */
export type Scripted = Response | Error | ((init: RequestInit) => Promise<Response>)

/** @param script one for each request; the last also for all that follow */
export function fakeFetch(...script: [Scripted, ...Scripted[]]) {
  const sent: Sent[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const next = script[Math.min(sent.length, script.length - 1)]
    sent.push({
      method: init.method ?? 'GET',
      url,
      headers: new Headers(init.headers),
      body: init.body,
      at: Date.now(),
    })
    if (next === undefined) throw new Error('the script is empty')
    if (next instanceof Error) throw next
    return next instanceof Response ? next.clone() : next(init)
  }
  return { fetch, sent }
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

export const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json({ type: `/problems/${code}`, title: 'Title', status, code, request_id: 'req_1' }, status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...headers,
  })

/** Never answers, but gives up when it is told to, as fetch does. */
export const silence = ({ signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- fetch rejects with whatever the reason is
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

/** Answers, and then the connection breaks, or hangs until it is told to give up. */
export const brokenBody = (ends: 'broken' | 'hanging') => async (init: RequestInit) => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"data":'))
      if (ends === 'broken') controller.error(new TypeError('terminated'))
      else init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason), { once: true })
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

/** Lets the (fake) time pass that the work needs. @returns what came of it */
export async function settle<T>(work: PromiseLike<T>): Promise<{ value: T } | { error: unknown }> {
  const outcome = work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  await vi.runAllTimersAsync()
  return outcome
}
