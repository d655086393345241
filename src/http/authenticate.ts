import { authenticate as findActor } from '../auth/authenticate.ts'
import type { Verifiers } from '../auth/authenticate.ts'
import type { Exchange } from './exchange.ts'

/** Step 3. Who is asking, by the contract's `security`. @throws Problem unauthenticated */
export async function authenticate(exchange: Exchange, verifiers: Verifiers): Promise<void> {
  const { security } = exchange.operation
  const credentials = { headers: exchange.request.headers, workspaceId: exchange.tenant }
  exchange.actor = await findActor(security, verifiers, credentials)
}
