import { sql } from 'kysely'
import type { DatabaseDoor } from './database.ts'

/** The database answers a statement of the API's own role. @throws whatever the driver throws when it does not */
export async function askDatabase(database: DatabaseDoor): Promise<void> {
  await sql`select 1`.execute(database.as({ role: 'anon', claims: {} }))
}
