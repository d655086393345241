// Written by `npm run generate`. Do not edit.
import type { Webhooks } from './types.gen.js'

/** Operations that declare `Idempotency-Key`. */
export const idempotent: ReadonlySet<string> = new Set([
  "POST /v1/workspaces",
  "POST /v1/workspaces/{workspace_id}/invitations",
  "POST /v1/invitation-acceptances",
  "POST /v1/workspaces/{workspace_id}/api-keys",
  "POST /v1/workspaces/{workspace_id}/api-keys/{api_key_id}/rotations",
  "POST /v1/workspaces/{workspace_id}/documents",
  "POST /v1/workspaces/{workspace_id}/webhook-endpoints",
  "POST /v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/rotations",
  "POST /v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/pings",
  "POST /v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}/redeliveries",
])

/** What the service's webhooks send. */
export type WebhookEvent = Webhooks['body']
