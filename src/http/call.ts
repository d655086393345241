import type { Actor, Context } from '../context.ts'
import { newId } from '../domain/ids.ts'
import { recordAudit } from '../store/audit.ts'
import type { Database, DatabaseActor, DatabaseDoor } from '../store/database.ts'
import { shapeAnswer } from './answer.ts'
import type { Answer, Checks, HandlerResult } from './answer.ts'
import { tenantOf } from './exchange.ts'
import type { Exchange } from './exchange.ts'

export type Handler = (context: Context, input: Exchange['input']) => Promise<HandlerResult> | HandlerResult

export interface Calling {
  database: DatabaseDoor
  checks: Checks | undefined
  context: (exchange: Exchange, db: () => Database) => Context
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Steps 8 and 9. Runs the handler as the actor. Whatever changes something runs in one transaction with its
 * audit row and its answer: when either fails, nothing was changed.
 */
export async function call(exchange: Exchange, handler: Handler, calling: Calling): Promise<Answer> {
  const { database, checks, context } = calling
  const actor = databaseActor(exchange)
  const { operation } = exchange.route
  if (safe.has(operation.method)) {
    const result = await handler(context(exchange, () => database.as(actor)), exchange.input)
    return shapeAnswer(exchange, result, checks)
  }
  return database.transaction(actor, async (db) => {
    const answer = await shapeAnswer(exchange, await handler(context(exchange, () => db), exchange.input), checks)
    if (operation.policy.audit) await audit(exchange, db, answer)
    return answer
  })
}

/** The actor as row-level security sees it. */
function databaseActor(exchange: Exchange): DatabaseActor {
  const { actor } = exchange
  if (actor.kind === 'anonymous') return { role: 'anon', claims: {} }
  const tenant = tenantOf(exchange)
  const claims: Record<string, string> = { sub: actor.user_id }
  if (tenant !== undefined) claims['workspace_id'] = tenant
  if (actor.kind === 'key') claims['key_id'] = actor.key_id
  return { role: 'authenticated', claims }
}

async function audit(exchange: Exchange, db: Database, { value }: Answer): Promise<void> {
  const { route, raw, requestId, actor } = exchange
  const made = member(value, 'id')
  await recordAudit(db, {
    id: newId('aud'),
    operation: route.id,
    workspaceId: member(value, 'workspace_id') ?? (made?.startsWith('ws_') ? made : undefined),
    resourceId: made ?? raw[route.names.at(-1) ?? ''] ?? userOf(actor),
    requestId,
  })
}

const userOf = (actor: Actor) => (actor.kind === 'anonymous' ? undefined : actor.user_id)

function member(value: unknown, name: string): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
  return typeof found === 'string' ? found : undefined
}
