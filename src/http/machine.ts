/**
 * The machine: every request goes through the same steps, in the same order, driven by the contract.
 * Each step is a file; this is the list of them.
 */
import { randomUUID } from 'node:crypto'
import type { Operation } from '../../generated/contract.ts'
import type { Verifiers } from '../auth/authenticate.ts'
import { Problem } from '../errors.ts'
import type { Log } from '../log.ts'
import { translateFailure } from '../store/failures.ts'
import { deprecationHeaders, isNotModified } from './answer.ts'
import type { Answer } from './answer.ts'
import { authenticate } from './authenticate.ts'
import { authorise } from './authorise.ts'
import { call } from './call.ts'
import type { Calling, Handler } from './call.ts'
import type { Connection, Exchange } from './exchange.ts'
import { addCors, baseHeaders, preflightHeaders } from './headers.ts'
import type { Cors } from './headers.ts'
import { createRouter } from './match.ts'
import { asProblem, problemBody, problemHeaders } from './problem.ts'
import { validate } from './validate.ts'

export interface MachineOptions extends Calling {
  operations: Readonly<Record<string, Operation>>
  handlers: Readonly<Record<string, Handler>>
  verifiers: Verifiers
  cors: Cors
  log: Log
  /** Where problem types are served, without a slash at the end. */
  origin: string
  /** The platform's Response; a platform may have a faster one than the global. */
  Response: typeof Response
  /** Answers for operations without a handler; development only. */
  mock?: ((exchange: Exchange) => Promise<Answer>) | undefined
}

export type Fetch = (request: Request, connection?: Connection) => Promise<Response>

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Characters. */
const longestUrl = 8192

/** @throws Error when an operation lacks what it needs: the service must not start with a door open */
export function createMachine(options: MachineOptions): Fetch {
  refuseGaps(options)
  const router = createRouter(options.operations)
  return async (request, connection = {}) => {
    const arrival = arrive(request, connection)
    try {
      if (arrival.url.length > longestUrl) throw new Problem('uri_too_long')
      if (!knownMethods.has(arrival.method)) throw new Problem('not_implemented')
      if (arrival.method === 'OPTIONS') return preflight(options, arrival, router.allowed(arrival.path))
      const { route, raw } = router.match(arrival.method, arrival.path)
      const exchange: Exchange = { ...arrival, route, raw, actor: { kind: 'anonymous' }, input: emptyInput, headers: {} }
      return await run(options, exchange)
    } catch (error) {
      return fail(options, arrival, error)
    }
  }
}

type Arrival = Pick<Exchange, 'request' | 'method' | 'path' | 'search' | 'requestId' | 'started' | 'connection'> & { url: string }

const emptyInput = { path: {}, query: {}, headers: {}, body: undefined }

function arrive(request: Request, connection: Connection): Arrival {
  const { url } = request
  const begin = url.indexOf('/', url.indexOf('//') + 2)
  const question = url.indexOf('?', begin)
  const path = question === -1 ? url.slice(begin) : url.slice(begin, question)
  const search = question === -1 ? '' : url.slice(question)
  return { request, method: request.method, url, path, search, requestId: `req_${randomUUID()}`, started: performance.now(), connection }
}

/** The steps between the matched operation and its answer. */
async function run(options: MachineOptions, exchange: Exchange): Promise<Response> {
  const { route } = exchange
  try {
    route.module ??= await route.operation.load()
    await authenticate(exchange, options.verifiers)
    const reading = validate(exchange)
    if (reading !== undefined) await reading
    authorise(exchange)
    const answer = await answerOf(options, exchange)
    return respond(options, exchange, answer)
  } catch (error) {
    return fail(options, exchange, error, exchange)
  }
}

function answerOf(options: MachineOptions, exchange: Exchange): Promise<Answer> {
  const handler = options.handlers[exchange.route.id]
  if (handler !== undefined) return call(exchange, handler, options)
  if (options.mock !== undefined) return options.mock(exchange)
  throw new Problem('internal', { detail: `${exchange.route.id} has no handler` })
}

function respond(options: MachineOptions, exchange: Exchange, answer: Answer): Response {
  const { request, route, method } = exchange
  const headers = { ...answer.headers, ...exchange.headers, ...deprecationHeaders(route.operation) }
  addCors(headers, request, options.cors)
  const unmodified = isNotModified(exchange, answer)
  const status = unmodified ? 304 : answer.status
  logDone(options.log, exchange, status)
  const body = unmodified || method === 'HEAD' ? null : answer.body
  return new options.Response(body, { status, headers })
}

function preflight({ Response, cors }: MachineOptions, { request, requestId }: Arrival, allow: string): Response {
  const headers: Record<string, string> = { ...baseHeaders(requestId, undefined), allow }
  addCors(headers, request, cors)
  if (headers['access-control-allow-origin'] !== undefined) Object.assign(headers, preflightHeaders(allow))
  return new Response(null, { status: 204, headers })
}

function fail(options: MachineOptions, arrival: Arrival | Exchange, error: unknown, exchange?: Exchange): Response {
  const problem = asProblem(translateFailure(error))
  const { request, requestId, method } = arrival
  if (problem.status >= 500) options.log.error(problem.message, { request_id: requestId, operation: exchange?.route.id, error })
  const headers = { ...problemHeaders(problem, requestId), ...exchange?.headers }
  addCors(headers, request, options.cors)
  if (exchange !== undefined) logDone(options.log, exchange, problem.status)
  const body = method === 'HEAD' ? null : JSON.stringify(problemBody(problem, arrival, options.origin))
  return new options.Response(body, { status: problem.status, headers })
}

function logDone(log: Log, { requestId, route, actor, method, path, started, raw }: Exchange, status: number): void {
  log.info('request', {
    request_id: requestId,
    operation: route.id,
    method,
    path,
    status,
    actor: actor.kind === 'anonymous' ? undefined : actor.kind === 'key' ? actor.key_id : actor.user_id,
    workspace: raw[route.operation.policy.tenant],
    duration_ms: Math.round((performance.now() - started) * 100) / 100,
  })
}

function refuseGaps({ operations, handlers, verifiers, mock }: MachineOptions): void {
  const gaps = Object.entries(operations).flatMap(([id, { security, policy }]) => [
    ...(handlers[id] === undefined && mock === undefined ? [`${id} has no handler`] : []),
    ...(policy.permission === '' ? [`${id} has no policy`] : []),
    ...security
      .flatMap((alternative) => Object.keys(alternative))
      .filter((scheme) => verifiers[scheme] === undefined)
      .map((scheme) => `${id} needs the security scheme ${scheme}, which has no verifier`),
    ...(security.length === 0 && policy.permission !== 'public' ? [`${id} is open, but not public`] : []),
  ])
  if (gaps.length > 0) throw new Error(gaps.join('\n'))
}
