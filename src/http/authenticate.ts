import { authenticate as findActor } from '../auth/authenticate.ts'
import type { Verifiers } from '../auth/authenticate.ts'
import type { Exchange } from './exchange.ts'

/** Step 3. Who is asking, by the contract's `security`. @throws Problem unauthenticated */
export async function authenticate(exchange: Exchange, verifiers: Verifiers): Promise<void> {
  const { request, requestId, tenant, matched } = exchange
  const credentials = { headers: request.headers, workspaceId: tenant, operation: matched.id, requestId }
  exchange.actor = await findActor(matched.operation.security, verifiers, credentials)
}
