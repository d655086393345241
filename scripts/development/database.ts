import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/config.ts'
import { openPool } from '../../src/store/pool.ts'
import { migrate, readMigrations } from '../database/migrations.ts'
import { openPglite, pgliteConfig } from '../database/pglite.ts'
import { withOwner } from '../database/owner.ts'
import { stateFolder } from './state.ts'

type Say = (line: string) => void

/** The pool of the development server: of DATABASE_URL, or of the embedded database, migrated and seeded. */
export async function developmentPool(
  config: Config,
  say: Say,
): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  const { url, poolSize } = config.database
  if (url === undefined) return embedded(say)
  if (process.env['MIGRATION_DATABASE_URL'] !== undefined)
    await withOwner((client) => migrate(client, readMigrations(), say))
  return { pool: openPool(url, poolSize), close: async () => {} }
}

async function embedded(say: Say): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  const pglite = await openPglite(join(stateFolder, 'data'))
  const pool = new pg.Pool(pgliteConfig(pglite))
  const client = await pool.connect()
  await migrate(client, readMigrations(), say)
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
  return { pool, close: () => pglite.close() }
}
