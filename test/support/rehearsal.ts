import { CompiledQuery } from 'kysely'
import type { Database, DatabaseDoor } from '../../src/store/database.ts'
import type { Statement } from '../../src/store/actor-connection.ts'

/**
 * A door behind which every transaction does its work, with what would travel with its COMMIT, and is rolled back.
 * The answer is the real one, nothing of it stays: so every probe of a law can be preceded by one that succeeds,
 * on the very same data.
 * @param inspect looks around before everything is undone, as the actor
 */
export function rehearse(door: DatabaseDoor, inspect?: (db: Database) => Promise<void>): DatabaseDoor {
  return {
    ...door,
    async transaction(actor, work, first) {
      const done: { result?: unknown } = {}
      const rolledBack = new Error('rehearsed')
      await door
        .transaction(
          actor,
          async (db) => {
            const lastOnes: Statement[] = []
            done.result = await work(db, (statement) => lastOnes.push(statement))
            for (const { text, values } of lastOnes)
              await db.executeQuery(CompiledQuery.raw(text, [...values]))
            await inspect?.(db)
            throw rolledBack
          },
          first,
        )
        .catch((error: unknown) => {
          if (error !== rolledBack) throw error
        })
      return done.result as Awaited<ReturnType<typeof work>> // set, or the work threw
    },
  }
}
