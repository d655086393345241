import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
const path = { workspace_id: acme, webhook_endpoint_id: 'whe_01kh00k0000000000000000000' }
const seeded = 'dlv_01kde11very000000000000000'
beforeAll(async () => {
  service = await startService()
  for (let count = 0; count < 3; count++) await service.call('webhookEndpoints.ping', { as: 'ada', path })
})
afterAll(() => service.stop())

const list = async (query: Record<string, string | number> = {}) =>
  (await service.call('webhookDeliveries.list', { as: 'ada', path, query })).body

describe('webhookDeliveries.list', () => {
  test('is filtered by state and by type of event', async () => {
    expect((await list()).data).toHaveLength(4)
    expect((await list({ status: 'delivered' })).data).toMatchObject([{ id: seeded }])
    expect((await list({ status: 'failed' })).data).toEqual([])
    expect((await list({ event_type: 'webhook_endpoint.pinged', status: 'pending' })).data).toHaveLength(3)
    expect((await list({ event_type: 'member.added' })).data).toEqual([])
  })

  test('is read page by page, latest first', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await list({ limit: 3, ...(cursor === '' ? {} : { cursor }) })
      seen.push(...page.data.map(({ id }: { id: string }) => id))
      cursor = page.next_cursor
    }
    expect(new Set(seen).size).toBe(4)
    expect(seen).toEqual((await list()).data.map(({ id }: { id: string }) => id))
  })

  test('there is none of an endpoint that does not exist', async () => {
    const nowhere = { ...path, webhook_endpoint_id: 'whe_01kn0where0000000000000000' }
    expect((await service.call('webhookDeliveries.list', { as: 'ada', path: nowhere })).status).toBe(404)
  })
})

describe('webhookDeliveries.redeliver', () => {
  test('makes a new delivery, and leaves the old one as it is', async () => {
    const old = { ...path, webhook_delivery_id: seeded }
    const before = await service.call('webhookDeliveries.get', { as: 'ada', path: old })
    const made = await service.call('webhookDeliveries.redeliver', { as: 'ada', path: old })
    expect(made).toMatchObject({
      status: 201,
      body: { event_id: before.body.event_id, status: 'pending', attempts: 0 },
    })
    expect(made.body.id).not.toBe(seeded)
    expect(made.headers.get('location')).toBe(
      `/v1/workspaces/${acme}/webhook-endpoints/${path.webhook_endpoint_id}/deliveries/${made.body.id}`,
    )
    expect((await service.call('webhookDeliveries.get', { as: 'ada', path: old })).body).toEqual(before.body)
  })
})
