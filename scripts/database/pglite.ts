import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type pg from 'pg'
import { types } from '../../src/store/pool.ts'

/** The embedded Postgres as a pg pool; it has one connection, so the pool has one client. */
export function pgliteConfig(pglite: PGlite): pg.PoolConfig {
  // Its type says "connection" where pg's says "stream"; pg takes either.
  return { ...(createPgConfig(pglite) as unknown as pg.PoolConfig), max: 1, types }
}

export const openPglite = (folder?: string): Promise<PGlite> =>
  folder === undefined ? PGlite.create() : PGlite.create(folder)
