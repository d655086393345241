import { memberMay, outsiderMay } from '../auth/permissions.ts'
import { Problem } from '../errors.ts'
import type { Exchange } from './exchange.ts'

/**
 * Step 6. What is not yours does not exist (404); what your role lacks is forbidden (403).
 * @throws Problem not_found or forbidden
 */
export function authorise(exchange: Exchange): void {
  const { actor, tenant } = exchange
  const { permission } = exchange.operation.policy
  if (permission === 'public') return
  if (tenant === undefined) {
    if (outsiderMay(actor, permission)) return
    throw forbidden(permission)
  }
  const foreign =
    !('role' in actor) || actor.role === undefined || (actor.kind === 'key' && actor.workspace_id !== tenant)
  if (foreign) throw new Problem('not_found')
  if (!memberMay(actor, permission)) throw forbidden(permission)
}

const forbidden = (permission: string) =>
  new Problem('forbidden', {
    detail: `This needs the permission ${permission}.`,
    headers: {
      'www-authenticate': `Bearer realm="plumbline", error="insufficient_scope", scope="${permission}"`,
    },
  })
