import { decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { JWTPayload } from 'jose'
import { parseStrictJson } from '../domain/strict-json.ts'
import { Problem } from '../errors.ts'
import type { KeySource } from './jwks.ts'

/** Who a verified token speaks of (OpenID Connect). */
export interface Identity {
  issuer: string
  subject: string
  email: string | undefined
  name: string
}

export interface TokenRules {
  issuer: string
  audience: string
  keys: KeySource
}

/** Asymmetric only: with HMAC, everyone who can verify can sign. */
export const algorithms = ['ES256', 'ES384', 'Ed25519', 'EdDSA', 'PS256', 'RS256']
/** Bytes. */
const longestToken = 8192
/** Seconds that clocks may differ. */
const leeway = 30
/** jose accepts padding and white space in a segment; RFC 7515 does not. */
const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/
/** A token that brings its own key, or asks for extensions, is not ours to trust (RFC 8725, 3.10). */
const forbiddenHeaders = ['crit', 'jku', 'jwk', 'x5c', 'x5t', 'x5u', 'zip', 'b64']

/**
 * Verifies a JSON Web Token by RFC 8725.
 * @throws Problem unauthenticated for a token that is not good, unavailable when the issuer's keys cannot be had
 */
export async function verifyToken(token: string, { issuer, audience, keys }: TokenRules): Promise<Identity> {
  if (token.length > longestToken || !compact.test(token))
    throw invalidToken('The token is not a compact JSON Web Token.')
  try {
    checkHeader(decodeProtectedHeader(token))
    parseStrictJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const options = { issuer, audience, algorithms, clockTolerance: leeway, requiredClaims: ['exp', 'sub'] }
    const { payload } = await jwtVerify(token, keys, options)
    return identityOf(payload, issuer)
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw invalidToken(
      cause instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid.',
      cause,
    )
  }
}

export const invalidToken = (detail: string, cause?: unknown) =>
  new Problem('unauthenticated', {
    detail,
    headers: {
      'www-authenticate': `Bearer realm="plumbline", error="invalid_token", error_description="${detail}"`,
    },
    cause,
  })

function checkHeader(header: Readonly<Record<string, unknown>>): void {
  for (const name of forbiddenHeaders)
    if (Object.hasOwn(header, name)) throw invalidToken(`The token's header has ${name}.`)
  const { kid } = header
  if (kid !== undefined && (typeof kid !== 'string' || !/^[\x21-\x7e]{1,256}$/.test(kid)))
    throw invalidToken("The token's key id is malformed.")
}

function identityOf(payload: JWTPayload, issuer: string): Identity {
  const { sub = '' } = payload
  if (typeof sub !== 'string' || sub === '' || sub.length > 256)
    throw invalidToken("The token's subject is malformed.")
  // Where Supabase Auth keeps the profile. Anything may be spread; what is no object has no names.
  const profile: Record<string, unknown> = { ...(payload['user_metadata'] as object) }
  const verified = payload['email_verified'] !== false
  const email = verified ? text(payload['email'], 254) : undefined
  const name = text(payload['name'], 120) ?? text(profile['full_name'], 120) ?? text(profile['name'], 120)
  return { issuer, subject: sub, email, name: name ?? email?.split('@')[0]?.slice(0, 120) ?? 'Someone' }
}

const text = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, most) : undefined
