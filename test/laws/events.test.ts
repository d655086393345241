/**
 * Every change whose operation says `x-emits` leaves exactly one event, in the transaction of the change, as the
 * contract's `webhooks` describe it; what is rolled back leaves none, and other changes leave none.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { document, exampleCall, examples, resolve } from '../support/examples.ts'
import { acme, notesOfAda, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'
import { forNewcomers, sentByThemselves } from './exemptions.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(document, 'contract')

const webhooks = resolve(document['webhooks'])
const changes = examples.filter(({ audit }) => audit)
const emitting = (
  await Promise.all(
    changes.map(async (operation) => ({ operation, event: (await operations[operation.id].load()).event })),
  )
).flatMap(({ operation, event }) => (event === undefined ? [] : [{ ...operation, type: event.type }]))

interface Row {
  id: string
  type: string
  workspace_id: string
  payload: string
}
/** Beside the seeded one. */
const unseeded = `select * from app.webhook_events where id <> 'evt_01kevent000000000000000000' order by id`

let service: Service
/** The events at the end of the last change that was rehearsed, before it was rolled back. */
let rows: Row[] = []
beforeAll(async () => {
  service = await startService({
    inspect: async (db) => {
      rows = (await sql.raw<Row>(unseeded).execute(db)).rows
    },
  })
  // Nobody may read events; whoever makes one in this test may.
  await service.query(
    `grant select on app.webhook_events to authenticated;
     create policy seen_in_this_test on app.webhook_events for select to authenticated using (true)`,
  )
  // What nobody wants is not written; here somebody wants everything.
  await service.query(`update app.webhook_endpoints set event_types = $1 where workspace_id = $2`, [
    Object.keys(webhooks),
    acme,
  ])
})
afterAll(() => service.stop())

const kept = () => service.query(unseeded)

function problemsOf(type: string, payload: string): unknown {
  const { post } = resolve(webhooks[type])
  const { content } = resolve(resolve(post)['requestBody'])
  const schema = resolve(resolve(content)['application/json'])['schema']
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components'))
  const validate = ajv.compile(local)
  return validate(JSON.parse(payload)) ? [] : validate.errors
}

describe.each(emitting)('$id', (operation) => {
  test('leaves one event as the contract describes it, and none when it is rolled back', async () => {
    const as = forNewcomers.has(operation.id) ? 'somebody' : 'ada'
    const reply = await service.rehearse(operation.id, { ...exampleCall(operation), as })
    expect(reply.status).toBeLessThan(300)
    const [row, ...more] = rows
    expect(more).toEqual([])
    expect(row).toMatchObject({ type: operation.type, workspace_id: acme })
    const { id = '', payload = '{}' } = row ?? {}
    expect(problemsOf(operation.type, payload)).toEqual([])
    const sent = JSON.parse(payload)
    expect(sent).toMatchObject({ id, type: operation.type, workspace_id: acme })
    if (reply.body !== '') expect(reply.body).toMatchObject(sent.data)
    expect(payload).not.toMatch(/whsec_|pl_test_|pli_/)
    expect(await kept()).toEqual([])
  })
})

const silent = changes.filter(
  ({ id, tenant }) =>
    tenant && !sentByThemselves.has(id) && !emitting.some((operation) => operation.id === id),
)
test.each(silent)('$id leaves none', async (operation) => {
  const reply = await service.rehearse(operation.id, { ...exampleCall(operation), as: 'ada' })
  expect(reply.status).toBeLessThan(300)
  expect(rows).toEqual([])
})

describe('documents.create: what is private', () => {
  const path = { workspace_id: acme, document_id: notesOfAda }

  test('is told to nobody', async () => {
    const body = { title: 'Secret', content: 'secret', visibility: 'private' }
    expect((await service.rehearse('documents.create', { as: 'ada', body })).status).toBe(201)
    expect(rows).toEqual([])
    const renamed = { as: 'ada', path, body: { title: 'Mine' } }
    expect((await service.rehearse('documents.update', renamed)).status).toBe(200)
    expect(rows).toEqual([])
  })

  test('is missed by its id only', async () => {
    expect((await service.rehearse('documents.delete', { as: 'ada', path })).status).toBe(204)
    const [gone] = rows
    expect(JSON.parse(gone?.payload ?? '{}').data).toEqual({ id: notesOfAda, workspace_id: acme })
  })
})

test('an event is kept with its change, in one transaction', async () => {
  const body = { title: 'Plan', content: 'text' }
  const made = await service.call('documents.create', { as: 'ada', body })
  const found = await service.query(
    `select event.type from app.webhook_events as event
     join app.documents as document on document.xmin = event.xmin
     join app.audit_events as audit on audit.xmin = event.xmin and audit.operation = 'documents.create'
     where document.id = $1`,
    [made.body.id],
  )
  expect(found).toEqual([{ type: 'document.created' }])
})

test('an event that no endpoint wants is not written', async () => {
  await service.query(`update app.webhook_endpoints set event_types = '{document.deleted}'`)
  const before = await kept()
  const body = { title: 'Plan', content: 'text' }
  expect((await service.rehearse('documents.create', { as: 'ada', body })).status).toBe(201)
  expect(rows).toHaveLength(before.length)
  const path = { workspace_id: acme, document_id: notesOfAda }
  expect((await service.rehearse('documents.delete', { as: 'ada', path })).status).toBe(204)
  expect(rows).toHaveLength(before.length + 1)
  expect(rows.at(-1)).toMatchObject({ type: 'document.deleted' })
})

test('every event of the contract is made by an operation, and can be subscribed to', async () => {
  const made = [...emitting.map(({ type }) => type), ...sentByThemselves.values()]
  expect(Object.keys(webhooks).toSorted()).toEqual(made.toSorted())
  const create = examples.find(({ id }) => id === 'webhookEndpoints.create')
  const types = resolve(resolve(create?.body?.schema['properties'])['event_types'])
  expect(resolve(types['items'])['enum']).toEqual(Object.keys(webhooks))
})

test.each(Object.keys(webhooks))('the example of %s is valid', (type) => {
  const { content } = resolve(resolve(resolve(resolve(webhooks[type])['post'])['requestBody']))
  const { example } = resolve(resolve(content)['application/json'])
  expect(problemsOf(type, JSON.stringify(example))).toEqual([])
})
