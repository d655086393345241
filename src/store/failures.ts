import { Problem } from '../errors.ts'

/** SQLSTATE classes and codes, and what they mean to a caller. PGlite throws plain objects, so only `code` is looked at. */
const unavailable = /^(?:08|53|57P0[1-5]|25006)|^E(?:CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|NOTFOUND|TIMEDOUT)$/
const tooSlow = new Set(['57014', '55P03'])

/**
 * Turns what the database threw into what a caller may know about it; anything else stays as it is.
 * A refusal by row-level security is `forbidden`: reaching it means that a check before it is missing.
 */
export function translateFailure(error: unknown): unknown {
  if (error instanceof Problem || typeof error !== 'object' || error === null) return error
  const { code, message } = error as { code?: unknown; message?: unknown } // whatever a driver throws
  if (typeof code === 'string') {
    if (unavailable.test(code)) return down(error)
    if (tooSlow.has(code)) return down(error)
    if (code === '42501') return new Problem('forbidden', { detail: 'The database refuses this.', cause: error })
  }
  return typeof message === 'string' && /^(?:timeout exceeded when trying to connect|Connection terminated)/.test(message)
    ? down(error)
    : error
}

const down = (cause: unknown) =>
  new Problem('unavailable', { detail: 'The database does not answer.', headers: { 'retry-after': '1' }, cause })
