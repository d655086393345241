/** The one way to fail: throw a Problem with a code of the catalogue. The machine turns it into problem+json. */
import { catalogue } from '../generated/policy.ts'
import type { ErrorCode } from '../generated/policy.ts'

export type { ErrorCode }

/** One place in a request that does not match the contract. */
export interface ProblemItem {
  pointer?: string
  parameter?: string
  code: string
  detail: string
}

export interface ProblemOptions {
  /** For the caller; never put data of others or internals here. */
  detail?: string
  errors?: ProblemItem[]
  /** Headers of the answer, such as Retry-After. */
  headers?: Record<string, string>
  /** For the log only. */
  cause?: unknown
}

/** An error a caller may see (RFC 9457). Anything else that is thrown becomes `internal`. */
export class Problem extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly title: string
  readonly detail: string | undefined
  readonly errors: ProblemItem[] | undefined
  readonly headers: Record<string, string>

  constructor(code: ErrorCode, options: ProblemOptions = {}) {
    super(options.detail ?? catalogue[code].title, { cause: options.cause })
    this.code = code
    this.status = catalogue[code].status
    this.title = catalogue[code].title
    this.detail = options.detail
    this.errors = options.errors
    this.headers = options.headers ?? {}
  }
}

/** The service must not serve; the message has one line a problem, with its fix. Callers only learn that it does not. */
export class StartupError extends Problem {
  constructor(message: string, cause?: unknown) {
    super('unavailable', {
      detail: 'The service cannot use its database.',
      headers: { 'retry-after': '60' },
      cause,
    })
    this.message = message
  }
}
