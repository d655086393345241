import { sql } from 'kysely'
import type { DatabaseDoor } from './database.ts'

/** Whether the database answers a statement of the API's own role. */
export async function databaseAnswers(
  database: DatabaseDoor,
): Promise<{ name: string; status: 'ok' | 'failed' }> {
  const status = await sql`select 1`.execute(database.as({ role: 'anon', claims: {} })).then(
    () => 'ok' as const,
    () => 'failed' as const,
  )
  return { name: 'database', status }
}
