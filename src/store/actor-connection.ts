/**
 * Every statement runs under an actor, in one round trip.
 *
 * The driver sends a prelude (become the role, set the claims and the limits), then the statement, then ONE Sync.
 * Postgres treats everything up to a Sync as one implicit transaction, so the settings, which are local to a
 * transaction, cover exactly this statement, and nothing of them stays on the pooled connection.
 *
 * Rules that were learned by breaking them:
 * - The statement's Parse comes after the prelude's Execute: row-level security is planned for the role.
 * - A result is not final before ReadyForQuery: a deferred constraint can still fail. pg resolves there.
 * - Statement names are used only on a connection whose prelude was prepared, see `prime`.
 * - The prelude's own ParseComplete must not be taken for the statement's, or a statement that fails to parse
 *   would count as prepared for ever. So the name is withheld until the prelude is through.
 *
 * What must happen first in a transaction (the claim of a key that makes it happen once) travels with the BEGIN, what
 * must happen last (its audit row, its event) with the COMMIT, in the same way.
 */
import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import type { CompiledQuery, DatabaseConnection, QueryResult, TransactionSettings } from 'kysely'
import pg from 'pg'
import { cancelStatement } from './cancel.ts'

/** Who a statement runs as. */
export interface StatementActor {
  role: 'authenticated' | 'anon' | 'worker'
  /** What `app.claim(…)` sees. */
  claims: Readonly<Record<string, string>>
  /** Milliseconds. */
  statementTimeout: number
  /** Aborted when nobody waits any more: the running statement is cancelled, and no other is sent. */
  signal?: AbortSignal | undefined
}

/** A statement whose result nobody reads; its values are as Postgres takes them. */
export interface Statement {
  text: string
  values: readonly (string | Buffer | null)[]
}

const preludeName = 'plumbline_prelude'
const preludeText = `select set_config('role', $1, true), set_config('request.jwt.claims', $2, true),
 set_config('statement_timeout', $3, true), set_config('lock_timeout', '2s', true),
 set_config('idle_in_transaction_session_timeout', '30s', true), set_config('search_path', 'app', true), set_config('TimeZone', 'UTC', true)`

/** A statement of a prelude; `name` is empty where it is not prepared. */
interface Step extends Statement {
  name: string
}

/** What pg's Query has beyond its public types. */
interface WireConnection {
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  parse: (message: { text: string; name: string; types: undefined }) => void
  bind: (message: {
    portal: string
    statement: string
    values: Statement['values']
    binary: boolean
    valueMapper: (value: unknown) => unknown
  }) => void
  execute: (message: { portal: string; rows: number }) => void
}
interface WireQuery {
  name: string | undefined
  text: string
  prepare(connection: WireConnection): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: WireConnection): void
  handleError(error: Error, connection: WireConnection): void
}
type Callback = (error: Error | null, result: pg.QueryResult) => void
const BaseQuery = pg.Query as unknown as new (
  text: string,
  values: readonly unknown[],
  callback: Callback,
) => WireQuery // pg exports the class, its types only the constructor for users

interface ActorStatement {
  text: string
  values: readonly unknown[]
  /** Undefined for one that is not prepared. */
  name: string | undefined
}

/** Names whose statement failed when it was new: whether the server has them is not known, so they are not used again. */
const unsure = new WeakMap<WireConnection, Set<string>>()

class ActorQuery extends BaseQuery {
  readonly #steps: readonly Step[]
  readonly #statementName: string | undefined
  /** Of steps that the server parses now, under their name; by their place. */
  readonly #fresh = new Map<number, Step>()
  #named = false
  #skip = 0

  constructor(statement: ActorStatement, steps: readonly Step[], callback: Callback) {
    super(statement.text, statement.values, callback)
    this.#steps = steps
    this.#statementName = statement.name
  }

  requiresPreparation(): boolean {
    return true
  }

