import type { Database } from './database.ts'
import { isVersion } from './version.ts'

const columns = ['id', 'name', 'email', 'created_at', 'updated_at', 'version'] as const

export const find = (db: Database, id: string) =>
  db.selectFrom('users').select(columns).where('id', '=', id).executeTakeFirst()

/** @param versions the versions the change may be based on; undefined for any */
export const update = (db: Database, id: string, change: { name?: string }, versions: number[] | undefined) =>
  db
    .updateTable('users')
    .set(change)
    .where('id', '=', id)
    .where(isVersion(versions))
    .returning(columns)
    .executeTakeFirst()
