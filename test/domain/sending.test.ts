import { describe, expect, test } from 'vitest'
import { retryAfter, schedule, verdictOn } from '../../src/domain/sending.ts'

const answered = (status: number, after?: number) => ({ status, retryAfter: after })

describe('an attempt', () => {
  test.each([200, 201, 204, 299])('that is answered with %i has delivered', (status) => {
    expect(verdictOn(answered(status), 3, 0.5)).toEqual({
      outcome: 'delivered',
      status,
      failure: undefined,
      retrySeconds: 0,
    })
  })

  test.each([101, 199, 300, 301, 308, 400, 401, 404, 409, 429, 500, 503])(
    'that is answered with %i has not',
    (status) => {
      expect(verdictOn(answered(status), 1, 0.5)).toMatchObject({
        outcome: 'retry',
        status,
        failure: 'status',
      })
    },
  )

  test('answered with 410 is the last one', () => {
    expect(verdictOn(answered(410), 1, 0.5)).toMatchObject({ outcome: 'gone' })
  })

  test.each(['timeout', 'connection', 'address', 'secret'] as const)(
    'that fails by %s is tried again',
    (failure) => {
      expect(verdictOn({ failure }, 1, 0.5)).toMatchObject({ outcome: 'retry', status: undefined, failure })
    },
  )
})

describe('attempts', () => {
  test('are spread over days, and then there are no more', () => {
    const pauses = schedule.map((_pause, index) => verdictOn(answered(500), index + 1, 0.5).retrySeconds)
    expect(pauses).toEqual(schedule)
    expect(pauses).toEqual(pauses.toSorted((one, two) => one - two))
    const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400
    expect(days).toBeGreaterThan(3)
    expect(days).toBeLessThan(4)
    expect(verdictOn(answered(500), schedule.length + 1, 0.5)).toMatchObject({ outcome: 'failed' })
  })

  test('that failed together do not come back together', () => {
    const at = (chance: number) => verdictOn(answered(500), 3, chance).retrySeconds
    expect([at(0), at(0.5), at(1)]).toEqual([240, 300, 360])
  })

  test('wait as long as the answer asks for, but not longer than a day, and not less than planned', () => {
    const after = (seconds: number) => verdictOn(answered(503, seconds), 1, 0.5).retrySeconds
    expect([after(0), after(600), after(86_400), after(1_000_000)]).toEqual([5, 600, 86_400, 86_400])
  })
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['120', 120],
  ['Mon, 05 Jan 2026 09:02:00 GMT', 120],
  ['Mon, 05 Jan 2026 08:00:00 GMT', 0],
])('Retry-After: %s', (header, seconds) => {
  expect(retryAfter(header, new Date('2026-01-05T09:00:00Z'))).toBe(seconds)
})
