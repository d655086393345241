/** With an Idempotency-Key the effect happens once, for every operation that takes one, and the answer is the same. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { rates } from '../../generated/policy.ts'
import { readConfig } from '../../src/config.ts'
import type { Context } from '../../src/context.ts'
import { digestOf, openAnswer, sealAnswer } from '../../src/domain/once.ts'
import { createMachine } from '../../src/http/machine.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import { openDatabase } from '../../src/store/database.ts'
import { openPool } from '../../src/store/pool.ts'
import { sweepIdempotencyKeys } from '../../src/store/sweeps.ts'
import { exampleCall, examples } from '../support/examples.ts'
import { asAdmin, createDatabase } from '../support/postgres.ts'
import { roundTrips } from '../support/round-trips.ts'
import { acme, people, requestFor, startService } from '../support/service.ts'
import type { Call, Service } from '../support/service.ts'
import { forNewcomers } from './exemptions.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

let keys = 0
const newKey = () => `once-${keys++}`
const withKey = (call: Call, key: string): Call => ({
  ...call,
  headers: { ...call.headers, 'idempotency-key': key },
})

/** Status, body as it was sent, and the headers that belong to the effect. */
async function send(id: keyof typeof operations, call: Call) {
  const response = await service.fetch(await requestFor(id, call, service.issuer))
  const { status, headers } = response
  const own = ['location', 'etag', 'content-type', 'cache-control'].map((name) => headers.get(name))
  return { sent: { status, text: await response.text(), own }, headers }
}

const effects = async (operation: string) =>
  (await service.query(`select from app.audit_events where operation = $1 and outcome = 'done'`, [operation]))
    .length
const kept = () => service.query('select * from app.idempotency_keys')

/** Holds a key as its actor does while the effect runs, until the work is done. */
async function whileRunning<T>(
  { sub, operation, key }: { sub: string; operation: string; key: string },
  work: () => Promise<T>,
): Promise<T> {
  return asAdmin(service.database.admin, async (client) => {
    await client.query('begin')
    await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify({ sub })])
    await client.query('select app.claim_once($1, $2)', [operation, digestOf(key)])
    return work()
  })
}

/** The same request with something else in it, in every way there is. */
function variations({ body }: Call): unknown[] {
  const members: Record<string, unknown> = typeof body === 'object' ? { ...body } : {}
  return Object.entries(members).flatMap(([name, value]) => [
    { ...members, [name]: typeof value === 'number' ? value + 1 : `${String(value)}x` },
    { ...members, [name]: String(value).replace(/.$/, (end) => (end === '0' ? '1' : '0')) },
  ])
}

const declared = examples.filter(({ idempotent }) => idempotent)
test('some operations take a key', () => expect(declared.length).toBeGreaterThan(5))

describe.each(declared)('$id', (operation) => {
  const as = forNewcomers.has(operation.id) ? 'once-newcomer' : 'ada'
  const call: Call = { ...exampleCall(operation), as }

  test('happens once; while it runs others come back; another request with the key is refused', async () => {
    const key = newKey()
    const keyed = withKey(call, key)
    const before = await effects(operation.id)
    const { body: me } = await service.call('me.get', { as })
    const busy = await whileRunning({ sub: me.id, operation: operation.id, key }, () =>
      service.call(operation.id, keyed),
    )
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([409, '1'])
    expect(await effects(operation.id)).toBe(before)

    const first = await send(operation.id, keyed)
    expect(first.sent.status).toBeLessThan(300)
    expect(first.headers.has('idempotent-replayed')).toBe(false)
    const again = await send(operation.id, withKey(call, `"${key}"`))
    expect(again.sent).toEqual(first.sent)
    expect(again.headers.get('idempotent-replayed')).toBe('true')
    expect(again.headers.get('ratelimit')).toMatch(/^"\w+";r=\d+;t=\d+$/)
    expect(await effects(operation.id)).toBe(before + 1)

    const statuses: number[] = []
    for (const body of variations(call))
      statuses.push((await service.call(operation.id, { ...keyed, body })).status)
    // A request without a body has nothing else to be another one by.
    if (operation.body !== undefined) expect(statuses).toContain(422)
    expect(statuses.filter((status) => status !== 400 && status !== 422)).toEqual([])
    expect(await effects(operation.id)).toBe(before + 1)
  })
})

const create = (title: string, more: Call = {}): Call => ({
  as: 'ada',
  path: { workspace_id: acme },
  body: { title, content: 'text' },
  ...more,
})
const titled = (title: string) => service.query('select id from app.documents where title = $1', [title])

