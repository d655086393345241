/** Events on their way: signed, tried again, given up, and never in each other's way. */
import { sql } from 'kysely'
import type { KyselyPlugin } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { webhooks } from '../../generated/sdk/src/index.ts'
import type { EventType } from '../../generated/operations.ts'
import { schedule } from '../../src/domain/sending.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { deliverWebhooks } from '../../src/jobs/webhooks.ts'
import * as queue from '../../src/store/webhook-queue.ts'
import { secretsKey } from '../support/keys.ts'
import { startReceiver } from '../support/receiver.ts'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
let receiver: Awaited<ReturnType<typeof startReceiver>>
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())
beforeEach(async () => {
  receiver = await startReceiver()
  await service.query('delete from app.webhook_endpoints')
  await service.query('delete from app.webhook_events')
})
afterEach(() => receiver.stop())

interface Endpoint {
  id: string
  secret: string
  path: { workspace_id: string; webhook_endpoint_id: string }
}
async function subscribe(url = receiver.url, types: EventType[] = ['document.created']): Promise<Endpoint> {
  const body = { url, event_types: types }
  const made = await service.call('webhookEndpoints.create', { as: 'ada', body })
  const { id, secret } = made.body
  return { id, secret, path: { workspace_id: acme, webhook_endpoint_id: id } }
}
const write = (title = 'Plan') =>
  service.call('documents.create', { as: 'ada', body: { title, content: 'text' } })
const deliver = () => service.background.once()
const endpointNow = async ({ path }: Endpoint) =>
  (await service.call('webhookEndpoints.get', { as: 'ada', path })).body
const deliveriesOf = async ({ path }: Endpoint, query: Record<string, string> = {}) =>
  (await service.call('webhookDeliveries.list', { as: 'ada', path, query })).body.data
/** What waits is due now. */
const timePasses = () =>
  service.query('update app.webhook_deliveries set next_attempt_at = now() where status = $1', ['pending'])

