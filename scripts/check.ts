/** Runs every check of the repository. `npm run check -- --help` */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'

export interface Check {
  name: string
  what: string
  command: readonly [string, ...string[]]
}

const own = (name: string, what: string): Check => ({
  name,
  what,
  command: ['node', `scripts/check/${name}.ts`],
})

const checks: readonly Check[] = [
  { name: 'types', what: 'the compiler', command: ['tsc', '-p', '.'] },
  { name: 'lint', what: 'oxlint with types, .oxlintrc.json', command: ['oxlint'] },
  { name: 'format', what: 'oxfmt, .oxfmtrc.json; `npx oxfmt` mends it', command: ['oxfmt', '--check'] },
  { name: 'contract', what: 'its dialect, openapi/rules', command: ['node', 'scripts/contract-lint.ts'] },
  {
    name: 'release',
    what: 'what changed since the last release, and who may now do what',
    command: ['node', 'scripts/contract-diff.ts', '--generated'],
  },
  own('imports', 'who may import whom, scripts/check/import-rules.ts'),
  own('proportions', 'sizes: of handlers, functions, files, comments, dependencies'),
  own('conventions', 'the environment, queries, assertions and lint exceptions'),
  {
    name: 'generated',
    what: 'generated/ is what the contract gives',
    command: ['node', 'scripts/generate.ts', '--check'],
  },
  { name: 'unused', what: 'files, exports and packages nobody uses, knip.jsonc', command: ['knip'] },
  own('migrations', 'squawk on db/migrations, .squawk.toml'),
  own('lockfile', 'package-lock.json names no registry'),
  own('secrets', 'no credential in a tracked file'),
]

const help = `Usage: npm run check [-- --only <name>,<name>]

Runs the checks, several at a time, and shows the output of those that fail.

${checks.map(({ name, what }) => `  ${name.padEnd(12)} ${what}`).join('\n')}
`

interface Outcome {
  ok: boolean
  output: string
  seconds: number
}

/** Runs one check. The packages' own commands come first in PATH, so Node is the one of package.json. */
function run({ command: [program, ...parameters] }: Check): Promise<Outcome> {
  const started = performance.now()
  const output: string[] = []
  const path = ['node_modules/.bin', process.env['PATH']].join(delimiter)
  const child = spawn(program, parameters, {
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text))
  return new Promise((resolve) => {
    const end = (ok: boolean) =>
      resolve({ ok, output: output.join(''), seconds: (performance.now() - started) / 1000 })
    child.once('error', (error) => {
      output.push(`${program} cannot be started (${error.message}). Run: npm ci\n`)
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

/**
 * Runs checks, as many at a time as there are processors, and writes a line for each in their order.
 * @returns how many failed
 */
export async function runChecks(wanted: readonly Check[], write: (text: string) => void): Promise<number> {
  const started = performance.now()
  const runs = wanted.map((check) => ({ check, ...Promise.withResolvers<Outcome>() }))
  const queue = runs.values()
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const { check, resolve } of queue) resolve(await run(check)) // the workers share one queue
  })
  let failed = 0
  for (const { check, promise } of runs) {
    const { ok, output, seconds } = await promise
    write(`${ok ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(12)} ${seconds.toFixed(1).padStart(5)} s\n`)
    if (ok) continue
    failed += 1
    write(`\n${output.trimEnd()}\n\n`)
  }
  await Promise.all(workers)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  write(`${wanted.length} checks, ${failed} failed, ${seconds} s\n`)
  return failed
}

function chosen(only: string | undefined): readonly Check[] {
  const names = only?.split(',') ?? checks.map(({ name }) => name)
  return names.map((name) => {
    const check = checks.find((candidate) => candidate.name === name)
    if (check) return check
    throw new CommandError(
      `There is no check ${name}; there are ${checks.map((candidate) => candidate.name).join(', ')}.`,
    )
  })
}

if (import.meta.main)
  await runCommand(help, async () => {
    const { values } = parseArgs({ options: { only: { type: 'string' } } })
    const failed = await runChecks(chosen(values.only), (text) => process.stdout.write(text))
    if (failed > 0) process.exitCode = 1
  })
