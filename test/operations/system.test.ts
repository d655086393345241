import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { catalogue } from '../../generated/policy.ts'
import { document } from '../support/examples.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('system.ready', () => {
  test('says which dependency is down, and nothing more', async () => {
    expect(await service.call('system.ready')).toMatchObject({ status: 200, body: { status: 'ok' } })
    const broken = await startService()
    await broken.door.close()
    const reply = await broken.call('system.ready')
    expect(reply).toMatchObject({
      status: 503,
      body: { status: 'failed', checks: [{ name: 'database', status: 'failed' }] },
    })
    expect(await broken.call('system.live')).toMatchObject({ status: 200 })
    await broken.database.drop()
  })
})

describe('system.contract', () => {
  test('is the contract that is enforced', async () => {
    expect((await service.call('system.contract')).body).toEqual(document)
  })
})

describe('system.problem', () => {
  test.each(Object.entries(catalogue))(
    '%s has a page that every problem of it names',
    async (code, { title, help }) => {
      const page = await service.call('system.problem', { path: { code } })
      expect(page.status).toBe(200)
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(page.body).toContain(title)
      expect(
        page.body
          .replaceAll(/<\/?code>/g, '`')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>'),
      ).toContain(help)
    },
  )

  test('a type resolves to its page', async () => {
    const { body } = await service.call('me.get')
    const page = await service.fetch(new Request(body.type))
    expect(page.status).toBe(200)
  })

  test('an unknown code has none', async () => {
    expect((await service.call('system.problem', { path: { code: 'no_such_code' } })).status).toBe(404)
    expect((await service.call('system.problem', { path: { code: 'constructor' } })).status).toBe(404)
  })
})

describe('system.docs', () => {
  test('loads nothing from elsewhere', async () => {
    const page = await service.call('system.docs')
    expect(page.body).not.toMatch(/https?:\/\//)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  })
})
