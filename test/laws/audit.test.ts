/** Every change leaves exactly one row in the audit trail, under the operationId, by whoever made it; reads leave none. */
import { describe, expect, test } from 'vitest'
import { exampleCall, examples } from '../support/examples.ts'
import { cronSecret, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'
import { forNewcomers } from './exemptions.ts'

const trail = (service: Service) =>
  service.query(`select * from app.audit_events where request_id <> 'req_seed' order by id`)

async function withService(work: (service: Service) => Promise<void>): Promise<void> {
  const service = await startService()
  try {
    await work(service)
  } finally {
    await service.stop()
  }
}

describe.each(examples.filter(({ audit }) => audit))('$id', (operation) => {
  test('leaves one row', () =>
    withService(async (service) => {
      const as = forNewcomers.has(operation.id) ? 'somebody' : 'ada'
      const reply = await service.call(operation.id, { ...exampleCall(operation), as })
      expect(reply.status).toBeLessThan(300)
      const rows = await trail(service)
      expect(rows).toMatchObject([
        { operation: operation.id, actor_kind: 'user', request_id: reply.headers.get('x-request-id') },
      ])
      if (as === 'ada') expect(rows[0].actor_id).toBe(people.ada)
      if (operation.tenant) expect(rows[0].workspace_id).toBe(exampleCall(operation).path['workspace_id'])
      expect(rows[0].resource_id).toMatch(/^[a-z]+_[0-9a-z]{26}$/)
    }))
})

test('reads leave nothing', () =>
  withService(async (service) => {
    for (const operation of examples.filter(({ audit }) => !audit)) {
      const as =
        operation.permission === 'public'
          ? {}
          : operation.service
            ? { credential: cronSecret }
            : { as: 'ada' }
      expect((await service.call(operation.id, { ...exampleCall(operation), ...as })).status).toBe(200)
    }
    expect(await trail(service)).toEqual([])
  }))

test('a change that fails leaves nothing', () =>
  withService(async (service) => {
    const path = { workspace_id: 'ws_01kacme0000000000000000000', user_id: people.ada }
    const reply = await service.call('members.delete', { as: 'ada', path })
    expect(reply.status).toBe(409)
    expect(await trail(service)).toEqual([])
  }))
