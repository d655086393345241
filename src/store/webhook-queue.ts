import { sql } from 'kysely'
import type { Verdict } from '../domain/sending.ts'
import type { Database } from './database.ts'

/** A delivery that is this worker's to send, until its lease ends. */
export interface Claimed {
  delivery_id: string
  workspace_id: string
  webhook_endpoint_id: string
  lease_token: number
  url: string
  sealed_secret: Buffer
  previous_secret: Buffer | null
  event_id: string
  payload: string
  /** Of the request that made the event. */
  traceparent: string | null
  /** With the one that begins now. */
  attempts: number
}

/** Takes what is due, of each endpoint at most one. */
export async function claim(db: Database, most: number, leaseSeconds: number): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    select delivery_id, workspace_id, webhook_endpoint_id, lease_token, url, sealed_secret, previous_secret,
      event_id, payload, attempts, traceparent
    from app.claim_deliveries(${most}, ${leaseSeconds}, true)`.execute(db)
  return rows
}

/** What became of the note: `lost` when another worker has taken over meanwhile. */
export type Noted = 'done' | 'disabled' | 'lost'

export async function finish(
  db: Database,
  { delivery_id: delivery, webhook_endpoint_id: endpoint, lease_token: token }: Claimed,
  { outcome, status, failure, retrySeconds, auditId }: Verdict & { auditId: string },
): Promise<Noted> {
  const { rows } = await sql<{ noted: Noted }>`
    select app.finish_delivery(
      ${delivery}, ${endpoint}, ${token}, ${outcome}, ${status ?? null}, ${failure ?? null}, ${retrySeconds}, ${auditId}
    ) as noted`.execute(db)
  return rows[0]?.noted ?? 'lost'
}

/** Forgets events that are older and wait for nobody. @returns how many */
export async function sweep(db: Database, olderThan: string, most: number): Promise<number> {
  const { rows } = await sql<{ swept: number }>`
    select app.sweep_webhook_events(${olderThan}::interval, ${most}) as swept`.execute(db)
  return rows[0]?.swept ?? 0
}

/** How many deliveries are due, and for how many seconds the oldest of them has been. */
export async function measure(db: Database): Promise<{ due: number; lag: number }> {
  const { rows } = await sql<{ due: number; lag: number }>`
    select due, lag_seconds as lag from app.measure_deliveries()`.execute(db)
  return rows[0] ?? { due: 0, lag: 0 }
}
