import { sql } from 'kysely'
import type { Database } from './database.ts'
import { isVersion } from './version.ts'
import type { Change } from './version.ts'
import { newestPage } from './page.ts'
import type { Page } from './page.ts'

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
    select id, name, created_at, updated_at, version from app.create_workspace(${workspace.id}, ${workspace.name})`.execute(
    db,
  )
  const [row] = rows
  if (row === undefined) throw new Error('app.create_workspace gave no row')
  return row
}

export const find = (db: Database, id: string) =>
  db.selectFrom('workspaces').select(columns).where('id', '=', id).executeTakeFirst()

/** The workspaces of the actor, newest first. */
export const list = (db: Database, page: Page) =>
  newestPage(db.selectFrom('workspaces').select(columns), page)

/** @returns undefined when there is no such row in one of the versions */
export const update = (db: Database, id: string, { values, versions }: Change<{ name?: string }>) =>
  db
    .updateTable('workspaces')
    .set(values)
    .where('id', '=', id)
    .where(isVersion(versions))
    .returning(columns)
    .executeTakeFirst()

export const remove = (db: Database, id: string) => db.deleteFrom('workspaces').where('id', '=', id).execute()
