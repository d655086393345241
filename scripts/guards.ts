/** Takes every guard away, one at a time, and shows which test turns red. `npm run test:guards -- --help` */
import { globSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSources } from './check/source.ts'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { mutate } from './guards/mutants.ts'
import type { Mutant } from './guards/mutants.ts'
import { digestOf, digestOfFiles, Memory } from './guards/memory.ts'
import { PolicyLines, policyLines } from './guards/policy-lines.ts'
import type { PolicyLine } from './guards/policy-lines.ts'
import { Report } from './guards/report.ts'
import type { Noted } from './guards/report.ts'
import { spread, Tests } from './guards/run.ts'
import type { Depending } from './guards/run.ts'
import { sqlMutants, withMutant } from './guards/sql.ts'
import type { SqlMutant } from './guards/sql.ts'

const report = 'dist/reports/guards.md'
const help = `Usage: npm run test:guards [-- options]

Takes every guard away, one at a time, and shows which test turns red: each condition and each step of src/http,
src/auth and what they rest on, each row-level policy in the database, its triggers and the conditions of functions
that policies do not reach, each line of x-policy in the contract. A guard that no test misses fails the run. Files
stay as they are. All that happened is in ${report}.

  --only <words>   only guards with these words in their name, such as src/http/authorise.ts or 'src/auth never';
                   may be given several times
  --sample <n>     only so many of each kind, others each time
  --minutes <n>    stop after so long; what is left fails the run, and --resume goes on with it
  --resume         believe earlier runs where nothing has changed: a guard that was missed, while its file is as it
                   was; one that was not, while nothing at all is different
  --quick          ask only some tests, to find suspects soon; what survives them may not survive all
  --list           print their names, and take none away
`

const guarded =
  /^src\/(?:http|auth)\/|^src\/domain\/(?:api-keys|entity-tags|members|strict-json)\.ts|^src\/platforms\/node-flaws\.ts/
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** A guard, and what its verdict depends on. */
type Guard = Noted & { own: string } & (
    | { kind: 'line'; line: PolicyLine }
    | { kind: 'code'; mutant: Mutant }
    | { kind: 'sql'; sql: SqlMutant }
  )

/** The tests that may tell a policy: first those that ask the database itself. */
const aboutPolicies = ['test/db/policies', 'test/laws/tenancy']

/** Every guard there is, and the code with all of them in it. */
function findGuards(): { guards: Guard[]; mutated: Map<string, string> } {
  const mutated = new Map<string, string>()
  const guards: Guard[] = policyLines().map((line) => ({
    kind: 'line',
    line,
    group: 'x-policy',
    key: `${line.path}: ${line.operation}: ${line.text}`,
    where: `${line.path}:${line.line} ${line.text}`,
    own: digestOfFiles([line.path]),
  }))
  let id = 0
  for (const source of readSources('.').filter(({ path }) => guarded.test(path))) {
    const { mutants, text } = mutate(source, id)
    id += mutants.length
    mutated.set(resolve(source.path), text)
    for (const mutant of mutants) {
      const { key, path, line, what } = mutant
      const own = digestOf([source.text])
      guards.push({ kind: 'code', mutant, group: path, key, where: `${path}:${line} ${what}`, own })
    }
  }
  const migrations = digestOfFiles(globSync('db/migrations/*.sql'))
  for (const sql of sqlMutants()) {
    const { group, key, statement } = sql
    guards.push({ kind: 'sql', sql, group, key, where: statement.split('\n')[0] ?? '', own: migrations })
  }
  return { guards, mutated }
}

