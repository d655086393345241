import { sql } from 'kysely'
import type { Statement } from './actor-connection.ts'
import type { Database } from './database.ts'

/** Counts a call of a deprecated operation, for the actor the transaction speaks as. */
export const countStatement = (operation: string): Statement => ({
  text: 'select app.count_deprecated_call($1)',
  values: [operation],
})

/** The same, for the actor of the handle. One round trip. */
export async function countCall(db: Database, operation: string): Promise<void> {
  await sql`select app.count_deprecated_call(${operation})`.execute(db)
}
