/** Every change leaves exactly one row in the audit trail, under the operationId, by whoever made it; reads leave none. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { exampleCall, examples } from '../support/examples.ts'
import { acme, cronSecret, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'
import { forNewcomers } from './exemptions.ts'

interface Row {
  operation: string
  actor_kind: string
  actor_id: string
  workspace_id: string | null
  resource_id: string
  request_id: string
}

let service: Service
/** The trail at the end of the last change that was rehearsed. */
let rows: Row[] = []
beforeAll(async () => {
  service = await startService({
    inspect: async (db) => {
      rows = (await sql<Row>`select * from app.audit_events where request_id <> 'req_seed'`.execute(db)).rows
    },
  })
  // Whoever made the change shall see its row here, also where they belong to no workspace.
  await service.query(
    `create policy seen_in_this_test on app.audit_events for select to authenticated using (true)`,
  )
})
afterAll(() => service.stop())

const trail = () =>
  service.query(`select * from app.audit_events where request_id <> 'req_seed' order by created_at, id`)

describe.each(examples.filter(({ audit }) => audit))('$id', (operation) => {
  test('leaves one row', async () => {
    const as = forNewcomers.has(operation.id) ? 'somebody' : 'ada'
    const reply = await service.rehearse(operation.id, { ...exampleCall(operation), as })
    expect(reply.status).toBeLessThan(300)
    expect(rows).toMatchObject([
      { operation: operation.id, actor_kind: 'user', request_id: reply.headers.get('x-request-id') },
    ])
    if (as === 'ada') expect(rows[0]?.actor_id).toBe(people.ada)
    if (operation.tenant) expect(rows[0]?.workspace_id).toBe(exampleCall(operation).path['workspace_id'])
    expect(rows[0]?.workspace_id ?? 'ws_, or none').toMatch(/^ws_/)
    expect(rows[0]?.resource_id).toMatch(/^[a-z]+_[0-9a-z]{26}$/)
    // What happens to a workspace, happens in it; its own making, too.
    if (rows[0]?.resource_id.startsWith('ws_') === true)
      expect(rows[0].workspace_id).toBe(rows[0].resource_id)
  })
})

test('reads leave nothing', async () => {
  for (const operation of examples.filter(({ audit }) => !audit)) {
    const credential = operation.service ? { credential: cronSecret } : { as: 'ada' }
    const as = operation.permission === 'public' ? {} : credential
    expect((await service.call(operation.id, { ...exampleCall(operation), ...as })).status).toBe(200)
  }
  expect(await trail()).toEqual([])
})

// No change of this contract is without a row; another's may be.
test('documents.create would leave nothing if the contract said so', async () => {
  const { policy } = operations['documents.create']
  Object.assign(policy, { audit: false })
  const reply = await service
    .rehearse('documents.create', { as: 'ada', body: { title: 'Unseen', content: '' } })
    .finally(() => Object.assign(policy, { audit: true }))
  expect(reply.status).toBe(201)
  expect(rows).toEqual([])
})

test('a change that fails leaves nothing', async () => {
  const path = { workspace_id: acme, user_id: people.ada }
  const reply = await service.call('members.delete', { as: 'ada', path })
  expect(reply.status).toBe(409)
  expect(await trail()).toEqual([])
})

test('the row stays with the change', async () => {
  const reply = await service.call('documents.create', { as: 'ada', body: { title: 'Kept', content: '' } })
  expect(reply.status).toBe(201)
  expect(await trail()).toMatchObject([{ operation: 'documents.create', resource_id: reply.body.id }])
})
