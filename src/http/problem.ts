import { Problem } from '../errors.ts'
import { baseHeaders } from './headers.ts'

/** The most entries `errors` has. */
const mostErrors = 20

/** The body of an error (RFC 9457). @param origin where the pages of the catalogue are served, without a slash at the end */
export function problemBody(
  problem: Problem,
  request: { requestId: string; path: string },
  origin: string,
): object {
  return {
    type: `${origin}/problems/${problem.code}`,
    title: problem.title,
    status: problem.status,
    ...(problem.detail === undefined ? {} : { detail: problem.detail.slice(0, 1000) }),
    instance: request.path.slice(0, 8192),
    code: problem.code,
    request_id: request.requestId,
    ...(problem.errors === undefined ? {} : { errors: problem.errors.slice(0, mostErrors) }),
  }
}

export function problemHeaders(problem: Problem, requestId: string): Record<string, string> {
  return { ...baseHeaders(requestId, 'application/problem+json'), ...problem.headers }
}

/** Whatever was thrown, as something a caller may see. */
export const asProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('internal', { cause: error })
