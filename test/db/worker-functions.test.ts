/** What functions of the worker must leave alone: they run as their owner, past every policy. Each test is rolled back. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import { openAsOwner } from '../support/as-owner.ts'
import { acme, globex, people } from '../support/service.ts'

const { addLike, rowsOf, run } = openAsOwner()
const seeded = {
  endpoint: 'whe_01kh00k0000000000000000000',
  event: 'evt_01kevent000000000000000000',
  delivery: 'dlv_01kde11very000000000000000',
  audit: 'aud_01kevent000000000000000000',
}
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const soon = minutesAgo(-60)

async function addEndpoint(changes: object = {}): Promise<string> {
  const id = newId('whe')
  await addLike('webhook_endpoints', seeded.endpoint, { id, ...changes })
  return id
}
async function addDelivery(endpoint: string, changes: object = {}): Promise<string> {
  const id = newId('dlv')
  await addLike('webhook_deliveries', seeded.delivery, {
    id,
    webhook_endpoint_id: endpoint,
    status: 'pending',
    attempts: 0,
    next_attempt_at: minutesAgo(1),
    ...changes,
  })
  return id
}

describe('webhookDeliveries.list: what is due', () => {
  const claim = (most: number) =>
    rowsOf('select delivery_id, webhook_endpoint_id from app.claim_deliveries($1, 60, false)', [most])
  const touched = async () => ({
    endpoints: (await rowsOf('select id from app.webhook_endpoints where lease_token > 0')).flat(),
    deliveries: (
      await rowsOf(`select id from app.webhook_deliveries where attempts > 0 and id <> $1`, [seeded.delivery])
    ).flat(),
  })

  test('is claimed of active endpoints that nobody holds, the oldest of each', async () => {
    const own = await addDelivery(seeded.endpoint)
    await addDelivery(seeded.endpoint, { next_attempt_at: minutesAgo(0.5) })
    await addDelivery(seeded.endpoint, { status: 'failed', next_attempt_at: minutesAgo(5) })
    for (const changes of [{ status: 'disabled' }, { leased_until: soon }])
      await addDelivery(await addEndpoint(changes), { next_attempt_at: minutesAgo(9) })
    expect(await claim(10)).toEqual([[own, seeded.endpoint]])
    expect(await touched()).toEqual({ endpoints: [seeded.endpoint], deliveries: [own] })
  })

  test('is not kept waiting by endpoints that have nothing due', async () => {
    const idle = await addEndpoint({ leased_until: minutesAgo(9) })
    await addDelivery(idle, { status: 'failed' })
    await addDelivery(idle, { next_attempt_at: soon })
    const own = await addDelivery(seeded.endpoint)
    expect(await claim(1)).toEqual([[own, seeded.endpoint]])
  })

  test('is measured', async () => {
    await addDelivery(seeded.endpoint, { status: 'failed', next_attempt_at: minutesAgo(9) })
    await addDelivery(seeded.endpoint, { next_attempt_at: soon })
    await addDelivery(await addEndpoint({ status: 'disabled' }), { next_attempt_at: minutesAgo(9) })
    const measure = () => rowsOf('select due from app.measure_deliveries()')
    expect(await measure()).toEqual([[0]])
    await addDelivery(seeded.endpoint)
    expect(await measure()).toEqual([[1]])
  })
})

describe('webhookDeliveries.get: what was sent', () => {
  const finish = async (delivery: string, outcome: string, token = 5) =>
    (
      await rowsOf('select app.finish_delivery($1, $2, $3, $4, 200, null, 60, $5)', [
        delivery,
        seeded.endpoint,
        token,
        outcome,
        newId('aud'),
      ])
    ).flat()[0]
  const statusOf = async (delivery: string) =>
    (await rowsOf('select status from app.webhook_deliveries where id = $1', [delivery])).flat()[0]
  const hold = (changes = '') =>
    run(`update app.webhook_endpoints set lease_token = 5 ${changes} where id = $1`, [seeded.endpoint])

  test('is told by who holds the endpoint, of that delivery, once', async () => {
    const other = await addEndpoint({ lease_token: 6, leased_until: soon })
    const [sent, next] = [await addDelivery(seeded.endpoint), await addDelivery(seeded.endpoint)]
    await hold()
    expect(await finish(sent, 'delivered', 4)).toBe('lost')
    expect(await finish(sent, 'delivered', 6)).toBe('lost')
    expect(await statusOf(sent)).toBe('pending')
    expect(await finish(sent, 'delivered')).toBe('done')
    expect([await statusOf(sent), await statusOf(next)]).toEqual(['delivered', 'pending'])
    expect(await finish(sent, 'retry')).toBe('done')
    expect(await statusOf(sent)).toBe('delivered')
    expect(
      await rowsOf('select leased_until = $1 from app.webhook_endpoints where id = $2', [soon, other]),
    ).toEqual([[true]])
  })

  test('ends an endpoint where all has failed for long, and no other', async () => {
    const first = { first_attempt_at: minutesAgo(9) }
    const disabled = async () =>
      (await rowsOf(`select id from app.webhook_endpoints where status = 'disabled'`)).flat()
    await addEndpoint()
    await hold(`, last_success_at = now()`)
    expect(await finish(await addDelivery(seeded.endpoint, first), 'failed')).toBe('done')
    expect(await disabled()).toEqual([])
    await hold(`, last_success_at = now() - interval '1 hour'`)
    expect(await finish(await addDelivery(seeded.endpoint, first), 'failed')).toBe('disabled')
    expect(await disabled()).toEqual([seeded.endpoint])
  })
})

describe('what is swept is old', () => {
  test('events of webhookEndpoints.ping and others, unless one of their own deliveries is on its way', async () => {
    const old = { created_at: minutesAgo(90) }
    const [done, waiting] = [newId('evt'), newId('evt')]
    await run('update app.webhook_events set created_at = now()')
    for (const id of [done, waiting]) await addLike('webhook_events', seeded.event, { id, ...old })
    await addDelivery(seeded.endpoint, { event_id: done, status: 'failed' })
    await addDelivery(seeded.endpoint, { event_id: waiting })
    expect(await rowsOf(`select app.sweep_webhook_events('1 hour', 10)`)).toEqual([[1]])
    expect((await rowsOf('select id from app.webhook_events order by id')).flat()).toEqual(
      [seeded.event, waiting].toSorted(),
    )
  })

  test('counts of documents.get, and of every other operation, whose window has ended', async () => {
    await run(`insert into app.rate_limits values
      ('ended', 1, now() - interval '1 second'), ('running', 1, now() + interval '1 second')`)
    expect(await rowsOf('select app.sweep_rate_limits(10)')).toEqual([[1]])
    expect(await rowsOf('select bucket from app.rate_limits')).toEqual([['running']])
  })

  test('calls of documents.get, were it deprecated, of more than a year ago', async () => {
    await run(`insert into app.deprecated_calls (day, operation, client_kind, client_id)
      select (now() at time zone 'utc')::date - age, 'documents.get', 'user', '${people.ada}'
      from unnest('{365, 366}'::int[]) as age`)
    expect(await rowsOf('select app.sweep_deprecated_calls(10)')).toEqual([[1]])
    expect(await rowsOf(`select (now() at time zone 'utc')::date - day from app.deprecated_calls`)).toEqual([
      [365],
    ])
  })

  test('auditEvents.list: what is older than is kept, which somebody has said', async () => {
    const expire = (days: number | null) => rowsOf('select app.expire_audit_events($1, 10)', [days])
    const old = newId('aud')
    await run('update app.audit_events set created_at = now()')
    await addLike('audit_events', seeded.audit, { id: old, created_at: minutesAgo(31 * 24 * 60) })
    expect(await expire(30)).toEqual([[1]])
    expect((await rowsOf('select id from app.audit_events')).flat()).toEqual([seeded.audit])
    await expect(expire(null)).rejects.toThrow('at least 30 days')
  })
})

describe('webhookEndpoints.rotate: secrets under an old key', () => {
  /** Sealed with the key of that number. */
  const sealed = (key: number) => Buffer.from([1, 0, 0, 0, key, 9])
  const hex = (bytes: Buffer) => String.raw`\x` + bytes.toString('hex')
  const seal = (key: number, changes: object = {}) =>
    addEndpoint({ sealed_secret: hex(sealed(key)), ...changes })
  const previous = (key: number, expires: Date) => ({
    previous_secret: hex(sealed(key)),
    previous_expires_at: expires,
  })
  const current = Buffer.from([0, 0, 0, 2])

  test('are found, and no others', async () => {
    const [first, second] = [await seal(1), await seal(2, previous(1, soon))]
    await seal(2)
    await seal(2, previous(2, soon))
    await seal(2, previous(1, minutesAgo(1)))
    const stale = async (after = '') =>
      (await rowsOf('select webhook_endpoint_id from app.stale_secrets($1, $2, 10)', [current, after])).flat()
    expect(await stale()).toEqual([first, second])
    expect(await stale(first)).toEqual([second])
  })

  test('are sealed anew, unless they were changed meanwhile, and only those of that endpoint', async () => {
    const held = await seal(1, { ...previous(1, soon), workspace_id: globex })
    const other = await seal(1, { ...previous(1, soon), workspace_id: acme })
    const reseal = async (old: number, oldPrevious: number | null) =>
      (
        await rowsOf('select app.reseal_secrets($1, $2, $3, $4, $5)', [
          held,
          sealed(old),
          sealed(2),
          oldPrevious === null ? null : sealed(oldPrevious),
          oldPrevious === null ? null : sealed(2),
        ])
      ).flat()[0]
    const secretOf = async (id: string) =>
      (
        await rowsOf('select sealed_secret, previous_secret from app.webhook_endpoints where id = $1', [id])
      )[0]
    expect([await reseal(3, 1), await reseal(1, 3)]).toEqual([false, false])
    expect(await secretOf(held)).toEqual([sealed(1), sealed(1)])
    expect(await reseal(1, 1)).toBe(true)
    expect(await secretOf(held)).toEqual([sealed(2), sealed(2)])
    expect(await secretOf(other)).toEqual([sealed(1), sealed(1)])
  })
})
