import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import { beforeEach, describe, expect, test } from 'vitest'
import { remoteKeys } from '../../src/auth/jwks.ts'
import { verifyToken } from '../../src/auth/token.ts'

/** An issuer that can rotate, fail, and count how often it is asked. */
class FakeIssuer {
  asked = 0
  answer: () => Response | Promise<Response> = () => Response.json({ keys: this.#public })
  time = 1_000_000_000_000
  readonly #public: JWK[] = []
  readonly #private = new Map<string, CryptoKey>()

  async add(kid: string): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
    this.#public.push({ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' })
    this.#private.set(kid, privateKey)
  }

  keys = remoteKeys('https://issuer.example/keys', {
    now: () => this.time,
    fetch: async () => {
      this.asked++
      return this.answer()
    },
  })

  async verify(kid: string) {
    const key = this.#private.get(kid) ?? this.#private.values().next().value
    if (key === undefined) throw new Error('no key')
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid })
      .setIssuer('i')
      .setAudience('a')
      .setSubject('s')
      .setExpirationTime('5m')
      .sign(key)
    return verifyToken(token, { issuer: 'i', audience: 'a', keys: this.keys })
  }
}

let issuer: FakeIssuer
beforeEach(async () => {
  issuer = new FakeIssuer()
  await issuer.add('one')
})
const down = () => Promise.reject(new TypeError('fetch failed'))
const minutes = 60_000

test('keys are fetched once, also when many ask at the same time', async () => {
  await Promise.all(Array.from({ length: 20 }, () => issuer.verify('one')))
  await issuer.verify('one')
  expect(issuer.asked).toBe(1)
})

test('whoever asks meanwhile waits for the same keys', async () => {
  await Promise.all([issuer.keys.ready?.(), issuer.keys.ready?.()])
  expect(issuer.asked).toBe(1)
})

test('a token that several keys may have signed does not make it ask again', async () => {
  await issuer.add('two')
  await issuer.verify('one')
  issuer.time += 31_000
  const verifying = issuer.keys({ alg: 'ES256' }, { payload: '', signature: '' })
  await expect(verifying).rejects.toMatchObject({ code: 'ERR_JWKS_MULTIPLE_MATCHING_KEYS' })
  expect(issuer.asked).toBe(1)
})

test('an error brings no keys, even with keys in it', async () => {
  const { answer } = issuer
  issuer.answer = async () => new Response((await answer()).body, { status: 500 })
  await expect(issuer.verify('one')).rejects.toMatchObject({ code: 'unavailable' })
})

describe('while the issuer is down', () => {
  test.each([
    ['unreachable', down],
    ['answering 500', () => new Response('no', { status: 500 })],
    ['answering HTML', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['answering something else', () => Response.json({ hello: 'world' })],
  ])('and nothing is known (%s), the answer is 503, not 401', async (_name, answer) => {
    issuer.answer = answer
    await expect(issuer.verify('one')).rejects.toMatchObject({ code: 'unavailable', status: 503 })
  })

  test('a cold service does not ask at every request, and recovers', async () => {
    const { answer } = issuer
    issuer.answer = down
    for (let index = 0; index < 10; index++)
      await expect(issuer.verify('one')).rejects.toMatchObject({ status: 503 })
    expect(issuer.asked).toBe(1)
    issuer.answer = answer
    issuer.time += 2000
    expect(await issuer.verify('one')).toMatchObject({ subject: 's' })
  })

  test('known keys go on serving for a day', async () => {
    await issuer.verify('one')
    issuer.answer = down
    issuer.time += 23 * 60 * minutes
    expect(await issuer.verify('one')).toMatchObject({ subject: 's' })
    issuer.time += 2 * 60 * minutes
    await expect(issuer.verify('one')).rejects.toMatchObject({ status: 503 })
  })
})

describe('rotation', () => {
  test('a new key is found, and the old one works as long as it is published', async () => {
    await issuer.verify('one')
    await issuer.add('two')
    issuer.time += 31_000
    expect(await issuer.verify('two')).toMatchObject({ subject: 's' })
    expect(await issuer.verify('one')).toMatchObject({ subject: 's' })
    expect(issuer.asked).toBe(2)
  })

  test('unknown key ids make it ask once in a cool-down', async () => {
    await issuer.verify('one')
    issuer.time += 31_000
    for (let index = 0; index < 10; index++)
      await expect(issuer.verify(`made-up-${index}`)).rejects.toMatchObject({ status: 401 })
    issuer.time += 2_000
    await expect(issuer.verify('made-up')).rejects.toMatchObject({ status: 401 })
    expect(issuer.asked).toBe(2)
    issuer.time += 29_000
    await expect(issuer.verify('made-up')).rejects.toMatchObject({ status: 401 })
    expect(issuer.asked).toBe(3)
  })

  test('keys are refreshed in the background while the old ones serve', async () => {
    await issuer.verify('one')
    issuer.time += 9 * minutes
    await issuer.verify('one')
    expect(issuer.asked).toBe(1)
    issuer.time += 2 * minutes
    expect(await issuer.verify('one')).toMatchObject({ subject: 's' })
    expect(issuer.asked).toBe(2)
  })

  test('a new key may be among those that are being fetched', async () => {
    await issuer.verify('one')
    await issuer.add('two')
    issuer.time += 11 * minutes
    expect(await issuer.verify('two')).toMatchObject({ subject: 's' })
    expect(issuer.asked).toBe(2)
  })

  test('an issuer that is down is not asked at every request', async () => {
    await issuer.verify('one')
    issuer.answer = down
    issuer.time += 11 * minutes
    for (let count = 0; count < 5; count++) await issuer.verify('one')
    expect(issuer.asked).toBe(2)
  })
})

describe('readiness', () => {
  test('fetches the keys, and then knows them without asking', async () => {
    await issuer.keys.ready?.()
    await issuer.keys.ready?.()
    expect(issuer.asked).toBe(1)
  })

  test('holds as long as old keys serve, also when the issuer is down', async () => {
    await issuer.keys.ready?.()
    issuer.answer = down
    issuer.time += 23 * 3600_000
    await issuer.keys.ready?.()
    issuer.time += 2 * 3600_000
    await expect(issuer.keys.ready?.()).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('does not ask at every probe', async () => {
    issuer.answer = down
    for (let count = 0; count < 5; count++)
      await expect(issuer.keys.ready?.()).rejects.toMatchObject({ code: 'unavailable' })
    expect(issuer.asked).toBe(1)
  })
})
