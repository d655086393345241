import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/config.ts'
import { checkDatabase, checkWorkerDatabase } from '../../src/startup.ts'
import { openPool } from '../../src/store/pool.ts'
import { migrate, MigrationError, readMigrations } from '../database/migrations.ts'
import { pgliteConfig } from '../database/pglite.ts'
import { CommandError, openEmbedded, withOwner } from '../database/owner.ts'
import { stateFolder } from './state.ts'

type Say = (line: string) => void

export interface DevelopmentPools {
  /** Of the API's login. */
  pool: pg.Pool
  /** Of the login of background jobs; undefined where WORKER_DATABASE_URL does not name it. */
  workerPool: pg.Pool | undefined
  close: () => Promise<void>
}

/** The pools of the development server: of DATABASE_URL, or of the embedded database, migrated and seeded. */
export async function developmentPools(config: Config, say: Say): Promise<DevelopmentPools> {
  const { url, poolSize } = config.database
  if (url === undefined) return embedded(say)
  if (process.env['MIGRATION_DATABASE_URL'] !== undefined)
    await withOwner((client) => migrate(client, readMigrations(), say))
  const pool = openPool(url, poolSize)
  await verify(pool, 'DATABASE_URL', checkDatabase)
  const workerPool = config.workerUrl === undefined ? undefined : openPool(config.workerUrl, 2)
  if (workerPool !== undefined) await verify(workerPool, 'WORKER_DATABASE_URL', checkWorkerDatabase)
  return { pool, workerPool, close: async () => {} }
}

/** What production does at start; but a database that is down is no reason to wait for one who is at the keyboard. */
async function verify(pool: pg.Pool, variable: string, check: typeof checkDatabase): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new CommandError(
      `The database of ${variable} cannot be reached (${String(error)}). Correct it, or leave it out for the embedded one.`,
      { cause: error },
    )
  })
  try {
    await check(client)
  } finally {
    client.release()
  }
}

async function embedded(say: Say): Promise<DevelopmentPools> {
  const pglite = await openEmbedded()
  const pool = new pg.Pool(pgliteConfig(pglite))
  const client = await pool.connect()
  await migrate(client, readMigrations(), say).catch(orAnew)
  const { rows } = await client.query<{ empty: boolean }>(
    'select not exists (select from app.users) as empty',
  )
  if (rows[0]?.empty === true) {
    await client.query(readFileSync('db/seed.sql', 'utf8'))
    say('seeded with ada, grace, alan, barbara and mallory')
  }
  // From here on it is what a login of the API is on a server: it may only become one of the API's roles.
  await client.query('set session authorization authenticator')
  client.release()
  return { pool, workerPool: backgroundOf(pool), close: () => pglite.close() }
}

/** Whoever works on a migration nobody else has needs no second one for each correction. */
function orAnew(error: unknown): never {
  if (error instanceof MigrationError)
    error.message += `\nOr begin with an empty database: delete ${join(stateFolder, 'data')}.`
  throw error
}

/**
 * The embedded database has one session, so the two logins take turns: whoever takes its only connection from this
 * pool is the login of background jobs until it is given back.
 */
function backgroundOf(pool: pg.Pool): pg.Pool {
  const connect = async () => {
    const client = await pool.connect()
    await client.query('set session authorization background')
    const release = client.release.bind(client)
    client.release = (broken) => {
      client.release = release
      // Statements of a connection keep their order, so this one comes before those of the next to take it.
      client.query('set session authorization authenticator').then(() => release(broken), release)
    }
    return client
  }
  const borrowed: Pick<pg.Pool, 'connect' | 'on' | 'end'> = {
    connect: connect as pg.Pool['connect'], // the only one of its two forms that is used
    on: () => pool, // the other door listens
    end: async () => {},
  }
  return borrowed as pg.Pool // that is all a door asks of it
}
