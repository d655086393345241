import { newId } from '../domain/ids.ts'
import type { Problem } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Statement } from '../store/actor-connection.ts'
import { auditStatement, recordRefusal } from '../store/audit.ts'
import type { DatabaseDoor } from '../store/database.ts'
import type { Answer } from './answer.ts'
import { databaseActor } from './call.ts'
import type { Exchange } from './exchange.ts'
import { logFields } from './log-fields.ts'

/**
 * Step 9. The audit row of a change, under the operationId: which resource, in which workspace. Who did it is
 * known to the database.
 */
export function audit(exchange: Exchange, { value }: Answer): Statement {
  const { matched, raw, requestId, actor } = exchange
  const made = member(value, 'id')
  const last = raw[matched.names.at(-1) ?? '']
  return auditStatement({
    id: newId('aud'),
    operation: matched.id,
    workspaceId: member(value, 'workspace_id') ?? (made?.startsWith('ws_') ? made : undefined),
    resourceId: made ?? last ?? ('user_id' in actor ? actor.user_id : undefined),
    requestId,
  })
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
  const { route, raw, requestId, actor } = exchange
  if (code !== 'forbidden' || route === undefined || !('user_id' in actor)) return
  if (exchange.tenant === undefined) return
  const refusal = {
    id: newId('aud'),
    operation: route.id,
    resourceId: raw[route.names.at(-1) ?? ''],
    requestId,
    reason: message.slice(0, 200),
  }
  try {
    await recordRefusal(database.as(databaseActor(exchange)), refusal)
  } catch (error) {
    log.error('a refusal could not be noted in the audit trail', { ...logFields(exchange), error })
  }
}

function member(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Record<string, unknown>)[name] // any object may be asked for any name
  return typeof found === 'string' ? found : undefined
}
