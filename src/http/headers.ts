/** The same on every answer, but for those that say otherwise. */
export const constant: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** What every answer carries, errors too. @param type the media type of the body, with its charset; undefined when there is none */
export function baseHeaders(requestId: string, type: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { ...constant, 'x-request-id': requestId }
  if (type !== undefined) headers['content-type'] = contentTypeOf(type)
  return headers
}

const contentTypes = new Map<string, string>()

/** The same text for all answers of a type: one that is put together each time is read over and over. */
function contentTypeOf(type: string): string {
  let text = contentTypes.get(type)
  if (text === undefined) contentTypes.set(type, (text = `${type}; charset=utf-8`))
  return text
}

/** Which origins may read answers in a browser; none by default. */
export interface Cors {
  origins: readonly string[]
}

/** Adds what the CORS protocol (WHATWG Fetch) asks for; an origin that is not listed gets nothing. */
export function addCors(headers: Record<string, string>, request: Request, { origins }: Cors): void {
  if (origins.length === 0) return
  headers['vary'] = 'Origin'
  const origin = request.headers.get('origin') ?? ''
  if (!origins.includes(origin)) return
  headers['access-control-allow-origin'] = origin
  headers['access-control-expose-headers'] =
    'ETag, Location, RateLimit, RateLimit-Policy, Retry-After, Idempotent-Replayed, X-Request-Id, Deprecation, Sunset, Link'
}

/** Answers the browser's question before the request (`OPTIONS` with `Access-Control-Request-Method`). */
export function addPreflight(headers: Record<string, string>, allow: string): void {
  if (headers['access-control-allow-origin'] === undefined) return
  headers['access-control-allow-methods'] = allow
  headers['access-control-allow-headers'] =
    'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Traceparent'
  headers['access-control-max-age'] = '600'
}
