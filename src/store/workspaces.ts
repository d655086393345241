import { sql } from 'kysely'
import type { Database } from './database.ts'
import { after, newestFirst, pageOf } from './page.ts'

const columns = ['id', 'name', 'created_at', 'updated_at', 'version'] as const

export interface Workspace {
  id: string
  name: string
  created_at: string
  updated_at: string
  version: number
}

/** Makes a workspace whose first owner is the actor. */
export async function create(db: Database, workspace: { id: string; name: string }): Promise<Workspace> {
  const { rows } = await sql<Workspace>`
    select id, name, created_at, updated_at, version from app.create_workspace(${workspace.id}, ${workspace.name})`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('app.create_workspace gave no row')
  return row
}

export const find = (db: Database, id: string) =>
  db.selectFrom('workspaces').select(columns).where('id', '=', id).executeTakeFirst()

/** The workspaces of the actor, newest first. */
export async function list(db: Database, page: { cursor?: string; limit: number }) {
  const rows = await db
    .selectFrom('workspaces')
    .select(columns)
    .where(after(page.cursor, newestFirst, 'id'))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return pageOf(rows, page.limit, (row) => [row.created_at, row.id])
}
