/** Whose counter a request has, and what becomes of who guesses credentials: each rule by itself, without a service. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { RateClass } from '../../generated/policy.ts'
import { operations } from '../../generated/operations.ts'
import type { Actor } from '../../src/context.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { guesses, Limiter } from '../../src/http/limit.ts'
import { createLog } from '../../src/log.ts'
import type { Bucket, Counters } from '../../src/store/counters.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'

afterEach(() => void vi.restoreAllMocks())

const list = operations['documents.list']
const rate: RateClass = { limit: 3, window: 60, key: 'ip', count: 'shared', store_down: 'allow' }
const database = { as: () => ({}) } as unknown as DatabaseDoor // counters in memory never ask it
const acme = 'ws_acme'
const address = '192.0.2.1'

interface Asking {
  actor?: Actor
  tenant?: string | undefined
  remote?: string
  credentials?: boolean
}

/** A request of `documents.list` as it is when it is counted. */
function asking({ actor, tenant = acme, remote = address, credentials = true }: Asking): Exchange {
  const headers = new Headers(credentials ? { authorization: 'Bearer a' } : {})
  const exchange = new Exchange({ url: 'http://a/', method: 'GET', headers } as Request, { remote }) // all it looks at
  exchange.route = { id: 'documents.list', operation: list, names: [], notices: undefined, module: undefined }
  if (tenant !== '') exchange.raw = { workspace_id: tenant }
  if (actor !== undefined) exchange.actor = actor
  return exchange
}

/** Counters that note what they count. */
function noting(counters: Counters = memoryCounters(100_000)) {
  const counted: Bucket[] = []
  return {
    ...counters,
    counted,
    count: (bucket: Bucket, db: Parameters<Counters['count']>[1]) => {
      counted.push(bucket)
      return counters.count(bucket, db)
    },
  }
}

function limiterOf(classes: Record<string, RateClass>, more: { shared?: Counters; own?: Counters } = {}) {
  const lines: string[] = []
  const log = createLog('warn', (line) => lines.push(line))
  const [shared, own] = [noting(more.shared), noting(more.own)]
  return { limiter: new Limiter({ classes, shared, own }, database, log), shared, own, lines }
}

const person = { kind: 'user', user_id: 'usr_1', role: 'viewer' } as const
const outsider = { ...person, role: undefined }
const key = {
  kind: 'key',
  key_id: 'key_1',
  user_id: 'usr_1',
  workspace_id: acme,
  scopes: [],
  role: 'viewer',
} as const

describe('documents.list has the counter', () => {
  const rows: [key: RateClass['key'], who: string, asked: Asking, name: string][] = [
    ['ip', 'of the address, for a member', { actor: person }, address],
    ['actor', 'of the address, for nobody', {}, address],
    ['actor', 'of the scheduler', { actor: { kind: 'scheduler' } }, 'scheduler'],
    ['actor', 'of the person, for a member', { actor: person }, 'usr_1'],
    ['actor', 'of the key, for a key', { actor: key }, 'key_1'],
    ['workspace', 'of the address, for nobody', {}, address],
    ['workspace', 'of the workspace, for a member', { actor: person }, acme],
    ['workspace', 'of the workspace, for its key', { actor: key }, acme],
    ['workspace', 'of the person, for an outsider', { actor: outsider }, 'usr_1'],
    ['workspace', 'of the key, for one of another workspace', { actor: key, tenant: 'ws_other' }, 'key_1'],
    ['workspace', 'of the person, where there is no workspace', { actor: person, tenant: '' }, 'usr_1'],
  ]
  test.each(rows.map(([by, who, asked, name]) => ({ by, who, asked, name })))('by $by: $who', async (row) => {
    const { by, asked, name } = row
    const { limiter, shared } = limiterOf({ [list.policy.rate]: { ...rate, key: by } })
    await limiter.limit(asking(asked))
    expect(shared.counted).toEqual([{ rate: list.policy.rate, name, window: 60 }])
  })

  test('of no class, where there is none by that name', async () => {
    const { limiter, shared } = limiterOf({})
    await limiter.limit(asking({ actor: person }))
    expect(shared.counted).toEqual([])
  })
})

describe('what the look-up of credentials counts for documents.list', () => {
  const riding = { shared: { ...memoryCounters(), rides: true } }
  const of = (found: Partial<RateClass>, counters: { shared?: Counters } = riding) =>
    limiterOf({ [list.policy.rate]: { ...rate, ...found } }, counters).limiter.ride(asking({}))
  const common = { rate: list.policy.rate, window: 60 }

  test('is the address, the workspace, or who they are of', () => {
    expect(of({ key: 'ip' })).toEqual({ ...common, ofAll: address, ofMembers: undefined })
    expect(of({ key: 'workspace' })).toEqual({ ...common, ofAll: undefined, ofMembers: acme })
    expect(of({ key: 'actor' })).toEqual({ ...common, ofAll: undefined, ofMembers: undefined })
  })

  test('is nothing in a class of each instance, in other stores, and without a class', () => {
    expect(of({ count: 'instance' })).toBeUndefined()
    expect(of({}, {})).toBeUndefined()
    expect(limiterOf({}, riding).limiter.ride(asking({}))).toBeUndefined()
  })
})

