/** What every answer carries, errors too. */

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** @param type the media type of the body; text types get their charset. Undefined when there is no body. */
export function baseHeaders(requestId: string, type: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { ...always, 'cache-control': 'no-store', 'x-request-id': requestId }
  if (type !== undefined) headers['content-type'] = type.includes('charset') ? type : `${type}; charset=utf-8`
  return headers
}

/** Which origins may read answers in a browser; none by default. */
export interface Cors {
  origins: readonly string[]
}

/** Adds what the CORS protocol (WHATWG Fetch) asks for; an origin that is not listed gets nothing. */
export function addCors(headers: Record<string, string>, request: Request, { origins }: Cors): void {
  if (origins.length === 0) return
  headers['vary'] = 'Origin'
  const origin = request.headers.get('origin')
  if (origin === null || !origins.includes(origin)) return
  headers['access-control-allow-origin'] = origin
  headers['access-control-expose-headers'] = 'ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Deprecation, Sunset, Link'
}

/** Answers the browser's question before the request (`OPTIONS` with `Access-Control-Request-Method`). */
export function preflightHeaders(allow: string): Record<string, string> {
  return {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, Traceparent',
    'access-control-max-age': '600',
  }
}
