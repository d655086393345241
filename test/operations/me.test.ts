import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('me.get', () => {
  test('the first visit makes the profile, later ones find it', async () => {
    const first = await service.call('me.get', { as: 'newcomer' })
    expect(first).toMatchObject({
      status: 200,
      body: { name: 'Newcomer', email: 'newcomer@example.com', version: 1 },
    })
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => service.call('me.get', { as: 'newcomer' })),
    )
    for (const reply of replies) expect(reply.body.id).toBe(first.body.id)
  })

  test('many first visits at once make one profile', async () => {
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => service.call('me.get', { as: 'rusher' })),
    )
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
  })

  test('takes the profile from a token of Supabase Auth', async () => {
    const claims = { name: undefined, email: 'kay@example.com', user_metadata: { full_name: 'Kay McNulty' } }
    const credential = await service.issuer.sign('kay', claims)
    expect((await service.call('me.get', { credential })).body).toMatchObject({
      name: 'Kay McNulty',
      email: 'kay@example.com',
    })
  })

  test('takes no empty name', async () => {
    const credential = await service.issuer.sign('jean', { name: '', email: 'jean@example.com' })
    expect((await service.call('me.get', { credential })).body).toMatchObject({ name: 'jean' })
  })

  test('does not take an address that was not verified', async () => {
    const credential = await service.issuer.sign('unverified', { email_verified: false })
    expect((await service.call('me.get', { credential })).body).toMatchObject({ email: null })
  })
})

describe('me.update', () => {
  test('changes the name everywhere the person is a member', async () => {
    const changed = await service.call('me.update', { as: 'grace', body: { name: 'Admiral Hopper' } })
    expect(changed).toMatchObject({
      status: 200,
      body: { id: people.grace, name: 'Admiral Hopper', version: 2 },
    })
    const member = await service.call('members.get', { as: 'ada', path: { user_id: people.grace } })
    expect(member.body).toMatchObject({ name: 'Admiral Hopper', version: 1 })
  })

  test('refuses a change that is based on an old version', async () => {
    await service.call('me.update', { as: 'alan', body: { name: 'A' } })
    const reply = await service.call('me.update', {
      as: 'alan',
      body: { name: 'B' },
      headers: { 'if-match': '"1"' },
    })
    expect(reply.status).toBe(412)
  })
})

describe('me.memberships', () => {
  test('lists workspaces with the role in each', async () => {
    const reply = await service.call('me.memberships', { as: 'barbara' })
    expect(reply.body).toEqual({
      data: [{ workspace_id: acme, workspace_name: 'Acme', role: 'viewer', created_at: expect.any(String) }],
      next_cursor: null,
    })
  })

  test('pages', async () => {
    for (const name of ['One', 'Two', 'Three'])
      await service.call('workspaces.create', { as: 'ada', body: { name } })
    const first = await service.call('me.memberships', { as: 'ada', query: { limit: 3 } })
    const second = await service.call('me.memberships', {
      as: 'ada',
      query: { limit: 3, cursor: first.body.next_cursor },
    })
    const names = [...first.body.data, ...second.body.data].map(({ workspace_name: name }) => name)
    expect(names).toEqual(['Three', 'Two', 'One', 'Acme'])
  })
})
