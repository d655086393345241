// Written by `npm run generate`. Do not edit.

/** Operations that declare `Idempotency-Key`. */
export const idempotent: ReadonlySet<string> = new Set([
  "POST /v1/workspaces",
  "POST /v1/workspaces/{workspace_id}/invitations",
  "POST /v1/invitation-acceptances",
  "POST /v1/workspaces/{workspace_id}/api-keys",
  "POST /v1/workspaces/{workspace_id}/api-keys/{api_key_id}/rotations",
  "POST /v1/workspaces/{workspace_id}/documents",
])

/** What the service's webhooks send. */
export type WebhookEvent = unknown
