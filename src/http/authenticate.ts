import { authenticate as findActor } from '../auth/authenticate.ts'
import type { Verifiers } from '../auth/authenticate.ts'
import type { Exchange } from './exchange.ts'
import type { Limiter } from './limit.ts'
import { asProblem } from './problem.ts'

/**
 * Step 3. Who is asking, by the contract's `security`.
 * @throws Problem unauthenticated, or rate_limited for an address that sent too many bad credentials
 */
export async function authenticate(
  exchange: Exchange,
  verifiers: Verifiers,
  limiter: Limiter,
): Promise<void> {
  const { request, requestId, tenant, matched } = exchange
  limiter.refuseGuesser(exchange)
  const ride = limiter.ride(exchange)
  exchange.ride = ride
  const credentials = {
    headers: request.headers,
    workspaceId: tenant,
    operation: matched.id,
    requestId,
    ride,
  }
  try {
    exchange.actor = await findActor(matched.operation.security, verifiers, credentials)
  } catch (error) {
    if (asProblem(error).status === 401) await limiter.countGuess(exchange)
    throw error
  }
}
