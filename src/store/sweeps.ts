import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Rows that one statement removes. */
const most = 1000

interface Row {
  removed: number
}

/** Removes counters of windows that have ended. @returns whether there may be more */
export async function sweepRateLimits(db: Database): Promise<boolean> {
  const { rows } = await sql<Row>`select app.sweep_rate_limits(${most}) as removed`.execute(db)
  return rows[0]?.removed === most
}

/** Removes the answers of idempotency keys after 24 hours. @returns whether there may be more */
export async function sweepIdempotencyKeys(db: Database): Promise<boolean> {
  const { rows } = await sql<Row>`select app.sweep_idempotency_keys(${most}) as removed`.execute(db)
  return rows[0]?.removed === most
}

/** Removes counts of deprecated calls after a year. @returns whether there may be more */
export async function sweepDeprecatedCalls(db: Database): Promise<boolean> {
  const { rows } = await sql<Row>`select app.sweep_deprecated_calls(${most}) as removed`.execute(db)
  return rows[0]?.removed === most
}
