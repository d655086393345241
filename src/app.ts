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
import { Problem } from './errors.ts'
import { handlers } from './handlers/index.ts'
import type { Answer, Checks } from './http/answer.ts'
import { audit } from './http/audit.ts'
import type { Handler } from './http/call.ts'
import type { Exchange } from './http/exchange.ts'
import { createMachine } from './http/machine.ts'
import type { Fetch, Watch } from './http/machine.ts'
import { logFields } from './http/log-fields.ts'
import { bindLog } from './log.ts'
import type { Log } from './log.ts'
import type { Counters } from './store/counters.ts'
import { memoryCounters } from './store/counters-memory.ts'
import type { Database, DatabaseDoor } from './store/database.ts'
import { databaseAnswers } from './store/health.ts'

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
  const readiness = async () => [await databaseAnswers(database)]
  const context = (exchange: Exchange, db: (() => Database) | Database): Context => ({
    actor: exchange.actor,
    get userId() {
      return userOf(exchange.actor)
    },
    role: 'role' in exchange.actor ? exchange.actor.role : undefined,
    may: (permission) => memberMay(exchange.actor, permission),
    keyEnvironment: config.environment === 'production' ? 'live' : 'test',
    get db() {
      return typeof db === 'function' ? db() : db
    },
    now,
    get log() {
      return bindLog(log, () => logFields(exchange))
    },
    requestId: exchange.requestId,
    assets,
    readiness,
    runJobs: parts.runJobs,
  })
  return createMachine({
    operations: parts.operations ?? operations,
    // Each handler takes the input of its own operation; the machine has validated it as that.
    handlers: handlers as unknown as Readonly<Record<string, Handler>>,
    verifiers: createVerifiers(database, { ...token, keys }, config.cronSecret),
    limits: { classes: parts.rates ?? rates, shared: parts.counters, own: memoryCounters() },
    database,
    audit,
    checks: parts.checks,
    context,
    deadline: parts.deadline,
    cors: { origins: config.corsOrigins },
    log,
    origin: config.publicUrl,
    Response: parts.Response ?? Response,
    mock: parts.mock,
    watch: parts.watch,
  })
}

function userOf(actor: Actor): string {
  if (!('user_id' in actor)) throw new Problem('internal', { detail: 'a public operation asked who acts' })
  return actor.user_id
}
