import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createPlumbline,
  PlumblineConnectionError,
  PlumblineTimeoutError,
} from '../../generated/sdk/src/index.ts'
import type { PlumblineOptions } from '../../generated/sdk/src/index.ts'
import { brokenBody, fakeFetch, json, problem, settle, silence } from '../support/fake-fetch.ts'
import type { Scripted } from '../support/fake-fetch.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const path = { workspace_id: 'ws_1', document_id: 'doc_1' }
const body = { title: 'T', content: '' }
const offline = new TypeError('fetch failed')

function start(script: [Scripted, ...Scripted[]], options: Partial<PlumblineOptions> = {}) {
  const { fetch, sent } = fakeFetch(...script)
  return { api: createPlumbline({ baseUrl: 'https://api.example.com', fetch, ...options }), sent }
}

/** Milliseconds between the requests. */
const pauses = (sent: { at: number }[]) => sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))

describe('a call that is safe to repeat', () => {
  test.each([
    ['429', problem(429, 'rate_limited')],
    ['502', new Response('', { status: 502 })],
    ['503', problem(503, 'unavailable')],
    ['504', new Response('', { status: 504 })],
    ['a refused connection', offline],
    ['an answer that breaks off', brokenBody('broken')],
  ])('is tried again after %s', async (_name, failure) => {
    const { api, sent } = start([failure, failure, json({ id: 'me' })])
    expect(await settle(api.me.get())).toEqual({ value: { id: 'me' } })
    expect(sent).toHaveLength(3)
  })

  test.each([400, 401, 404, 409, 412, 422, 500, 501])('is not tried again after %i', async (status) => {
    const { api, sent } = start([problem(status, 'code')])
    expect(await settle(api.me.get())).toMatchObject({ error: { status } })
    expect(sent).toHaveLength(1)
  })

  test('pauses longer each time, partly by chance', async () => {
    const { api, sent } = start([offline], { retries: 6 })
    await settle(api.me.get())
    const limits = [500, 1000, 2000, 4000, 8000, 8000]
    expect(pauses(sent)).toHaveLength(6)
    for (const [index, pause] of pauses(sent).entries()) {
      expect(pause).toBeGreaterThanOrEqual((limits[index] ?? 0) / 2 - 1)
      expect(pause).toBeLessThanOrEqual(limits[index] ?? 0)
    }
    const again = start([offline], { retries: 6 })
    await settle(again.api.me.get())
    expect(pauses(again.sent)).not.toEqual(pauses(sent))
  })

  test('waits as long as the service asks', async () => {
    const { api, sent } = start([problem(429, 'rate_limited', { 'retry-after': '7' }), json({})])
    await settle(api.me.get())
    expect(pauses(sent)).toEqual([7000])
  })

  test('gives up at once when the service asks for more than a minute', async () => {
    const { api, sent } = start([problem(429, 'rate_limited', { 'retry-after': '61' })])
    expect(await settle(api.me.get())).toMatchObject({ error: { status: 429, retryAfter: 61 } })
    expect(sent).toHaveLength(1)
  })

  test('ends with the last failure', async () => {
    const { api, sent } = start([problem(503, 'unavailable'), problem(503, 'unavailable'), offline])
    const outcome = await settle(api.me.get())
    expect(outcome).toEqual({ error: expect.any(PlumblineConnectionError) })
    expect(sent).toHaveLength(3)
  })

  test('is tried as often as the client or the call says', async () => {
    const { api, sent } = start([offline], { retries: 1 })
    await settle(api.me.get())
    expect(sent).toHaveLength(2)
    await settle(api.me.get({ retries: 0 }))
    expect(sent).toHaveLength(3)
  })
})

