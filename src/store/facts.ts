import type pg from 'pg'

/** Of the login that is looked at. */
export type Connection = pg.ClientBase

/** What the checks at start look at: who a login of the service is, and what it finds. */
export interface DatabaseFacts {
  login: string
  superuser: boolean
  /** Roles the login may become, or is; of a superuser, only itself. */
  roles: string[]
  /** Roles the login may become that row-level security does not bind. */
  unboundRoles: string[]
  /** Tables that belong to a role the login may become. */
  ownedTables: string[]
  /** Tables it can reach that have no row-level security. */
  openTables: string[]
  /** The newest migration that was applied; undefined where the schema of the service is not there. */
  schemaVersion: string | undefined
}

/** Milliseconds. */
const timeout = `select set_config('statement_timeout', '5000', true)`

/** Of a superuser everything would be listed; that it is one says enough. */
const question = `
with
login as (select oid, rolname, rolsuper from pg_roles where rolname = session_user),
reach as (
  select role.oid, role.rolname, role.rolsuper or role.rolbypassrls as unbound
  from pg_roles as role cross join login
  where pg_has_role(login.oid, role.oid, 'member') and (role.oid = login.oid or not login.rolsuper)
),
tables as (
  select class.oid, class.relowner, class.relrowsecurity, class.relnamespace, class.oid::regclass::text as name
  from pg_class as class join pg_namespace as namespace on namespace.oid = class.relnamespace
  where class.relkind in ('r', 'p') and namespace.nspname !~ '^(pg_|information_schema$)'
)
select
  login.rolname::text as login,
  login.rolsuper as superuser,
  array(select rolname::text from reach order by rolname) as roles,
  array(select rolname::text from reach where unbound order by rolname) as "unboundRoles",
  array(
    select name from tables
    where not login.rolsuper and relowner in (select oid from reach) order by name
  ) as "ownedTables",
  array(
    select name from tables
    where not login.rolsuper and not relrowsecurity and exists (
      select from reach
      where has_schema_privilege(reach.oid, tables.relnamespace, 'usage')
        and (
          has_table_privilege(reach.oid, tables.oid, 'select, insert, update, delete, truncate')
          or has_any_column_privilege(reach.oid, tables.oid, 'select, insert, update')
        )
    )
    order by name
  ) as "openTables"
from login`

/** Two round trips, on a connection of the login itself. @param role that the login acts as */
export async function readFacts(client: Connection, role: 'anon' | 'worker'): Promise<DatabaseFacts> {
  const [, answer] = await together(client, timeout, question)
  const facts = answer?.rows[0] as Omit<DatabaseFacts, 'schemaVersion'> | undefined // the columns of the question
  if (facts === undefined) throw new Error('the database does not know its own session')
  return { ...facts, schemaVersion: await readVersion(client, role) }
}

/** No such schema, function or role, or no right to it: whatever of these it is, migrating mends it. */
const unmigrated = new Set(['3F000', '42883', '22023', '42501', '42704'])

async function readVersion(client: Connection, role: string): Promise<string | undefined> {
  try {
    const become = `select set_config('role', '${role}', true)`
    const answers = await together(client, timeout, become, 'select app.schema_version() as version')
    const version: unknown = answers.at(-1)?.rows[0]?.['version']
    return typeof version === 'string' ? version : undefined
  } catch (error) {
    if (unmigrated.has(String((error as { code?: unknown }).code))) return undefined // whatever a driver throws
    throw error
  }
}

type Row = Record<string, unknown>

/** Statements of one message are one transaction, so what is set for one holds for the next, and no longer. */
async function together(client: Connection, ...statements: string[]): Promise<pg.QueryResult<Row>[]> {
  const results: unknown = await client.query(statements.join(';\n'))
  return results as pg.QueryResult<Row>[] // its types know only single statements
}
