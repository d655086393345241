import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PlumblineWebhookError, webhooks } from '../../generated/sdk/src/index.ts'

/** The test vector of the Standard Webhooks libraries. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const body = '{"test": 2432232314}'
const at = 1614265330
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
const headers = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': String(at),
  'webhook-signature': signature,
}

beforeEach(() => void vi.useFakeTimers({ now: at * 1000 }))
afterEach(() => vi.useRealTimers())

/** The signature of another body, by an implementation that is not the one under test. */
async function sign(text: string | Uint8Array<ArrayBuffer>, key = secret): Promise<string> {
  const { createHmac } = await import('node:crypto')
  const hmac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'))
  return `v1,${hmac.update(`${headers['webhook-id']}.${at}.`).update(text).digest('base64')}`
}

const refused = (code: string) => expect.objectContaining({ name: 'PlumblineWebhookError', code })

describe('webhooks.verify', () => {
  test('accepts the published vector and gives the event', async () => {
    expect(await webhooks.verify({ body, headers, secret })).toEqual({ test: 2432232314 })
    expect(await sign(body)).toBe(signature)
  })

  test('takes bytes, fetch headers, headers in any case and headers as lists', async () => {
    const event = { test: 2432232314 }
    expect(
      await webhooks.verify({ body: new TextEncoder().encode(body), headers: new Headers(headers), secret }),
    ).toEqual(event)
    const upper = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    )
    expect(await webhooks.verify({ body, headers: upper, secret })).toEqual(event)
  })

  test('takes the secret without its prefix', async () => {
    await expect(
      webhooks.verify({ body, headers, secret: secret.replace('whsec_', '') }),
    ).resolves.toBeDefined()
  })

  test('accepts one right signature among others, and versions it does not know', async () => {
    const many = `v1a,abc v2,${signature.slice(3)} v1,AAAA v1,%%% ${signature}`
    await expect(
      webhooks.verify({ body, headers: { ...headers, 'webhook-signature': many }, secret }),
    ).resolves.toBeDefined()
    const others = { ...headers, 'webhook-signature': `v1a,abc v2,${signature.slice(3)} v1,AAAA v1,%%% v1,` }
    await expect(webhooks.verify({ body, headers: others, secret })).rejects.toEqual(refused('signature'))
  })

  test('accepts any of the secrets while one is rotated', async () => {
    const old = 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQ='
    await expect(webhooks.verify({ body, headers, secret: [old, secret] })).resolves.toBeDefined()
    await expect(webhooks.verify({ body, headers, secret: old })).rejects.toEqual(refused('signature'))
  })

  test.each([
    ['the body', { body: '{"test": 2432232315}' }],
    ['a space in the body', { body: '{"test":2432232314}' }],
    ['the id', { headers: { ...headers, 'webhook-id': 'msg_other' } }],
    ['the time', { headers: { ...headers, 'webhook-timestamp': String(at + 1) } }],
    ['the signature', { headers: { ...headers, 'webhook-signature': signature.replace('g0', 'h0') } }],
    ['half of the signature', { headers: { ...headers, 'webhook-signature': signature.slice(0, 20) } }],
  ])('refuses when %s was changed', async (_what, changed) => {
    await expect(webhooks.verify({ body, headers, secret, ...changed })).rejects.toEqual(refused('signature'))
  })

  test.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('refuses without %s', async (name) => {
    await expect(
      webhooks.verify({ body, headers: { ...headers, [name]: undefined }, secret }),
    ).rejects.toEqual(refused('headers'))
  })

  test.each(['', 'now', '1614265330.5', '-1', ' 1614265330', '0x60', '16142653300000'])(
    'refuses the time %j',
    async (time) => {
      const broken = webhooks.verify({ body, headers: { ...headers, 'webhook-timestamp': time }, secret })
      await expect(broken).rejects.toEqual(refused('headers'))
    },
  )

  test('refuses what is older or newer than five minutes, or what one says', async () => {
    const verify = (seconds: number, tolerance?: number) => {
      vi.setSystemTime((at + seconds) * 1000)
      return webhooks.verify({ body, headers, secret, ...(tolerance === undefined ? {} : { tolerance }) })
    }
    await expect(verify(300)).resolves.toBeDefined()
    await expect(verify(301)).rejects.toEqual(refused('too_old'))
    await expect(verify(-300)).resolves.toBeDefined()
    await expect(verify(-301)).rejects.toEqual(refused('too_new'))
    await expect(verify(11, 10)).rejects.toEqual(refused('too_old'))
  })

  test.each(['', 'whsec_', 'whsec_%%%'])('refuses the secret %j and does not repeat it', async (wrong) => {
    const error: unknown = await webhooks
      .verify({ body, headers, secret: wrong })
      .catch((reason: unknown) => reason)
    expect(error).toEqual(refused('secret'))
    expect(error).toBeInstanceOf(PlumblineWebhookError)
    expect(String(error)).not.toContain('%%%')
  })

  test('refuses a body that is signed but no JSON', async () => {
    const text = 'ping'
    const signed = { ...headers, 'webhook-signature': await sign(text) }
    await expect(webhooks.verify({ body: text, headers: signed, secret })).rejects.toEqual(refused('body'))
    const bytes = Uint8Array.of(0x22, 0xff, 0x22)
    const broken = { ...headers, 'webhook-signature': await sign(bytes) }
    await expect(webhooks.verify({ body: bytes, headers: broken, secret })).rejects.toEqual(refused('body'))
  })
})