  override prepare(connection: WireConnection): void {
    const primed = connection.parsedStatements[preludeName] !== undefined
    for (const [place, step] of this.#steps.entries()) this.#send(connection, { place, step, primed })
    this.#skip = this.#steps.length
    this.#named = primed && this.#statementName !== undefined
    this.name = this.#named ? this.#statementName : undefined
    super.prepare(connection)
    if (this.#skip > 0) this.name = undefined
  }

  #send(
    connection: WireConnection,
    { place, step, primed }: { place: number; step: Step; primed: boolean },
  ): void {
    const named = primed && step.name !== '' && unsure.get(connection)?.has(step.name) !== true
    const name = named ? step.name : ''
    const known =
      connection.parsedStatements[name] ?? [...this.#fresh.values()].find((other) => other.name === name)
    if (known === undefined) {
      connection.parse({ text: step.text, name, types: undefined })
      if (named) this.#fresh.set(place, step)
    }
    connection.bind({
      portal: '',
      statement: name,
      values: step.values,
      binary: false,
      valueMapper: (value) => value,
    })
    connection.execute({ portal: '', rows: 0 })
  }

  /** The step the server is at. */
  get #at(): Step | undefined {
    return this.#fresh.get(this.#steps.length - this.#skip)
  }

  override handleDataRow(message: unknown): void {
    if (this.#skip === 0) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.#skip === 0) return super.handleCommandComplete(message, connection)
    const step = this.#at
    if (step !== undefined) connection.parsedStatements[step.name] = step.text
    this.#skip -= 1
    if (this.#skip === 0 && this.#named) this.name = this.#statementName
  }

  override handleError(error: Error, connection: WireConnection): void {
    if (this.#statementName !== undefined) delete connection.submittedNamedStatements[this.#statementName]
    const failed = this.#skip > 0 ? this.#at : undefined
    if (failed !== undefined) unsure.set(connection, (unsure.get(connection) ?? new Set()).add(failed.name))
    super.handleError(error, connection)
  }
}

/**
 * Prepares the prelude on a new connection: `pool.on('connect', prime)`.
 * A connection on which that fails works all the same, with unnamed statements.
 */
export function prime(client: pg.ClientBase): void {
  const values = ['none', '', '0']
  client.query({ name: preludeName, text: preludeText, values }).catch(() => undefined)
}

/** The same text gets the same name in every process; 500 texts are more than the stores have. */
const names = new Map<string, string>()
function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) {
    name = `p_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`
    if (names.size < 500) names.set(text, name)
  }
  return name
}

/** Calls of functions go in one statement, which Postgres starts and ends once; it evaluates them in their order. */
function together(statements: readonly Statement[]): readonly Statement[] {
  if (statements.length < 2) return statements
  const key = statements.map(({ text }) => text).join(';')
  let text = joined.get(key)
  if (text === undefined) joined.set(key, (text = join(statements)))
  return text === '' ? statements : [{ text, values: statements.flatMap(({ values }) => values) }]
}

/** There are as many as there are kinds of changes. */
const joined = new Map<string, string>()

/** @returns nothing when one of them is no call */
function join(statements: readonly Statement[]): string {
  let before = 0
  const calls = statements.map(({ text, values }) => {
    const call = /^select (app\.\w+\([$\d, ]*\))$/.exec(text)?.[1]
    const moved = call?.replaceAll(/\$(\d+)/g, (_, number) => `$${before + Number(number)}`)
    before += values.length
    return moved
  })
  return calls.includes(undefined) ? '' : `select ${calls.join(', ')}`
}

interface Connecting {
  actor: StatementActor
  /** Named statements: not through poolers that hand out another connection for each transaction. */
  prepare: boolean
  /** What goes before the first statement of a transaction; when it fails, that one does not run. */
  first?: (() => Statement) | undefined
  /** What goes out with the COMMIT; read when it does. */
  last: readonly Statement[]
  /** Looks on at every round trip, where somebody wants to know. */
  observe?: Observe | undefined
}

/** Runs a round trip to the database. @param text its statements, without the prelude; values are not in it */
export type Observe = <T>(text: string, run: () => Promise<T>) => Promise<T>

/** Takes a connection of the pool. */
export async function connectAs(pool: pg.Pool, connecting: Connecting): Promise<ActorConnection> {
  connecting.actor.signal?.throwIfAborted()
  return new ActorConnection(await pool.connect(), connecting)
}

/** Postgres ends the connection after these; without looking, the next statement may be sent before that is known. */
const isEnd = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && /^(?:08|57P|25P03)/.test(String(error.code))

/** Milliseconds after a statement's timeout in which Postgres must have said so; else nobody is there. */
const grace = 2000

/** Ends a connection whose other end is silent: what waits for it fails, as for any connection that dies. */
export function hangUp(client: pg.PoolClient): void {
  const { connection, processID } = client as unknown as {
    connection: { stream: Socket }
    processID: number | null
  } // not in its types
  // The embedded database has no server process; it is in this one, and never silent.
  if (processID) connection.stream.destroy()
}

export class ActorConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #prelude: Step
  readonly #prepare: boolean
  readonly #first: (() => Statement) | undefined
  readonly #last: readonly Statement[]
  readonly #signal: AbortSignal | undefined
  readonly #patience: number
  readonly #observe: Observe | undefined
  /** The BEGIN that waits for its first statement, or whether one is open. */
  #transaction: { begin: string } | 'open' | undefined
  #broken: Error | undefined

  constructor(client: pg.PoolClient, { actor, prepare, first, last, observe }: Connecting) {
    const values = [actor.role, JSON.stringify(actor.claims), String(actor.statementTimeout)]
    this.#client = client
    this.#prelude = { name: prepare ? preludeName : '', text: preludeText, values }
    this.#prepare = prepare
    this.#first = first
    this.#last = last
    this.#signal = actor.signal
    this.#observe = observe
    this.#patience = actor.statementTimeout + grace
    // Without a listener, a connection that dies while checked out would end the process.
    client.on('error', this.#onError)
  }

  readonly #onError = (error: Error) => {
    this.#broken = error
  }

  begin({ isolationLevel, accessMode }: TransactionSettings): void {
    const isolation = isolationLevel ? ` isolation level ${isolationLevel}` : ''
    this.#transaction = { begin: `begin${isolation}${accessMode ? ` ${accessMode}` : ''}` }
  }

  /** @returns false when Postgres rolled back what it was asked to commit */
  async commit(): Promise<boolean> {
    if (this.#transaction === undefined || (this.#transaction !== 'open' && this.#last.length === 0))
      return true
    // Who was told that it failed must not find it done.
    this.#signal?.throwIfAborted()
    const words = together(this.#last).map((statement) => this.#step(statement))
    const name = this.#prepare ? nameOf('commit') : undefined
    const end = { text: 'commit', values: [], name }
    const { command } = await this.#query(end, [...this.#opening(), ...words])
    this.#transaction = undefined
    return command !== 'ROLLBACK'
  }

  async rollback(): Promise<void> {
    // Postgres rolls back by itself when a connection ends.
    if (this.#transaction !== 'open' || this.#broken !== undefined) return
    this.#transaction = undefined
    try {
      await this.#query({ text: 'rollback', values: [], name: undefined }, [])
    } catch (error) {
      this.#broken = error instanceof Error ? error : new Error(String(error))
      throw error
    }
  }

  release(): void {
    this.#client.off('error', this.#onError)
    this.#client.release(this.#broken)
  }

  async mark(
    command: 'savepoint' | 'rollback to savepoint' | 'release savepoint',
    name: string,
  ): Promise<void> {
    await this.#execute(`${command} ${pg.escapeIdentifier(name)}`, [])
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.#execute(sql, parameters) as Promise<QueryResult<R>> // the row type is the query builder's claim
  }

  // oxlint-disable-next-line require-yield -- the interface wants a generator
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Streaming from the database is not supported; read pages by keyset.')
  }

  async #execute(sql: string, parameters: readonly unknown[]): Promise<QueryResult<unknown>> {
    const result = await this.#send(sql, parameters)
    const changed = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(result.command)
    return { rows: result.rows, ...(changed ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}) }
  }

  async #send(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    this.#signal?.throwIfAborted()
    const cancel = () => {
      // The cancellation may arrive late, and must not hit a statement of the next actor.
      this.#broken ??= new Error('cancelled')
      cancelStatement(this.#client)
    }
    this.#signal?.addEventListener('abort', cancel, { once: true })
    try {
      const name = this.#prepare ? nameOf(text) : undefined
      return await this.#query({ text, values, name }, this.#opening())
    } finally {
      this.#signal?.removeEventListener('abort', cancel)
    }
  }

  readonly #step = (statement: Statement): Step => ({
    ...statement,
    name: this.#prepare ? nameOf(statement.text) : '',
  })

  /** What goes before the next statement: within a transaction nothing, its first one opens it. */
  #opening(): Step[] {
    if (this.#transaction === 'open') return []
    if (this.#transaction === undefined) return [this.#prelude]
    const begin = this.#step({ text: this.#transaction.begin, values: [] })
    this.#transaction = 'open'
    const first = this.#first === undefined ? [] : [this.#step(this.#first())]
    return [begin, this.#prelude, ...first]
  }

  #query(statement: ActorStatement, before: readonly Step[]): Promise<pg.QueryResult> {
    if (this.#observe === undefined) return this.#exchange(statement, before)
    const words = before.filter(({ text }) => text !== preludeText).map(({ text }) => text)
    const text = [...words.filter((word) => !word.startsWith('begin')), statement.text].join('; ')
    return this.#observe(text, () => this.#exchange(statement, before))
  }

  #exchange(statement: ActorStatement, before: readonly Step[]): Promise<pg.QueryResult> {
    return new Promise<pg.QueryResult>((resolve, reject) => {
      const silence = setTimeout(() => hangUp(this.#client), this.#patience)
      const query = new ActorQuery(statement, before, (error, result) => {
        clearTimeout(silence)
        if (isEnd(error)) this.#broken = error
        return error ? reject(error) : resolve(result)
      })
      this.#client.query(query as unknown as pg.Submittable) // pg takes anything that can submit itself
    })
  }
}
