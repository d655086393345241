/** What is sent to somebody else's server, and what becomes of it. */

/** How an attempt ended. An answer's body is for nobody: it may come from where the sender must not look. */
export type Sent =
  | { status: number; /** Seconds, as the answer asks for. */ retryAfter: number | undefined }
  | { failure: 'timeout' | 'connection' | 'address' }

/** Sends by POST to an address that somebody else chose. */
export type Post = (
  address: string,
  request: { headers: Record<string, string>; body: string },
) => Promise<Sent>

/** What is to be noted about an attempt. */
export interface Verdict {
  outcome: 'delivered' | 'retry' | 'failed' | 'gone'
  status: number | undefined
  failure: 'status' | 'timeout' | 'connection' | 'address' | 'secret' | undefined
  /** Until the next attempt, where there is one. */
  retrySeconds: number
}

const [minute, hour] = [60, 3600]
/** Seconds from one attempt to the next: eleven attempts in three days. */
export const schedule: readonly number[] = [
  5,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
]
/** Nobody puts us off for longer. */
const longestRetryAfter = 24 * hour

/**
 * Only 2xx is success: a redirect is not followed, so nobody has taken the event. 410 asks never to come again.
 * @param attempts with this one
 * @param chance from 0 to 1; spreads attempts, so that those that failed together do not come back together
 */
export function verdictOn(sent: Sent | { failure: 'secret' }, attempts: number, chance: number): Verdict {
  const status = 'status' in sent ? sent.status : undefined
  if (status !== undefined && status >= 200 && status < 300) return ended('delivered', status, undefined)
  const failure = 'failure' in sent ? sent.failure : 'status'
  if (status === 410) return ended('gone', status, failure)
  const pause = schedule[attempts - 1]
  if (pause === undefined) return ended('failed', status, failure)
  const asked = Math.min('status' in sent ? (sent.retryAfter ?? 0) : 0, longestRetryAfter)
  const retrySeconds = Math.max(Math.round(pause * (0.8 + 0.4 * chance)), asked)
  return { outcome: 'retry', status, failure, retrySeconds }
}

const ended = (
  outcome: Verdict['outcome'],
  status: number | undefined,
  failure: Verdict['failure'],
): Verdict => ({
  outcome,
  status,
  failure,
  retrySeconds: 0,
})

/** Seconds that `Retry-After` asks for (RFC 9110): a number of them, or a date. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  // A date begins with its day; Date.parse takes much else.
  const at = /^[A-Z][a-z]/.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}
