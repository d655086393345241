import { sql } from 'kysely'
import type { Statement } from './actor-connection.ts'
import type { Database } from './database.ts'
import { codeOf } from './failures.ts'

/** What names a request that must happen once, beside its actor. */
export interface OnceKey {
  operation: string
  /** SHA-256 of the Idempotency-Key. */
  digest: Buffer
}

/** Claims the key until the end of the transaction; fails when another request holds it, or when it was answered. */
export const claimOnce = ({ operation, digest }: OnceKey): Statement => ({
  text: 'select app.claim_once($1, $2)',
  values: [operation, digest],
})

/** The answer to a request that claimed its key. */
export interface Answered extends OnceKey {
  /** The SHA-256 of the request. */
  request: Buffer
  /** Sealed. */
  answer: Buffer
}

/** Why the claim failed; undefined when something else did. */
export function claimFailure(error: unknown): 'running' | 'answered' | undefined {
  const code = codeOf(error)
  return code === 'PLB01' ? 'running' : code === 'PLB02' ? 'answered' : undefined
}

interface Row {
  request_digest: Buffer | null
  answer: Buffer | null
}

/** What the actor was answered under the key, and to which request. */
export async function findOnce(
  db: Database,
  { operation, digest }: OnceKey,
): Promise<{ request: Buffer; answer: Buffer } | undefined> {
  const { rows } = await sql<Row>`
    select request_digest, answer from app.find_once(${operation}, ${digest})`.execute(db)
  const { request_digest: request, answer } = rows[0] ?? {}
  return request && answer ? { request, answer } : undefined
}