describe('an event of documents.create', () => {
  test('takes along the trace of the request, when that is valid', async () => {
    await subscribe()
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
    const body = { title: 'Traced', content: '' }
    for (const header of [traceparent, 'nonsense']) {
      await service.call('documents.create', { as: 'ada', body, headers: { traceparent: header } })
      await deliver()
    }
    expect(receiver.received.map(({ headers }) => headers['traceparent'])).toEqual([traceparent, undefined])
  })

  test('reaches the endpoint, and the SDK verifies it', async () => {
    const endpoint = await subscribe()
    const document = await write()
    await deliver()
    expect(receiver.received).toHaveLength(1)
    const [{ body, headers } = { body: '', headers: {} }] = receiver.received
    const event = await webhooks.verify({ body, headers, secret: endpoint.secret })
    expect(event).toMatchObject({
      type: 'document.created',
      workspace_id: acme,
      data: { id: document.body.id },
    })
    expect(headers).toMatchObject({
      'webhook-id': event.id,
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Plumbline-Webhooks',
    })
    if (event.type === 'document.created') expect(event.data.title).toBe('Plan')
    expect(event.data).not.toHaveProperty('content')
    expect(await deliveriesOf(endpoint)).toMatchObject([
      {
        event_id: event.id,
        status: 'delivered',
        attempts: 1,
        response_status: 204,
        failure: null,
        next_attempt_at: null,
      },
    ])
    expect((await endpointNow(endpoint)).last_success_at).not.toBeNull()
    await expect(webhooks.verify({ body, headers, secret: (await subscribe()).secret })).rejects.toThrow(
      'signature',
    )
  })

  test('goes to every active endpoint that wants it, and to no other', async () => {
    const [one, two] = [await subscribe(), await subscribe()]
    const deaf = await subscribe(receiver.url, ['member.added'])
    const off = await subscribe()
    await service.call('webhookEndpoints.update', { as: 'ada', path: off.path, body: { status: 'disabled' } })
    await write()
    await deliver()
    expect(receiver.received).toHaveLength(2)
    for (const endpoint of [one, two]) expect(await deliveriesOf(endpoint)).toHaveLength(1)
    for (const endpoint of [deaf, off]) expect(await deliveriesOf(endpoint)).toEqual([])
  })

  test('is signed with both secrets while they change, then with the new one', async () => {
    const endpoint = await subscribe()
    const rotated = await service.call('webhookEndpoints.rotate', {
      as: 'ada',
      path: endpoint.path,
      body: {},
    })
    const newer: string = rotated.body.secret
    const verify = (secret: string) => {
      const { body = '', headers = {} } = receiver.received.at(-1) ?? {}
      return webhooks.verify({ body, headers, secret })
    }
    await write()
    await deliver()
    expect(await verify(endpoint.secret)).toEqual(await verify(newer))
    await service.query(`update app.webhook_endpoints set previous_expires_at = now() - interval '1 second'`)
    await write()
    await deliver()
    await expect(verify(newer)).resolves.toBeDefined()
    await expect(verify(endpoint.secret)).rejects.toThrow('signature')
  })

  test('that nobody took comes again, under the same id and signed anew', async () => {
    const endpoint = await subscribe()
    receiver.status(500)
    await write()
    await deliver()
    const [failed] = await deliveriesOf(endpoint)
    expect(failed).toMatchObject({ status: 'pending', attempts: 1, response_status: 500, failure: 'status' })
    const wait = Date.parse(failed.next_attempt_at) - Date.parse(failed.last_attempt_at)
    expect(wait / 1000).toBeGreaterThanOrEqual(0.8 * 5)
    expect(wait / 1000).toBeLessThanOrEqual(1.2 * 5 + 2)
    await deliver()
    expect(receiver.received).toHaveLength(1)

    receiver.status(200)
    await timePasses()
    await deliver()
    const [first, second] = receiver.received
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
    expect(second?.body).toBe(first?.body)
    const { body = '', headers = {} } = second ?? {}
    await expect(webhooks.verify({ body, headers, secret: endpoint.secret })).resolves.toBeDefined()
    expect(await deliveriesOf(endpoint, { status: 'delivered' })).toMatchObject([
      { attempts: 2, failure: null },
    ])
  })

  test('waits as long as the answer asks for', async () => {
    const endpoint = await subscribe()
    receiver.status(429, { 'retry-after': '1234' })
    await write()
    await deliver()
    const [{ next_attempt_at: next, last_attempt_at: last }] = await deliveriesOf(endpoint)
    expect((Date.parse(next) - Date.parse(last)) / 1000).toBeCloseTo(1234, -1)
  })

  test.each([301, 307, 404, 503])('was not taken when the answer is %i', async (status) => {
    const endpoint = await subscribe()
    receiver.status(status, { location: `${receiver.url}/elsewhere` })
    await write()
    await deliver()
    expect(receiver.received).toHaveLength(1)
    expect(await deliveriesOf(endpoint)).toMatchObject([{ status: 'pending', response_status: status }])
  })

  test('can be sent again by hand, under the same id', async () => {
    const endpoint = await subscribe()
    await write()
    await deliver()
    const [before] = await deliveriesOf(endpoint)
    const path = { ...endpoint.path, webhook_delivery_id: before.id }
    const again = await service.call('webhookDeliveries.redeliver', { as: 'ada', path })
    expect(again).toMatchObject({
      status: 201,
      body: { event_id: before.event_id, status: 'pending', attempts: 0 },
    })
    await deliver()
    const [one, two] = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect([one, two]).toEqual([before.event_id, before.event_id])
  })

  test('to try an endpoint goes to that one alone', async () => {
    const [tried, other] = [await subscribe(), await subscribe(receiver.url, ['webhook_endpoint.pinged'])]
    const ping = await service.call('webhookEndpoints.ping', { as: 'ada', path: tried.path })
    expect(ping).toMatchObject({
      status: 201,
      body: { event_type: 'webhook_endpoint.pinged', status: 'pending' },
    })
    await deliver()
    const [{ body, headers } = { body: '', headers: {} }, ...more] = receiver.received
    expect(more).toEqual([])
    expect(await webhooks.verify({ body, headers, secret: tried.secret })).toMatchObject({
      data: { id: tried.id },
    })
    expect(await deliveriesOf(other)).toEqual([])
  })
})

