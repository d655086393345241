/** A database of a test file, asked past every policy: what is said to it is taken back after each test. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { openPool } from '../../src/store/pool.ts'
import { createDatabase } from './postgres.ts'

/** Opens the database for the tests of this file. */
export function openAsOwner() {
  let copy: Awaited<ReturnType<typeof createDatabase>>
  let pool: pg.Pool
  let client: pg.PoolClient
  beforeAll(async () => {
    copy = await createDatabase(inject('postgres'))
    pool = openPool(copy.admin, 2)
    client = await pool.connect()
  })
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))
  afterAll(async () => {
    client.release()
    await pool.end()
    await copy.drop()
  })
  const run = (text: string, values: unknown[] = []) => client.query(text, values)
  return {
    run,
    /** What it answers, row by row. */
    rowsOf: async (text: string, values: unknown[] = []) =>
      (await client.query({ text, values, rowMode: 'array' })).rows,
    speakAs: (claims: object, as: pg.PoolClient = client) =>
      as.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify(claims)]),
    /** Adds a row like the one with that id, but for what is said. */
    addLike: (table: string, like: string, changes: object) =>
      run(
        `insert into app.${table}
         select (jsonb_populate_record(one, $1)).* from app.${table} as one where one.id = $2`,
        [changes, like],
      ),
    /** Somebody else, whose work is taken back, too. */
    besides: async <T>(work: (other: pg.PoolClient) => Promise<T>): Promise<T> => {
      const other = await pool.connect()
      try {
        await other.query('begin')
        return await work(other)
      } finally {
        await other.query('rollback')
        other.release()
      }
    },
  }
}
