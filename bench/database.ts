/** An authorised read by primary key on a real Postgres: isolation by row-level security beside none, and beside the naive way. */
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../generated/db.ts'
import { openDatabase } from '../src/store/database.ts'
import { openPool } from '../src/store/pool.ts'
import { createDatabase, createTemplate, startPostgres } from '../test/support/postgres.ts'
import { compare, printTable } from './report.ts'

/** Milliseconds of one turn. */
const turn = 2000
const clients = 16
const poolSize = 10

/** The seeded document of Acme, and one who may read it. */
const [acme, document] = ['ws_01kacme0000000000000000000', 'doc_01kp1an0000000000000000000']
const claims = { sub: 'usr_01kada00000000000000000000', workspace_id: acme }

/** @returns the targets that were missed */
export async function benchDatabase(rounds: number): Promise<string[]> {
  const server = await startPostgres()
  try {
    const database = await createDatabase({ admin: server.url, template: await createTemplate(server.url) })
    const plainPool = new pg.Pool({ connectionString: database.owner, max: poolSize })
    const plain = new Kysely<DB>({ dialect: new PostgresDialect({ pool: plainPool }) })
    const naivePool = new pg.Pool({ connectionString: database.url, max: poolSize })
    const door = openDatabase(() => openPool(database.url, poolSize), {
      prepare: true,
      statementTimeout: 5000,
      onError: () => {},
    })
    const ours = async () => find(door.as({ role: 'authenticated', claims }))
    const lines = await compare(
      [
        { name: 'kysely and pg, no isolation', measure: () => readsPerSecond(() => find(plain)) },
        { name: 'Plumbline', measure: () => readsPerSecond(ours) },
        { name: 'five round trips', measure: () => readsPerSecond(() => findNaively(naivePool)) },
      ],
      rounds,
    )
    await Promise.all([plain.destroy(), naivePool.end(), door.close()])
    await database.drop()
    const missed = printTable({
      title: 'Authorised reads by primary key, in a second',
      unit: 'reads',
      lines,
      targets: [{ name: 'Plumbline', least: 0.8 }],
    })
    const [, one, naive] = lines
    const gain = (one?.value ?? 0) / (naive?.value ?? 1)
    process.stdout.write(
      `  ${gain.toFixed(2)}x the naive way   at least 2x: ${gain >= 2 ? 'reached' : 'MISSED'}\n`,
    )
    return gain >= 2
      ? missed
      : [...missed, `Authorised reads: ${gain.toFixed(2)}x the naive way, at least 2x`]
  } finally {
    await server.stop()
  }
}

/** Sixteen clients read for two seconds. */
async function readsPerSecond(read: () => Promise<void>): Promise<number> {
  const started = performance.now()
  let reads = 0
  const client = async () => {
    for (; performance.now() - started < turn; reads++) await read()
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (reads * 1000) / (performance.now() - started)
}

async function find(db: Kysely<DB>): Promise<void> {
  const found = await db
    .selectFrom('app.documents' as 'documents') // the plain pool has no search path
    .select(['id', 'workspace_id', 'title', 'visibility', 'created_by', 'created_at', 'version'])
    .where('workspace_id', '=', acme)
    .where('id', '=', document)
    .executeTakeFirst()
  if (found?.title !== 'Plan') throw new Error('the document was not read')
}

/** What most code does: a transaction, the role, the claims, the statement, and the end, each for itself. */
async function findNaively(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set local role authenticated')
    await client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify(claims)])
    const { rows } = await client.query(
      `select id, workspace_id, title, visibility, created_by, created_at, version
       from app.documents where workspace_id = $1 and id = $2`,
      [acme, document],
    )
    if (rows.length !== 1) throw new Error('the document was not read')
    await client.query('commit')
  } finally {
    client.release()
  }
}
