/** From the environment to the service, for every platform. Nothing is connected before it is needed. */
import { createApp } from './app.ts'
import { remoteKeys } from './auth/jwks.ts'
import { advice, readConfig } from './config.ts'
import type { Config } from './config.ts'
import type { Assets } from './context.ts'
import type { Fetch } from './http/machine.ts'
import { createLog } from './log.ts'
import type { Log } from './log.ts'
import { assertRunnable, checkDatabase, StartupError } from './startup.ts'
import { openDatabase } from './store/database.ts'
import { isUnavailable } from './store/failures.ts'

interface Platform {
  environment: Readonly<Record<string, string | undefined>>
  assets: Assets
  /** The platform's own, where it has a faster one than the global. */
  Response?: typeof Response
}

export interface Service {
  config: Config
  log: Log
  fetch: Fetch
  /**
   * Connects to the database and checks it, which else happens before the first statement. One that is only down
   * is left for then.
   * @throws StartupError
   */
  open: () => Promise<void>
  close: () => Promise<void>
}

/** Milliseconds. */
const statementTimeout = 5000

/** @throws ConfigError or StartupError for an environment it must not run in */
export function startService({ environment, assets, Response }: Platform): Service {
  const config = readConfig(environment)
  assertRunnable(config)
  const { url, poolSize, prepare } = config.database
  const { issuer, audience, jwksUrl } = config.token
  // oxlint-disable-next-line no-console -- the one output that every platform has
  const log = createLog(config.logLevel, console.log)
  const makePool = async () => (await import('./store/pool.ts')).openPool(url, poolSize)
  const onError = (error: Error) => log.error('a database connection died', { error })
  const database = openDatabase(makePool, { prepare, statementTimeout, onError, guard: checkDatabase })
  const app = { config, log, database, assets, keys: remoteKeys(jwksUrl), token: { issuer, audience } }
  const fetch = createApp(Response === undefined ? app : { ...app, Response })
  const open = () => database.open().catch((error: unknown) => leaveForLater(error, log))
  return { config, log, fetch, open, close: database.close }
}

function leaveForLater(error: unknown, log: Log): void {
  if (error instanceof StartupError) throw error
  if (!isUnavailable(error))
    throw new StartupError(
      `DATABASE_URL opens no database (${String(error)}): ${advice('DATABASE_URL')}`,
      error,
    )
  log.warn('the database cannot be reached yet', { error })
}
