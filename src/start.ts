/** From the environment to the service, for every platform. Nothing is connected before it is needed. */
import { createApp } from './app.ts'
import { remoteKeys } from './auth/jwks.ts'
import { assembleBackground } from './background.ts'
import { advice, readConfig } from './config.ts'
import type { Config } from './config.ts'
import type { Assets } from './context.ts'
import { createSeal } from './domain/sealing.ts'
import type { Seal } from './domain/sealing.ts'
import type { Fetch } from './http/machine.ts'
import { StartupError } from './errors.ts'
import type { Background } from './jobs/background.ts'
import { createLog } from './log.ts'
import type { Log } from './log.ts'
import { assertRunnable, assertWorkerRunnable, checkDatabase, checkWorkerDatabase } from './startup.ts'
import { lateCounters } from './store/counters.ts'
import type { Counters } from './store/counters.ts'
import { memoryCounters } from './store/counters-memory.ts'
import { postgresCounters } from './store/counters-postgres.ts'
import { openDatabase } from './store/database.ts'
import type { ClosedDoor, DatabaseOptions } from './store/database.ts'
import { isUnavailable } from './store/failures.ts'
import { measure } from './store/webhook-queue.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Platform {
  environment: Environment
  assets: Assets
  /** The platform's own, where it has a faster one than the global. */
  Response?: typeof Response
  /** Where traces and measurements go; undefined where nobody wants them. */
  telemetry?: Telemetry | undefined
}

/** Something that has connections of its own. */
interface Opened {
  config: Config
  log: Log
  /**
   * Connects to the database and checks it, which else happens before the first statement. One that is only down
   * is left for then.
   * @throws StartupError
   */
  open: () => Promise<void>
  close: () => Promise<void>
}

/** The background jobs, and the database as they see it. */
export interface Worker extends Opened {
  background: Background
}

export interface Service extends Opened {
  fetch: Fetch
  /** The jobs; undefined where WORKER_DATABASE_URL is not set. */
  worker: Worker | undefined
}

/** Milliseconds. */
const statementTimeout = 5000
/** A job's statement works through many rows. */
const jobStatementTimeout = 30_000
/** Jobs run beside requests, not instead of them. */
const workerConnections = 2

/** @throws ConfigError or StartupError for an environment it must not run in */
export function startService({ environment, assets, Response, telemetry }: Platform): Service {
  const config = readConfig(environment)
  assertRunnable(config)
  const log = consoleLog(config)
  const { url, poolSize } = config.database
  const { issuer, audience, jwksUrl } = config.token
  const database = openDoor(config, log, {
    url,
    poolSize,
    statementTimeout,
    guard: checkDatabase,
    observe: telemetry?.observe(url),
  })
  telemetry?.watchPool('api', database.state)
  const seal = createSeal(config.secretsKey)
  const worker =
    config.workerUrl === undefined
      ? undefined
      : openWorker(config, { url: config.workerUrl, seal, log, telemetry })
  const counters = chooseCounters(config, log)
  const fetch = createApp({
    config,
    log,
    database,
    counters,
    assets,
    keys: remoteKeys(jwksUrl),
    token: { issuer, audience },
    seal,
    ...(worker === undefined ? {} : { runJobs: worker.background.once }),
    ...(Response === undefined ? {} : { Response }),
    watch: telemetry?.watch,
  })
  const open = () => opened(database, 'DATABASE_URL', log)
  const close = async () => {
    await worker?.close()
    await Promise.all([database.close(), counters.close()])
    await telemetry?.stop()
  }
  return { config, log, fetch, worker, open, close }
}

function chooseCounters({ rateLimits }: Config, log: Log): Counters {
  const { store, redisUrl = '' } = rateLimits
  if (store === 'memory') return memoryCounters()
  if (store === 'postgres') return postgresCounters
  return lateCounters(async () => {
    const { redisCounters } = await import('./store/counters-redis.ts')
    return redisCounters(redisUrl, (error) => log.warn('the rate-limit store cannot be reached', { error }))
  })
}

/** Background jobs alone. @throws ConfigError or StartupError for an environment they must not run in */
export function startWorker(environment: Environment, telemetry?: Telemetry): Worker {
  const config = readConfig(environment)
  assertWorkerRunnable(config)
  const seal = createSeal(config.secretsKey)
  const worker = openWorker(config, { url: config.workerUrl, seal, log: consoleLog(config), telemetry })
  const close = async () => {
    await worker.close()
    await telemetry?.stop()
  }
  return { ...worker, close }
}

interface Wanted {
  url: string
  seal: Seal
  log: Log
  telemetry: Telemetry | undefined
}

function openWorker(config: Config, { url, seal, log, telemetry }: Wanted): Worker {
  const database = openDoor(config, log, {
    url,
    poolSize: workerConnections,
    statementTimeout: jobStatementTimeout,
    guard: checkWorkerDatabase,
    observe: telemetry?.observe(url, 'within'),
  })
  telemetry?.watchPool('worker', database.state)
  telemetry?.watchQueue(() => measure(database.as({ role: 'worker', claims: {} })))
  const background = assembleBackground({ config, database, log, seal, attend: telemetry?.attend })
  const open = () => opened(database, 'WORKER_DATABASE_URL', log)
  const close = async () => {
    await background.stop()
    await database.close()
  }
  return { config, log, background, open, close }
}

interface Login extends Pick<DatabaseOptions, 'statementTimeout' | 'guard' | 'observe'> {
  url: string
  poolSize: number
}

function openDoor(config: Config, log: Log, { url, poolSize, ...options }: Login): ClosedDoor {
  const makePool = async () => (await import('./store/pool.ts')).openPool(url, poolSize)
  const onError = (error: Error) => log.error('a database connection died', { error })
  return openDatabase(makePool, { prepare: config.database.prepare, onError, ...options })
}

// oxlint-disable-next-line no-console -- the one output that every platform has
const consoleLog = (config: Config) => createLog(config.logLevel, console.log)

async function opened(
  database: ClosedDoor,
  variable: 'DATABASE_URL' | 'WORKER_DATABASE_URL',
  log: Log,
): Promise<void> {
  try {
    await database.open()
  } catch (error) {
    if (error instanceof StartupError) throw error
    if (!isUnavailable(error))
      throw new StartupError(`${variable} opens no database (${String(error)}): ${advice(variable)}`, error)
    log.warn('the database cannot be reached yet', { variable, error })
  }
}
