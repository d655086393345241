import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const invite = async (role = 'editor') =>
  (await service.call('invitations.create', { as: 'ada', body: { email: 'new@example.com', role } })).body

describe('invitations.create', () => {
  test('shows the token once, and stores only its digest', async () => {
    const made = await invite()
    expect(made.token).toMatch(/^pli_[\w-]{32}$/)
    const found = await service.call('invitations.get', { as: 'ada', path: { invitation_id: made.id } })
    expect(found.body).not.toHaveProperty('token')
    const dump = JSON.stringify(await service.query('select * from app.invitations'))
    expect(dump).not.toContain(made.token)
    expect(JSON.stringify(service.logged)).not.toContain(made.token)
  })

  test('is good for as many hours as asked, a week by default', async () => {
    const hours = ({ created_at, expires_at }: Record<string, string>) =>
      Math.round((Date.parse(expires_at ?? '') - Date.parse(created_at ?? '')) / 3_600_000)
    expect(hours(await invite())).toBe(168)
    const brief = await service.call('invitations.create', {
      as: 'ada',
      body: { email: 'x@example.com', role: 'viewer', expires_in_hours: 1 },
    })
    expect(hours(brief.body)).toBe(1)
  })

  test('only owners invite owners', async () => {
    const body = { email: 'x@example.com', role: 'owner' }
    expect((await service.rehearse('invitations.create', { as: 'grace', body })).status).toBe(403)
    expect((await service.rehearse('invitations.create', { as: 'ada', body })).status).toBe(201)
  })
})

describe('invitations.accept', () => {
  test('lets the bearer in, in the role of the invitation, once', async () => {
    const { token } = await invite('viewer')
    const accepted = await service.call('invitations.accept', { as: 'dorothy', body: { token } })
    expect(accepted).toMatchObject({
      status: 201,
      body: { workspace_id: acme, role: 'viewer', name: 'Dorothy' },
    })
    expect((await service.call('workspaces.get', { as: 'dorothy' })).status).toBe(200)
    expect((await service.call('invitations.accept', { as: 'somebody-else', body: { token } })).status).toBe(
      404,
    )
  })

  test('of many who use a token at once, one gets in', async () => {
    const { token } = await invite()
    const names = ['p1', 'p2', 'p3', 'p4', 'p5']
    const replies = await Promise.all(
      names.map((as) => service.call('invitations.accept', { as, body: { token } })),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
  })

  test('a token that is wrong, expired or revoked opens nothing, and looks the same', async () => {
    const expired = await invite()
    await service.query(`update app.invitations set expires_at = now() - interval '1 second' where id = $1`, [
      expired.id,
    ])
    const revoked = await invite()
    await service.call('invitations.revoke', { as: 'ada', path: { invitation_id: revoked.id } })
    const tokens = [expired.token, revoked.token, `pli_${'A'.repeat(32)}`]
    const replies = await Promise.all(
      tokens.map((token) => service.call('invitations.accept', { as: 'late', body: { token } })),
    )
    for (const reply of replies) expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  test('a member who accepts again keeps the role they have, and the invitation stays open', async () => {
    const { token, id } = await invite('viewer')
    expect((await service.call('invitations.accept', { as: 'grace', body: { token } })).status).toBe(404)
    expect((await service.call('members.list', { as: 'grace' })).status).toBe(200)
    const found = await service.call('invitations.get', { as: 'ada', path: { invitation_id: id } })
    expect(found.body.status).toBe('pending')
  })
})

describe('invitations.revoke', () => {
  test('happens once; the invitation stays in the list, changed', async () => {
    const { id, version } = await invite()
    const path = { invitation_id: id }
    expect((await service.call('invitations.revoke', { as: 'ada', path })).status).toBe(204)
    expect((await service.call('invitations.revoke', { as: 'ada', path })).status).toBe(409)
    const list = await service.call('invitations.list', { as: 'ada', query: { status: 'revoked' } })
    expect(list.body.data).toContainEqual(expect.objectContaining({ id, version: version + 1 }))
  })
})
