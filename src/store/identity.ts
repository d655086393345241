import { sql } from 'kysely'
import type { Permission, Role } from '../../generated/policy.ts'
import type { Database } from './database.ts'

/** The person a verified token speaks of, made at the first visit, and their role in the workspace. One round trip. */
export async function signIn(
  db: Database,
  identity: { issuer: string; subject: string; email: string | undefined; name: string; newUserId: string },
  workspaceId: string | undefined,
): Promise<{ user_id: string; role: Role | undefined }> {
  const { issuer, subject, email, name, newUserId } = identity
  const { rows } = await sql<{ user_id: string; role: Role | null }>`
    select user_id, role
    from app.sign_in(${issuer}, ${subject}, ${email ?? null}, ${name}, ${newUserId}, ${workspaceId ?? null})`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('app.sign_in gave no row')
  return { user_id: row.user_id, role: row.role ?? undefined }
}

export interface PresentedKey {
  user_id: string
  workspace_id: string
  scopes: Permission[]
  role: Role
  stored_digest: Buffer
}

/** What a key was sent for; goes into the audit trail when the key is not good. */
export interface Attempt {
  eventId: string
  operation: string
  requestId: string
}

/**
 * What an API key may do, if the digest is right; expired, revoked and unknown keys all give nothing. That one was
 * refused is noted in the same statement, so it neither costs a round trip nor depends on what comes after.
 */
export async function presentKey(
  db: Database,
  { id, digest }: { id: string; digest: Buffer },
  { eventId, operation, requestId }: Attempt,
): Promise<PresentedKey | undefined> {
  const { rows } = await sql<PresentedKey>`
    select user_id, workspace_id, scopes, role, stored_digest
    from app.present_key(${id}, ${digest}, ${eventId}, ${operation}, ${requestId})`.execute(db)
  return rows[0]
}
