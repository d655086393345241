/** What SECURITY demands of tokens (RFC 8725, RFC 9068), one refusal each, through the whole service. */
import { createHmac, generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { EncryptJWT, exportJWK, exportPKCS8, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { developmentToken } from '../../scripts/development/issuer.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { acme, people, replyOf, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
let privateKey: CryptoKey
let publicJwk: JWK
let publicPem: string
let privatePem: string
const now = () => Math.floor(Date.now() / 1000)

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true })
  privateKey = pair.privateKey
  publicPem = await exportSPKI(pair.publicKey)
  privatePem = await exportPKCS8(privateKey)
  publicJwk = { ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  const encryption = { ...publicJwk, kid: 'for-encryption', use: 'enc' }
  service = await startService({ keys: fixedKeys({ keys: [publicJwk, encryption] }) })
})
afterAll(() => service.stop())

const claims = () => ({
  iss: developmentToken.issuer,
  aud: developmentToken.audience,
  sub: 'ada',
  exp: now() + 600,
  iat: now(),
})
const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A token signed with the right key, whatever its header and payload say. */
function forge(header: object, payload: object | string = claims()): string {
  const text = `${base64(header)}.${base64(payload)}`
  return `${text}.${signBytes('sha256', Buffer.from(text), { key: privatePem, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}
const header = { alg: 'ES256', kid: 'one', typ: 'JWT' }

const ask = async (authorization: string | undefined, path = '/v1/me') =>
  replyOf(
    await service.fetch(
      new Request(
        `http://plumbline.test${path}`,
        authorization === undefined ? {} : { headers: { authorization } },
      ),
    ),
  )

async function isRefused(token: string, detail?: string): Promise<void> {
  const reply = await ask(`Bearer ${token}`)
  expect(reply).toMatchObject({ status: 401, body: { code: 'unauthenticated' } })
  if (detail !== undefined) expect(reply.body.detail).toBe(detail)
  expect(reply.headers.get('www-authenticate')).toMatch(
    /^Bearer realm="plumbline", error="invalid_token", error_description="[^"]+"$/,
  )
}

test('me.get: a good token is let in, and its subject is the person', async () => {
  expect(await ask(`Bearer ${forge(header)}`)).toMatchObject({ status: 200, body: { id: people.ada } })
  expect(await ask(`bearer  ${forge(header)}`)).toMatchObject({ status: 200 })
  // Where the issuer has one key for it, nothing need be said of it.
  expect(await ask(`Bearer ${forge({ alg: 'ES256' })}`)).toMatchObject({ status: 200 })
})

describe('me.get: algorithms', () => {
  test.each(['none', 'None', 'NONE', 'nOnE'])('alg %s', async (alg) => {
    await isRefused(`${base64({ alg, typ: 'JWT' })}.${base64(claims())}.`)
    await isRefused(`${base64({ alg, typ: 'JWT' })}.${base64(claims())}.AA`)
    await isRefused(forge({ ...header, alg }))
  })

  test('HS256 with the public key as the secret', async () => {
    const text = `${base64({ alg: 'HS256', kid: 'one' })}.${base64(claims())}`
    for (const secret of [publicPem, JSON.stringify(publicJwk), String(publicJwk.x)])
      await isRefused(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)
  })

  test('an algorithm that does not fit the key', async () => {
    const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const text = `${base64({ ...header, alg: 'RS256' })}.${base64(claims())}`
    await isRefused(`${text}.${signBytes('sha256', Buffer.from(text), rsa).toString('base64url')}`)
  })

  test('a key that is for encryption', () => isRefused(forge({ ...header, kid: 'for-encryption' })))
  test('another key', async () => {
    const other = await generateKeyPair('ES256')
    await isRefused(await new SignJWT(claims()).setProtectedHeader(header).sign(other.privateKey))
  })
})

describe('me.get: headers', () => {
  test.each([
    ['an unknown crit', { crit: ['x'], x: 1 }],
    ['crit b64', { crit: ['b64'], b64: false }],
    ['an embedded key', { jwk: 'own' }],
    ['a key URL', { jku: 'https://attacker.example/keys' }],
    ['a certificate URL', { x5u: 'https://attacker.example/cert' }],
    ['a certificate', { x5c: ['MIIB'] }],
    ['compression', { zip: 'DEF' }],
    ['a kid with a path', { kid: '../../../../dev/null' }],
    ['a kid with SQL', { kid: "one' OR '1'='1" }],
    ['a kid with NUL', { kid: 'one\0' }],
    ['a kid of 10 KB', { kid: 'k'.repeat(10_000) }],
    ['a kid that is no text', { kid: { one: 1 } }],
    ['an unknown kid', { kid: 'two' }],
  ])('%s', (_name, more) => isRefused(forge({ ...header, ...('jwk' in more ? { jwk: publicJwk } : more) })))

  test.each(['crit', 'jku', 'jwk', 'x5c', 'x5t', 'x5u', 'zip', 'b64'])('%s is refused unread', (name) =>
    isRefused(forge({ ...header, [name]: 'x' }), `The token's header has ${name}.`),
  )

  test.each([{}, 1, '', 'a b', 'one\0', 'k'.repeat(257)])('a kid that is none is refused unread: %j', (kid) =>
    isRefused(forge({ ...header, kid }), "The token's key id is malformed."),
  )
})

