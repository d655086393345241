/** Whom a verified token speaks of: the person of me.get. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { JWTPayload } from 'jose'
import { expect, test } from 'vitest'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { verifyToken } from '../../src/auth/token.ts'

const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
const keys = fixedKeys({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] })
const rules = { issuer: 'i', audience: 'a', keys }

const verified = async (claims: JWTPayload, expires = '5m') => {
  const token = new SignJWT({ iss: 'i', aud: 'a', sub: 's', ...claims }).setProtectedHeader({ alg: 'ES256' })
  return verifyToken(await token.setExpirationTime(expires).sign(privateKey), rules)
}

const rows: [claims: JWTPayload, email: string | undefined, name: string][] = [
  [{ email: 'ada@example.com', name: 'Ada' }, 'ada@example.com', 'Ada'],
  [{ email: 'ada@example.com', email_verified: true }, 'ada@example.com', 'ada'],
  [{ email: 'ada@example.com', email_verified: false }, undefined, 'Someone'],
  [{ email: '', name: '' }, undefined, 'Someone'],
  [{ email: 5, name: ['Ada'] }, undefined, 'Someone'],
  [{ name: '', user_metadata: { full_name: 'Kay', name: 'K' } }, undefined, 'Kay'],
  [{ user_metadata: { full_name: '', name: 'K' } }, undefined, 'K'],
  [{ user_metadata: 'none' }, undefined, 'Someone'],
  [{ name: 'n'.repeat(200) }, undefined, 'n'.repeat(120)],
]
test.each(rows.map(([claims, email, name]) => ({ claims, email, name })))(
  'me.get is told of $claims: $email, $name',
  async ({ claims, email, name }) => {
    expect(await verified(claims)).toEqual({ issuer: 'i', subject: 's', email, name })
  },
)

test('me.get is told of nobody, when it has expired or is not for us, which are told apart', async () => {
  await expect(verified({}, '1 minute ago')).rejects.toMatchObject({ detail: 'The token has expired.' })
  await expect(verified({ aud: 'b' })).rejects.toMatchObject({ detail: 'The token is not valid.' })
})
