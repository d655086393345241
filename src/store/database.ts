/** The door to Postgres. A database handle comes from an actor; there is no other way to get one. */
import { Kysely } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../generated/db.ts'
import type { connectAs as ConnectAs, Observe, Statement } from './actor-connection.ts'
import { actorDialect } from './actor-dialect.ts'
import { isRetryable } from './failures.ts'

/** A query builder that speaks as one actor. */
export type Database = Kysely<DB>

export type { Observe }

/** How many connections there are, of how many there may be, and how many requests wait for one. */
export interface PoolState {
  total: number
  idle: number
  waiting: number
  max: number
}

/** Who asks, as the database sees it. */
export interface DatabaseActor {
  role: 'authenticated' | 'anon' | 'worker'
  claims: Readonly<Record<string, string>>
  /** Aborted when nobody waits any more: the running statement is cancelled, and no other is sent. */
  signal?: AbortSignal | undefined
}

/** Work in a transaction. What it gives to `last` runs after everything else and travels with the COMMIT. */
export type Work<T> = (db: Database, last: (statement: Statement) => void) => Promise<T>

export interface DatabaseDoor {
  /** A handle whose every statement runs as the actor, each in a transaction of its own. */
  as: (actor: DatabaseActor) => Database
  /**
   * Runs the work in one transaction; it rolls back when the work throws. After a deadlock or a serialization
   * failure it runs again, so it must change nothing but the database.
   * @param first travels with the first statement of the work; when it fails, that one does not run
   */
  transaction: <T>(actor: DatabaseActor, work: Work<T>, first?: () => Statement) => Promise<T>
  close: () => Promise<void>
}

export interface DatabaseOptions {
  /** Named statements: off for transaction poolers without them (Supabase's pooler on port 6543). */
  prepare: boolean
  /** Milliseconds. */
  statementTimeout: number
  /** Told of connections that die while idle; the pool replaces them. */
  onError: (error: Error) => void
  /** Looks at the database before the first statement; while it throws, no statement gets through. */
  guard?: (client: pg.ClientBase) => Promise<void>
  /** Looks on at every statement. */
  observe?: Observe | undefined
}

/** A door that opens at the first statement: until then there is no pool, and pg is not even loaded. */
export interface ClosedDoor extends DatabaseDoor {
  /** Opens it before that. @throws what `guard` throws, or the driver */
  open: () => Promise<void>
  /** Undefined before it is open. */
  state: () => PoolState | undefined
}

export function openDatabase(
  makePool: () => pg.Pool | Promise<pg.Pool>,
  options: DatabaseOptions,
): ClosedDoor {
  const { prepare, statementTimeout, onError, guard, observe } = options
  let pool: pg.Pool | undefined
  let opening: Promise<{ pool: pg.Pool; connectAs: typeof ConnectAs }> | undefined
  let closed = false
  const tryToOpen = async () => {
    const { connectAs, hangUp, prime } = await import('./actor-connection.ts')
    if (closed) throw new Error('the database was closed')
    if (pool === undefined) {
      pool = await makePool()
      // It may die in the very packet that opens it, before whoever waits for it can listen.
      pool.on('connect', (client) => client.on('error', () => {}))
      if (prepare) pool.on('connect', prime)
      pool.on('error', onError) // without a listener, it would end the process
    }
    if (guard !== undefined) await withClient(pool, statementTimeout, { work: guard, hangUp })
    return { pool, connectAs }
  }
  /** Keeps what succeeded, for however many ask; after a failure, the next one who asks tries again. */
  const open = () =>
    (opening ??= tryToOpen().catch((error: unknown) => {
      opening = undefined
      throw error
    }))
  const speaker = (actor: DatabaseActor, last: readonly Statement[], first?: () => Statement): Database => {
    const { role, claims, signal } = actor // not spread: an actor may make its signal when it is asked for
    const connecting = { actor: { role, claims, signal, statementTimeout }, prepare, first, last, observe }
    const connect = () => open().then((opened) => opened.connectAs(opened.pool, connecting))
    return new Kysely<DB>({ dialect: actorDialect(connect) })
  }
  const attempt = <T>(actor: DatabaseActor, work: Work<T>, first?: () => Statement): Promise<T> => {
    const last: Statement[] = []
    return speaker(actor, last, first)
      .transaction()
      .execute((db) => work(db, (statement) => last.push(statement)))
  }
  return {
    as: (actor) => speaker(actor, []),
    transaction: (actor, work, first) => retried(() => attempt(actor, work, first)),
    open: async () => void (await open()),
    state: () => pool && stateOf(pool),
    async close() {
      closed = true
      await opening?.catch(() => undefined)
      await pool?.end()
    },
  }
}

const stateOf = ({ totalCount, idleCount, waitingCount, options }: pg.Pool): PoolState => ({
  total: totalCount,
  idle: idleCount,
  waiting: waitingCount,
  max: options.max,
})

interface Looking {
  work: (client: pg.ClientBase) => Promise<void>
  hangUp: (client: pg.PoolClient) => void
}

/** @param patience milliseconds after which a silent connection is given up */
async function withClient(pool: pg.Pool, patience: number, { work, hangUp }: Looking): Promise<void> {
  const client = await pool.connect()
  const silence = setTimeout(() => hangUp(client), patience)
  let broken: Error | undefined
  try {
    await work(client)
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    clearTimeout(silence)
    client.release(broken)
  }
}

/** Attempts after the first; Postgres chose this transaction as the one to give way, and said nothing is wrong with it. */
const retries = 3

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let count = 0; ; count++) {
    try {
      return await attempt()
    } catch (error) {
      if (count === retries || !isRetryable(error)) throw error
      // Apart from each other, or they meet again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** count))
    }
  }
}