describe('me.get: form', () => {
  test('what is wrong is told as far as it helps', async () => {
    await isRefused('x.y', 'The token is not a compact JSON Web Token.')
    await isRefused(`${forge(header)}${'x'.repeat(8192)}`, 'The token is not a compact JSON Web Token.')
    await isRefused(forge(header, { ...claims(), exp: now() - 3600 }), 'The token has expired.')
    await isRefused(forge(header, { ...claims(), aud: 'another' }), 'The token is not valid.')
    for (const sub of ['', 1, 'x'.repeat(257)])
      expect((await ask(`Bearer ${forge(header, { ...claims(), sub })}`)).status).toBe(401)
  })
  test('not a token at all', async () => {
    for (const text of [
      'x',
      'a.b',
      'a.b.c',
      'a.b.c.d',
      '..',
      `${'x'.repeat(3)}.${'y'.repeat(3)}.${'z'.repeat(3)}`,
    ])
      await isRefused(text)
  })
  test('an encrypted token', async () => {
    const token = await new EncryptJWT(claims())
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(new Uint8Array(32))
    await isRefused(token)
  })
  test('JSON serialisation', async () => {
    const [protectedHeader, payload, signature] = forge(header).split('.')
    const reply = await ask(`Bearer ${JSON.stringify({ protected: protectedHeader, payload, signature })}`)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(402)
  })
  test('padding or other alphabets in a segment', async () => {
    const [a, b, c] = forge(header).split('.')
    for (const token of [
      `${a}=.${b}.${c}`,
      `${a}.${b}==.${c}`,
      `${a}.${b}.${c}=`,
      `${a}.${b}.${c}+`,
      `${a}.${b}.${c}/`,
    ])
      await isRefused(token)
  })
  test('white space in a segment', async () => {
    const [a, b, c] = forge(header).split('.')
    for (const token of [`${a} .${b}.${c}`, `${a}.${b}\t.${c}`])
      expect((await ask(`Bearer ${token}`)).status).toBe(401)
  })
  test('longer than 8 KB', () => isRefused(forge(header, { ...claims(), more: 'x'.repeat(9000) })))
  test('the same claim twice', () =>
    isRefused(
      forge(
        header,
        `{"sub":"mallory","iss":"${developmentToken.issuer}","aud":"${developmentToken.audience}","exp":${now() + 600},"sub":"ada"}`,
      ),
    ))
  test('a payload that is not an object', async () => {
    await isRefused(forge(header, '[]'))
    await isRefused(forge(header, 'null'))
  })
})

describe('me.get: claims', () => {
  test.each([
    ['no exp', { exp: undefined }],
    ['an exp that has passed', { exp: now() - 61 }],
    ['an exp that is no number', { exp: 'tomorrow' }],
    ['an nbf to come', { nbf: now() + 120 }],
    ['no sub', { sub: undefined }],
    ['an empty sub', { sub: '' }],
    ['a sub that is no text', { sub: 7 }],
    ['no iss', { iss: undefined }],
    ['another iss', { iss: `${developmentToken.issuer}/` }],
    ['no aud', { aud: undefined }],
    ['another aud', { aud: 'other' }],
    ['an aud that only begins the same', { aud: `${developmentToken.audience}-2` }],
  ])('%s', (_name, more) => isRefused(forge(header, { ...claims(), ...more })))

  test('a clock that is a little off is tolerated, one list entry of aud is enough', async () => {
    const token = forge(header, {
      ...claims(),
      exp: now() - 10,
      nbf: now() + 10,
      aud: ['other', developmentToken.audience],
    })
    expect((await ask(`Bearer ${token}`)).status).toBe(200)
  })

  test('the same subject of another issuer would be another person', async () => {
    const rows = await service.query(`select issuer from app.users where subject = 'ada'`)
    expect(rows).toEqual([{ issuer: developmentToken.issuer }])
  })
})

describe('me.get: where credentials are looked for', () => {
  test('without any, the challenge has no error code', async () => {
    const reply = await ask(undefined)
    expect(reply.status).toBe(401)
    expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="plumbline"')
  })
  test('two Authorization headers are a malformed request', async () => {
    const token = forge(header)
    const headers = new Headers([
      ['authorization', `Bearer ${token}`],
      ['authorization', `Bearer ${token}`],
    ])
    const reply = await replyOf(await service.fetch(new Request('http://plumbline.test/v1/me', { headers })))
    expect(reply).toMatchObject({ status: 400, body: { code: 'bad_request' } })
  })
  test('a token in the query is an unknown parameter, not a credential', async () => {
    expect((await ask(undefined, `/v1/me?access_token=${forge(header)}`)).status).toBe(401)
  })
  test.each(['Basic YWRhOmFkYQ==', 'Bearer', 'Token x', 'Bearer a b'])(
    '%s is not understood',
    async (authorization) => {
      expect((await ask(authorization)).status).toBe(401)
    },
  )
  test('a role too low is told which scope it lacks', async () => {
    const token = forge(header, { ...claims(), sub: 'barbara' })
    const reply = await ask(`Bearer ${token}`, `/v1/workspaces/${acme}/api-keys`)
    expect(reply.status).toBe(403)
    expect(reply.headers.get('www-authenticate')).toBe(
      'Bearer realm="plumbline", error="insufficient_scope", scope="api_keys:read"',
    )
  })
})

test('apiKeys.list: a role counts from the moment it changes', async () => {
  const path = `/v1/workspaces/${acme}/api-keys`
  const token = `Bearer ${forge(header, { ...claims(), sub: 'alan' })}`
  expect((await ask(token, path)).status).toBe(403)
  await service.query(`update app.members set role = 'admin' where user_id = $1`, [people.alan])
  expect((await ask(token, path)).status).toBe(200)
  await service.query(`delete from app.members where user_id = $1`, [people.alan])
  expect((await ask(token, path)).status).toBe(404)
})
