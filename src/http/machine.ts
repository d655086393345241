/**
 * The machine: every request goes through the same steps, in the same order, driven by the contract.
 * Each step is a file; this is the list of them.
 */
import type { Operation } from '../../generated/contract.ts'
import type { Verifiers } from '../auth/authenticate.ts'
import { refuse } from '../domain/checks.ts'
import { Problem } from '../errors.ts'
import { disabled } from '../log.ts'
import type { Log } from '../log.ts'
import { translateFailure } from '../store/failures.ts'
import { isNotModified } from './answer.ts'
import type { Answer } from './answer.ts'
import { auditRefusal } from './audit.ts'
import { authenticate } from './authenticate.ts'
import { authorise } from './authorise.ts'
import { readBody } from './body.ts'
import { call } from './call.ts'
import type { Calling, Handler } from './call.ts'
import { addNotices } from './deprecation.ts'
import { Deadlines } from './deadline.ts'
import { Exchange } from './exchange.ts'
import type { Connection } from './exchange.ts'
import { machineChecks } from './gaps.ts'
import { addCors, addPreflight, baseHeaders } from './headers.ts'
import type { Cors } from './headers.ts'
import { Limiter } from './limit.ts'
import type { Limits } from './limit.ts'
import { LineStream } from './lines.ts'
import { logFields } from './log-fields.ts'
import { createRouter } from './match.ts'
import type { Router } from './match.ts'
import { asProblem, problemBody, problemHeaders } from './problem.ts'
import { validate, validateBody } from './validate.ts'

export interface MachineOptions extends Calling {
  operations: Readonly<Record<string, Operation>>
  handlers: Readonly<Record<string, Handler>>
  verifiers: Verifiers
  limits: Limits
  cors: Cors
  /** Where problem types are served, without a slash at the end. */
  origin: string
  /** The platform's Response; a platform may have a faster one than the global. */
  Response: typeof Response
  /** Milliseconds a request may take, if not the usual. */
  deadline?: number | undefined
  /** Looks on at every request, where somebody wants to know. */
  watch?: Watch | undefined
  /** Answers for operations without a handler; development only. */
  mock?: ((exchange: Exchange) => Promise<Answer>) | undefined
}

/** Runs a request; what it learns from looking on changes nothing. */
export type Watch = (exchange: Exchange, run: () => Promise<Response>) => Promise<Response>

interface Machine extends MachineOptions {
  limiter: Limiter
  deadlines: Deadlines
}

export type Fetch = (request: Request, connection?: Connection) => Promise<Response>

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Characters, without the origin: a client may send it or not. */
const longestUrl = 8192
const noConnection: Connection = {}

/** @throws StartupError when an operation lacks what it needs: the service must not start with a door open */
export function createMachine(options: MachineOptions): Fetch {
  refuse(machineChecks, options)
  const limiter = new Limiter(options.limits, options.database, options.log)
  const machine = { ...options, limiter, deadlines: new Deadlines(options.deadline) }
  const router = createRouter(options.operations)
  const run = (exchange: Exchange) => serve(machine, router, exchange)
  const { watch } = options
  if (watch === undefined)
    return (request, connection = noConnection) => run(new Exchange(request, connection))
  return (request, connection = noConnection) => {
    const exchange = new Exchange(request, connection)
    return watch(exchange, () => run(exchange))
  }
}

/** The steps, in order. Those that need nothing from elsewhere do not wait: a promise costs more than they do. */
async function serve(machine: Machine, router: Router, exchange: Exchange): Promise<Response> {
  try {
    if (exchange.path.length + exchange.search.length > longestUrl) throw new Problem('uri_too_long')
    if (!knownMethods.has(exchange.method)) throw new Problem('not_implemented')
    if (exchange.method === 'OPTIONS') return preflight(machine, exchange, router.allowed(exchange.path))
    const route = router.match(exchange)
    route.module ??= await route.operation.load()
    if (route.operation.security.length > 0) await authenticate(exchange, machine.verifiers, machine.limiter)
    const counting = machine.limiter.limit(exchange)
    if (counting !== undefined) await counting
    validate(exchange)
    const { bodies } = route.module
    if (bodies !== undefined) validateBody(exchange, bodies, await readBody(exchange))
    authorise(exchange)
    const answering = answer(machine, exchange)
    if (!(answering instanceof Promise)) return respond(machine, exchange, answering)
    const answered = await machine.deadlines.within(exchange, answering)
    machine.deadlines.done(exchange)
    return respond(machine, exchange, answered)
  } catch (error) {
    machine.deadlines.done(exchange)
    return fail(machine, exchange, error)
  }
}

