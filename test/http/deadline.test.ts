/** How long a request may take, whoever works on it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Deadlines } from '../../src/http/deadline.ts'
import { Exchange } from '../../src/http/exchange.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const never = new Promise<never>(() => {})
const exchangeOf = () => new Exchange(new Request('http://plumbline.test/livez'), {})

test('system.live that is done in time is left alone, and nobody looks any more', async () => {
  const deadlines = new Deadlines(1000)
  const done = exchangeOf()
  const { signal } = done
  expect(await deadlines.within(done, Promise.resolve('done'))).toBe('done')
  deadlines.done(done)
  const failed = exchangeOf()
  await expect(deadlines.within(failed, Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  deadlines.done(failed)
  await vi.advanceTimersByTimeAsync(5000)
  expect(signal.aborted).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

test('system.live that is late is refused, its signal aborts, and what has time left goes on', async () => {
  const deadlines = new Deadlines(3000)
  const first = exchangeOf()
  const { signal } = first
  const late = deadlines.within(first, never).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(2000)
  let over = false
  void deadlines.within(exchangeOf(), never).catch(() => (over = true))
  expect(signal.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1500)
  expect(await late).toMatchObject({ code: 'unavailable' })
  expect([signal.aborted, over]).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(2000)
  expect(over).toBe(true)
  await vi.advanceTimersByTimeAsync(2000)
  expect(vi.getTimerCount()).toBe(0)
})
