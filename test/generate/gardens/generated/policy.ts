// Written by `npm run generate` from policy.yaml beside test/generate/gardens/openapi.yaml. Do not edit.

/** Role -> what it may do in its workspace. */
export const roles = {
  "gardener": [
    "plants:read",
    "plants:write"
  ],
  "visitor": [
    "plants:read"
  ]
} as const satisfies Record<string, readonly string[]>

/** What every signed-in person may do, in no workspace. */
export const person = [
  "profile:read"
] as const satisfies readonly string[]

/** What callers that are no person may do: the platform's scheduler. */
export const service = [] as const satisfies readonly string[]

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
  "read": {
    "limit": 600,
    "window": 60,
    "key": "actor",
    "count": "shared",
    "store_down": "deny"
  },
  "write": {
    "limit": 20,
    "window": 60,
    "key": "workspace",
    "count": "shared",
    "store_down": "deny"
  },
  "system": {
    "limit": 100,
    "window": 10,
    "key": "ip",
    "count": "instance",
    "store_down": "allow"
  },
  "failed_authentication": {
    "limit": 5,
    "window": 60,
    "key": "ip",
    "count": "shared",
    "store_down": "allow"
  }
}

/** The error catalogue: code -> status, title and what to do. */
export const catalogue = {
  "validation_failed": {
    "status": 400,
    "title": "Not as the contract says",
    "help": "Correct it."
  },
  "unauthenticated": {
    "status": 401,
    "title": "Who are you",
    "help": "Send a token."
  },
  "forbidden": {
    "status": 403,
    "title": "Your role does not allow this",
    "help": "Ask a gardener."
  },
  "not_found": {
    "status": 404,
    "title": "There is none",
    "help": "Look elsewhere."
  },
  "request_timeout": {
    "status": 408,
    "title": "Too slow",
    "help": "Send faster."
  },
  "conflict": {
    "status": 409,
    "title": "In conflict",
    "help": "Read again."
  },
  "precondition_failed": {
    "status": 412,
    "title": "It has changed",
    "help": "Read again."
  },
  "content_too_large": {
    "status": 413,
    "title": "Too large",
    "help": "Send less."
  },
  "unsupported_media_type": {
    "status": 415,
    "title": "Another media type",
    "help": "Send the declared one."
  },
  "idempotency_mismatch": {
    "status": 422,
    "title": "Another request",
    "help": "Use a new key."
  },
  "rate_limited": {
    "status": 429,
    "title": "Too many",
    "help": "Wait."
  },
  "internal": {
    "status": 500,
    "title": "Our fault",
    "help": "Report it."
  },
  "unavailable": {
    "status": 503,
    "title": "Not now",
    "help": "Try again."
  }
} as const satisfies Record<string, { status: number; title: string; help: string }>

export type ErrorCode = keyof typeof catalogue

/** Properties and parameters that hold what belongs to people (`x-pii`): their values never reach a log. */
export const personal: readonly string[] = [
  "secret"
]
