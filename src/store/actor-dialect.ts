import { AbortedTransactionError, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Dialect, Driver, TransactionSettings } from 'kysely'
import type { ActorConnection } from './actor-connection.ts'

type Connect = () => Promise<ActorConnection>

/** A kysely dialect whose every statement runs as one actor. It connects when the first statement comes. */
export function actorDialect(connect: Connect): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createDriver: () => new ActorDriver(connect),
  }
}

class ActorDriver implements Driver {
  readonly acquireConnection: Connect

  constructor(connect: Connect) {
    this.acquireConnection = connect
  }

  async init(): Promise<void> {}

  async beginTransaction(connection: ActorConnection, settings: TransactionSettings): Promise<void> {
    connection.begin(settings)
  }

  async commitTransaction(connection: ActorConnection): Promise<void> {
    if (!(await connection.commit())) throw new AbortedTransactionError()
  }

  rollbackTransaction = (connection: ActorConnection): Promise<void> => connection.rollback()
  savepoint = (connection: ActorConnection, name: string): Promise<void> => connection.mark('savepoint', name)
  rollbackToSavepoint = (connection: ActorConnection, name: string): Promise<void> =>
    connection.mark('rollback to savepoint', name)
  releaseSavepoint = (connection: ActorConnection, name: string): Promise<void> =>
    connection.mark('release savepoint', name)

  async releaseConnection(connection: ActorConnection): Promise<void> {
    connection.release()
  }

  /** The pool outlives the dialect: it belongs to the process, the dialect to one request. */
  async destroy(): Promise<void> {}
}
