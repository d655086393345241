/** The door to Postgres. A database handle comes from an actor; there is no other way to get one. */
import { Kysely } from 'kysely'
import pg from 'pg'
import type { DB } from '../../generated/db.ts'
import { actorDialect, prime } from './actor-connection.ts'

/** A query builder that speaks as one actor. */
export type Database = Kysely<DB>

/** Who asks, as the database sees it. */
export interface DatabaseActor {
  role: 'authenticated' | 'anon'
  claims: Readonly<Record<string, string>>
}

export interface DatabaseDoor {
  /** A handle whose every statement runs as the actor, each in a transaction of its own. */
  as: (actor: DatabaseActor) => Database
  /** Runs the work in one transaction; it rolls back when the work throws. */
  transaction: <T>(actor: DatabaseActor, work: (db: Database) => Promise<T>) => Promise<T>
  close: () => Promise<void>
}

export interface DatabaseOptions {
  /** Named statements: off for transaction poolers without them (Supabase's pooler on port 6543). */
  prepare: boolean
  /** Milliseconds. */
  statementTimeout: number
  /** Told of connections that die while idle; the pool replaces them. */
  onError: (error: Error) => void
}

export function openDatabase(pool: pg.Pool, { prepare, statementTimeout, onError }: DatabaseOptions): DatabaseDoor {
  if (prepare) pool.on('connect', prime)
  pool.on('error', onError) // without a listener, it would end the process
  const as = ({ role, claims }: DatabaseActor): Database =>
    new Kysely<DB>({ dialect: actorDialect({ pool, prepare, actor: { role, claims, statementTimeout } }) })
  return {
    as,
    transaction: (actor, work) => as(actor).transaction().execute(work),
    close: () => pool.end(),
  }
}

/** A pool for a connection string, with the value types that the contract's JSON has. */
export function openPool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max, types, connectionTimeoutMillis: 2000 })
}

const parsers = new Map<number, (text: string) => unknown>([
  [20, integer],
  [1082, (text) => text],
  [1184, timestamp],
])

/** How values come back: the same from Postgres and from PGlite, and the same as in the contract. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'], // overloads cannot be written inline
}

/** An int8 is a number where it fits, else a string. */
function integer(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** RFC 3339 with the microseconds Postgres has: a cursor made from a rounded time would skip rows. */
function timestamp(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : new Date(text).toISOString()
}
