import { parseArgs } from 'node:util'
import pg from 'pg'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { migrate, readMigrations } from './database/migrations.ts'
import { openPglite, pgliteConfig } from './database/pglite.ts'
import { compareDatabase } from './drift/database.ts'
import { exceptions } from './drift/exceptions.ts'
import { compareGenerated } from './drift/generated.ts'
import { compareHandlers, compile } from './drift/handlers.ts'
import { printReport } from './drift/report.ts'
import { compareRoutes, unserved } from './drift/routes.ts'
import { elsewhere, startHere } from './drift/service.ts'
import { readTables } from './drift/tables.ts'
import { generate } from './generate.ts'
import type { Contract } from './generate/model.ts'
import { operations } from '../generated/operations.ts'
import { openPool } from '../src/store/pool.ts'

const help = `Usage: npm run drift [-- --url <address>]

Compares the contract with everything that must agree with it, and says what differs, where, and what to do:

  handlers    every operation has one, there are no others, and their types fit
  database    what schemas say about type, null, length, form and words, the columns keep to; every filter and
              every order of a list has an index. A schema is held by the table it is named after;
              scripts/drift/exceptions.ts says what has none, and why
  routes      every operation answers, and nothing else does
  generated   generated/ is what the contract and the migrations give

Exit code 1 on a finding. Nothing is written.

  DATABASE_URL        the database to compare; any login will do. Else it is one that was just migrated, in memory
  --url <address>     a service that runs, whose routes to compare; else it is one of this checkout
`

/** A pool to look at the catalogs, and for the service: of DATABASE_URL, or of an embedded database. */
async function openDatabase(): Promise<{ pool: pg.Pool; close: () => Promise<void> }> {
  const url = process.env['DATABASE_URL']
  if (url !== undefined) {
    const pool = openPool(url, 2)
    return { pool, close: () => pool.end() }
  }
  const pglite = await openPglite()
  const pool = new pg.Pool(pgliteConfig(pglite))
  const client = await pool.connect()
  await migrate(client, readMigrations())
  await client.query('set session authorization authenticator')
  client.release()
  return { pool, close: () => pglite.close() }
}

async function tablesOf(pool: pg.Pool) {
  const client = await pool.connect().catch((error: unknown) => {
    throw new CommandError(`The database of DATABASE_URL cannot be reached: ${String(error)}`, {
      cause: error,
    })
  })
  try {
    return await readTables(client)
  } finally {
    client.release()
  }
}

/** The handlers of this checkout; without their types, since that is what is in question. */
async function handlerNames(): Promise<string[]> {
  const { handlers } = await import('../src/handlers/index.ts')
  return Object.keys(handlers)
}

/** What a service answers, and what its database holds. */
async function compareRunning(contract: Contract, url: string | undefined) {
  const { pool, close } = await openDatabase()
  try {
    const tables = await tablesOf(pool)
    const routes =
      url === undefined
        ? startHere(pool).then((send) => compareRoutes(contract, send, operations), unserved)
        : compareRoutes(contract, elsewhere(url))
    return [compareDatabase(contract, tables, exceptions), await routes]
  } finally {
    await close()
  }
}

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { url: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new CommandError('--url is malformed: write an address, for example https://api.example.com')
  const compiling = compile()
  const contract = 'openapi/openapi.yaml'
  const options = { contract, out: 'generated', foreign: false, sdk: true, database: true, fresh: true }
  const { files, contract: written } = await generate(options)
  const running = await compareRunning(written, values.url)
  const code = { handlers: await handlerNames(), compiler: await compiling }
  const areas = [compareHandlers(written, code), ...running, await compareGenerated(options.out, files)]
  process.stdout.write(`${printReport(areas)}\n`)
  if (areas.some(({ findings }) => findings.length > 0)) process.exitCode = 1
  else process.stdout.write('\nNothing has drifted.\n')
})
