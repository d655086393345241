import { sql } from 'kysely'
import { Problem } from '../errors.ts'
import type { Database } from './database.ts'
import { after, newestPage, writeCursor } from './page.ts'
import type { Page, Sort } from './page.ts'

/** A change, as the audit trail tells it; who did it is known to the database. */
export interface AuditEntry {
  id: string
  operation: string
  /** The workspace, where the request itself names none (it was just made, or just joined). */
  workspaceId: string | undefined
  resourceId: string | undefined
  requestId: string
}

export interface Refusal {
  id: string
  operation: string
  resourceId: string | undefined
  requestId: string
  /** In words. */
  reason: string
}

/** Appends what the actor of the handle was forbidden in the workspace of its claims. One round trip. */
export async function recordRefusal(db: Database, refusal: Refusal): Promise<void> {
  const { id, operation, resourceId, requestId, reason } = refusal
  await sql`select app.record_refusal(${id}, ${operation}, ${resourceId ?? null}, ${requestId}, ${reason})`.execute(
    db,
  )
}

const columns = [
  'id',
  'actor_kind',
  'actor_id',
  'operation',
  'resource_id',
  'outcome',
  'reason',
  'request_id',
  'created_at',
] as const

export interface AuditFilter {
  actor_id?: string
  operation?: string
  resource_id?: string
  outcome?: 'done' | 'forbidden' | 'unauthenticated'
}

export async function list(db: Database, workspaceId: string, wanted: Page & AuditFilter) {
  let query = db.selectFrom('audit_events').select(columns).where('workspace_id', '=', workspaceId)
  for (const column of ['actor_id', 'operation', 'resource_id', 'outcome'] as const) {
    const value = wanted[column]
    if (value !== undefined) query = query.where(column, '=', value)
  }
  const { data, ...page } = await newestPage(query, wanted)
  return { ...page, data: data.map((row) => ({ ...row, workspace_id: workspaceId })) }
}

export async function find(db: Database, workspaceId: string, id: string) {
  const query = db.selectFrom('audit_events').select(columns).where('workspace_id', '=', workspaceId)
  const row = await query.where('id', '=', id).executeTakeFirst()
  return row && { ...row, workspace_id: workspaceId }
}

const oldestFirst: Sort = { column: 'created_at', direction: 'asc' }
/** Rows that are read together. */
const pageSize = 500

/**
 * The trail from the oldest event on, page by page as it is asked for. The time of an event is that of the beginning
 * of its transaction, so an older one may still appear; after a minute no transaction is under way any more.
 * @throws Problem not_found when the actor is not let in any more, which else would look like the end of the trail
 */
export async function* exported(db: Database, workspaceId: string, { cursor, limit }: Page) {
  let next = cursor
  for (let left = limit; left > 0; left -= pageSize) {
    const size = Math.min(left, pageSize)
    const rows = await db
      .selectFrom('audit_events')
      .select(columns)
      .where('workspace_id', '=', workspaceId)
      .where('created_at', '<', sql<string>`now() - interval '1 minute'`)
      .where(after(next, oldestFirst, 'id'))
      .orderBy('created_at', 'asc')
      .orderBy('id', 'asc')
      .limit(size)
      .execute()
    for (const row of rows) {
      next = writeCursor([row.created_at, row.id])
      yield { cursor: next, event: { ...row, workspace_id: workspaceId } }
    }
    if (rows.length < size) return assertMember(db)
  }
}

async function assertMember(db: Database): Promise<void> {
  const { rows } = await sql<{
    workspace: string | null
  }>`select app.current_workspace() as workspace`.execute(db)
  if (rows[0]?.workspace == null) throw new Problem('not_found')
}

/** Rows that go in one statement. */
const batch = 1000

/** Removes a part of what is older than the trail is kept. @returns whether there is more */
export async function expireAuditEvents(db: Database, keepDays: number): Promise<boolean> {
  const { rows } = await sql<{
    removed: number
  }>`select app.expire_audit_events(${keepDays}, ${batch}) as removed`.execute(db)
  return rows[0]?.removed === batch
}
