/** What the tests ask the database, and the guards of the database switched off where they ask it. */
import pg from 'pg'
import { inject } from 'vitest'
import type { SqlMutant } from './sql.ts'

/** What the driver sends; its types leave it out. */
interface Wire {
  query: (text: string) => void
  parse: (query: { text: string; name?: string }, more?: boolean) => void
  bind: (config: { statement?: string }, more?: boolean) => void
}

const seen = new Set<string>()
const texts = new WeakMap<object, Map<string, string>>()

/** Notes each statement that is run, prepared or not. */
export function recordStatements(): void {
  const wire = pg.Connection.prototype as unknown as Wire & { recorded?: true } // not in its types
  if (wire.recorded) return
  wire.recorded = true
  const { query, parse, bind } = wire
  Object.assign(wire, {
    query(this: Wire, text: string) {
      seen.add(text)
      query.call(this, text)
    },
    parse(this: Wire, statement: { text: string; name?: string }, more?: boolean) {
      const known = texts.get(this) ?? new Map<string, string>()
      texts.set(this, known.set(statement.name ?? '', statement.text))
      parse.call(this, statement, more)
    },
    bind(this: Wire, config: { statement?: string }, more?: boolean) {
      seen.add(texts.get(this)?.get(config.statement ?? '') ?? '')
      bind.call(this, config, more)
    },
  })
}

/** The statements since the last time. */
export function takeStatements(): string[] {
  const taken = [...seen]
  seen.clear()
  return taken
}

/** Takes guards of the database away and puts them back, in every database that the tests of this process opened. */
export class DatabaseSwitch {
  readonly #clients = new Map<string, pg.Client>()
  #undo: (() => Promise<void>)[] = []

  async off(mutant: SqlMutant): Promise<void> {
    for (const client of await this.#databases()) {
      const back = mutant.undo ?? (await definitionOf(client, mutant.touches))
      await client.query(mutant.statement)
      this.#undo.push(async () => void (await client.query(back)))
    }
  }

  async on(): Promise<void> {
    const undo = this.#undo
    this.#undo = []
    for (const back of undo) await back()
  }

  async #databases(): Promise<pg.Client[]> {
    const admin = await this.#client(new URL(inject('postgres').admin).pathname.slice(1))
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where datname like $1',
      [`plumbline\\_test\\_${process.pid}\\_%`],
    )
    const found: pg.Client[] = []
    for (const { datname } of rows) found.push(await this.#client(datname))
    return found
  }

  async #client(database: string): Promise<pg.Client> {
    const known = this.#clients.get(database)
    if (known !== undefined) return known
    const url = new URL(inject('postgres').admin)
    url.pathname = `/${database}`
    const client = new pg.Client({ connectionString: url.href, lock_timeout: 2000 })
    // Its database is dropped when the tests are through.
    client.on('error', () => this.#clients.delete(database))
    this.#clients.set(database, client)
    await client.connect()
    return client
  }
}

/** @param name with the number of its parameters, `find_once/2` */
async function definitionOf(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_functiondef(oid) as definition from pg_proc
     where pronamespace = 'app'::regnamespace and proname || '/' || pronargs = $1`,
    [name],
  )
  if (rows[0] === undefined) throw new Error(`there is no function ${name} to put back`)
  return rows[0].definition
}
