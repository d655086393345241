import pg from 'pg'
import type { Check } from '../../src/domain/checks.ts'
import type { DatabaseFacts } from '../../src/store/facts.ts'
import { readFacts } from '../../src/store/facts.ts'
import { auditSchema } from '../database/audit.ts'
import { MigrationError, pendingMigrations, readMigrations } from '../database/migrations.ts'
import { isPrivate } from './environment.ts'
import { examine, unseen } from './report.ts'
import type { Line } from './report.ts'

/** What an operator wants to know of the server, and the service does not look at. */
export interface ServerFacts {
  /** 150004 for 15.4 */
  version: number
  maxConnections: number
  encrypted: boolean
  host: string
  /** How many connections one instance may hold. */
  poolSize: number
  /** Whether a statement that was prepared is still there in the next transaction. */
  prepared: boolean
}

export const serverChecks: readonly Check<ServerFacts>[] = [
  {
    name: 'server_version',
    right: 'the server is Postgres 15 or newer',
    wrong: ({ version }) =>
      version < 150_000 ? `the server is Postgres ${Math.floor(version / 10_000)}` : undefined,
    fix: 'use Postgres 15 or newer',
  },
  {
    name: 'encrypted',
    right: 'the connection cannot be listened to',
    wrong: ({ encrypted, host }) =>
      encrypted || isPrivate(host) ? undefined : `the connection to ${host} is not encrypted`,
    fix: 'add ?sslmode=verify-full to the connection string',
  },
  {
    name: 'connections',
    right: 'the server has connections for several instances',
    wrong: ({ maxConnections, poolSize }) =>
      poolSize * 2 > maxConnections
        ? `DATABASE_POOL_SIZE is ${poolSize}, and the server takes ${maxConnections} connections from everybody`
        : undefined,
    fix: 'write a smaller DATABASE_POOL_SIZE, or put a pooler in front of the server',
  },
  {
    name: 'prepared',
    right: 'prepared statements work, or are not used',
    wrong: ({ prepared }) =>
      prepared ? undefined : 'prepared statements do not work: there is a pooler in between',
    fix: 'write DATABASE_PREPARE=false, or a pooler that keeps them (pgbouncer 1.21 with max_prepared_statements)',
  },
]

/** SQLSTATE or the error of a socket -> what to do. */
const remedies: Readonly<Record<string, string>> = {
  ENOTFOUND: 'correct the name of the host',
  EAI_AGAIN: 'correct the name of the host, or wait for the name server',
  ECONNREFUSED: 'start the server, or correct host and port',
  ETIMEDOUT: 'let the firewall pass it, or correct host and port',
  '28P01': 'correct the password',
  '28000': 'correct the user, or what pg_hba.conf says about it',
  '3D000': 'create the database, or correct its name',
  '53300': 'the server has no connection left: close some, or let it take more',
}

const connected = 'it can be reached'

/** Looks at a database over a connection of its own. @returns one line and those of `look`, or those of `instead` */
async function visit(
  { group, url }: Database,
  look: (client: pg.Client) => Promise<Line[]>,
  instead: (why: string) => Line[],
): Promise<Line[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    query_timeout: 10_000,
  })
  client.on('error', () => {}) // of a connection that dies while nothing is asked; the question fails by itself
  const name = 'connection'
  try {
    await client.connect()
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string } // pg rejects with errors
    const more =
      remedies[message.startsWith('timeout') ? 'ETIMEDOUT' : code] ?? 'correct the connection string'
    const reason = message || code
    return [
      { group, name, status: 'wrong', text: `it cannot be reached (${reason})`, more },
      ...instead('it cannot be reached'),
    ]
  }
  try {
    return [{ group, name, status: 'ok', text: connected }, ...(await look(client))]
  } finally {
    await client.end()
  }
}

export interface Database {
  group: string
  url: string
}

export interface LoginOptions {
  /** The very table of the start. */
  checks: readonly Check<DatabaseFacts>[]
  /** What the login acts as. */
  role: 'anon' | 'worker'
  poolSize: number
  prepare: boolean
}

