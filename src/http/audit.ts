import { newId } from '../domain/ids.ts'
import type { Statement } from '../store/actor-connection.ts'
import { auditStatement } from '../store/audit.ts'
import type { Answer } from './answer.ts'
import type { Exchange } from './exchange.ts'

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
    resourceId: made ?? last ?? (actor.kind === 'anonymous' ? undefined : actor.user_id),
    requestId,
  })
}

function member(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Record<string, unknown>)[name] // any object may be asked for any name
  return typeof found === 'string' ? found : undefined
}
