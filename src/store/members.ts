import { sql } from 'kysely'
import type { Role } from '../../generated/policy.ts'
import type { Database } from './database.ts'
import { after, newestFirst, pageOf } from './page.ts'
import type { Page } from './page.ts'

const columns = [
  'workspace_id',
  'user_id',
  'name',
  'email',
  'role',
  'created_at',
  'updated_at',
  'version',
] as const

export async function list(db: Database, workspaceId: string, { cursor, limit }: Page) {
  const rows = await db
    .selectFrom('members')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where(after(cursor, newestFirst, 'user_id'))
    .orderBy('created_at', 'desc')
    .orderBy('user_id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, (row) => [row.created_at, row.user_id])
}

export const find = (db: Database, workspaceId: string, userId: string) =>
  db
    .selectFrom('members')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('user_id', '=', userId)
    .executeTakeFirst()

/** The member, and every owner, locked until the transaction ends: two owners cannot remove each other at once. */
export async function lockWithOwners(db: Database, workspaceId: string, userId: string) {
  const rows = await db
    .selectFrom('members')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where((eb) => eb.or([eb('role', '=', 'owner'), eb('user_id', '=', userId)]))
    .orderBy('user_id')
    .forUpdate()
    .execute()
  return {
    member: rows.find((row) => row.user_id === userId),
    owners: rows.filter((row) => row.role === 'owner').length,
  }
}

export const setRole = (db: Database, member: { workspace_id: string; user_id: string }, role: Role) =>
  db
    .updateTable('members')
    .set({ role })
    .where('workspace_id', '=', member.workspace_id)
    .where('user_id', '=', member.user_id)
    .returning(columns)
    .executeTakeFirstOrThrow()

export const remove = (db: Database, workspaceId: string, userId: string) =>
  db.deleteFrom('members').where('workspace_id', '=', workspaceId).where('user_id', '=', userId).execute()

/** The memberships of one person, latest first. */
export async function listOfUser(db: Database, userId: string, { cursor, limit }: Page) {
  const rows = await db
    .selectFrom('members')
    .innerJoin('workspaces', 'workspaces.id', 'members.workspace_id')
    .select(['workspace_id', 'workspaces.name as workspace_name', 'role', 'members.created_at'])
    .where('user_id', '=', userId)
    .where(after(cursor, { ...newestFirst, table: 'members' }, 'workspace_id'))
    .orderBy('members.created_at', 'desc')
    .orderBy('workspace_id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, (row) => [row.created_at, row.workspace_id])
}

export type Member = Awaited<ReturnType<typeof setRole>>

/** Joins the actor to the workspace an invitation opens; undefined when it opens none, or they belong to it already. */
export async function acceptInvitation(db: Database, digest: Buffer): Promise<Member | undefined> {
  const { rows } = await sql<Member>`
    select workspace_id, user_id, name, email, role, created_at, updated_at, version
    from app.accept_invitation(${digest})`.execute(db)
  return rows[0]
}
