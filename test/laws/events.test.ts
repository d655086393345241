/**
 * Every change whose operation says `x-emits` leaves exactly one event, in the transaction of the change, as the
 * contract's `webhooks` describe it; what is rolled back leaves none, and other changes leave none.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
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

async function withService(work: (service: Service) => Promise<void>): Promise<void> {
  const service = await startService()
  try {
    await work(service)
  } finally {
    await service.stop()
  }
}

/** Events beside the seeded one, and whether each was written in the transaction of an audit row. */
const eventsOf = (service: Service) =>
  service.query(
    `select event.*, audit.operation from app.webhook_events as event
     left join app.audit_events as audit on audit.xmin = event.xmin
     where event.id <> 'evt_01kevent000000000000000000' order by event.id`,
  )

function problemsOf(type: string, payload: string): unknown {
  const { post } = resolve(webhooks[type])
  const { content } = resolve(resolve(post)['requestBody'])
  const schema = resolve(resolve(content)['application/json'])['schema']
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components'))
  const validate = ajv.compile(local)
  return validate(JSON.parse(payload)) ? [] : validate.errors
}

describe.each(emitting)('$id', (operation) => {
  test('leaves one event as the contract describes it, and none when it is rolled back', () =>
    withService(async (service) => {
      const call = { ...exampleCall(operation), as: forNewcomers.has(operation.id) ? 'somebody' : 'ada' }
      expect((await service.rehearse(operation.id, call)).status).toBeLessThan(300)
      expect(await eventsOf(service)).toEqual([])
      const reply = await service.call(operation.id, call)
      expect(reply.status).toBeLessThan(300)
      const events = await eventsOf(service)
      expect(events).toMatchObject([{ type: operation.type, workspace_id: acme, operation: operation.id }])
      const { id, payload } = events[0]
      expect(problemsOf(operation.type, payload)).toEqual([])
      const sent = JSON.parse(payload)
      expect(sent).toMatchObject({ id, type: operation.type, workspace_id: acme })
      if (reply.body !== '') expect(reply.body).toMatchObject(sent.data)
      expect(payload).not.toMatch(/whsec_|pl_test_|pli_/)
    }))
})

test('other changes leave none', () =>
  withService(async (service) => {
    const silent = changes.filter(
      ({ id }) => !sentByThemselves.has(id) && !emitting.some((operation) => operation.id === id),
    )
    for (const operation of silent) {
      const reply = await service.rehearse(operation.id, { ...exampleCall(operation), as: 'ada' })
      expect(reply.status, operation.id).toBeLessThan(300)
    }
    await service.call('workspaces.create', { as: 'ada', body: { name: 'Silent' } })
    expect(await eventsOf(service)).toEqual([])
  }))

test('what is private is told to nobody, but that it is gone', () =>
  withService(async (service) => {
    const path = { workspace_id: acme, document_id: notesOfAda }
    const body = { title: 'Secret', content: 'secret', visibility: 'private' }
    expect((await service.call('documents.create', { as: 'ada', body })).status).toBe(201)
    const renamed = { as: 'ada', path, body: { title: 'Mine' } }
    expect((await service.call('documents.update', renamed)).status).toBe(200)
    expect(await eventsOf(service)).toEqual([])
    expect((await service.call('documents.delete', { as: 'ada', path })).status).toBe(204)
    const [gone, ...others] = await eventsOf(service)
    expect(others).toEqual([])
    expect(JSON.parse(gone.payload).data).toEqual({ id: notesOfAda, workspace_id: acme })
  }))

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
