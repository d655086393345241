/** The two databases the schema lives on: a real Postgres and the embedded one. */
import { existsSync, mkdirSync, openAsBlob, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { PGlite } from '@electric-sql/pglite'
import { openPglite, pgliteConfig } from '../../scripts/database/pglite.ts'
import { openPool } from '../../src/store/pool.ts'
import { asAdmin, authenticatorPassword, withParts } from './postgres.ts'

export interface EmptyDatabase {
  /** A connection of the role that will own the schema. */
  owner: pg.Client
  /** A pool of the API's login; only after migrating. */
  api: () => Promise<pg.Pool>
  close: () => Promise<void>
}

let count = 0

async function emptyPostgres(): Promise<EmptyDatabase> {
  const { admin } = inject('postgres')
  const name = `plumbline_empty_${process.pid}_${count++}`
  await asAdmin(admin, (client) => client.query(`create database ${name} owner migrator`))
  const owner = new pg.Client({
    connectionString: withParts(admin, { database: name, user: 'migrator', password: 'migrator' }),
  })
  await owner.connect()
  const pools: pg.Pool[] = []
  return {
    owner,
    api: async () => {
      const pool = openPool(
        withParts(admin, { database: name, user: 'authenticator', password: authenticatorPassword }),
        5,
      )
      pools.push(pool)
      return pool
    },
    close: async () => {
      await owner.end()
      await Promise.all(pools.map((pool) => pool.end()))
      await asAdmin(admin, (client) => client.query(`drop database ${name} with (force)`))
    },
  }
}

/** Making an empty one takes seconds, unpacking one does not; so it is kept, for other runs, too. */
let blank: Promise<Blob> | undefined

async function packBlank(): Promise<Blob> {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'))
  const kept = `node_modules/.cache/plumbline/pglite-${version}.tar`
  if (existsSync(kept)) return openAsBlob(kept)
  const pglite = await openPglite()
  const packed = await pglite.dumpDataDir('none')
  await pglite.close()
  mkdirSync(dirname(kept), { recursive: true })
  // Beside its place first: what is there is whole.
  writeFileSync(`${kept}.${process.pid}`, await packed.bytes())
  renameSync(`${kept}.${process.pid}`, kept)
  return packed
}

export const openBlank = async (): Promise<PGlite> =>
  PGlite.create({ loadDataDir: await (blank ??= packBlank()) })

async function emptyPglite(): Promise<EmptyDatabase> {
  const pglite = await openBlank()
  const owner = new pg.Client(pgliteConfig(pglite))
  await owner.connect()
  return {
    owner,
    // It has one session: from here on it is the API's login, as in development.
    api: async () => {
      await owner.query('set session authorization authenticator')
      return new pg.Pool(pgliteConfig(pglite))
    },
    close: () => pglite.close(),
  }
}

export const engines = [
  { engine: 'Postgres', open: emptyPostgres },
  { engine: 'PGlite', open: emptyPglite },
] as const
