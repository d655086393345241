import { newId } from '../domain/ids.ts'
import { payloadOf } from '../domain/webhooks.ts'
import type { EventEntry } from '../store/webhook-events.ts'
import type { Answer } from './answer.ts'
import type { Exchange } from './exchange.ts'
import { traceparentOf } from './trace.ts'

/**
 * Step 9, too. The event that the contract's `x-emits` makes of a change, for its transaction. Its data is the answer,
 * or where there is none the parameters of the path, as far as the event declares them.
 */
export function emit(exchange: Exchange, { value }: Answer, at: Date): EventEntry | undefined {
  const { module, matched, raw, tenant } = exchange
  const { event } = module
  if (event === undefined) return undefined
  const source = isRecord(value) ? value : { ...raw, id: raw[matched.names.at(-1) ?? ''] }
  const fits = Object.entries(event.when ?? {}).every(([name, wanted]) => source[name] === wanted)
  if (!fits) return undefined
  const id = newId('evt')
  const workspaceId = tenant ?? String(source['workspace_id'])
  const payload = payloadOf({ id, type: event.type, at, workspaceId, data: event.shape(source) })
  return { id, type: event.type, workspaceId, payload, traceparent: traceparentOf(exchange) }
}

const isRecord = (value: unknown): value is Record<string, unknown> => value instanceof Object
