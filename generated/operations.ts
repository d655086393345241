// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
import type { Operation } from './contract.ts'

/** Calls are read in less time than objects would be, and a table of a thousand operations is read at each start. */
const operation = (
  method: string,
  path: string,
  security: Operation['security'],
  policy: Operation['policy'],
  load: Operation['load'],
  deprecated?: Operation['deprecated'],
): Operation => ({ method, path, security, policy, load, deprecated })
const policy = (
  permission: string,
  tenant: string,
  rate: string,
  idempotency: Operation['policy']['idempotency'],
  audit: boolean,
): Operation['policy'] => ({ permission, tenant, rate, idempotency, audit })

/** Every operation of the contract, by operationId. */
export const operations = {
  "me.get": operation("GET", "/v1/me", [{"bearer":[]}], policy("profile:read", "none", "read", "none", false), () => import("./validators/me.get.operation.js")),
  "me.update": operation("PATCH", "/v1/me", [{"bearer":[]}], policy("profile:write", "none", "write", "none", true), () => import("./validators/me.update.operation.js")),
  "me.memberships": operation("GET", "/v1/me/memberships", [{"bearer":[]}], policy("profile:read", "none", "read", "none", false), () => import("./validators/me.memberships.operation.js")),
  "workspaces.list": operation("GET", "/v1/workspaces", [{"bearer":[]}], policy("workspaces:list", "none", "read", "none", false), () => import("./validators/workspaces.list.operation.js")),
  "workspaces.create": operation("POST", "/v1/workspaces", [{"bearer":[]}], policy("workspaces:create", "none", "write", "optional", true), () => import("./validators/workspaces.create.operation.js")),
  "workspaces.get": operation("GET", "/v1/workspaces/{workspace_id}", [{"bearer":[]},{"apiKey":[]}], policy("workspace:read", "workspace_id", "read", "none", false), () => import("./validators/workspaces.get.operation.js")),
  "workspaces.delete": operation("DELETE", "/v1/workspaces/{workspace_id}", [{"bearer":[]}], policy("workspace:delete", "workspace_id", "write", "none", true), () => import("./validators/workspaces.delete.operation.js")),
  "workspaces.update": operation("PATCH", "/v1/workspaces/{workspace_id}", [{"bearer":[]},{"apiKey":[]}], policy("workspace:write", "workspace_id", "write", "none", true), () => import("./validators/workspaces.update.operation.js")),
  "members.list": operation("GET", "/v1/workspaces/{workspace_id}/members", [{"bearer":[]},{"apiKey":[]}], policy("members:read", "workspace_id", "read", "none", false), () => import("./validators/members.list.operation.js")),
  "members.get": operation("GET", "/v1/workspaces/{workspace_id}/members/{user_id}", [{"bearer":[]},{"apiKey":[]}], policy("members:read", "workspace_id", "read", "none", false), () => import("./validators/members.get.operation.js")),
  "members.delete": operation("DELETE", "/v1/workspaces/{workspace_id}/members/{user_id}", [{"bearer":[]},{"apiKey":[]}], policy("members:write", "workspace_id", "write", "none", true), () => import("./validators/members.delete.operation.js")),
  "members.update": operation("PATCH", "/v1/workspaces/{workspace_id}/members/{user_id}", [{"bearer":[]},{"apiKey":[]}], policy("members:write", "workspace_id", "write", "none", true), () => import("./validators/members.update.operation.js")),
  "invitations.list": operation("GET", "/v1/workspaces/{workspace_id}/invitations", [{"bearer":[]},{"apiKey":[]}], policy("invitations:read", "workspace_id", "read", "none", false), () => import("./validators/invitations.list.operation.js")),
  "invitations.create": operation("POST", "/v1/workspaces/{workspace_id}/invitations", [{"bearer":[]},{"apiKey":[]}], policy("invitations:write", "workspace_id", "invitations", "optional", true), () => import("./validators/invitations.create.operation.js")),
  "invitations.get": operation("GET", "/v1/workspaces/{workspace_id}/invitations/{invitation_id}", [{"bearer":[]},{"apiKey":[]}], policy("invitations:read", "workspace_id", "read", "none", false), () => import("./validators/invitations.get.operation.js")),
  "invitations.revoke": operation("DELETE", "/v1/workspaces/{workspace_id}/invitations/{invitation_id}", [{"bearer":[]},{"apiKey":[]}], policy("invitations:write", "workspace_id", "write", "none", true), () => import("./validators/invitations.revoke.operation.js")),
  "invitations.accept": operation("POST", "/v1/invitation-acceptances", [{"bearer":[]}], policy("invitations:accept", "none", "invitations", "optional", true), () => import("./validators/invitations.accept.operation.js")),
  "apiKeys.list": operation("GET", "/v1/workspaces/{workspace_id}/api-keys", [{"bearer":[]},{"apiKey":[]}], policy("api_keys:read", "workspace_id", "read", "none", false), () => import("./validators/apiKeys.list.operation.js")),
  "apiKeys.create": operation("POST", "/v1/workspaces/{workspace_id}/api-keys", [{"bearer":[]},{"apiKey":[]}], policy("api_keys:write", "workspace_id", "write", "optional", true), () => import("./validators/apiKeys.create.operation.js")),
  "apiKeys.get": operation("GET", "/v1/workspaces/{workspace_id}/api-keys/{api_key_id}", [{"bearer":[]},{"apiKey":[]}], policy("api_keys:read", "workspace_id", "read", "none", false), () => import("./validators/apiKeys.get.operation.js")),
  "apiKeys.revoke": operation("DELETE", "/v1/workspaces/{workspace_id}/api-keys/{api_key_id}", [{"bearer":[]},{"apiKey":[]}], policy("api_keys:write", "workspace_id", "write", "none", true), () => import("./validators/apiKeys.revoke.operation.js")),
  "apiKeys.rotate": operation("POST", "/v1/workspaces/{workspace_id}/api-keys/{api_key_id}/rotations", [{"bearer":[]},{"apiKey":[]}], policy("api_keys:write", "workspace_id", "write", "optional", true), () => import("./validators/apiKeys.rotate.operation.js")),
  "documents.list": operation("GET", "/v1/workspaces/{workspace_id}/documents", [{"bearer":[]},{"apiKey":[]}], policy("documents:read", "workspace_id", "read", "none", false), () => import("./validators/documents.list.operation.js")),
  "documents.create": operation("POST", "/v1/workspaces/{workspace_id}/documents", [{"bearer":[]},{"apiKey":[]}], policy("documents:write", "workspace_id", "write", "optional", true), () => import("./validators/documents.create.operation.js")),
  "documents.get": operation("GET", "/v1/workspaces/{workspace_id}/documents/{document_id}", [{"bearer":[]},{"apiKey":[]}], policy("documents:read", "workspace_id", "read", "none", false), () => import("./validators/documents.get.operation.js")),
  "documents.delete": operation("DELETE", "/v1/workspaces/{workspace_id}/documents/{document_id}", [{"bearer":[]},{"apiKey":[]}], policy("documents:write", "workspace_id", "write", "none", true), () => import("./validators/documents.delete.operation.js")),
  "documents.update": operation("PATCH", "/v1/workspaces/{workspace_id}/documents/{document_id}", [{"bearer":[]},{"apiKey":[]}], policy("documents:write", "workspace_id", "write", "none", true), () => import("./validators/documents.update.operation.js")),
  "documents.search": operation("GET", "/v1/workspaces/{workspace_id}/document-matches", [{"bearer":[]},{"apiKey":[]}], policy("documents:read", "workspace_id", "read", "none", false), () => import("./validators/documents.search.operation.js")),
  "webhookEndpoints.list": operation("GET", "/v1/workspaces/{workspace_id}/webhook-endpoints", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:read", "workspace_id", "read", "none", false), () => import("./validators/webhookEndpoints.list.operation.js")),
  "webhookEndpoints.create": operation("POST", "/v1/workspaces/{workspace_id}/webhook-endpoints", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "optional", true), () => import("./validators/webhookEndpoints.create.operation.js")),
  "webhookEndpoints.get": operation("GET", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:read", "workspace_id", "read", "none", false), () => import("./validators/webhookEndpoints.get.operation.js")),
  "webhookEndpoints.delete": operation("DELETE", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "none", true), () => import("./validators/webhookEndpoints.delete.operation.js")),
  "webhookEndpoints.update": operation("PATCH", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "none", true), () => import("./validators/webhookEndpoints.update.operation.js")),
  "webhookEndpoints.rotate": operation("POST", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/rotations", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "optional", true), () => import("./validators/webhookEndpoints.rotate.operation.js")),
  "webhookEndpoints.ping": operation("POST", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/pings", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "optional", true), () => import("./validators/webhookEndpoints.ping.operation.js")),
  "webhookDeliveries.list": operation("GET", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:read", "workspace_id", "read", "none", false), () => import("./validators/webhookDeliveries.list.operation.js")),
  "webhookDeliveries.get": operation("GET", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:read", "workspace_id", "read", "none", false), () => import("./validators/webhookDeliveries.get.operation.js")),
  "webhookDeliveries.redeliver": operation("POST", "/v1/workspaces/{workspace_id}/webhook-endpoints/{webhook_endpoint_id}/deliveries/{webhook_delivery_id}/redeliveries", [{"bearer":[]},{"apiKey":[]}], policy("webhooks:write", "workspace_id", "write", "optional", true), () => import("./validators/webhookDeliveries.redeliver.operation.js")),
  "auditEvents.list": operation("GET", "/v1/workspaces/{workspace_id}/audit-events", [{"bearer":[]},{"apiKey":[]}], policy("audit_events:read", "workspace_id", "read", "none", false), () => import("./validators/auditEvents.list.operation.js")),
  "auditEvents.get": operation("GET", "/v1/workspaces/{workspace_id}/audit-events/{audit_event_id}", [{"bearer":[]},{"apiKey":[]}], policy("audit_events:read", "workspace_id", "read", "none", false), () => import("./validators/auditEvents.get.operation.js")),
  "auditEvents.export": operation("GET", "/v1/workspaces/{workspace_id}/audit-exports", [{"bearer":[]},{"apiKey":[]}], policy("audit_events:read", "workspace_id", "read", "none", false), () => import("./validators/auditEvents.export.operation.js")),
  "system.live": operation("GET", "/livez", [], policy("public", "none", "system", "none", false), () => import("./validators/system.live.operation.js")),
  "system.ready": operation("GET", "/readyz", [], policy("public", "none", "system", "none", false), () => import("./validators/system.ready.operation.js")),
  "system.runJobs": operation("GET", "/v1/job-runs", [{"cron":[]}], policy("jobs:run", "none", "system", "none", false), () => import("./validators/system.runJobs.operation.js")),
  "system.contract": operation("GET", "/openapi.json", [], policy("public", "none", "system", "none", false), () => import("./validators/system.contract.operation.js")),
  "system.docs": operation("GET", "/docs", [], policy("public", "none", "system", "none", false), () => import("./validators/system.docs.operation.js")),
  "system.docsScript": operation("GET", "/docs/reference.js", [], policy("public", "none", "system", "none", false), () => import("./validators/system.docsScript.operation.js")),
  "system.problem": operation("GET", "/problems/{code}", [], policy("public", "none", "system", "none", false), () => import("./validators/system.problem.operation.js")),
} satisfies Record<string, Operation>

export type OperationId = keyof typeof operations

/** Types of the events that webhooks send. */
export type EventType = "workspace.updated" | "member.added" | "member.updated" | "member.removed" | "invitation.created" | "invitation.revoked" | "api_key.created" | "api_key.rotated" | "api_key.revoked" | "document.created" | "document.updated" | "document.deleted" | "webhook_endpoint.pinged"
