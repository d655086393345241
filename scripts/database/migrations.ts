import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientBase } from 'pg'

export interface Migration {
  /** 14 digits. */
  version: string
  name: string
  file: string
  text: string
}

/** What is wrong with the migrations, for a person; nothing of the file that failed was applied. */
export class MigrationError extends Error {}

/** Any number will do, as long as every runner takes the same. */
const lock = 7_275_866_345
const folder = new URL('../../db/migrations', import.meta.url).pathname

/** @throws MigrationError for a file whose name does not fit */
export function readMigrations(from = folder): Migration[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => {
      const [, version, name] = /^(\d{14})_([a-z0-9]+(?:_[a-z0-9]+)+)\.sql$/.exec(file) ?? []
      if (version === undefined || name === undefined)
        throw new MigrationError(
          `db/migrations/${file}: a migration is named <14 digits>_<noun>_<change>.sql`,
        )
      return { version, name, file, text: readFileSync(join(from, file), 'utf8') }
    })
}

interface Applied {
  version: string
  statements: string[] | null
}

/**
 * Applies what is missing, in order, each file in a transaction of its own (or without, where its first line is
 * `-- no-transaction`). Many runners may start at once: they wait for each other.
 * The history is Supabase's own table, so its command line and this one see the same state.
 *
 * @param client a direct or session-mode connection of the role that owns the schema
 * @returns the files that were applied
 * @throws MigrationError for a file that fails, came too late, or was changed after it was applied
 */
export async function migrate(
  client: ClientBase,
  migrations: Migration[],
  log: (line: string) => void = () => {},
): Promise<string[]> {
  await client.query(`set lock_timeout = '60s'`)
  await client.query(`select pg_advisory_lock(${lock})`)
  try {
    await client.query(`create schema if not exists supabase_migrations`)
    await client.query(
      `create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text)`,
    )
    const pending = missing(migrations, await history(client))
    for (const migration of pending) {
      const started = performance.now()
      await applyInTime(client, migration)
      log(`${migration.file} applied in ${Math.round(performance.now() - started)} ms`)
    }
    return pending.map(({ file }) => file)
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`)
  }
}

/** What `migrate` would apply; nothing is changed. @throws MigrationError as it would */
export async function pendingMigrations(client: ClientBase, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('supabase_migrations.schema_migrations') is not null as there`,
  )
  return missing(migrations, rows[0]?.there === true ? await history(client) : [])
}

async function history(client: ClientBase): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'select version, statements from supabase_migrations.schema_migrations order by version',
  )
  return rows
}

function missing(migrations: Migration[], applied: Applied[]): Migration[] {
  const done = new Map(applied.map(({ version, statements }) => [version, statements]))
  const last = applied.at(-1)?.version ?? ''
  const pending: Migration[] = []
  for (const migration of migrations) {
    const statements = done.get(migration.version)
    if (statements === undefined && migration.version < last)
      throw new MigrationError(
        `db/migrations/${migration.file} is older than ${last}, which is applied already. Give it a later number.`,
      )
    if (statements === undefined) pending.push(migration)
    else if (statements !== null && squeeze(statements.join('')) !== squeeze(migration.text))
      throw new MigrationError(
        `db/migrations/${migration.file} was changed after it was applied. Restore it and write a new migration for the change.`,
      )
  }
  return pending
}

/** Supabase stores a file split into statements, without the white space between them. */
const squeeze = (text: string) => text.replaceAll(/[\s;]+/g, '')

/** Concurrent index builds cannot run in a transaction, and say so in their first line. */
export const inTransaction = ({ text }: Migration): boolean => !/^--\s*no-transaction\b/.test(text)

/** How often a lock is asked for: for a second, then others get their turn for as long. */
const attempts = 30

/**
 * Whoever waits for a table keeps everyone waiting who comes later: never for as long as requests wait (2 s).
 * A concurrent index build keeps nobody waiting; given up, it would leave half an index.
 */
async function applyInTime(client: ClientBase, migration: Migration): Promise<void> {
  await client.query(`set lock_timeout = '${inTransaction(migration) ? '1s' : '0'}'`)
  for (let attempt = 1; ; attempt++) {
    try {
      return await apply(client, migration)
    } catch (error) {
      const { cause } = error as { cause?: { code?: string } } // what `apply` throws has one
      if (cause?.code !== '55P03' || attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
  const { file, version, name, text } = migration
  const transaction = inTransaction(migration)
  if (transaction) await client.query('begin')
  try {
    await client.query(text)
    await client.query(
      'insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)',
      [version, [text], name],
    )
    if (transaction) await client.query('commit')
  } catch (error) {
    if (transaction) await client.query('rollback')
    throw new MigrationError(`db/migrations/${file}${position(text, error)}: ${explain(error)}`, {
      cause: error,
    })
  }
}

/** PGlite throws plain objects, so nothing here asks for instanceof. */
function explain(error: unknown): string {
  const { message, hint } = error as { message?: string; hint?: string } // whatever a driver throws
  return [message ?? String(error), hint].filter(Boolean).join(' ')
}

function position(text: string, error: unknown): string {
  const offset = Number((error as { position?: string }).position) // Postgres counts characters from 1
  return Number.isInteger(offset) && offset > 0 ? `:${text.slice(0, offset).split('\n').length}` : ''
}
