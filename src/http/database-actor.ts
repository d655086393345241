import type { DatabaseActor } from '../store/database.ts'
import type { Exchange } from './exchange.ts'

/** The actor as row-level security sees it. */
export function databaseActor({ actor, tenant }: Exchange): DatabaseActor {
  if (!('user_id' in actor)) return { role: 'anon', claims: {} }
  const claims: Record<string, string> = { sub: actor.user_id }
  if (tenant !== undefined) claims['workspace_id'] = tenant
  if (actor.kind === 'key') claims['key_id'] = actor.key_id
  return { role: 'authenticated', claims }
}
