import type { Insertable } from 'kysely'
import type { ApiKeys } from '../../generated/db.ts'
import type { Database } from './database.ts'
import { newestPage } from './page.ts'
import type { Page } from './page.ts'

const columns = [
  'id',
  'workspace_id',
  'name',
  'scopes',
  'hint',
  'created_by',
  'expires_at',
  'last_used_at',
  'revoked_at',
  'created_at',
  'updated_at',
  'version',
] as const

/** What names one key. */
interface Key {
  workspace_id: string
  id: string
}

export const list = (db: Database, workspaceId: string, page: Page) =>
  newestPage(db.selectFrom('api_keys').select(columns).where('workspace_id', '=', workspaceId), page)

export const create = (db: Database, key: Insertable<ApiKeys>) =>
  db.insertInto('api_keys').values(key).returning(columns).executeTakeFirstOrThrow()

export const find = (db: Database, workspaceId: string, id: string) =>
  db
    .selectFrom('api_keys')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Revoking a key again changes nothing. @returns whether there is such a key */
export async function revoke(db: Database, key: Key, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('api_keys')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at.toISOString())) }))
    .where('workspace_id', '=', key.workspace_id)
    .where('id', '=', key.id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Gives a working key a new digest; the old one serves until the given time. */
export const rotate = (
  db: Database,
  key: Key,
  secret: { digest: Buffer; hint: string; overlapUntil: string },
) =>
  db
    .updateTable('api_keys')
    .set({ secret_digest: secret.digest, hint: secret.hint, previous_expires_at: secret.overlapUntil })
    .where('workspace_id', '=', key.workspace_id)
    .where('id', '=', key.id)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst()
