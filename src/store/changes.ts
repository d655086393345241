import type { Statement } from './actor-connection.ts'
import type { AuditEntry } from './audit.ts'
import type { Answered } from './once.ts'
import type { EventEntry } from './webhook-events.ts'

/** What is written with a change, in its transaction. The actor is the one the transaction speaks as. */
export interface Change {
  /** Its row in the audit trail. */
  audit?: AuditEntry | undefined
  /** For the endpoints that want it. */
  event?: EventEntry | undefined
  /** The answer, under the key that the transaction claimed. */
  once?: Answered | undefined
}

/** One function writes all of it: calling three took as long again. */
export const changeStatement = ({ audit, event, once }: Change): Statement => ({
  text: 'select app.record_change($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
  values: [
    audit?.id,
    audit?.operation ?? once?.operation,
    audit?.workspaceId ?? event?.workspaceId,
    audit?.resourceId,
    audit?.requestId,
    event?.id,
    event?.type,
    event?.payload,
    event?.traceparent,
    once?.digest,
    once?.request,
    once?.answer,
  ].map((value) => value ?? null),
})
