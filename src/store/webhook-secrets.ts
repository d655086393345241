import { sql } from 'kysely'
import type { Database } from './database.ts'

/** What another key sealed; the previous secret only as long as it signs. */
export interface StaleSecrets {
  webhook_endpoint_id: string
  sealed_secret: Buffer
  previous_secret: Buffer | null
}

/** By the id of their endpoint, after the given one. */
export async function staleSecrets(
  db: Database,
  { keyId, after, most }: { keyId: Buffer; after: string; most: number },
): Promise<StaleSecrets[]> {
  const { rows } = await sql<StaleSecrets>`
    select webhook_endpoint_id, sealed_secret, previous_secret
    from app.stale_secrets(${keyId}, ${after}, ${most})`.execute(db)
  return rows
}

/** @returns false when the secrets are others by now */
export async function reseal(
  db: Database,
  { webhook_endpoint_id: id, sealed_secret: sealed, previous_secret: previous }: StaleSecrets,
  renewed: { secret: Buffer; previous: Buffer | null },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select app.reseal_secrets(${id}, ${sealed}, ${renewed.secret}, ${previous}, ${renewed.previous}) as done`.execute(
    db,
  )
  return rows[0]?.done === true
}
