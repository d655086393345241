// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
/** Everything this package throws on purpose, but for `TypeError` when it is called wrongly. */

/** One place in a request that does not match the contract. */
export interface Violation {
  /** A JSON pointer into the request body. */
  pointer?: string
  /** The name of a path, query or header parameter. */
  parameter?: string
  code: string
  detail: string
}

/** The service answered, with a status that is not a success. Reads `application/problem+json` (RFC 9457) and anything else. */
export class PlumblineError extends Error {
  override readonly name: string = 'PlumblineError'
  readonly status: number
  /** The service's own stable code; undefined when the answer is not a problem document. */
  readonly code: string | undefined
  readonly title: string
  readonly detail: string | undefined
  /** What does not match the contract; empty when that is not the trouble. */
  readonly errors: readonly Violation[]
  /** Identifies the request in the service's logs. */
  readonly requestId: string | undefined
  /** Seconds the service asks to wait before the next attempt. */
  readonly retryAfter: number | undefined
  /** Its body has been read; `body` holds it. */
  readonly response: Response
  /** The answer's body: parsed JSON, or text. */
  readonly body: unknown

  constructor(response: Response, body: unknown) {
    const problem: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {}
    const code = text(problem['code'])
    const title = text(problem['title']) ?? (response.statusText || 'The request failed')
    const detail = text(problem['detail'])
    const requestId = text(problem['request_id']) ?? response.headers.get('x-request-id') ?? undefined
    const facts = [code === undefined ? `${response.status}` : `${response.status} ${code}`, requestId]
    super(`${detail === undefined ? title : `${title}: ${detail}`} (${facts.filter(Boolean).join(', ')})`)
    this.status = response.status
    this.code = code
    this.title = title
    this.detail = detail
    this.errors = violations(problem['errors'])
    this.requestId = requestId
    this.retryAfter = secondsToWait(response.headers.get('retry-after'))
    this.response = response
    this.body = body
  }
}

/** No answer came, or none that could be read. `cause` says why. */
export class PlumblineConnectionError extends Error {
  override readonly name: string = 'PlumblineConnectionError'
}

/** No answer came in time. */
export class PlumblineTimeoutError extends PlumblineConnectionError {
  override readonly name = 'PlumblineTimeoutError'
}

/** What is wrong with a webhook request. */
export type WebhookFault = 'secret' | 'headers' | 'too_old' | 'too_new' | 'signature' | 'body'

/** A webhook request that must not be trusted. */
export class PlumblineWebhookError extends Error {
  override readonly name = 'PlumblineWebhookError'
  readonly code: WebhookFault

  constructor(code: WebhookFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function violations(value: unknown): readonly Violation[] {
  const items: unknown[] = Array.isArray(value) ? value : []
  return items.filter(
    (item): item is Violation => typeof item === 'object' && item !== null && 'code' in item,
  )
}

/** Reads `Retry-After` (RFC 9110): seconds or a date. @returns seconds */
function secondsToWait(value: string | null): number | undefined {
  if (value === null) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000)
}