describe('who guesses credentials for documents.list', () => {
  const classes = { [guesses]: rate }
  const limited = expect.objectContaining({
    code: 'rate_limited',
    detail: 'Too many wrong credentials came from this address.',
  })
  const isRefused = (limiter: Limiter, asked: Asking = {}) => {
    try {
      limiter.refuseGuesser(asking(asked))
      return false
    } catch (error) {
      expect(error).toEqual(limited)
      return true
    }
  }
  /** Guesses until it is too much. */
  const spoil = async (limiter: Limiter, remote = address) => {
    for (let time = 0; time < rate.limit; time++) await limiter.countGuess(asking({ remote }))
    await expect(limiter.countGuess(asking({ remote }))).rejects.toEqual(limited)
  }

  test('may guess as often as the class says; then right ones are refused, too', async () => {
    const { limiter } = limiterOf(classes)
    for (let time = 0; time < rate.limit; time++) {
      await limiter.countGuess(asking({}))
      expect(isRefused(limiter)).toBe(false)
    }
    await expect(limiter.countGuess(asking({}))).rejects.toEqual(limited)
    expect(isRefused(limiter)).toBe(true)
  })

  test('does no harm to other addresses, and to who sends none', async () => {
    const { limiter } = limiterOf(classes)
    await spoil(limiter)
    expect(isRefused(limiter, { remote: '192.0.2.2' })).toBe(false)
    expect(isRefused(limiter, { credentials: false })).toBe(false)
  })

  test('may come again when the window has ended', async () => {
    const { limiter } = limiterOf(classes)
    await spoil(limiter)
    const now = performance.now()
    const clock = vi.spyOn(performance, 'now').mockReturnValue(now + 61_000)
    expect(isRefused(limiter)).toBe(false)
    clock.mockReturnValue(now)
    expect(isRefused(limiter)).toBe(false) // forgotten
  })

  test('is not who sends none, and nobody is one without the class', async () => {
    const { limiter, own } = limiterOf(classes)
    await limiter.countGuess(asking({ credentials: false }))
    expect(own.counted).toEqual([])
    await limiterOf({}).limiter.countGuess(asking({}))
  })

  test('is counted by the instance as well; the store is asked while that does not suffice', async () => {
    const { limiter, own, shared } = limiterOf(classes)
    await spoil(limiter)
    expect([own.counted.length, shared.counted.length]).toEqual([rate.limit + 1, rate.limit])
    expect(own.counted[0]).toMatchObject({ rate: guesses, name: address, window: 60 })
    const alone = limiterOf({ [guesses]: { ...rate, count: 'instance' } })
    await alone.limiter.countGuess(asking({}))
    expect([alone.own.counted.length, alone.shared.counted.length]).toEqual([1, 0])
  })

  test('is told the higher of the two counts', async () => {
    const left = async (shared: Counters | undefined, before: number) => {
      const { limiter } = limiterOf(classes, shared === undefined ? {} : { shared })
      for (let time = 0; time < before; time++) await limiter.countGuess(asking({}))
      const exchange = asking({})
      await limiter.countGuess(exchange).catch((error: unknown) => expect(error).toEqual(limited))
      return exchange.headers?.['ratelimit']?.replace(/;t=\d+$/, '')
    }
    const saying = (used: number): Counters => ({
      ...memoryCounters(),
      count: () => ({ used, resetsIn: 9000 }),
    })
    expect(await left(saying(3), 0)).toBe(`"${guesses}";r=0`)
    expect(await left(saying(1), 1)).toBe(`"${guesses}";r=1`)
  })

  test('is stopped while the store is down, which is logged', async () => {
    const shared: Counters = { ...memoryCounters(), count: () => Promise.reject(new Error('gone')) }
    const { limiter, lines } = limiterOf(classes, { shared })
    await spoil(limiter)
    expect(isRefused(limiter)).toBe(true)
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ message: 'requests cannot be counted', store_down: 'allow' }),
    )
  })

  test('is remembered with ten thousand others; the first of more is forgotten', async () => {
    const { limiter } = limiterOf({ [guesses]: { ...rate, limit: 0 } })
    const nth = (index: number) => `10.0.${index >> 8}.${index & 255}`
    const guess = (index: number) => limiter.countGuess(asking({ remote: nth(index) })).catch(() => undefined)
    for (let index = 0; index < 10_000; index++) await guess(index)
    expect([isRefused(limiter, { remote: nth(0) }), isRefused(limiter, { remote: nth(1) })]).toEqual([
      true,
      true,
    ])
    await guess(10_000)
    const still = [0, 1, 10_000].map((index) => isRefused(limiter, { remote: nth(index) }))
    expect(still).toEqual([false, true, true])
  })
})
