import { sql } from 'kysely'
import type { Database } from './database.ts'

export interface EventEntry {
  id: string
  type: string
  /** The workspace, where the request itself names none (it was just joined). */
  workspaceId: string
  payload: string
  /** Of the request (W3C Trace Context). */
  traceparent?: string | undefined
}

/** An event for one endpoint alone. @returns the id of its delivery; undefined when there is no such endpoint */
export async function sendTest(
  db: Database,
  { id, type, payload }: EventEntry,
  endpointId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ delivery: string | null }>`
    select app.send_test_event(${id}, ${endpointId}, ${type}, ${payload}) as delivery`.execute(db)
  return rows[0]?.delivery ?? undefined
}
