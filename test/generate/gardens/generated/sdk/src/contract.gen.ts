// Written by `npm run generate`. Do not edit.
import type { Webhooks } from './types.gen.js'

/** Operations that declare `Idempotency-Key`. */
export const idempotent: ReadonlySet<string> = new Set([
  "POST /v1/gardens/{garden_id}/plants",
])

/** What the service's webhooks send. */
export type WebhookEvent = Webhooks['body']
