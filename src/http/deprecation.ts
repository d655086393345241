/** What comes with an operation that is going to go: its callers are told, and counted. */
import type { Operation } from '../../generated/contract.ts'
import type { Log } from '../log.ts'
import type { Database } from '../store/database.ts'
import { countCall } from '../store/deprecated-calls.ts'
import type { Exchange } from './exchange.ts'

/** Headers that announce the end of an operation: RFC 9745, RFC 8594, RFC 8288. */
export function deprecationNotices({ deprecated }: Operation): Record<string, string> | undefined {
  if (deprecated === undefined) return undefined
  const { at, sunset, successor } = deprecated
  return {
    ...(at ? { deprecation: `@${Math.floor(Date.parse(at) / 1000)}` } : {}),
    ...(sunset ? { sunset: new Date(sunset).toUTCString() } : {}),
    ...(successor ? { link: `<${successor}>; rel="successor-version"` } : {}),
  }
}

/** Adds the notices of the matched operation; the path of its successor gets the values of this request. */
export function addNotices(headers: Record<string, string>, { route, raw }: Exchange): void {
  if (route?.notices === undefined) return
  Object.assign(headers, route.notices)
  const { link } = route.notices
  if (link !== undefined)
    headers['link'] = link.replaceAll(/\{(\w+)\}/g, (text, name: string) =>
      encodeURIComponent(raw[name] ?? text),
    )
}

/**
 * Counts the call while its handler runs. A call that was served is not refused because it could not be counted.
 * @param db as the actor
 */
export async function countedCall<T>(
  answer: Promise<T> | T,
  { matched, requestId }: Exchange,
  { db, log }: { db: Database; log: Log },
): Promise<T> {
  const counting = countCall(db, matched.id).catch((error: unknown) =>
    log.error('a call of a deprecated operation was not counted', {
      request_id: requestId,
      operation: matched.id,
      error,
    }),
  )
  try {
    return await answer
  } finally {
    await counting
  }
}
