import type { Database } from './database.ts'
import { isVersion } from './version.ts'
import type { Change } from './version.ts'

const columns = ['id', 'name', 'email', 'created_at', 'updated_at', 'version'] as const

export const find = (db: Database, id: string) =>
  db.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()

/** @returns undefined when there is no such row in one of the versions */
export const update = (db: Database, id: string, { values, versions }: Change<{ name?: string }>) =>
  db
    .updateTable('users')
    .set(values)
    .where('id', '=', id)
    .where(isVersion(versions))
    .returning(columns)
    .executeTakeFirst()
