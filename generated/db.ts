// Written by `npm run generate` from db/migrations. Do not edit.
// Migrations: 280645bca9d845a0
import type { ColumnType, GeneratedAlways } from "kysely";

export type Generated<T> = T extends ColumnType<infer S, infer I, infer U>
  ? ColumnType<S, I | undefined, U>
  : ColumnType<T, T | undefined, T>;

export type Int8 = ColumnType<string, bigint | number | string, bigint | number | string>;

export interface ApiKeys {
  created_at: Generated<string>;
  created_by: string;
  expires_at: string | null;
  hint: string;
  id: string;
  last_used_at: string | null;
  name: string;
  previous_digest: Buffer | null;
  previous_expires_at: string | null;
  revoked_at: string | null;
  scopes: string[];
  secret_digest: Buffer;
  updated_at: Generated<string>;
  version: Generated<number>;
  workspace_id: string;
}

export interface AuditEvents {
  actor_id: string | null;
  actor_kind: "user" | "key" | "anonymous" | "system";
  created_at: Generated<string>;
  id: string;
  operation: string;
  outcome: ColumnType<"done" | "forbidden" | "unauthenticated", "done" | "forbidden" | "unauthenticated" | undefined, "done" | "forbidden" | "unauthenticated">;
  reason: string | null;
  request_id: string;
  resource_id: string | null;
  workspace_id: string | null;
}

export interface DeprecatedCalls {
  calls: Generated<Int8>;
  client_id: string;
  client_kind: "user" | "key" | "anonymous";
  day: string;
  id: GeneratedAlways<string>;
  operation: string;
  workspace_id: string | null;
}

export interface Documents {
  content: string;
  created_at: Generated<string>;
  created_by: string;
  id: string;
  search: GeneratedAlways<string>;
  tags: Generated<string[]>;
  title: string;
  updated_at: Generated<string>;
  version: Generated<number>;
  visibility: ColumnType<"private" | "workspace", "private" | "workspace" | undefined, "private" | "workspace">;
  workspace_id: string;
}

export interface IdempotencyKeys {
  actor_id: string;
  answer: Buffer;
  created_at: Generated<string>;
  key_digest: Buffer;
  operation: string;
  request_digest: Buffer;
}

export interface Invitations {
  created_at: Generated<string>;
  email: string;
  expires_at: string;
  id: string;
  invited_by: string;
  role: "owner" | "admin" | "editor" | "viewer";
  status: ColumnType<"pending" | "accepted" | "revoked", "pending" | "accepted" | "revoked" | undefined, "pending" | "accepted" | "revoked">;
  token_digest: Buffer;
  updated_at: Generated<string>;
  version: Generated<number>;
  workspace_id: string;
}

export interface Members {
  created_at: Generated<string>;
  email: string | null;
  name: string;
  role: "owner" | "admin" | "editor" | "viewer";
  updated_at: Generated<string>;
  user_id: string;
  version: Generated<number>;
  workspace_id: string;
}

export interface RateLimits {
  bucket: string;
  expires_at: string;
  used: Int8;
}

export interface Users {
  created_at: Generated<string>;
  email: string | null;
  id: string;
  issuer: string;
  name: string;
  subject: string;
  updated_at: Generated<string>;
  version: Generated<number>;
}

export interface WebhookDeliveries {
  attempts: Generated<number>;
  created_at: Generated<string>;
  event_id: string;
  event_type: string;
  failure: "status" | "timeout" | "connection" | "address" | "secret" | null;
  first_attempt_at: string | null;
  id: string;
  last_attempt_at: string | null;
  next_attempt_at: Generated<string | null>;
  response_status: number | null;
  status: ColumnType<"pending" | "delivered" | "failed", "pending" | "delivered" | "failed" | undefined, "pending" | "delivered" | "failed">;
  webhook_endpoint_id: string;
  workspace_id: string;
}

export interface WebhookEndpoints {
  created_at: Generated<string>;
  description: Generated<string>;
  disabled_at: string | null;
  disabled_reason: "user" | "gone" | "failing" | null;
  event_types: string[];
  id: string;
  last_success_at: string | null;
  lease_token: Generated<number>;
  leased_until: Generated<string>;
  previous_expires_at: string | null;
  previous_secret: Buffer | null;
  /**
   * When the worker last sealed the secrets with another key.
   */
  resealed_at: string | null;
  sealed_secret: Buffer;
  status: ColumnType<"active" | "disabled", "active" | "disabled" | undefined, "active" | "disabled">;
  updated_at: Generated<string>;
  url: string;
  version: Generated<number>;
  workspace_id: string;
}

export interface WebhookEvents {
  created_at: Generated<string>;
  id: string;
  payload: string;
  traceparent: string | null;
  type: string;
  workspace_id: string;
}

export interface Workspaces {
  created_at: Generated<string>;
  id: string;
  name: string;
  updated_at: Generated<string>;
  version: Generated<number>;
}

export interface DB {
  api_keys: ApiKeys;
  audit_events: AuditEvents;
  deprecated_calls: DeprecatedCalls;
  documents: Documents;
  idempotency_keys: IdempotencyKeys;
  invitations: Invitations;
  members: Members;
  rate_limits: RateLimits;
  users: Users;
  webhook_deliveries: WebhookDeliveries;
  webhook_endpoints: WebhookEndpoints;
  webhook_events: WebhookEvents;
  workspaces: Workspaces;
}

/** The newest migration the service was built with; it refuses to start on an older schema. */
export const schemaVersion = "20260209000200"