/** Takes them away one at a time. @param note is told each verdict; false ends it early */
async function killAll(
  guards: readonly Guard[],
  {
    mutated,
    memory,
    quick,
    note,
  }: { mutated: Map<string, string>; memory: Memory; quick: boolean; note: Note },
): Promise<void> {
  const contract = await PolicyLines.open()
  for (const guard of guards)
    if (guard.kind === 'line' && !note(guard, await contract.kill(guard.line))) break
  contract.close()
  memory.write()
  const kinds = new Set(guards.map(({ kind }) => kind))
  if (!kinds.has('code') && !kinds.has('sql')) return
  const tests = await Tests.open(mutated)
  try {
    say('The tests, with every guard in place …')
    const depending: Depending = kinds.has('code')
      ? await memory.depending(tests.aboutCode, (paths) => tests.baseline(paths))
      : new Map()
    await tests.control(kinds.has('sql') ? aboutPolicies : [])
    for (const [index, guard] of guards.filter(({ kind }) => kind !== 'line').entries()) {
      if (guard.kind === 'line') continue
      // All are red when the database is gone: what was found counts once the tests are green again.
      if (index % 50 === 49) await settle(tests, memory)
      const red =
        guard.kind === 'code'
          ? await tests.kill(guard.mutant, depending, quick)
          : await killSql(tests, guard.sql, quick)
      if (!note(guard, red)) break
    }
    await settle(tests, memory)
  } finally {
    await tests.close()
  }
}

async function settle(tests: Tests, memory: Memory): Promise<void> {
  await tests.control(['test/laws/access'])
  memory.write()
}

type Note = (guard: Guard, red: string | undefined) => boolean

async function killSql(tests: Tests, mutant: SqlMutant, quick: boolean): Promise<string | undefined> {
  const { admin, template } = tests.postgres
  try {
    return await withMutant({ admin, template }, mutant, (database) => {
      tests.useTemplate(database)
      const parts = mutant.group.startsWith('policies') ? aboutPolicies : aboutSql(mutant.key)
      return tests.firstRedOf(quick ? parts.slice(0, 1) : parts)
    })
  } finally {
    tests.useTemplate(template)
  }
}

/** The tests that may tell what is in no policy, first those with a word of its name in theirs. */
function aboutSql(key: string): string[] {
  const [name = ''] = key.replace(/^db: \w+ /, '').split(/[ /]/)
  const words = name.split(/[._]/).map((word) => word.slice(0, 5))
  const files = globSync('test/{operations,jobs,auth,laws}/*.test.ts')
  const named = files.filter((file) => words.some((word) => basename(file).startsWith(word)))
  const laws = ['refusals', 'audit', 'once', 'limits', 'events'].map((law) => `test/laws/${law}`)
  return ['test/db/', ...named, 'test/jobs/', 'test/operations/', ...laws, 'test/contract/', 'test/auth/']
}

function choose(guards: readonly Guard[], only: readonly string[], most: number): Guard[] {
  const choices = only.map((words) => words.split(' '))
  const chosen = guards.filter(({ key }) =>
    choices.some((words) => words.every((word) => key.includes(word))),
  )
  const kinds = new Set(chosen.map(({ kind }) => kind))
  return [...kinds].flatMap((kind) =>
    spread(
      chosen.filter((guard) => guard.kind === kind),
      most,
    ),
  )
}

const numberOf = (option: string, text: string | undefined): number => {
  const number = text === undefined ? Infinity : Number(text)
  if (number > 0) return number
  throw new CommandError(`--${option} is a number above 0, not ${text}.`)
}

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [''] },
      sample: { type: 'string' },
      minutes: { type: 'string' },
      quick: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const { guards, mutated } = findGuards()
  const chosen = choose(guards, values.only, numberOf('sample', values.sample))
  if (chosen.length === 0)
    throw new CommandError(`No guard has ${values.only.join(' or ')} in its name; --list prints them.`)
  if (values.list) return say(chosen.map(({ key }) => key).join('\n'))
  const end = performance.now() + numberOf('minutes', values.minutes) * 60_000
  const memory = new Memory(values.resume)
  const all = new Report(chosen.length, say)
  const left = chosen.filter((guard) => {
    const known = memory.recall(guard.key, guard.own)
    if (known !== undefined) all.note(guard, known.red, true)
    return known === undefined
  })
  const note: Note = (guard, red) => {
    memory.keep(guard.key, guard.own, red)
    all.note(guard, red)
    return performance.now() < end
  }
  if (left.length > 0) await killAll(left, { mutated, memory, quick: values.quick, note })
  const complete = chosen.length === guards.length ? new Set(guards.map(({ key }) => key)) : undefined
  const problems = all.close(report, complete)
  if (problems.length > 0)
    throw new CommandError(
      `${problems.join('\n')}\nOf a survivor: write the missing test, or make the code simpler.`,
    )
})