describe('documents.create', () => {
  test('50 at once with one key: one effect, one answer', async () => {
    const call = withKey(create('Fifty'), newKey())
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => service.call('documents.create', call)),
    )
    expect(await titled('Fifty')).toHaveLength(1)
    const made = replies.filter(
      ({ status, headers }) => status === 201 && !headers.has('idempotent-replayed'),
    )
    expect(made).toHaveLength(1)
    for (const { status, headers, body } of replies)
      if (status === 201) expect(body).toEqual(made[0]?.body)
      else expect([status, headers.get('retry-after')]).toEqual([409, '1'])
    expect(await service.call('documents.create', call)).toMatchObject({ status: 201, body: made[0]?.body })
  })

  test('the key of one is not the key of another, nor that of another operation', async () => {
    const key = newKey()
    const ada = await service.call('documents.create', withKey(create('Mine'), key))
    const grace = await service.call('documents.create', withKey(create('Mine', { as: 'grace' }), key))
    expect([ada.status, grace.status]).toEqual([201, 201])
    expect(grace.headers.has('idempotent-replayed')).toBe(false)
    expect(await titled('Mine')).toHaveLength(2)
    const other = await service.call('workspaces.create', withKey({ as: 'ada', body: { name: 'Mine' } }, key))
    expect([other.status, other.headers.has('idempotent-replayed')]).toEqual([201, false])
    // And each is answered again what it was answered.
    for (const { as, made } of [
      { as: 'ada', made: ada },
      { as: 'grace', made: grace },
    ]) {
      const again = await service.call('documents.create', withKey(create('Mine', { as }), key))
      expect(again).toMatchObject({ status: 201, body: { id: made.body.id } })
    }
  })

  test('invitations.create tells nobody again who may not do it any more', async () => {
    const call = withKey({ as: 'ada', body: { email: 'own@example.com', role: 'owner' } }, newKey())
    const become = (role: string) =>
      service.query('update app.members set role = $1 where user_id = $2 and workspace_id = $3', [
        role,
        people.ada,
        acme,
      ])
    expect((await service.call('invitations.create', call)).status).toBe(201)
    await become('admin')
    const again = await service.call('invitations.create', call)
    await become('owner')
    expect(again).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  test('nothing is kept of a request that changed nothing, and it may run again', async () => {
    const before = await kept()
    const key = newKey()
    const status = async (call: Call) => (await service.call('documents.create', withKey(call, key))).status
    expect(await status(create('No', { credential: 'x.y.z' }))).toBe(401)
    expect(await status(create('No', { as: 'barbara' }))).toBe(403)
    expect(await status(create('No', { as: 'mallory' }))).toBe(404)
    expect(await status(create('', {}))).toBe(400)
    const none = { limit: 0, window: 60, key: 'actor', count: 'shared', store_down: 'deny' } as const
    const limited = service.variant({ rates: { ...rates, write: none } })
    expect((await limited('documents.create', withKey(create('No'), key))).status).toBe(429)
    expect(await kept()).toEqual(before)
    expect(await status(create('Yes'))).toBe(201)
  })

  test('what webhookEndpoints.create refuses before anything is written is told, unless it happened before', async () => {
    const body = { url: 'http://127.0.0.1:4000/once', event_types: ['document.created'] }
    const call = withKey({ as: 'ada', path: { workspace_id: acme }, body }, newKey())
    const made = await service.call('webhookEndpoints.create', call)
    const elsewhere = service.variant({ config: readConfig({ NODE_ENV: 'production' }) })
    const again = await elsewhere('webhookEndpoints.create', call)
    const another = await elsewhere('webhookEndpoints.create', withKey(call, newKey()))
    expect([made.status, again.status, another.status]).toEqual([201, 201, 400])
    expect(again.body).toEqual(made.body)
    expect(another.body.errors[0].pointer).toBe('/url')
  })

  test('what failed on our side and was rolled back may run again', async () => {
    const call = withKey(create('Broken'), newKey())
    await service.query('alter table app.audit_events add constraint broken check (false) not valid')
    const failed = await service.call('documents.create', { ...call, mayFail: true })
    await service.query('alter table app.audit_events drop constraint broken')
    expect(failed.status).toBe(500)
    expect(await titled('Broken')).toHaveLength(0)
    expect(await service.call('documents.create', call)).toMatchObject({ status: 201 })
    expect(await titled('Broken')).toHaveLength(1)
  })

  test('who claimed the key and lost the connection cannot finish; the next one does', async () => {
    const key = newKey()
    const call = withKey(create('Fenced'), key)
    const holder = new pg.Client({ connectionString: service.database.admin })
    holder.on('error', () => {}) // it is ended on purpose
    await holder.connect()
    await holder.query('begin')
    await holder.query(`select set_config('request.jwt.claims', $1, true)`, [
      JSON.stringify({ sub: people.ada }),
    ])
    const { rows } = await holder.query('select pg_backend_pid() as pid, app.claim_once($1, $2)', [
      'documents.create',
      digestOf(key),
    ])
    expect((await service.call('documents.create', call)).status).toBe(409)
    await service.query('select pg_terminate_backend($1, 5000)', [rows[0].pid])
    await expect(holder.query('commit')).rejects.toThrow(/terminat|not queryable/)
    expect((await service.call('documents.create', call)).status).toBe(201)
    expect(await titled('Fenced')).toHaveLength(1)
  })

  test('after 24 hours the key is free, and the sweep removes what it answered', async () => {
    const call = withKey(create('Daily'), newKey())
    await service.call('documents.create', call)
    await service.query(`update app.idempotency_keys set created_at = now() - interval '24 hours 1 second'`)
    const again = await service.call('documents.create', call)
    expect([again.status, again.headers.has('idempotent-replayed')]).toEqual([201, false])
    expect(await titled('Daily')).toHaveLength(2)
    expect((await kept()).length).toBeGreaterThan(1)
    expect(await sweepIdempotencyKeys(service.workerDb)).toBe(false)
    expect(await kept()).toHaveLength(1)
    expect((await service.call('documents.create', call)).headers.get('idempotent-replayed')).toBe('true')
  })

  test('a retry after the effect is answered as before, even where it would fail now', async () => {
    const key = newKey()
    const call = withKey({ as: 'ada', body: { name: 'Short', scopes: ['documents:read'] } }, key)
    const made = await service.call('apiKeys.create', call)
    expect(made.status).toBe(201)
    const { as: _person, ...byKey } = call
    const replies = [
      await service.call('apiKeys.create', call),
      await service.call('apiKeys.create', { ...byKey, credential: made.body.secret }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([201, 403])
  })
})

test('a required key that is missing is a bad request, and nothing runs', async () => {
  const id = 'documents.create'
  const loaded = await operations[id].load()
  const validateParameters = Object.assign(
    (input: unknown) => JSON.stringify(input).includes('"idempotency-key"'),
    {
      errors: [
        { keyword: 'required', instancePath: '/headers', params: { missingProperty: 'idempotency-key' } },
      ],
    },
  )
  const handler = vi.fn<() => never>()
  const machine = createMachine({
    operations: {
      [id]: {
        ...operations[id],
        policy: { ...operations[id].policy, idempotency: 'required' },
        load: async () => ({ ...loaded, validateParameters }),
      },
    },
    handlers: { [id]: handler },
    verifiers: {
      bearer: async () => ({ kind: 'user', user_id: people.ada, role: 'owner' }),
      apiKey: () => undefined,
    },
    limits: { classes: rates, shared: memoryCounters(), own: memoryCounters() },
    database: service.door,
    checks: undefined,
    context: () => ({}) as Context, // nobody reads it
    emit: () => undefined,
    audit: () => ({
      id: 'aud',
      operation: 'x.y',
      workspaceId: undefined,
      resourceId: undefined,
      requestId: 'req',
    }),
    cors: { origins: [] },
    log: service.log,
    origin: '',
    Response,
  })
  const response = await machine(await requestFor(id, create('Never'), service.issuer))
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    errors: [{ parameter: 'idempotency-key', code: 'required' }],
  })
  expect(handler).not.toHaveBeenCalled()
})

