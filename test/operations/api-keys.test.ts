import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mintSecret, parseKey } from '../../src/domain/api-keys.ts'
import { newId } from '../../src/domain/ids.ts'
import { people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const create = async (more: object = {}, as = 'ada') =>
  service.call('apiKeys.create', { as, body: { name: 'Test', scopes: ['documents:read'], ...more } })
const reads = async (credential: string) => (await service.call('documents.list', { credential })).status

describe('apiKeys.create', () => {
  test('shows the secret once, and it works', async () => {
    const made = await create()
    expect(made.body.secret).toMatch(/^pl_test_[0-9a-z]{26}_[\w-]{40}$/)
    expect(made.body.secret.slice(-4)).toBe(made.body.hint)
    expect(await reads(made.body.secret)).toBe(200)
    const found = await service.call('apiKeys.get', { as: 'ada', path: { api_key_id: made.body.id } })
    expect(found.body).not.toHaveProperty('secret')
    expect(found.body.last_used_at).not.toBeNull()
    expect(JSON.stringify(await service.query('select * from app.api_keys'))).not.toContain(made.body.secret)
    expect(JSON.stringify(service.logged)).not.toContain(made.body.secret)
  })

  test('gives no scope its maker lacks', async () => {
    const reply = await create({ scopes: ['documents:read', 'workspace:delete'] }, 'grace')
    expect(reply).toMatchObject({
      status: 403,
      body: { detail: 'You may not do this yourself: workspace:delete' },
    })
    expect((await create({ scopes: ['no:such'] })).status).toBe(403)
  })

  test('a key makes no key that may more than itself', async () => {
    const { body } = await create({ scopes: ['api_keys:write', 'documents:read'] })
    const make = (scopes: string[]) =>
      service.rehearse('apiKeys.create', { credential: body.secret, body: { name: 'Child', scopes } })
    expect((await make(['documents:read'])).status).toBe(201)
    expect((await make(['documents:write'])).status).toBe(403)
  })

  test('expires when asked to', async () => {
    const { body } = await create({ expires_in_days: 1 })
    expect(Math.round((Date.parse(body.expires_at) - Date.parse(body.created_at)) / 86_400_000)).toBe(1)
    await service.query(`update app.api_keys set expires_at = now() where id = $1`, [body.id])
    expect(await reads(body.secret)).toBe(401)
  })
})

describe('using a key', () => {
  test('unknown, mistyped, revoked and expired keys all get the same answer', async () => {
    const revoked = (await create()).body
    await service.call('apiKeys.revoke', { as: 'ada', path: { api_key_id: revoked.id } })
    const unknown = mintSecret(newId('key'), 'test').text
    const wrong = mintSecret(revoked.id, 'test').text
    const typo = `${unknown.slice(0, -1)}${unknown.endsWith('0') ? '1' : '0'}`
    for (const credential of [revoked.secret, unknown, wrong, typo, 'pl_test_x', `${unknown}x`]) {
      const reply = await service.call('documents.list', { credential })
      expect(reply).toMatchObject({
        status: 401,
        body: { code: 'unauthenticated', detail: 'The API key is not valid.' },
      })
    }
  })

  test('documents.list compares the digest itself, whatever the database lets through', async () => {
    const { secret } = (await create()).body
    const [original] = await service.query(
      `select pg_get_functiondef('app.present_key(text, bytea)'::regprocedure) as text`,
    )
    const careless = original.text.replace(/\bas \$(\w*)\$.*\$\1\$/is, (body: string) =>
      body.replace(/if stored_digest.*?end if;/s, `stored_digest := sha256('of another');`),
    )
    expect(careless).not.toBe(original.text)
    expect(await reads(secret)).toBe(200)
    await service.query(careless)
    expect(await reads(secret)).toBe(401)
    await service.query(original.text)
  })

  test('a key never may more than its maker may now', async () => {
    await service.query(`update app.members set role = 'admin' where user_id = $1`, [people.alan])
    const { body } = await create({ scopes: ['documents:read', 'api_keys:read'] }, 'alan')
    const lists = async () => (await service.call('apiKeys.list', { credential: body.secret })).status
    expect(await lists()).toBe(200)
    await service.query(`update app.members set role = 'editor' where user_id = $1`, [people.alan])
    expect(await lists()).toBe(403)
    expect(await reads(body.secret)).toBe(200)
  })

  test('a key sees what its maker sees, private documents too, and writes in their name', async () => {
    const { body } = await create({ scopes: ['documents:read', 'documents:write'] })
    const made = await service.call('documents.create', {
      credential: body.secret,
      body: { title: 'By key', content: '', visibility: 'private' },
    })
    expect(made.body.created_by).toBe(people.ada)
    const trail = await service.call('auditEvents.list', { as: 'ada', query: { actor_id: body.id } })
    expect(trail.body.data).toMatchObject([
      { actor_kind: 'key', operation: 'documents.create', resource_id: made.body.id },
    ])
  })

  test('documents.list notes the use of the key, once a minute, and of no other', async () => {
    const [used, other] = [(await create()).body, (await create()).body]
    const lastUse = async ({ id }: { id: string }) =>
      (await service.query('select last_used_at from app.api_keys where id = $1', [id]))[0]?.['last_used_at']
    const use = async (before: string) => {
      await service.query(
        `update app.api_keys set last_used_at = date_trunc('second', now()) - $2::interval where id = $1`,
        [used.id, before],
      )
      const noted = await lastUse(used)
      expect(await reads(used.secret)).toBe(200)
      return { noted, now: await lastUse(used) }
    }
    const soon = await use('30 seconds')
    expect(soon.now).toEqual(soon.noted)
    const late = await use('2 minutes')
    expect(late.now).not.toEqual(late.noted)
    expect(await lastUse(other)).toBeNull()
  })

  test('a wrong secret does not count as use', async () => {
    const { body } = await create()
    await service.call('documents.list', { credential: mintSecret(body.id, 'test').text })
    expect(await service.query('select last_used_at from app.api_keys where id = $1', [body.id])).toEqual([
      { last_used_at: null },
    ])
  })
})

describe('apiKeys.rotate', () => {
  test('the old secret works until the overlap is over', async () => {
    const { body } = await create()
    const path = { api_key_id: body.id }
    const rotated = await service.call('apiKeys.rotate', { as: 'ada', path, body: { overlap_seconds: 60 } })
    expect(rotated).toMatchObject({ status: 201, body: { id: body.id, version: 2 } })
    expect([await reads(body.secret), await reads(rotated.body.secret)]).toEqual([200, 200])
    await service.query(`update app.api_keys set previous_expires_at = now() where id = $1`, [body.id])
    expect([await reads(body.secret), await reads(rotated.body.secret)]).toEqual([401, 200])
  })

  test('without overlap the old secret stops at once', async () => {
    const { body } = await create()
    const rotated = await service.call('apiKeys.rotate', {
      as: 'ada',
      path: { api_key_id: body.id },
      body: { overlap_seconds: 0 },
    })
    expect([await reads(body.secret), await reads(rotated.body.secret)]).toEqual([401, 200])
  })

  test('a revoked key cannot be rotated', async () => {
    const { body } = await create()
    const path = { api_key_id: body.id }
    await service.call('apiKeys.revoke', { as: 'ada', path })
    expect((await service.call('apiKeys.rotate', { as: 'ada', path, body: {} })).status).toBe(409)
  })
})

describe('apiKeys.revoke', () => {
  test('works at once, stays revoked, and can be said twice', async () => {
    const { body } = await create()
    const path = { api_key_id: body.id }
    expect((await service.call('apiKeys.revoke', { as: 'ada', path })).status).toBe(204)
    expect(await reads(body.secret)).toBe(401)
    const { revoked_at: first } = (await service.call('apiKeys.get', { as: 'ada', path })).body
    expect((await service.call('apiKeys.revoke', { as: 'ada', path })).status).toBe(204)
    expect((await service.call('apiKeys.get', { as: 'ada', path })).body.revoked_at).toBe(first)
  })
})

describe('the text of a key of apiKeys.create', () => {
  test('has 192 random bits and a checksum', () => {
    const id = newId('key')
    const texts = new Set(Array.from({ length: 1000 }, () => mintSecret(id, 'live').text))
    expect(texts.size).toBe(1000)
    for (const text of texts) expect(parseKey(text)?.id).toBe(id)
  })

  test('is parsed only whole', () => {
    const { text } = mintSecret(newId('key'), 'live')
    for (const broken of [
      text.slice(1),
      text.slice(0, -1),
      `${text} `,
      text.replace('pl_live', 'pl_prod'),
      text.toUpperCase(),
      '',
    ])
      expect(parseKey(broken)).toBeUndefined()
  })
})
