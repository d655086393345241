import type { Insertable, Selectable } from 'kysely'
import type { Invitations } from '../../generated/db.ts'
import type { Database } from './database.ts'
import { newestPage } from './page.ts'
import type { Page } from './page.ts'

const columns = [
  'id',
  'workspace_id',
  'email',
  'role',
  'status',
  'invited_by',
  'expires_at',
  'created_at',
  'updated_at',
  'version',
] as const

export function list(
  db: Database,
  workspaceId: string,
  { status, ...page }: Page & { status?: Selectable<Invitations>['status'] },
) {
  let query = db.selectFrom('invitations').select(columns).where('workspace_id', '=', workspaceId)
  if (status !== undefined) query = query.where('status', '=', status)
  return newestPage(query, page)
}

export const create = (db: Database, invitation: Insertable<Invitations>) =>
  db.insertInto('invitations').values(invitation).returning(columns).executeTakeFirstOrThrow()

export const find = (db: Database, workspaceId: string, id: string) =>
  db
    .selectFrom('invitations')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** @returns whether it was pending */
export async function revoke(db: Database, workspaceId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('invitations')
    .set({ status: 'revoked' })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('status', '=', 'pending')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