function answer(machine: Machine, exchange: Exchange): Answer | Promise<Answer> {
  const { id } = exchange.matched
  const handler = machine.handlers[id]
  if (handler !== undefined) return call(exchange, handler, machine)
  if (machine.mock !== undefined) return machine.mock(exchange)
  throw new Problem('internal', { detail: `${id} has no handler` })
}

function respond(
  options: MachineOptions,
  exchange: Exchange,
  { status, headers, body, value }: Answer,
): Response {
  if (exchange.headers !== undefined) Object.assign(headers, exchange.headers)
  addNotices(headers, exchange)
  addCors(headers, exchange.request, options.cors)
  const unmodified = isNotModified(exchange, headers)
  const actual = unmodified ? 304 : status
  const silent = unmodified || exchange.method === 'HEAD'
  if (value instanceof LineStream) follow(options.log, exchange, { stream: value, silent, status })
  else logDone(options.log, exchange, actual)
  return new options.Response(silent ? null : body, { status: actual, headers })
}

/** An answer in lines is done when the last one is out. */
function follow(
  log: Log,
  exchange: Exchange,
  { stream, silent, status }: { stream: LineStream; silent: boolean; status: number },
): void {
  exchange.streaming = stream.ended.then((error) => {
    if (error !== undefined && !silent) log.warn('an answer broke off', { ...logFields(exchange), error })
    logDone(log, exchange, status)
    return error
  })
  if (silent) void stream.stop('nobody asked for the body')
}

function preflight(
  { Response, cors }: MachineOptions,
  { request, requestId }: Exchange,
  allow: string,
): Response {
  const headers = baseHeaders(requestId, undefined)
  headers['allow'] = allow
  addCors(headers, request, cors)
  addPreflight(headers, allow)
  return new Response(null, { status: 204, headers })
}

async function fail(options: MachineOptions, exchange: Exchange, error: unknown): Promise<Response> {
  const problem = documented(exchange, asProblem(translateFailure(error)))
  exchange.problem = problem
  await auditRefusal(exchange, problem, options)
  const { request, requestId, method } = exchange
  // Who leaves has not met a failure, and nobody reads this answer.
  if (problem.status >= 500 && !request.signal.aborted)
    options.log.error(problem.message, { ...logFields(exchange), error: problem.cause ?? problem })
  const headers = Object.assign(problemHeaders(problem, requestId), exchange.headers)
  addNotices(headers, exchange)
  addCors(headers, request, options.cors)
  logDone(options.log, exchange, problem.status)
  const body = method === 'HEAD' ? null : JSON.stringify(problemBody(problem, exchange, options.origin))
  return new options.Response(body, { status: problem.status, headers })
}

/** An error the contract does not document for the operation is our bug, and no news for the caller. */
function documented({ route }: Exchange, problem: Problem): Problem {
  const answers = route?.module?.answers
  const { status } = problem
  if (
    answers === undefined ||
    (answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers['default'])
  )
    return problem
  return new Problem('internal', { cause: problem })
}

function logDone(log: Log, exchange: Exchange, status: number): void {
  if (log.info === disabled) return
  const { method, path, started, problem, replayed } = exchange
  log.info('request', {
    ...logFields(exchange),
    method,
    path,
    status,
    problem: problem?.code,
    replayed,
    duration_ms: Math.round((performance.now() - started) * 100) / 100,
  })
}
