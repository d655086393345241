// Written by `npm run generate` from policy.yaml beside openapi/openapi.yaml. Do not edit.

/** Role -> what it may do in its workspace. */
export const roles = {
  "owner": [
    "workspace:read",
    "workspace:write",
    "workspace:delete",
    "members:read",
    "members:write",
    "invitations:read",
    "invitations:write",
    "api_keys:read",
    "api_keys:write",
    "documents:read",
    "documents:write",
    "webhooks:read",
    "webhooks:write",
    "audit_events:read"
  ],
  "admin": [
    "workspace:read",
    "workspace:write",
    "members:read",
    "members:write",
    "invitations:read",
    "invitations:write",
    "api_keys:read",
    "api_keys:write",
    "documents:read",
    "documents:write",
    "webhooks:read",
    "webhooks:write",
    "audit_events:read"
  ],
  "editor": [
    "workspace:read",
    "members:read",
    "documents:read",
    "documents:write"
  ],
  "viewer": [
    "workspace:read",
    "members:read",
    "documents:read"
  ]
} as const satisfies Record<string, readonly string[]>

/** What every signed-in person may do, in no workspace. */
export const person = [
  "profile:read",
  "profile:write",
  "workspaces:list",
  "workspaces:create",
  "invitations:accept"
] as const satisfies readonly string[]

/** What callers that are no person may do: the platform's scheduler. */
export const service = [
  "jobs:run"
] as const satisfies readonly string[]

export type Role = keyof typeof roles
export type Permission = (typeof roles)[Role][number] | (typeof person)[number] | (typeof service)[number]

export interface RateClass {
  readonly limit: number
  /** Seconds. */
  readonly window: number
  readonly key: 'actor' | 'workspace' | 'ip'
  /** By all instances together, or by each for itself. */
  readonly count: 'shared' | 'instance'
  readonly store_down: 'deny' | 'allow'
}
export const rates: Readonly<Record<string, RateClass>> = {
  "system": {
    "limit": 600,
    "window": 60,
    "key": "ip",
    "count": "instance",
    "store_down": "allow"
  },
  "read": {
    "limit": 600,
    "window": 60,
    "key": "actor",
    "count": "shared",
    "store_down": "deny"
  },
  "write": {
    "limit": 120,
    "window": 60,
    "key": "actor",
    "count": "shared",
    "store_down": "deny"
  },
  "invitations": {
    "limit": 20,
    "window": 60,
    "key": "actor",
    "count": "shared",
    "store_down": "deny"
  },
  "failed_authentication": {
    "limit": 20,
    "window": 60,
    "key": "ip",
    "count": "shared",
    "store_down": "allow"
  }
}

/** The error catalogue: code -> status, title and what to do. */
export const catalogue = {
  "bad_request": {
    "status": 400,
    "title": "The request is malformed",
    "help": "Something outside the contract's shapes is wrong with the request; `detail` says what. Correct it before sending it again."
  },
  "validation_failed": {
    "status": 400,
    "title": "The request does not match the contract",
    "help": "Each entry of `errors` names a place (a JSON pointer into the body, or a parameter) and what is wrong there."
  },
  "unauthenticated": {
    "status": 401,
    "title": "Authentication is required",
    "help": "Send `Authorization: Bearer <token>` with a valid token of the issuer, or an API key that has not expired or been revoked."
  },
  "forbidden": {
    "status": 403,
    "title": "Your role does not allow this",
    "help": "The detail names the permission that is missing. A workspace owner or admin can change your role; a key needs the scope."
  },
  "not_found": {
    "status": 404,
    "title": "No such resource",
    "help": "It does not exist, or it belongs to a workspace you are not a member of; the two look the same on purpose."
  },
  "method_not_allowed": {
    "status": 405,
    "title": "The path does not support this method",
    "help": "The `Allow` header lists the methods it supports."
  },
  "request_timeout": {
    "status": 408,
    "title": "The request took too long to arrive",
    "help": "Send the whole request within the time limit."
  },
  "conflict": {
    "status": 409,
    "title": "The request conflicts with the current state",
    "help": "`detail` says with what. Read the resource again, then decide."
  },
  "precondition_failed": {
    "status": 412,
    "title": "The resource has changed",
    "help": "The `If-Match` header names an older version. Read the resource again and repeat your change on the new version."
  },
  "content_too_large": {
    "status": 413,
    "title": "The request body is too large",
    "help": "The body may be at most 1 MiB, nested 64 deep, with 1,000 keys."
  },
  "uri_too_long": {
    "status": 414,
    "title": "The URL is too long",
    "help": "The URL may be at most 8 KiB."
  },
  "unsupported_media_type": {
    "status": 415,
    "title": "The content type is not supported",
    "help": "Send the content type that the contract names for this operation, in UTF-8, without a content encoding."
  },
  "idempotency_mismatch": {
    "status": 422,
    "title": "The idempotency key was used for another request",
    "help": "A key may be sent again only with the very same request. Use a new key."
  },
  "rate_limited": {
    "status": 429,
    "title": "Too many requests",
    "help": "Wait for the number of seconds in `Retry-After`. The `RateLimit` header says what is left."
  },
  "headers_too_large": {
    "status": 431,
    "title": "The request headers are too large",
    "help": "All headers together may be at most 16 KiB."
  },
  "internal": {
    "status": 500,
    "title": "Something went wrong on our side",
    "help": "Nothing was changed. Report the `request_id`."
  },
  "not_implemented": {
    "status": 501,
    "title": "The method is not implemented",
    "help": "The service does not know this HTTP method."
  },
  "unavailable": {
    "status": 503,
    "title": "Temporarily unavailable",
    "help": "Something the service depends on cannot be reached. Try again after the number of seconds in `Retry-After`."
  }
} as const satisfies Record<string, { status: number; title: string; help: string }>

export type ErrorCode = keyof typeof catalogue

/** Properties and parameters that hold what belongs to people (`x-pii`): their values never reach a log. */
export const personal: readonly string[] = [
  "content",
  "email",
  "name",
  "title"
]