describe('a call that changes something', () => {
  test('is never repeated without a key', async () => {
    const { api, sent } = start([offline])
    expect(await settle(api.documents.update({ path, body: { title: 'New' } }))).toEqual({
      error: expect.any(PlumblineConnectionError),
    })
    expect(sent).toHaveLength(1)
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false)
  })

  test('is repeated when it deletes', async () => {
    const { api, sent } = start([offline, new Response(undefined, { status: 204 })])
    expect(await settle(api.documents.delete({ path }))).toEqual({ value: undefined })
    expect(sent).toHaveLength(2)
  })

  test('gets one key for all its attempts, where its operation takes one, and the next call another', async () => {
    const { api, sent } = start([offline, problem(503, 'unavailable'), json({ id: 'doc_1' }, 201)])
    expect(await settle(api.documents.create({ path, body }))).toEqual({ value: { id: 'doc_1' } })
    await settle(api.documents.create({ path, body }))
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]])
    expect(keys[3]).not.toBe(keys[0])
    expect(sent.every((one) => one.body === JSON.stringify(body))).toBe(true)
  })

  test('keeps the key it was given', async () => {
    const { api, sent } = start([offline, json({}, 201)])
    await settle(api.documents.create({ path, body, headers: { 'Idempotency-Key': 'mine' } }))
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['mine', 'mine'])
  })

  test('waits for its earlier attempt to end', async () => {
    const { api, sent } = start([
      offline,
      problem(409, 'conflict', { 'retry-after': '2' }),
      json({ id: 'doc_1' }, 201),
    ])
    expect(await settle(api.documents.create({ path, body }))).toEqual({ value: { id: 'doc_1' } })
    expect(pauses(sent)[1]).toBe(2000)
  })
})

describe('the timeout', () => {
  test('is for each attempt', async () => {
    const { api, sent } = start([silence])
    const outcome = await settle(api.me.get())
    expect(outcome).toMatchObject({ error: { message: 'GET /v1/me was not answered within 30000 ms' } })
    expect(outcome).toEqual({ error: expect.any(PlumblineTimeoutError) })
    expect(outcome).toEqual({ error: expect.any(PlumblineConnectionError) })
    expect(pauses(sent).every((pause) => pause >= 30_000)).toBe(true)
    expect(sent).toHaveLength(3)
  })

  test('is what the client or the call says', async () => {
    const { api, sent } = start([silence], { timeout: 1000, retries: 0 })
    const started = Date.now()
    await settle(api.me.get())
    expect(Date.now() - started).toBe(1000)
    await settle(api.me.get({ timeout: 50 }))
    expect(Date.now() - started).toBe(1050)
    expect(sent).toHaveLength(2)
  })

  test('covers the body', async () => {
    const { api } = start([brokenBody('hanging')], { retries: 0 })
    expect(await settle(api.me.get())).toEqual({ error: expect.any(PlumblineTimeoutError) })
  })

  test('can be as long as one likes', async () => {
    const late = (init: RequestInit) =>
      Promise.race([
        silence(init),
        new Promise<Response>((resolve) => setTimeout(() => resolve(json({ id: 'me' })), 3_600_000)),
      ])
    const { api } = start([late], { timeout: Infinity })
    expect(await settle(api.me.get())).toEqual({ value: { id: 'me' } })
  })
})

test('a call that is over leaves no timer and no listener behind', async () => {
  const { signal } = new AbortController()
  const added = vi.spyOn(signal, 'addEventListener')
  const removed = vi.spyOn(signal, 'removeEventListener')
  const { api } = start([offline, json({ id: 'me' })])
  const call = api.me.get({ signal })
  await vi.advanceTimersByTimeAsync(500)
  expect(await call).toEqual({ id: 'me' })
  expect(vi.getTimerCount()).toBe(0)
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  )
  expect(added).toHaveBeenCalledTimes(3)
})

describe('aborting', () => {
  test.each([
    ['before the call', 0, 0],
    ['while it is under way', 10, 1],
    ['between two attempts', 30_010, 1],
  ])('%s ends it with the reason of the signal', async (_when, after, attempts) => {
    const controller = new AbortController()
    const reason = new Error('changed my mind')
    const { api, sent } = start([silence])
    if (after === 0) controller.abort(reason)
    else setTimeout(() => controller.abort(reason), after)
    const started = Date.now()
    expect(await settle(api.me.get({ signal: controller.signal }))).toEqual({ error: reason })
    expect(sent).toHaveLength(attempts)
    expect(Date.now() - started).toBe(after)
  })
})
