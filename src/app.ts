/** Puts the rooms together; platforms bring what differs between them. */
import type { Operation } from '../generated/contract.ts'
import { operations } from '../generated/operations.ts'
import { rates } from '../generated/policy.ts'
import type { RateClass } from '../generated/policy.ts'
import { memberMay } from './auth/permissions.ts'
import type { KeySource } from './auth/jwks.ts'
import { createVerifiers } from './auth/verifiers.ts'
import type { Config } from './config.ts'
import type { Actor, Assets, Context, JobRun } from './context.ts'
import type { Seal } from './domain/sealing.ts'
import { addressProblem } from './domain/webhooks.ts'
import { Problem } from './errors.ts'
import { handlers } from './handlers/index.ts'
import type { Answer, Checks } from './http/answer.ts'
import { audit } from './http/audit.ts'
import type { Handler } from './http/call.ts'
import { emit } from './http/emit.ts'
import type { Exchange } from './http/exchange.ts'
import { checkedResponse } from './http/checked-response.ts'
import { createMachine } from './http/machine.ts'
import type { Fetch, Watch } from './http/machine.ts'
import { logFields } from './http/log-fields.ts'
import { bindLog } from './log.ts'
import type { Log } from './log.ts'
import { readinessOf } from './readiness.ts'
import type { Dependency } from './readiness.ts'
import type { Counters } from './store/counters.ts'
import { memoryCounters } from './store/counters-memory.ts'
import type { Database, DatabaseDoor } from './store/database.ts'
import { askDatabase } from './store/health.ts'

export interface AppParts {
  config: Config
  log: Log
  database: DatabaseDoor
  /** Where the requests of all instances are counted. */
  counters: Counters
  /** Other rate classes than the contract's: tests. */
  rates?: Readonly<Record<string, RateClass>>
  assets: Assets
  keys: KeySource
  /** The issuer and audience a token must name. */
  token: { issuer: string; audience: string }
  /** Runs the background jobs once, for schedulers. */
  runJobs?: () => Promise<JobRun[]>
  /** For secrets that must be read again. */
  seal: Seal
  now?: () => Date
  /** Milliseconds a request may take: tests. */
  deadline?: number
  /** The contract's own, unless a test has others. */
  operations?: Readonly<Record<string, Operation>>
  /** Checks every answer against the contract: development and tests. */
  checks?: Checks | undefined
  mock?: (exchange: Exchange) => Promise<Answer>
  Response?: typeof Response
  /** Traces and measures requests. */
  watch?: Watch | undefined
}

/** The service: a function from a request to its answer, for any platform. */
export function createApp(parts: AppParts): Fetch {
  const { config, log, database, assets, keys, token, now = () => new Date() } = parts
  const readiness = readinessOf(dependenciesOf(parts), log)
  const keyEnvironment = config.environment === 'production' ? 'live' : 'test'
  const webhooks: Context['webhooks'] = {
    seal: parts.seal.seal,
    addressProblem: (address) => addressProblem(address, config.webhooksToLoopback),
  }
  const { runJobs } = parts
  const shared = { keyEnvironment, now, log, assets, readiness, runJobs, webhooks } as const
  return createMachine({
    operations: parts.operations ?? operations,
    // Each handler takes the input of its own operation; the machine has validated it as that.
    handlers: handlers as unknown as Readonly<Record<string, Handler>>,
    verifiers: createVerifiers(database, { ...token, keys }, config.cronSecret),
    limits: { classes: parts.rates ?? rates, shared: parts.counters, own: memoryCounters() },
    database,
    audit,
    emit: (exchange, answer) => emit(exchange, answer, now()),
    checks: parts.checks,
    context: (exchange, db) => new RequestContext(exchange, db, shared),
    deadline: parts.deadline,
    cors: { origins: config.corsOrigins },
    log,
    origin: config.publicUrl,
    Response: parts.Response ?? checkedResponse(),
    mock: parts.mock,
    watch: parts.watch,
  })
}

type Shared = Pick<
  Context,
  'keyEnvironment' | 'now' | 'log' | 'assets' | 'readiness' | 'runJobs' | 'webhooks'
>

/**
 * What a handler gets for one request. A class, because every object literal with an accessor is a kind of its own
 * to the engine, and that costs more than all else about a small request.
 */
class RequestContext implements Context {
  readonly #exchange: Exchange
  readonly #db: (() => Database) | Database
  readonly #log: Log
  readonly keyEnvironment
  readonly now
  readonly assets
  readonly readiness
  readonly runJobs
  readonly webhooks

  constructor(exchange: Exchange, db: (() => Database) | Database, shared: Shared) {
    this.#exchange = exchange
    this.#db = db
    this.#log = shared.log
    this.keyEnvironment = shared.keyEnvironment
    this.now = shared.now
    this.assets = shared.assets
    this.readiness = shared.readiness
    this.runJobs = shared.runJobs
    this.webhooks = shared.webhooks
  }

  get actor(): Actor {
    return this.#exchange.actor
  }

  get userId(): string {
    if ('user_id' in this.actor) return this.actor.user_id
    throw new Problem('internal', { detail: 'a public operation asked who acts' })
  }

  get role(): Context['role'] {
    return 'role' in this.actor ? this.actor.role : undefined
  }

  get may(): Context['may'] {
    return (permission) => memberMay(this.actor, permission)
  }

  get db(): Database {
    return typeof this.#db === 'function' ? this.#db() : this.#db
  }

  get log(): Log {
    return bindLog(this.#log, () => logFields(this.#exchange))
  }

  get requestId(): string {
    return this.#exchange.requestId
  }
}

/** Without the identity provider new tokens cannot be verified; known ones and API keys still can. */
function dependenciesOf({ database, counters, keys }: AppParts): Dependency[] {
  const { ready: countersReady } = counters
  const { ready: keysReady } = keys
  return [
    { name: 'database', needed: true, ask: () => askDatabase(database) },
    ...(countersReady ? [{ name: 'rate_limits', needed: true, ask: countersReady }] : []),
    ...(keysReady ? [{ name: 'identity_provider', needed: false, ask: keysReady }] : []),
  ]
}
