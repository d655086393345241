import { parseArgs } from 'node:util'
import { LockError } from './development/state.ts'
import { CommandError } from './database/owner.ts'
import { MigrationError } from './database/migrations.ts'
import { ContractError } from './generate/model.ts'
import { ConfigError } from '../src/config.ts'
import { StartupError } from '../src/errors.ts'

/** Failures that a person can do something about: their message is all there is to say. */
const expected = [CommandError, ConfigError, ContractError, LockError, MigrationError, StartupError]

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
    process.stderr.write(`${isOption(error) ? inShort(error.message) : error.message}\n`)
    process.exitCode = 1
    // The Postgres of npm tidies up when all is done, and exits with 0.
    process.once('exit', () => (process.exitCode = 1))
  }
}

/** A command that takes no options: one that is given is refused, not passed over. */
export const runPlainCommand = (help: string, main: () => Promise<void>): Promise<void> =>
  runCommand(help, async () => {
    parseArgs({})
    await main()
  })

const isExpected = (error: unknown): error is Error =>
  expected.some((kind) => error instanceof kind) || isOption(error) || isDenied(error)

/** The file system does not let us; Node says what, and where. */
const isDenied = (error: unknown): boolean =>
  error instanceof Error &&
  'syscall' in error &&
  /^(?:EACCES|EPERM|EROFS|ENOSPC|ENOTDIR|EISDIR): /.test(error.message)

/** `parseArgs` goes on about what begins with a minus and is no option; nothing of ours does. */
const inShort = (message: string) => `${message.split(/\. To specify |\n/)[0]}. --help shows what there is`

/** An option that does not exist; `parseArgs` says which. */
const isOption = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
