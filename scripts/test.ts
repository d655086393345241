/** Runs the tests. `npm test -- --help` */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseCLI, startVitest } from 'vitest/node'
import { runCommand } from './command.ts'
import { suiteHelp } from './test/help.ts'
import { TallyReporter } from './test/reporter.ts'

const reporter = new TallyReporter()

/** The last thing this process says, however it ends. */
function close(): void {
  const { passed, failed } = reporter.tally ?? { passed: 0, failed: 1 }
  // Vitest also fails for what is not a test, such as a global setup.
  const failures = failed === 0 && process.exitCode !== undefined && process.exitCode !== 0 ? 1 : failed
  if (failures > 0 || passed === 0) process.exitCode = 1
  process.stdout.write(`${passed} passed, ${failures} failed\n`)
}

// The tests start Node a hundred times; what it has compiled once need not be compiled again.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'node-compile-cache')

const config = process.argv.indexOf('--config')
await runCommand(suiteHelp(config === -1 ? undefined : process.argv[config + 1]), async () => {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
  process.once('exit', close)
  const vitest = await startVitest(filter, { ...options, watch: false, reporters: [reporter] })
  await vitest.exit()
})
