/** Takes every guard away, one at a time, and shows which test turns red. `npm run test:guards -- --help` */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readSources } from './check/source.ts'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { mutate } from './guards/mutants.ts'
import type { Mutant } from './guards/mutants.ts'
import { PolicyLines, policyLines } from './guards/policy-lines.ts'
import type { PolicyLine } from './guards/policy-lines.ts'
import { Report } from './guards/report.ts'
import { spread, Tests } from './guards/run.ts'
import { sqlMutants, withMutant } from './guards/sql.ts'
import type { SqlMutant } from './guards/sql.ts'

const report = 'dist/reports/guards.md'
const help = `Usage: npm run test:guards [-- options]

Takes every guard away, one at a time, and shows which test turns red: each condition and each step of src/http,
src/auth and what they rest on, each row-level policy in the database, each line of x-policy in the contract. A guard
that no test misses fails the run. Files stay as they are. All that happened is in ${report}.

  --only <words>  only guards with these words in their name, such as src/http/authorise.ts or 'src/auth never';
                  may be given several times
  --sample <n>    only so many of each kind, others each time
  --list          print their names, and take none away
`

const guarded =
  /^src\/(?:http|auth)\/|^src\/domain\/(?:api-keys|entity-tags|members|strict-json)\.ts|^src\/platforms\/node-flaws\.ts/
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** What is to be taken away. */
interface Plan {
  lines: PolicyLine[]
  mutants: Mutant[]
  policies: SqlMutant[]
}

const nameOf = ({ path, operation, text }: PolicyLine) => `${path}: ${operation}: ${text}`

/** The tests that may tell a policy: by role and tenant, first those that know the tables. */
const aboutPolicies = ['test/db/policies', 'test/laws/tenancy', 'test/laws/access', 'test/operations']

async function killAll(
  { lines, mutants, policies }: Plan,
  mutated: Map<string, string>,
  all: Report,
): Promise<void> {
  if (lines.length > 0) {
    const contract = await PolicyLines.open()
    for (const line of lines)
      all.note(
        'x-policy',
        { key: nameOf(line), where: `${line.path}:${line.line} ${line.text}` },
        await contract.kill(line),
      )
    contract.close()
  }
  if (mutants.length + policies.length === 0) return
  const tests = await Tests.open(mutated)
  try {
    say('The tests, with every guard in place …')
    const depending = await tests.baseline()
    for (const mutant of mutants) {
      const { id, key, path, line, what } = mutant
      const red = await tests.kill(mutant, depending.get(id) ?? new Map())
      all.note(path, { key, where: `${path}:${line} ${what}` }, red)
    }
    const { admin, template } = tests.postgres
    for (const mutant of policies)
      await withMutant({ admin, template }, mutant, async (database) => {
        tests.useTemplate(database)
        const red = await tests.firstRedOf(aboutPolicies)
        all.note('policies of the database', { key: mutant.key, where: mutant.statement }, red)
      })
    tests.useTemplate(template)
    await tests.control()
  } finally {
    await tests.close()
  }
}

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [''] },
      sample: { type: 'string' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const most = values.sample === undefined ? Infinity : Number(values.sample)
  if (!(most >= 1)) throw new CommandError(`--sample is a number of guards, not ${values.sample}.`)
  const everything: Mutant[] = []
  const mutated = new Map<string, string>()
  for (const source of readSources('.').filter(({ path }) => guarded.test(path))) {
    const { mutants, text } = mutate(source, everything.length)
    everything.push(...mutants)
    mutated.set(resolve(source.path), text)
  }
  const choices = values.only.map((only) => only.split(' '))
  const chosen = (name: string) => choices.some((words) => words.every((word) => name.includes(word)))
  const some = <T>(items: readonly T[], name: (item: T) => string) =>
    spread(
      items.filter((item) => chosen(name(item))),
      most,
    )
  const plan: Plan = {
    lines: some(policyLines(), nameOf),
    mutants: some(everything, ({ key }) => key),
    policies: some(sqlMutants(), ({ key }) => key),
  }
  const names = [
    ...plan.lines.map(nameOf),
    ...plan.mutants.map(({ key }) => key),
    ...plan.policies.map(({ key }) => key),
  ]
  if (names.length === 0)
    throw new CommandError(`No guard has ${values.only.join(' or ')} in its name; --list prints them.`)
  if (values.list) return say(names.join('\n'))
  const all = new Report(names.length, say)
  await killAll(plan, mutated, all)
  const complete = values.only.join('') === '' && values.sample === undefined ? new Set(names) : undefined
  const problems = all.close(report, complete)
  if (problems.length > 0)
    throw new CommandError(`${problems.join('\n')}\nWrite the missing test, or make the code simpler.`)
})
