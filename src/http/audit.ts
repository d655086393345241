import { newId } from '../domain/ids.ts'
import type { Problem } from '../errors.ts'
import type { Log } from '../log.ts'
import { recordRefusal } from '../store/audit.ts'
import type { AuditEntry } from '../store/audit.ts'
import type { DatabaseDoor } from '../store/database.ts'
import type { Answer } from './answer.ts'
import { databaseActor } from './database-actor.ts'
import type { Exchange } from './exchange.ts'
import { logFields } from './log-fields.ts'

/**
 * Step 9. The audit row of a change, under the operationId: which resource, in which workspace. Who did it is
 * known to the database.
 */
export function audit(exchange: Exchange, { value }: Answer): AuditEntry {
  const { matched, raw, requestId } = exchange
  const made = member(value, 'id')
  const last = raw[matched.names.at(-1) ?? '']
  return {
    id: newId('aud'),
    operation: matched.id,
    workspaceId: member(value, 'workspace_id') ?? (made?.startsWith('ws_') ? made : undefined),
    resourceId: made ?? last ?? databaseActor(exchange).claims['sub'],
    requestId,
  }
}

interface Witness {
  database: DatabaseDoor
  log: Log
}

/**
 * What a member was forbidden is noted before they learn of it, outside of the transaction that failed. The answer
 * stays what it is when that is not possible; then the log says so.
 */
export async function auditRefusal(
  exchange: Exchange,
  { code, message }: Problem,
  { database, log }: Witness,
): Promise<void> {
  if (code !== 'forbidden' || exchange.tenant === undefined) return
  const { matched, raw, requestId } = exchange
  const refusal = {
    id: newId('aud'),
    operation: matched.id,
    resourceId: raw[matched.names.at(-1) ?? ''],
    requestId,
    reason: message.slice(0, 200),
  }
  try {
    await recordRefusal(database.as(databaseActor(exchange)), refusal)
  } catch (error) {
    log.error('a refusal could not be noted in the audit trail', { ...logFields(exchange), error })
  }
}

/** What an answer names by an id, which is text by the contract. */
const member = (value: unknown, name: string): string | undefined =>
  (value as Readonly<Record<string, string>> | null | undefined)?.[name] // anything else may be asked for any name