describe('webhookEndpoints.get: an endpoint', () => {
  const trail = (id: string) =>
    service.query(
      `select actor_kind, operation, reason from app.audit_events where resource_id = $1 and actor_kind = 'system'`,
      [id],
    )

  test('that is gone is disabled, the trail says so, and what waits for it is sent once it is back', async () => {
    const endpoint = await subscribe()
    receiver.status(410)
    await write('One')
    await write('Two')
    await deliver()
    expect(receiver.received).toHaveLength(1)
    expect(await endpointNow(endpoint)).toMatchObject({
      status: 'disabled',
      disabled_reason: 'gone',
      version: 2,
    })
    expect(await trail(endpoint.id)).toEqual([
      { actor_kind: 'system', operation: 'webhookEndpoints.update', reason: 'disabled: gone' },
    ])
    receiver.status(204)
    await deliver()
    expect(receiver.received).toHaveLength(1)
    const body = { status: 'active' }
    const back = await service.call('webhookEndpoints.update', { as: 'ada', path: endpoint.path, body })
    expect(back.body).toMatchObject({ status: 'active', disabled_reason: null, disabled_at: null })
    await deliver()
    expect(receiver.received).toHaveLength(2)
  })

  const lastAttempt = () =>
    service.query(
      `update app.webhook_deliveries set attempts = $1, first_attempt_at = now() - interval '3 days', next_attempt_at = now()`,
      [schedule.length],
    )

  test('that took nothing in all attempts of an event is disabled', async () => {
    const endpoint = await subscribe()
    receiver.status(500)
    await write()
    await lastAttempt()
    await deliver()
    expect(await deliveriesOf(endpoint)).toMatchObject([
      { status: 'failed', failure: 'status', next_attempt_at: null },
    ])
    expect(await endpointNow(endpoint)).toMatchObject({ status: 'disabled', disabled_reason: 'failing' })
    expect(await trail(endpoint.id)).toMatchObject([{ reason: 'disabled: failing' }])
  })

  test('that took others meanwhile only loses the one', async () => {
    const endpoint = await subscribe()
    await write('Good')
    await deliver()
    await write('Bad')
    receiver.status(500)
    await service.query(
      `update app.webhook_deliveries set attempts = $1, first_attempt_at = now() - interval '3 days' where status = 'pending'`,
      [schedule.length],
    )
    await deliver()
    expect(await deliveriesOf(endpoint, { status: 'failed' })).toHaveLength(1)
    expect(await endpointNow(endpoint)).toMatchObject({ status: 'active' })
    expect(service.logged.find((line) => line.includes(endpoint.id) && line.includes('failed'))).toContain(
      'a webhook was given up',
    )
  })

  test('whose secret no key opens is sent nothing', async () => {
    const endpoint = await subscribe()
    await service.query(`update app.webhook_endpoints set sealed_secret = 'something else' where id = $1`, [
      endpoint.id,
    ])
    await write()
    await deliver()
    expect(receiver.received).toEqual([])
    expect(await deliveriesOf(endpoint)).toMatchObject([{ status: 'pending', failure: 'secret' }])
  })

  test('that hangs keeps no other waiting', async () => {
    const held: (() => void)[] = []
    const hanging = await startReceiver((_received, response) =>
      held.push(() => response.writeHead(204).end()),
    )
    const slow = await subscribe(hanging.url)
    await write('For both')
    await subscribe()
    const delivered = Promise.withResolvers<unknown>()
    receiver.answer((_received, response) => {
      response.writeHead(204).end()
      if (receiver.received.length === 5) delivered.resolve(undefined)
    })
    const running = deliver()
    for (let count = 0; count < 5; count++) await write(`Number ${count}`)
    await delivered.promise
    expect(await deliveriesOf(slow, { status: 'delivered' })).toEqual([])
    for (const release of held) release()
    hanging.status(204)
    await running
    hanging.stop()
  })

  test('that leads inside, or answers with 50 MB, learns and tells nothing, and holds up no other', async () => {
    const canary = 'a canary of the answer'
    const flooding = await startReceiver((_received, response) => {
      response.writeHead(200)
      for (let count = 0; count < 50; count++) response.write(Buffer.alloc(2 ** 20, canary))
      response.end()
    })
    const [flooded, inside, sound] = [
      await subscribe(flooding.url),
      await subscribe(),
      await subscribe(`${receiver.url}/sound`),
    ]
    // As if its name led elsewhere by now.
    await service.query(`update app.webhook_endpoints set url = 'https://10.0.0.1/' where id = $1`, [
      inside.id,
    ])
    await write()
    await deliver()
    flooding.stop()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/sound'])
    expect(await deliveriesOf(sound)).toMatchObject([{ status: 'delivered', response_status: 204 }])
    expect(await deliveriesOf(flooded)).toMatchObject([{ status: 'delivered', response_status: 200 }])
    expect(await deliveriesOf(inside)).toMatchObject([
      { status: 'pending', failure: 'address', response_status: null },
    ])
    const kept = await service.query(
      'select row_to_json(delivery)::text from app.webhook_deliveries as delivery',
    )
    expect(JSON.stringify([kept, service.logged])).not.toContain(canary)
  })

  test('gets one at a time, however many workers there are', async () => {
    await subscribe()
    receiver.answer((_received, response) => setTimeout(() => response.writeHead(204).end(), 5))
    for (let count = 0; count < 6; count++) await write(`Number ${count}`)
    await Promise.all([deliver(), deliver(), deliver()])
    expect(receiver.most()).toBe(1)
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(new Set(ids).size).toBe(6)
    expect(ids).toHaveLength(6)
  })
})

