import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { mostEndpoints } from '../../src/domain/webhooks.ts'
import { secretsKey } from '../support/keys.ts'
import { acme, startService } from '../support/service.ts'
import type { Reply, Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const body = { url: 'https://hooks.example.com/in', event_types: ['document.created'] }
const create = (more: object = {}) =>
  service.call('webhookEndpoints.create', { as: 'ada', body: { ...body, ...more } })
const pathOf = ({ body: made }: Reply) => ({ workspace_id: acme, webhook_endpoint_id: String(made.id) })

describe('webhookEndpoints.create', () => {
  test('shows the secret once, and never again', async () => {
    const made = await create({ description: 'Mirror' })
    expect(made.status).toBe(201)
    const { secret, ...endpoint } = made.body
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(endpoint).toMatchObject({
      ...body,
      description: 'Mirror',
      status: 'active',
      disabled_reason: null,
      version: 1,
    })
    const path = pathOf(made)
    expect(made.headers.get('location')).toBe(`/v1/workspaces/${acme}/webhook-endpoints/${endpoint.id}`)
    const found = await service.call('webhookEndpoints.get', { as: 'ada', path })
    expect(found.body).toEqual(endpoint)
    expect(found.headers.get('etag')).toBe('"1"')
    const list = await service.call('webhookEndpoints.list', { as: 'ada' })
    expect(JSON.stringify(list.body)).not.toContain('whsec_')
  })

  test('keeps the secret sealed, where the API itself cannot read it', async () => {
    const { body: made } = await create()
    const [row] = await service.query('select sealed_secret from app.webhook_endpoints where id = $1', [
      made.id,
    ])
    expect(row.sealed_secret.toString('latin1')).not.toContain(made.secret.slice(6))
    expect(createSeal(secretsKey).open(row.sealed_secret, made.id)).toBe(made.secret)
    const [grant] = await service.query(
      `select has_column_privilege('authenticated', 'app.webhook_endpoints', 'sealed_secret', 'select') as may`,
    )
    expect(grant.may).toBe(false)
  })

  test.each([
    'http://hooks.example.com/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://localhost/',
    'https://user:password@hooks.example.com/',
    'https://hooks.example.com./',
    'https://ｈooks.example.com/',
    'https://hooks.example.com:70000/',
    'https://HOOKS.example.com/',
    'https://hooks.example.com/#fragment',
    'ftp://hooks.example.com/',
  ])('refuses %s', async (url) => {
    const reply = await create({ url })
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0].pointer).toBe('/url')
  })

  test('takes http on its own machine in development, and nowhere else', async () => {
    const url = 'http://127.0.0.1:4000/in'
    expect((await create({ url })).status).toBe(201)
    const elsewhere = service.variant({ config: readConfig({ NODE_ENV: 'production' }) })
    const refused = await elsewhere('webhookEndpoints.create', { as: 'ada', body: { ...body, url } })
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/url', code: 'address', detail: 'must begin with https://' }] },
    })
    const path = pathOf(await create())
    const changed = await elsewhere('webhookEndpoints.update', { as: 'ada', path, body: { url } })
    expect(changed.status).toBe(400)
  })

  test('refuses an event that nobody makes', async () => {
    const reply = await create({ event_types: ['document.read'] })
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '/event_types/0' }] } })
  })

  test(`a workspace has at most ${mostEndpoints}`, async () => {
    const statuses = []
    for (let count = 0; count <= mostEndpoints; count++) statuses.push((await create()).status)
    expect(statuses.at(-1)).toBe(409)
    await service.query(`delete from app.webhook_endpoints where id <> 'whe_01kh00k0000000000000000000'`)
    expect((await create()).status).toBe(201)
  })
})

describe('webhookEndpoints.update', () => {
  test('changes what is named, and says when and why it is off', async () => {
    const path = pathOf(await create())
    const off = await service.call('webhookEndpoints.update', {
      as: 'ada',
      path,
      body: { status: 'disabled' },
    })
    expect(off.body).toMatchObject({ ...body, status: 'disabled', disabled_reason: 'user', version: 2 })
    expect(off.body.disabled_at).not.toBeNull()
    const on = await service.call('webhookEndpoints.update', { as: 'ada', path, body: { status: 'active' } })
    expect(on.body).toMatchObject({ status: 'active', disabled_reason: null, disabled_at: null, version: 3 })
  })

  test('of two writers with one tag, one is told', async () => {
    const path = pathOf(await create())
    const headers = { 'if-match': '"1"' }
    const write = (description: string) =>
      service.call('webhookEndpoints.update', { as: 'ada', path, headers, body: { description } })
    expect([(await write('one')).status, (await write('two')).status]).toEqual([200, 412])
  })
})

describe('webhookEndpoints.delete', () => {
  test('takes the deliveries with it', async () => {
    const path = pathOf(await create())
    await service.call('webhookEndpoints.ping', { as: 'ada', path })
    const stale = await service.call('webhookEndpoints.delete', {
      as: 'ada',
      path,
      headers: { 'if-match': '"9"' },
    })
    expect(stale.status).toBe(412)
    expect((await service.call('webhookEndpoints.delete', { as: 'ada', path })).status).toBe(204)
    expect((await service.call('webhookDeliveries.list', { as: 'ada', path })).status).toBe(404)
    const left = await service.query('select from app.webhook_deliveries where webhook_endpoint_id = $1', [
      path.webhook_endpoint_id,
    ])
    expect(left).toEqual([])
  })
})

describe('webhookEndpoints.rotate', () => {
  test('shows the new secret once; the old one is kept for the overlap', async () => {
    const made = await create()
    const path = pathOf(made)
    const rotated = await service.call('webhookEndpoints.rotate', {
      as: 'ada',
      path,
      body: { overlap_seconds: 60 },
    })
    expect(rotated).toMatchObject({ status: 201, body: { version: 2 } })
    expect(rotated.body.secret).not.toBe(made.body.secret)
    const [row] = await service.query(
      `select previous_secret, previous_expires_at - now() between '50 seconds' and '60 seconds' as fits
       from app.webhook_endpoints where id = $1`,
      [made.body.id],
    )
    expect(row.fits).toBe(true)
    expect(createSeal(secretsKey).open(row.previous_secret, made.body.id)).toBe(made.body.secret)
  })
})
