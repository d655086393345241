/** Writes everything that is generated from the contract. `npm run generate -- --help` */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { MigrationError, readMigrations } from './database/migrations.ts'
import { databaseTypes, migrationsHash } from './database/types.ts'
import { handlersInterface } from './generate/handlers.ts'
import { loadContract } from './generate/load.ts'
import type { Memo } from './generate/memo.ts'
import { ContractError } from './generate/model.ts'
import type { Contract } from './generate/model.ts'
import { checksTable, operationModules, operationsTable } from './generate/operations.ts'
import type { Files } from './generate/operations.ts'
import { foreignDefaults } from './generate/policy.ts'
import { policyModule, policyTable } from './generate/policy-files.ts'
import { sdkFiles } from './generate/sdk.ts'
import { compare, write } from './generate/write.ts'
import type { Changes } from './generate/write.ts'

const help = `Usage: npm run generate -- [options]

  --contract <file>   the contract's first file (openapi/openapi.yaml)
  --out <folder>      where to write (generated)
  --foreign           a contract that does not keep to the dialect: what cannot be enforced is listed, policy gets defaults
  --without-sdk       no client, and handler types of \`unknown\`; for contracts of a thousand operations
  --without-database  no row types; foreign contracts have none anyway
  --check             write nothing; exit 1 when a generated file is not what the contract gives
  --fresh             row types from a migrated database, even when the migrations have not changed
  --help
`

export interface Options {
  contract: string
  out: string
  foreign: boolean
  sdk: boolean
  database: boolean
  /** Row types are read from a migrated database even when the migrations have not changed. */
  fresh: boolean
}

interface Made {
  files: Files
  contract: Contract
}

/**
 * Every generated file of a contract, in memory.
 * @param memo what is the same as in the run before is taken from there
 */
export async function generate(options: Options, memo?: Memo): Promise<Made> {
  return generateFrom(await loadContract(options.contract, options.foreign), options, memo)
}

/** The same for a contract that is read already. */
export async function generateFrom(contract: Contract, options: Options, memo?: Memo): Promise<Made> {
  const template = (name: string) => readFile(new URL(`generate/templates/${name}`, import.meta.url), 'utf8')
  const modules = operationModules(contract, memo)
  contract.findings.stop()
  const sdk: Files = options.sdk ? await sdkFiles(contract, memo) : new Map()
  const files: Files = new Map([
    ['openapi.json', `${JSON.stringify(contract.document, undefined, 2)}\n`],
    ['contract.ts', await template('contract.ts')],
    ['operations.ts', operationsTable(contract)],
    ['checks.ts', checksTable(contract)],
    ['handlers.ts', handlersInterface(contract, sdk.get('sdk/src/types.gen.ts'))],
    ['policy.ts', policyModule(contract)],
    ['POLICY.md', policyTable(contract)],
    ['validators/modules.d.ts', await template('modules.d.ts')],
    ['validators/runtime.js', await template('runtime.js')],
    ['validators/shape.js', await template('shape.js')],
    ...modules,
    ...sdk,
  ])
  if (options.database && !options.foreign) files.set('db.ts', await rowTypes(options))
  return { files, contract }
}

/** A migrated database takes seconds, so the types are made anew only when the migrations have changed. */
async function rowTypes({ out, fresh }: Options): Promise<string> {
  const migrations = readMigrations()
  const present = await readFile(`${out}/db.ts`, 'utf8').catch(() => '')
  const current = present.includes(`// Migrations: ${migrationsHash(migrations)}\n`)
  return current && !fresh ? present : databaseTypes(migrations)
}

/**
 * Generates, writes what has changed, and says so.
 * @throws ContractError or MigrationError, and nothing is written
 */
export async function generateInto(options: Options, memo?: Memo): Promise<void> {
  const started = performance.now()
  const made = await generate(options, memo).catch(unwritten)
  const changes = await compare(options.out, made.files)
  await write(options.out, made.files, changes)
  report(made, changes, performance.now() - started)
}

function unwritten(error: unknown): never {
  if (error instanceof ContractError || error instanceof MigrationError)
    error.message += '\nNothing was written.'
  throw error
}

function report({ files, contract }: Made, { written, removed }: Changes, milliseconds: number): void {
  for (const line of contract.findings.unenforced) process.stdout.write(`not enforced: ${line}\n`)
  if (contract.foreign) process.stdout.write(`policy: ${foreignDefaults(contract)}\n`)
  const changed = written.length + removed.length
  const seconds = (milliseconds / 1000).toFixed(1)
  process.stdout.write(
    `${contract.operations.length} operations, ${files.size} files, ${changed} changed, ${seconds} s\n`,
  )
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      contract: { type: 'string', default: 'openapi/openapi.yaml' },
      out: { type: 'string', default: 'generated' },
      foreign: { type: 'boolean', default: false },
      'without-sdk': { type: 'boolean', default: false },
      'without-database': { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const options = {
    ...values,
    sdk: !values['without-sdk'],
    database: !values['without-database'],
    fresh: values.fresh || values.check,
  }
  await (values.check ? checkAll(options) : generateInto(options))
}

/** Whether everything is what it should be. It is all made anew: nothing that was remembered has a say here. */
async function checkAll(options: Options): Promise<void> {
  const started = performance.now()
  const made = await generate(options).catch(unwritten)
  const changes = await compare(options.out, made.files)
  const stale = [...changes.written, ...changes.removed]
  if (stale.length === 0) return report(made, changes, performance.now() - started)
  const lines = stale.map((path) => `${options.out}/${path} is not what the contract gives`)
  process.stderr.write(`${lines.join('\n')}\nRun: npm run generate\n`)
  process.exitCode = 1
}

if (import.meta.main) await runCommand(help, main)
