import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, globex, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('workspaces.create', () => {
  test('whoever creates a workspace owns it, and nobody else sees it', async () => {
    const made = await service.call('workspaces.create', { as: 'ada', body: { name: 'New' } })
    expect(made).toMatchObject({ status: 201, body: { name: 'New', version: 1 } })
    expect(made.headers.get('location')).toBe(`/v1/workspaces/${made.body.id}`)
    const path = { workspace_id: made.body.id }
    const members = await service.call('members.list', { as: 'ada', path })
    expect(members.body.data).toMatchObject([{ user_id: people.ada, role: 'owner' }])
    expect((await service.call('workspaces.get', { as: 'grace', path })).status).toBe(404)
  })
})

describe('workspaces.list', () => {
  test('pages through all of them, newest first, none twice', async () => {
    for (let index = 0; index < 5; index++)
      await service.call('workspaces.create', { as: 'pager', body: { name: `W${index}` } })
    const names: string[] = []
    let cursor: string | null = null
    do {
      const page = await service.call('workspaces.list', {
        as: 'pager',
        query: { limit: 2, ...(cursor ? { cursor } : {}) },
      })
      expect(page.body.data.length).toBeLessThanOrEqual(2)
      names.push(...page.body.data.map(({ name }: { name: string }) => name))
      cursor = page.body.next_cursor
    } while (cursor !== null)
    expect(names).toEqual(['W4', 'W3', 'W2', 'W1', 'W0'])
  })

  test.each([
    'nonsense',
    'W10',
    Buffer.from('["2026-01-01",1]').toString('base64url'),
    Buffer.from(`["now()","x"]`).toString('base64url'),
  ])('refuses %s as a cursor', async (cursor) => {
    const reply = await service.call('workspaces.list', { as: 'ada', query: { cursor } })
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ parameter: 'cursor', code: 'cursor' }] } })
  })
})

describe('workspaces.get', () => {
  test('answers 304 when nothing has changed', async () => {
    const first = await service.call('workspaces.get', { as: 'ada' })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toBe('"1"')
    for (const condition of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await service.call('workspaces.get', {
        as: 'ada',
        headers: { 'if-none-match': condition },
      })
      expect(again).toMatchObject({ status: 304, body: '' })
      expect(again.headers.get('etag')).toBe(etag)
    }
    expect(
      (await service.call('workspaces.get', { as: 'ada', headers: { 'if-none-match': '"2"' } })).status,
    ).toBe(200)
  })
})

describe('workspaces.update', () => {
  test('changes the name and counts up the version', async () => {
    const { body } = await service.call('workspaces.create', { as: 'ada', body: { name: 'Before' } })
    const path = { workspace_id: body.id }
    const changed = await service.call('workspaces.update', {
      as: 'ada',
      path,
      body: { name: 'After' },
      headers: { 'if-match': '"1"' },
    })
    expect(changed).toMatchObject({ status: 200, body: { name: 'After', version: 2 } })
    expect(changed.headers.get('etag')).toBe('"2"')
    const stale = await service.call('workspaces.update', {
      as: 'ada',
      path,
      body: { name: 'Lost' },
      headers: { 'if-match': '"1"' },
    })
    expect(stale).toMatchObject({ status: 412, body: { code: 'precondition_failed' } })
  })

  test.each(['W/"1"', '1', '"one"', '"0"'])(
    'an If-Match of %s matches nothing: the comparison is strong',
    async (condition) => {
      const reply = await service.rehearse('workspaces.update', {
        as: 'ada',
        body: { name: 'x' },
        headers: { 'if-match': condition },
      })
      expect(reply.status).toBe(412)
    },
  )

  test('of two who change the same version at once, one wins', async () => {
    const { body } = await service.call('workspaces.create', { as: 'ada', body: { name: 'Race' } })
    const change = (name: string) =>
      service.call('workspaces.update', {
        as: 'ada',
        path: { workspace_id: body.id },
        body: { name },
        headers: { 'if-match': '"1"' },
      })
    const replies = await Promise.all(['a', 'b', 'c', 'd'].map(change))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412])
  })
})

describe('workspaces.delete', () => {
  test('takes everything with it but the audit trail', async () => {
    const { body } = await service.call('workspaces.create', { as: 'ada', body: { name: 'Doomed' } })
    const path = { workspace_id: body.id }
    await service.call('documents.create', { as: 'ada', path, body: { title: 'Gone', content: '' } })
    expect((await service.call('workspaces.delete', { as: 'ada', path })).status).toBe(204)
    expect((await service.call('workspaces.get', { as: 'ada', path })).status).toBe(404)
    for (const table of ['workspaces', 'members', 'documents']) {
      const column = table === 'workspaces' ? 'id' : 'workspace_id'
      expect(await service.query(`select 1 from app.${table} where ${column} = $1`, [body.id])).toEqual([])
    }
    const trail = await service.query(
      `select operation from app.audit_events where workspace_id = $1 order by id`,
      [body.id],
    )
    expect(trail.map(({ operation }) => operation)).toEqual([
      'workspaces.create',
      'documents.create',
      'workspaces.delete',
    ])
    expect(
      await service.query(`select 1 from app.workspaces where id = any($1)`, [[acme, globex]]),
    ).toHaveLength(2)
  })
})
