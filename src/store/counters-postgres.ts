import { sql } from 'kysely'
import type { Counters } from './counters.ts'

interface Row {
  used: number
  resets_in: number
}

/**
 * Counters in the service's own database, by its clock. Where credentials are looked up, counting is a part of that
 * statement (store/identity.ts). The Postgres store of rate-limiter-flexible cannot be that: it wants a table that
 * the API may write, statements under no actor, and trusts the clock of each instance.
 */
export const postgresCounters: Counters = {
  rides: true,
  async count({ rate, name, window }, db) {
    const { rows } = await sql<Row>`
      select used, resets_in from app.count_request(${`${rate}:${name}`}, ${window})`.execute(db())
    const [row] = rows
    if (row === undefined) throw new Error('app.count_request gave no row')
    return { used: row.used, resetsIn: row.resets_in }
  },
  close: async () => {},
}
