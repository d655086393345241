import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const member = (user_id: string) => ({ workspace_id: acme, user_id })

describe('members.update', () => {
  test('an administrator changes roles below owner', async () => {
    const reply = await service.rehearse('members.update', {
      as: 'grace',
      path: member(people.alan),
      body: { role: 'admin' },
    })
    expect(reply).toMatchObject({ status: 200, body: { user_id: people.alan, role: 'admin', version: 2 } })
  })

  test('only owners make owners, or touch them', async () => {
    const promote = { as: 'grace', path: member(people.alan), body: { role: 'owner' } }
    expect(await service.rehearse('members.update', promote)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    const demote = { as: 'grace', path: member(people.ada), body: { role: 'viewer' } }
    expect((await service.rehearse('members.update', demote)).status).toBe(403)
    expect((await service.rehearse('members.update', { ...promote, as: 'ada' })).status).toBe(200)
  })

  test('the last owner stays one', async () => {
    const reply = await service.rehearse('members.update', {
      as: 'ada',
      path: member(people.ada),
      body: { role: 'admin' },
    })
    expect(reply).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: 'A workspace keeps at least one owner.' },
    })
    const stay = { as: 'ada', path: member(people.ada), body: { role: 'owner' } }
    expect(await service.rehearse('members.update', stay)).toMatchObject({ status: 200 })
  })

  test('refuses a change that is based on an old version', async () => {
    const call = {
      as: 'ada',
      path: member(people.alan),
      body: { role: 'viewer' },
      headers: { 'if-match': '"7"' },
    }
    expect((await service.rehearse('members.update', call)).status).toBe(412)
  })

  test('two owners who demote each other at once leave one owner', async () => {
    const { body } = await service.call('workspaces.create', { as: 'ada', body: { name: 'Two owners' } })
    await service.query(
      `insert into app.members (workspace_id, user_id, role, name) values ($1, $2, 'owner', 'Grace')`,
      [body.id, people.grace],
    )
    const demote = (as: string, user_id: string) =>
      service.call('members.update', {
        as,
        path: { workspace_id: body.id, user_id },
        body: { role: 'viewer' },
      })
    const replies = await Promise.all([demote('ada', people.grace), demote('grace', people.ada)])
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
    const owners = await service.query(
      `select user_id from app.members where workspace_id = $1 and role = 'owner'`,
      [body.id],
    )
    expect(owners).toHaveLength(1)
  })
})

describe('members.delete', () => {
  test('the person is out at once, and so are their keys', async () => {
    const path = { workspace_id: acme }
    await service.query(`update app.members set role = 'admin' where user_id = $1`, [people.alan])
    const key = await service.call('apiKeys.create', {
      as: 'alan',
      path,
      body: { name: 'k', scopes: ['documents:read'] },
    })
    expect((await service.call('documents.list', { credential: key.body.secret, path })).status).toBe(200)
    expect((await service.call('members.delete', { as: 'ada', path: member(people.alan) })).status).toBe(204)
    expect((await service.call('documents.list', { as: 'alan', path })).status).toBe(404)
    expect((await service.call('documents.list', { credential: key.body.secret, path })).status).toBe(401)
  })

  test('the last owner cannot be removed, and an administrator removes no owner', async () => {
    expect((await service.rehearse('members.delete', { as: 'ada', path: member(people.ada) })).status).toBe(
      409,
    )
    expect((await service.rehearse('members.delete', { as: 'grace', path: member(people.ada) })).status).toBe(
      403,
    )
  })
})

describe('members.list', () => {
  test('shows everybody, with names and roles', async () => {
    const reply = await service.call('members.list', { as: 'barbara' })
    const roles = Object.fromEntries(
      reply.body.data.map(({ user_id, role }: Record<string, string>) => [user_id, role]),
    )
    expect(roles).toMatchObject({
      [people.ada]: 'owner',
      [people.grace]: 'admin',
      [people.barbara]: 'viewer',
    })
  })
})
