import { Problem } from '../errors.ts'

/** SQLSTATE classes and codes, and what they mean to a caller. PGlite throws plain objects, so only `code` is looked at. */
const unavailable =
  /^(?:08|53|57P0[1-5]|25006)|^E(?:CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|NOTFOUND|TIMEDOUT)$/
const tooSlow = new Set(['57014', '55P03'])

/**
 * Turns what the database threw into what a caller may know about it; anything else stays as it is.
 * A refusal by row-level security is `forbidden`: reaching it means that a check before it is missing.
 */
export function translateFailure(error: unknown): unknown {
  if (error instanceof Problem) return error
  if (isUnavailable(error))
    return new Problem('unavailable', {
      detail: 'The database does not answer.',
      headers: { 'retry-after': '1' },
      cause: error,
    })
  if (isRetryable(error))
    return new Problem('unavailable', {
      detail: 'Too many changes of the same data at once.',
      headers: { 'retry-after': '1' },
      cause: error,
    })
  return codeOf(error) === '42501'
    ? new Problem('forbidden', { detail: 'The database refuses this.', cause: error })
    : error
}

/** Whether the database is down, or too slow: nothing is wrong with what was asked, and it may work later. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error)
  if (code !== undefined) return unavailable.test(code) || tooSlow.has(code)
  return (
    error instanceof Error &&
    /^(?:timeout exceeded when trying to connect|Connection terminated|Client (?:has encountered|was closed))/.test(
      error.message,
    )
  )
}

/** Deadlock and serialization failure: the same transaction may succeed when it runs again. */
export const isRetryable = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error) ?? '')

export function codeOf(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
