import { createHash } from 'node:crypto'
import type { Actor, Key, Person, Scheduler } from '../context.ts'
import { keyPrefix, parseKey, sameDigest } from '../domain/api-keys.ts'
import { newId } from '../domain/ids.ts'
import type { Database, DatabaseDoor } from '../store/database.ts'
import { presentKey, signIn } from '../store/identity.ts'
import { bearerToken } from './authenticate.ts'
import type { Credentials, Verifiers } from './authenticate.ts'
import { invalidToken, verifyToken } from './token.ts'
import type { Identity, TokenRules } from './token.ts'

/** One verifier for each security scheme of the contract. Keys and tokens share a header; the prefix tells them apart. */
export function createVerifiers(
  database: DatabaseDoor,
  rules: TokenRules,
  cronSecret: string | undefined,
): Verifiers {
  const whenIt =
    (isKey: boolean, verify: (text: string, db: Database, credentials: Credentials) => Promise<Actor>) =>
    (credentials: Credentials) => {
      const text = bearerToken(credentials.headers)
      if (text === undefined || text.startsWith(keyPrefix) !== isKey) return undefined
      return verify(text, database.as({ role: 'anon', claims: {} }), credentials)
    }
  return {
    bearer: whenIt(false, async (text, db, credentials) =>
      personOf(db, await verifyToken(text, rules), credentials),
    ),
    apiKey: whenIt(true, keyOf),
    cron: ({ headers }) => {
      const text = bearerToken(headers)
      return text === undefined ? undefined : schedulerOf(text, cronSecret)
    },
  }
}

async function personOf(db: Database, identity: Identity, credentials: Credentials): Promise<Person> {
  return { kind: 'user', ...(await signIn(db, { ...identity, newUserId: newId('usr') }, credentials)) }
}

/** Unknown, expired, revoked and mistyped keys all get the same answer. */
async function keyOf(text: string, db: Database, { operation, requestId, ride }: Credentials): Promise<Key> {
  const key = parseKey(text)
  if (key === undefined) throw invalidKey()
  const attempt = { eventId: newId('aud'), operation, requestId, ride }
  const found = await presentKey(db, key, attempt)
  if (found === undefined || !sameDigest(found.stored_digest, key.digest)) throw invalidKey()
  const { user_id, workspace_id, scopes, role } = found
  return { kind: 'key', key_id: key.id, user_id, workspace_id, scopes, role }
}

const invalidKey = () => invalidToken('The API key is not valid.')

/** Digests are as long as each other, so that the comparison takes the same time for everything. */
async function schedulerOf(text: string, secret: string | undefined): Promise<Scheduler> {
  const digest = (value: string) => createHash('sha256').update(value).digest()
  if (secret === undefined || !sameDigest(digest(text), digest(secret)))
    throw invalidToken('The secret of the scheduler is not valid.')
  return { kind: 'scheduler' }
}
