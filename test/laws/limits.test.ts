/** Every operation is counted in the class its policy names, says what is left, and stops at the limit. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { rates } from '../../generated/policy.ts'
import { mintSecret } from '../../src/domain/api-keys.ts'
import { newId } from '../../src/domain/ids.ts'
import { addressGroup } from '../../src/domain/rates.ts'
import type { Counters } from '../../src/store/counters.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import { postgresCounters } from '../../src/store/counters-postgres.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openPool } from '../../src/store/pool.ts'
import { sweepRateLimits } from '../../src/store/sweeps.ts'
import { createDatabase } from '../support/postgres.ts'
import { exampleCall, examples } from '../support/examples.ts'
import { roundTrips } from '../support/round-trips.ts'
import { acme, cronSecret, startService } from '../support/service.ts'
import type { Call, Service } from '../support/service.ts'

/** The contract's classes, each with this limit, and with what a test wants different. */
const limitedTo = (limit: number, more: Partial<(typeof rates)[string]> = {}) =>
  Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, { ...rate, limit, ...more }]))

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

let people = 0
/** Somebody nobody has counted yet. */
const somebody = () => `limited-${people++}`

describe.each(examples)('$id', (operation) => {
  test('is counted before anything else is looked at, and stops at its limit', async () => {
    const call = service.variant({ rates: limitedTo(2) })
    const { policy, security } = operations[operation.id]
    const rate = rates[policy.rate]
    expect(rate).toBeDefined()
    const credential = operation.service ? { credential: cronSecret } : { as: somebody() }
    const asked: Call = { ...exampleCall(operation), ...(security.length > 0 ? credential : {}) }
    // What it would answer does not matter: a stranger gets no further than their role, and is counted all the same.
    const replies = [await call(operation.id, asked), await call(operation.id, asked)]
    for (const [index, { status, headers }] of replies.entries()) {
      expect(status).not.toBe(429)
      expect(headers.get('ratelimit-policy')).toBe(`"${policy.rate}";q=2;w=${rate?.window}`)
      expect(headers.get('ratelimit')).toMatch(
        new RegExp(`^"${policy.rate}";r=${1 - index};t=([1-9]|[1-5]\\d|60)$`),
      )
    }
    const refused = await call(operation.id, asked)
    expect(refused.status).toBe(429)
    if (operation.method !== 'HEAD') expect(refused.body).toMatchObject({ code: 'rate_limited', status: 429 })
    expect(refused.headers.get('ratelimit')).toMatch(/;r=0;t=\d+$/)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

test('who invites or guesses is stopped earlier than who changes something else', () => {
  const perMinute = (name: string) => {
    const { limit, window } = rates[name] ?? { limit: Infinity, window: 60 }
    return (limit * 60) / window
  }
  for (const name of [operations['invitations.create'].policy.rate, 'failed_authentication'])
    expect(perMinute(name)).toBeLessThan(perMinute('write') / 2)
})

describe('of 200 requests at once, a limit of 50 admits exactly 50', () => {
  const stores: [store: string, counters: () => Counters][] = [
    ['Postgres', () => postgresCounters],
    ['memory', () => memoryCounters()],
  ]
  const ways: [way: string, more: Partial<(typeof rates)[string]>, call: () => Call][] = [
    ['of a person', { key: 'actor' }, () => ({ as: somebody() })],
    ['of an address', { key: 'ip' }, () => ({ as: 'ada', remote: `10.0.0.${people++}` })],
  ]
  describe.each(stores)('%s', (_store, counters) => {
    test.each(ways)('%s', async (_way, more, who) => {
      const call = service.variant({
        counters: counters(),
        rates: limitedTo(50, { ...more, count: 'shared' }),
      })
      const asked = who()
      const replies = await Promise.all(Array.from({ length: 200 }, () => call('me.get', asked)))
      const statuses = replies.map(({ status }) => status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(50)
      expect(statuses.filter((status) => status === 429)).toHaveLength(150)
    })
  })

  test('Postgres, without credentials', async () => {
    const call = service.variant({ rates: limitedTo(50, { count: 'shared' }) })
    const asked = { remote: '10.1.0.1' }
    const replies = await Promise.all(Array.from({ length: 200 }, () => call('system.live', asked)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(50)
  })
})

test('counting workspaces.list rides with the look-up of credentials: both are one round trip', async () => {
  const copy = await createDatabase(inject('postgres'))
  const pool = openPool(copy.url, 1)
  const door = openDatabase(() => pool, { prepare: true, statementTimeout: 5000, onError: () => {} })
  const call = service.variant({ database: door })
  await call('me.get', { as: 'ada' })
  const replies: string[] = []
  const trips = await roundTrips(pool, async () => {
    const { headers } = await call('workspaces.list', { as: 'ada' })
    replies.push(headers.get('ratelimit') ?? '')
  })
  expect(replies[0]).toMatch(/^"read";r=\d+;t=\d+$/)
  expect(trips).toBe(2) // who asks, and what they ask for
  await door.close()
  await copy.drop()
})

describe('whose counter it is', () => {
  test('the members of a workspace share one, whoever they are; outsiders do not use it up', async () => {
    const call = service.variant({ rates: limitedTo(3, { key: 'workspace', window: 600 }) })
    const read = async (as: string) =>
      (await call('documents.list', { as, path: { workspace_id: acme } })).status
    const outsider = somebody()
    expect([await read(outsider), await read(outsider), await read(outsider), await read(outsider)]).toEqual([
      404, 404, 404, 429,
    ])
    expect([await read('ada'), await read('grace'), await read('ada'), await read('alan')]).toEqual([
      200, 200, 200, 429,
    ])
  })

  test('an API key has its own', async () => {
    const call = service.variant({ rates: limitedTo(2) })
    const made = await service.call('apiKeys.create', {
      as: 'ada',
      body: { name: 'Limited', scopes: ['documents:read'] },
    })
    const read = async () => (await call('documents.list', { credential: made.body.secret })).status
    expect([await read(), await read(), await read()]).toEqual([200, 200, 429])
    const other = await service.call('apiKeys.create', {
      as: 'ada',
      body: { name: 'Other', scopes: ['documents:read'] },
    })
    expect((await call('documents.list', { credential: other.body.secret })).status).toBe(200)
  })

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:0DB8:0:0:9:8:7:6', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('the address %s is counted as %s', (address, group) => expect(addressGroup(address)).toBe(group))

  test('memory is bounded: when it is full, newcomers share one counter', () => {
    const counters = memoryCounters(3)
    const count = (name: string) =>
      counters.count({ rate: 'read', name, window: 60 }, () => expect.unreachable())
    for (let index = 0; index < 1000; index++) void count(`10.0.${index >> 8}.${index & 255}`)
    expect(counters.size()).toBeLessThanOrEqual(4)
    expect(count('10.0.0.0')).toMatchObject({ used: 2 })
    expect(count('203.0.113.9')).toMatchObject({ used: 998 })
  })

  test('a counter begins anew when its window has ended', async () => {
    for (const counters of [postgresCounters, memoryCounters()]) {
      const call = service.variant({ counters, rates: limitedTo(1, { window: 1 }) })
      const as = somebody()
      expect((await call('me.get', { as })).status).toBe(200)
      const status = async () => (await call('me.get', { as })).status
      await expect.poll(status, { timeout: 3000, interval: 50 }).toBe(200)
    }
  })
})

describe('while the counters of me.get and others cannot be reached', () => {
  const gone: Counters = {
    rides: false,
    count: () => Promise.reject(new Error('gone')),
    close: async () => {},
  }

  test('a class that says deny is answered 503', async () => {
    const call = service.variant({ counters: gone, rates: limitedTo(9, { store_down: 'deny' }) })
    const { status, headers, body } = await call('me.get', { as: 'ada' })
    expect([status, headers.get('retry-after'), body.detail]).toEqual([
      503,
      '1',
      'Requests cannot be counted.',
    ])
  })

  test('a class that says allow is answered, without fields that would be wrong', async () => {
    const call = service.variant({ counters: gone, rates: limitedTo(9, { store_down: 'allow' }) })
    const { status, headers } = await call('me.get', { as: 'ada' })
    expect([status, headers.get('ratelimit')]).toEqual([200, null])
  })

  test('what each instance counts for itself goes on: health, and the public documents', async () => {
    const door = openDatabase(() => openPool('postgres://nobody@127.0.0.1:1/none', 1), {
      prepare: true,
      statementTimeout: 5000,
      onError: () => {},
    })
    const call = service.variant({ database: door })
    expect((await call('system.live')).headers.get('ratelimit')).toMatch(/^"system";r=\d+;t=\d+$/)
    expect(await call('me.get', { as: 'ada' })).toMatchObject({ status: 503, body: { code: 'unavailable' } })
    await door.close()
  })
})

describe('who guesses credentials for me.get', () => {
  const guesses = { limit: 3, window: 60, key: 'ip', count: 'shared', store_down: 'allow' } as const
  const strict = { ...rates, failed_authentication: guesses }
  const wrong = () => ({ credential: mintSecret(newId('key'), 'test').text })

  test('is refused before they are looked at, right ones too, and only from there', async () => {
    const call = service.variant({ rates: strict })
    const from = (remote: string, more: Call) => call('me.get', { remote, ...more })
    const bad = `198.51.100.${people++}`
    for (const credential of [wrong(), { credential: 'x.y.z' }, wrong()]) {
      const { status, headers } = await from(bad, credential)
      expect(status).toBe(401)
      expect(headers.get('ratelimit-policy')).toBe('"failed_authentication";q=3;w=60')
    }
    expect((await from(bad, wrong())).status).toBe(429)
    const { status, headers, body } = await from(bad, { as: 'ada' })
    expect(status).toBe(429)
    expect(body.detail).toBe('Too many wrong credentials came from this address.')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from(`198.51.100.${people++}`, { as: 'ada' })).status).toBe(200)
    expect((await call('me.get', { remote: bad })).status).toBe(401)
    expect((await call('system.live', { remote: bad, as: 'ada' })).status).toBe(200)
    // Another instance, which has counted nothing itself, learns of it at the first wrong guess.
    const other = service.variant({ rates: strict })
    expect((await other('me.get', { remote: bad, ...wrong() })).status).toBe(429)
    expect((await other('me.get', { remote: bad, as: 'ada' })).status).toBe(429)
  })

  test('is not who sends what cannot be looked at', async () => {
    const call = service.variant({ rates: strict })
    const remote = `198.51.100.${people++}`
    for (let count = 0; count < 5; count++)
      expect(
        (await call('me.get', { remote, headers: { authorization: 'Bearer a, Bearer b' } })).status,
      ).toBe(400)
    expect((await call('me.get', { remote, ...wrong() })).status).toBe(401)
  })
})

test('the sweep removes counters of windows that have ended, and no others', async () => {
  await service.query(
    `insert into app.rate_limits values ('old', 1, now() - interval '1 second'), ('new', 1, now() + interval '1 minute')`,
  )
  expect(await sweepRateLimits(service.workerDb)).toBe(false)
  expect(await service.query(`select bucket from app.rate_limits where bucket in ('old', 'new')`)).toEqual([
    { bucket: 'new' },
  ])
})
