import type { DatabaseDoor } from '../../src/store/database.ts'

/**
 * A door behind which every transaction does its work and is rolled back. The answer is the real one, nothing
 * of it stays: so every probe of a law can be preceded by one that succeeds, on the very same data.
 */
export function rehearse(door: DatabaseDoor): DatabaseDoor {
  return {
    ...door,
    async transaction(actor, work, first) {
      const done: { result?: unknown } = {}
      const rolledBack = new Error('rehearsed')
      await door
        .transaction(
          actor,
          async (db, last) => {
            done.result = await work(db, last)
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