/** A login of the service, and the server it leads to. */
export function examineLogin(
  database: Database,
  { checks, role, poolSize, prepare }: LoginOptions,
): Promise<Line[]> {
  const { group, url } = database
  return visit(
    database,
    async (client) => {
      const facts = { ...(await readServer(client, prepare)), host: new URL(url).hostname, poolSize }
      return [
        ...examine(group, serverChecks, facts),
        ...examine(group, checks, await readFacts(client, role)),
      ]
    },
    (why) => [...unseen(group, serverChecks, why), ...unseen(group, checks, why)],
  )
}

const serverQuery = `select current_setting('server_version_num')::int as version,
  current_setting('max_connections')::int as "maxConnections",
  coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted`

async function readServer(client: pg.Client, prepare: boolean) {
  const { rows } =
    await client.query<Pick<ServerFacts, 'version' | 'maxConnections' | 'encrypted'>>(serverQuery)
  const [found] = rows
  if (found === undefined) throw new Error('the server does not know its own settings')
  return { ...found, prepared: !prepare || (await keepsStatements(client)) }
}

/** Between the two, a pooler that shares connections may have changed this one for another. */
async function keepsStatements(client: pg.Client): Promise<boolean> {
  const named = { name: 'plumbline_doctor', text: 'select 1' }
  try {
    await client.query(named)
    await client.query(named)
    return true
  } catch (error) {
    // It is not there, or it is another client's.
    if (['26000', '42P05'].includes(String((error as { code?: unknown }).code))) return false // pg rejects with errors
    throw error
  }
}

interface OwnerFacts {
  bypasses: boolean
  pending: string[]
  /** What the runner of migrations would refuse. */
  refused: string | undefined
  findings: string[]
}

const ownerChecks: readonly Check<OwnerFacts>[] = [
  {
    name: 'owner_bypasses',
    right: 'the owner of the schema bypasses row-level security, as its functions need',
    wrong: ({ bypasses }) => (bypasses ? undefined : 'row-level security binds the owner of the schema'),
    fix: 'alter role … bypassrls: functions that are security definer act as the owner',
  },
  {
    name: 'migrations_fit',
    right: 'the migrations fit what was applied',
    wrong: ({ refused }) => refused,
    fix: 'restore the file, give it a later number, or let MIGRATION_DATABASE_URL name the owner',
  },
  {
    name: 'migrations_pending',
    right: 'every migration of this checkout is applied',
    wrong: ({ pending }) => (pending.length > 0 ? `not applied: ${pending.join(', ')}` : undefined),
    fix: 'run `npm run db:migrate`',
  },
  {
    name: 'audit',
    right: 'the audit of the schema finds nothing',
    wrong: ({ findings }) =>
      findings.length > 0 ? `the audit of the schema: ${findings.join(', ')}` : undefined,
    fix: 'run `npm run db:audit`, which says what to do',
  },
]

/** The owner of the schema. */
export const examineOwner = (database: Database): Promise<Line[]> =>
  visit(
    database,
    async (client) => examine(database.group, ownerChecks, await readOwner(client)),
    (why) => unseen(database.group, ownerChecks, why),
  )

export const unseenOwner = (group: string, why: string): Line[] => unseen(group, ownerChecks, why)

async function readOwner(client: pg.Client): Promise<OwnerFacts> {
  const { rows } = await client.query<{ bypasses: boolean }>(
    'select rolbypassrls or rolsuper as bypasses from pg_roles where rolname = current_user',
  )
  const findings = (await auditSchema(client)).map(({ rule, object }) => `${rule} ${object}`)
  const facts = { bypasses: rows[0]?.bypasses === true, findings, pending: [], refused: undefined }
  try {
    const pending = await pendingMigrations(client, readMigrations())
    return { ...facts, pending: pending.map(({ file }) => file) }
  } catch (error) {
    if (error instanceof MigrationError) return { ...facts, refused: error.message }
    const denied = (error as { code?: unknown }).code === '42501' // pg rejects with errors
    if (denied)
      return { ...facts, refused: 'the login may not read what was applied, so it is not the owner' }
    throw error
  }
}
