import type { Fields } from '../log.ts'
import type { Exchange } from './exchange.ts'
import { traceIdOf } from './trace.ts'

/** What every line about a request says: which one, what it wants, who asks, where. */
export function logFields(exchange: Exchange): Fields {
  const { requestId, route, actor, raw } = exchange
  return {
    request_id: requestId,
    trace_id: traceIdOf(exchange),
    operation: route?.id,
    actor: nameOf(actor),
    workspace: raw[route?.operation.policy.tenant ?? ''],
  }
}

/** As logs call them. */
function nameOf(actor: Exchange['actor']): string | undefined {
  if (actor.kind === 'key') return actor.key_id
  if (actor.kind === 'user') return actor.user_id
  return actor.kind === 'anonymous' ? undefined : actor.kind
}
