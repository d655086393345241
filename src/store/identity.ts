import { sql } from 'kysely'
import type { Permission, Role } from '../../generated/policy.ts'
import type { Ride } from './counters.ts'
import type { Database } from './database.ts'

interface Counted {
  used: number | null
  resets_in: number | null
}

/** Leaves what was counted with the ride. */
function settle(ride: Ride | undefined, { used, resets_in: resetsIn }: Counted): void {
  if (ride !== undefined && used !== null && resetsIn !== null) ride.counted = { used, resetsIn }
}

/**
 * The person a verified token speaks of, made at the first visit, and their role in the workspace. Their request is
 * counted in the same round trip; those who are no members do not use up what members have.
 */
export async function signIn(
  db: Database,
  identity: { issuer: string; subject: string; email: string | undefined; name: string; newUserId: string },
  { workspaceId, ride }: { workspaceId: string | undefined; ride: Ride | undefined },
): Promise<{ user_id: string; role: Role | undefined }> {
  const { issuer, subject, email, name, newUserId } = identity
  const { rows } = await sql<{ user_id: string; role: Role | null } & Counted>`
    select person.user_id, person.role, counter.used, counter.resets_in
    from app.sign_in(${issuer}, ${subject}, ${email ?? null}, ${name}, ${newUserId}, ${workspaceId ?? null}) as person
    left join lateral app.count_request(
      ${ride?.rate ?? null} || ':' || coalesce(
        ${ride?.ofAll ?? null}, case when person.role is not null then ${ride?.ofMembers ?? null} end, person.user_id
      ),
      ${ride?.window ?? null}
    ) as counter on true`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('app.sign_in gave no row')
  settle(ride, row)
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
  ride: Ride | undefined
}

/**
 * What an API key may do, if the digest is right; expired, revoked and unknown keys all give nothing. That one was
 * refused is noted in the same statement, so it neither costs a round trip nor depends on what comes after.
 */
export async function presentKey(
  db: Database,
  { id, digest }: { id: string; digest: Buffer },
  { eventId, operation, requestId, ride }: Attempt,
): Promise<PresentedKey | undefined> {
  const { rows } = await sql<PresentedKey & Counted>`
    select key.user_id, key.workspace_id, key.scopes, key.role, key.stored_digest, counter.used, counter.resets_in
    from app.present_key(${id}, ${digest}, ${eventId}, ${operation}, ${requestId}) as key
    left join lateral app.count_request(
      ${ride?.rate ?? null} || ':' || coalesce(
        ${ride?.ofAll ?? null}, case when key.workspace_id = ${ride?.ofMembers ?? null} then key.workspace_id end, ${id}
      ),
      ${ride?.window ?? null}
    ) as counter on true`.execute(db)
  const [row] = rows
  if (row !== undefined) settle(ride, row)
  return row
}
