import type { Actor } from '../context.ts'
import { Problem } from '../errors.ts'
import type { Ride } from '../store/counters.ts'

/** What a verifier looks at, what the role is looked up for, and what is being attempted. */
export interface Credentials {
  headers: Headers
  workspaceId: string | undefined
  operation: string
  requestId: string
  /** What is counted with the look-up, in the same round trip. */
  ride: Ride | undefined
}

/**
 * Verifies the credentials of one security scheme.
 * @returns undefined when the request carries none of this scheme
 * @throws Problem unauthenticated when it carries bad ones
 */
export type Verifier = (credentials: Credentials) => Promise<Actor> | undefined

/** Security scheme of the contract -> its verifier. */
export type Verifiers = Readonly<Record<string, Verifier>>

type Security = readonly Readonly<Record<string, readonly string[]>>[]

const challenge = 'Bearer realm="plumbline"'

/**
 * Finds the actor by the contract's `security`: alternatives are tried in order, and all schemes of an
 * alternative must be satisfied. Without `security` there is no actor to find.
 * @throws Problem unauthenticated
 */
export async function authenticate(
  security: Security,
  verifiers: Verifiers,
  credentials: Credentials,
): Promise<Actor> {
  if (security.length === 0) return { kind: 'anonymous' }
  for (const alternative of security) {
    const actors = await satisfied(Object.keys(alternative), verifiers, credentials)
    const [actor] = actors ?? []
    if (actor !== undefined) return actor
  }
  throw new Problem('unauthenticated', { headers: { 'www-authenticate': challenge } })
}

/** The actors of one alternative; undefined when the request lacks the credentials of one of its schemes. */
async function satisfied(
  schemes: string[],
  verifiers: Verifiers,
  credentials: Credentials,
): Promise<Actor[] | undefined> {
  const running = schemes.map((scheme) => {
    const verifier = verifiers[scheme]
    if (verifier === undefined)
      throw new Problem('internal', { detail: `no verifier for the security scheme ${scheme}` })
    return verifier(credentials)
  })
  const present = running.filter((actor) => actor !== undefined)
  return present.length === running.length ? Promise.all(present) : undefined
}

/**
 * The token of `Authorization: Bearer …` (RFC 6750); tokens anywhere else are not looked at.
 * @throws Problem bad_request when the header is there twice
 */
export function bearerToken(headers: Headers): string | undefined {
  const header = headers.get('authorization')
  if (header === null) return undefined
  // Fetch joins repeated headers with a comma, which neither a token nor a key has.
  if (header.includes(',')) throw new Problem('bad_request', { detail: 'Send one Authorization header.' })
  const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? []
  if (token === undefined)
    throw new Problem('unauthenticated', {
      detail: 'Send the credentials as `Authorization: Bearer <token>`.',
      headers: { 'www-authenticate': `${challenge}, error="invalid_request"` },
    })
  return token
}