describe('a worker', () => {
  const claim = async () => {
    const [claimed] = await queue.claim(service.workerDb, 1, 30)
    if (claimed === undefined) throw new Error('nothing was claimed')
    return claimed
  }
  const verdict = {
    outcome: 'delivered',
    status: 204,
    failure: undefined,
    retrySeconds: 0,
    auditId: 'aud_none',
  } as const

  test('that died is replaced when its lease ends, and one that was only slow notes nothing any more', async () => {
    const endpoint = await subscribe()
    await write()
    const slow = await claim()
    expect(await queue.claim(service.workerDb, 5, 30)).toEqual([])
    await service.query('update app.webhook_endpoints set leased_until = now() where id = $1', [endpoint.id])
    const heir = await claim()
    expect(heir).toMatchObject({ delivery_id: slow.delivery_id, attempts: 2 })
    const failed = { ...verdict, outcome: 'failed', failure: 'timeout' } as const
    expect(await queue.finish(service.workerDb, slow, failed)).toBe('lost')
    expect(await queue.finish(service.workerDb, heir, verdict)).toBe('done')
    expect(await deliveriesOf(endpoint)).toMatchObject([{ status: 'delivered', attempts: 2 }])
  })

  test('takes what another one gave back while it was looking', async () => {
    await subscribe()
    for (let count = 0; count < 2; count++) await write()
    const sent = await claim()
    const next = await service.workerDoor.transaction({ role: 'worker', claims: {} }, async (db) => {
      await sql`select`.execute(db) // begins before the other one ends
      await queue.finish(service.workerDb, sent, verdict)
      return queue.claim(db, 1, 30)
    })
    expect(next).toHaveLength(1)
    expect(next[0]?.delivery_id).not.toBe(sent.delivery_id)
  })

  test('looks again when something was given back while it looked', async () => {
    const endpoint = await subscribe()
    for (let count = 0; count < 2; count++) await write()
    const givenBack = Promise.withResolvers<undefined>()
    // Whoever finds the endpoint taken learns of it only after that is over.
    const slow: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        const [row] = result.rows
        if (row === undefined) await givenBack.promise
        else if ('noted' in row) setImmediate(givenBack.resolve, undefined)
        return result
      },
    }
    const post = async () => ({ status: 204, retryAfter: undefined })
    const more = await deliverWebhooks({ post, open: createSeal(secretsKey).open }).run({
      db: service.workerDb.withPlugin(slow),
      now: () => new Date(),
      log: service.log,
      signal: new AbortController().signal,
      attend: (_work, run) => run(() => {}),
    })
    expect(more).toBe(false)
    const sent = { status: 'delivered' }
    expect(await deliveriesOf(endpoint)).toMatchObject([sent, sent])
  })

  test('forgets what is old, but not what waits', async () => {
    const endpoint = await subscribe()
    await write('Old')
    await deliver()
    await write('Waits')
    await service.query(`update app.webhook_events set created_at = now() - interval '31 days'`)
    receiver.status(500)
    await deliver()
    expect(await deliveriesOf(endpoint)).toMatchObject([{ status: 'pending' }])
    expect(await service.query('select count(*)::int as left from app.webhook_events')).toEqual([{ left: 1 }])
  })

  test('logs neither address nor secret nor what it sent', async () => {
    const endpoint = await subscribe(`${receiver.url}/in?key=canary-in-url`)
    await write('canary-in-title')
    await deliver()
    const lines = service.logged.filter((line) => line.includes(endpoint.id))
    expect(lines.join('\n')).toContain('a webhook was delivered')
    for (const canary of ['canary-in-url', 'canary-in-title', endpoint.secret])
      expect(service.logged.join('\n')).not.toContain(canary)
  })
})
