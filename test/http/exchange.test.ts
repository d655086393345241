/** What the steps know of one request, asked too early, and what the log says of it: documents.get by everybody. */
import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import type { Actor } from '../../src/context.ts'
import { databaseActor } from '../../src/http/database-actor.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { logFields } from '../../src/http/log-fields.ts'
import { traceparentOf } from '../../src/http/trace.ts'
import type { DatabaseActor } from '../../src/store/database.ts'
import { acme, plan } from '../support/service.ts'

const exchangeOf = (init: RequestInit = {}, target?: string) =>
  new Exchange(new Request('http://plumbline.test/v1/me?a=b?c', init), { target })
const matched = (): Exchange => {
  const exchange = exchangeOf()
  exchange.route = {
    id: 'documents.get',
    operation: operations['documents.get'],
    names: ['workspace_id', 'document_id'],
    notices: undefined,
    module: undefined,
  }
  exchange.raw = { workspace_id: acme, document_id: plan }
  return exchange
}
const key: Actor = {
  kind: 'key',
  key_id: 'key_1',
  user_id: 'usr_1',
  workspace_id: acme,
  scopes: [],
  role: 'owner',
}
const internal = expect.objectContaining({ code: 'internal' })

test('asking for what is not known yet of documents.get is a bug', () => {
  expect(() => exchangeOf().matched).toThrow(internal)
  expect(() => matched().module).toThrow(internal)
  expect(matched().matched.id).toBe('documents.get')
  expect(matched().tenant).toBe(acme)
})

test('a target, as of me.get, is a path and, after the first question mark, a query', () => {
  expect(exchangeOf()).toMatchObject({ path: '/v1/me', search: '?a=b?c' })
  expect(exchangeOf({}, '/livez')).toMatchObject({ path: '/livez', search: '' })
})

describe('whoever listens hears when the client of me.get leaves', () => {
  test('later', () => {
    const client = new AbortController()
    const exchange = exchangeOf({ signal: client.signal })
    const { signal } = exchange
    expect(exchange.signal).toBe(signal)
    expect(signal.aborted).toBe(false)
    client.abort()
    expect(signal.reason).toMatchObject({ code: 'unavailable' })
  })

  test('before anybody listened', () => {
    expect(exchangeOf({ signal: AbortSignal.abort() }).signal.aborted).toBe(true)
  })
})

test.each<[Actor, string | undefined]>([
  [{ kind: 'anonymous' }, undefined],
  [{ kind: 'scheduler' }, 'scheduler'],
  [{ kind: 'user', user_id: 'usr_1', role: 'owner' }, 'usr_1'],
  [key, 'key_1'],
])('a line about documents.get by %j names %s', (actor, name) => {
  const exchange = matched()
  exchange.actor = actor
  expect(logFields(exchange)).toMatchObject({ operation: 'documents.get', actor: name, workspace: acme })
})

test.each<[Actor, DatabaseActor]>([
  [{ kind: 'anonymous' }, { role: 'anon', claims: {} }],
  [{ kind: 'scheduler' }, { role: 'anon', claims: {} }],
  [
    { kind: 'user', user_id: 'usr_1', role: 'owner' },
    { role: 'authenticated', claims: { sub: 'usr_1', workspace_id: acme } },
  ],
  [key, { role: 'authenticated', claims: { sub: 'usr_1', workspace_id: acme, key_id: 'key_1' } }],
])('the database sees %j of documents.get as %j', (actor, seen) => {
  const exchange = matched()
  exchange.actor = actor
  expect(databaseActor(exchange)).toStrictEqual(seen)
})

test('the database is told no workspace where the operation, me.get, has none', () => {
  const exchange = matched()
  exchange.actor = key
  exchange.route = { ...exchange.matched, id: 'me.get', operation: operations['me.get'] }
  exchange.raw = { none: 'a parameter of that name' }
  expect(exchange.tenant).toBeUndefined()
  expect(databaseActor(exchange).claims).toStrictEqual({ sub: 'usr_1', key_id: 'key_1' })
})

describe('a trace of me.get', () => {
  const trace = (traceparent: string) => traceparentOf(exchangeOf({ headers: { traceparent } }))
  const ids = '0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

  test.each([`00-${ids}`, `01-${ids}`, `01-${ids}-and more`])('goes on: %s', (header) => {
    expect(trace(header)).toBe(header)
  })

  test.each([
    `00-${ids}-and more`,
    `ff-${ids}`,
    `00-${ids.toUpperCase()}`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
    `01-${ids}-${'x'.repeat(500)}`,
    'nonsense',
  ])('begins anew: %s', (header) => {
    expect(trace(header)).toBeUndefined()
  })

  test('of our own comes first, and none is none', () => {
    const exchange = exchangeOf({ headers: { traceparent: `00-${ids}` } })
    exchange.traceparent = 'ours'
    expect(traceparentOf(exchange)).toBe('ours')
    expect(traceparentOf(exchangeOf())).toBeUndefined()
  })
})
