import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { catalogue } from '../../generated/policy.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { readinessOf } from '../../src/readiness.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
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

  const fails = () => Promise.reject(new Error('canary: connection refused by 10.0.0.7'))
  const works = async () => {}
  const asking = (counters: () => Promise<void>, keys: () => Promise<void>) =>
    service.variant({
      counters: { ...memoryCounters(), ready: counters },
      keys: Object.assign(fixedKeys(service.issuer.keys), { ready: keys }),
    })('system.ready')

  test('asks the store of the rate limits and the identity provider, where there are such', async () => {
    expect(await asking(works, works)).toMatchObject({
      status: 200,
      body: {
        status: 'ok',
        checks: ['database', 'rate_limits', 'identity_provider'].map((name) => ({ name, status: 'ok' })),
      },
    })
  })

  test('is not ready without the store of the rate limits, which refuses requests it cannot count', async () => {
    const { status, body } = await asking(fails, works)
    expect({ status, said: body.status }).toEqual({ status: 503, said: 'failed' })
    expect(body.checks).toContainEqual({ name: 'rate_limits', status: 'failed' })
    expect(JSON.stringify(body)).not.toContain('canary')
    expect(service.logged.at(-2)).toContain('"dependency":"rate_limits"')
  })

  test('is ready, but degraded, without the identity provider: keys and known issuers still work', async () => {
    const { status, body } = await asking(works, fails)
    expect({ status, said: body.status }).toEqual({ status: 200, said: 'degraded' })
    expect(body.checks).toContainEqual({ name: 'identity_provider', status: 'failed' })
  })

  test('waits two seconds for a dependency, and no longer', async () => {
    vi.useFakeTimers()
    const never = () => new Promise<void>(() => {})
    const asked = readinessOf([{ name: 'silent', needed: true, ask: never }], service.log)()
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(await asked).toEqual([{ name: 'silent', needed: true, status: 'failed' }])
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
