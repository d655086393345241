import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
const made: string[] = []
beforeAll(async () => {
  service = await startService()
  for (const as of ['ada', 'alan', 'ada'])
    made.push((await service.call('documents.create', { as, body: { title: as, content: '' } })).body.id)
})
afterAll(() => service.stop())

const list = async (query: Record<string, string | number>) =>
  (await service.call('auditEvents.list', { as: 'grace', query })).body

describe('auditEvents.list', () => {
  test('says what was done, by whom, to what, in which request', async () => {
    const [latest] = (await list({ limit: 1 })).data
    expect(latest).toMatchObject({
      workspace_id: acme,
      actor_kind: 'user',
      actor_id: people.ada,
      operation: 'documents.create',
      resource_id: made[2],
      request_id: expect.stringMatching(/^req_/),
    })
    expect(service.logged.some((line) => line.includes(latest.request_id))).toBe(true)
  })

  test('filters by person, operation and resource', async () => {
    const ids = async (query: Record<string, string>) =>
      (await list(query)).data.map(({ resource_id: id }: { resource_id: string }) => id)
    expect(await ids({ actor_id: people.alan })).toEqual([made[1]])
    expect(await ids({ resource_id: made[0] ?? '' })).toEqual([made[0]])
    expect(await ids({ operation: 'documents.delete' })).toEqual([])
    expect((await ids({ operation: 'documents.create' })).slice(0, 3)).toEqual(made.toReversed())
  })

  test('pages through everything, latest first, none twice', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await list({ limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...page.data.map(({ id }: { id: string }) => id))
      cursor = page.next_cursor
    } while (cursor !== null)
    expect(seen).toHaveLength(4)
    expect(new Set(seen).size).toBe(4)
  })
})

describe('auditEvents.get', () => {
  test('shows one entry', async () => {
    const [latest] = (await list({ limit: 1 })).data
    const found = await service.call('auditEvents.get', { as: 'ada', path: { audit_event_id: latest.id } })
    expect(found).toMatchObject({ status: 200, body: latest })
  })
})
