import { LockError } from './development/state.ts'
import { CommandError } from './database/owner.ts'
import { MigrationError } from './database/migrations.ts'
import { ContractError } from './generate/model.ts'
import { ConfigError } from '../src/config.ts'

/** Failures that a person can do something about: their message is all there is to say. */
const expected = [CommandError, ConfigError, ContractError, LockError, MigrationError]

/**
 * Runs a command of this repository. What a person can mend is one message and exit code 1; anything else is a
 * bug and keeps its stack.
 */
export async function runCommand(help: string, main: () => Promise<void>): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(help)
  try {
    await main()
  } catch (error) {
    if (!isExpected(error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** An option that does not exist is a failure of the same kind; `parseArgs` says which. */
const isExpected = (error: unknown): error is Error =>
  expected.some((kind) => error instanceof kind) ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