describe('what is kept', () => {
  test('shows no secret to who reads the table', async () => {
    const key = newKey()
    const call = withKey({ as: 'ada', body: { name: 'Kept', scopes: ['documents:read'] } }, key)
    const { body } = await service.call('apiKeys.create', call)
    const text = JSON.stringify(
      await service.query(
        `select encode(answer, 'escape') as answer, encode(key_digest, 'escape') as key, * from app.idempotency_keys`,
      ),
    )
    for (const secret of [body.secret, body.secret.split('_').at(-1), key, 'Kept'])
      expect(text).not.toContain(secret)
    expect((await service.call('apiKeys.create', call)).body.secret).toBe(body.secret)
  })

  test('opens with its key only, and not when it was changed', () => {
    const answer = { status: 201, headers: { location: '/x' }, body: '{"secret":"s"}' }
    const sealed = sealAnswer(answer, 'key', 'scope')
    expect(openAnswer(sealed, 'key', 'scope')).toEqual(answer)
    expect(() => openAnswer(sealed, 'other', 'scope')).toThrow('unable to authenticate')
    expect(() => openAnswer(sealed, 'key', 'other')).toThrow('unable to authenticate')
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(40) ^ 1, 40)
    expect(() => openAnswer(changed, 'key', 'scope')).toThrow('unable to authenticate')
  })
})

test('an idempotent, limited, audited create costs one round trip more than a bare insert in a transaction', async () => {
  const copy = await createDatabase(inject('postgres'))
  const pool = openPool(copy.url, 1)
  const door = openDatabase(() => pool, { prepare: true, statementTimeout: 5000, onError: () => {} })
  const bare = (id: string) =>
    door.transaction({ role: 'authenticated', claims: { sub: people.ada, workspace_id: acme } }, (db) =>
      db
        .insertInto('documents')
        .values({ id, workspace_id: acme, title: 'Bare', content: '', created_by: people.ada })
        .execute(),
    )
  const call = service.variant({ database: door })
  await bare('doc_01kbare0000000000000000000')
  const trips = [
    await roundTrips(pool, () => bare('doc_01kbare0000000000000000001')),
    await roundTrips(pool, async () => {
      const { status, headers } = await call('documents.create', withKey(create('Counted'), newKey()))
      expect([status, headers.get('ratelimit')?.startsWith('"write"')]).toEqual([201, true])
    }),
  ]
  expect(trips).toEqual([2, 3]) // begin and insert, commit; and before them who asks, with the count of the limit
  await door.close()
  await copy.drop()
})
