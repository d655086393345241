import { sql } from 'kysely'
import type { Database } from './database.ts'

export interface AuditEntry {
  id: string
  operation: string
  /** The workspace, where the request itself names none (it was just made). */
  workspaceId: string | undefined
  resourceId: string | undefined
  requestId: string
}

/** Appends to the audit trail, in the transaction it is given. The actor is the one the handle speaks as. */
export async function recordAudit(db: Database, entry: AuditEntry): Promise<void> {
  const { id, operation, workspaceId, resourceId, requestId } = entry
  await sql`select app.record_audit(${id}, ${operation}, ${workspaceId ?? null}, ${resourceId ?? null}, ${requestId})`.execute(db)
}
