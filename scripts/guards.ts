/** Takes every guard away, one at a time, and shows which test turns red. `npm run test:guards -- --help` */
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { findGuards } from './guards/find.ts'
import { killAll } from './guards/kill.ts'
import type { Guard, Note } from './guards/kill.ts'
import { Memory } from './guards/memory.ts'
import { Report } from './guards/report.ts'
import { spread } from './guards/run.ts'

const report = 'dist/reports/guards.md'
const help = `Usage: npm run test:guards [-- options]

Takes every guard away, one at a time, and shows which test turns red: each condition and each step of src/http,
src/auth and what they rest on, each row-level policy in the database, its triggers and the conditions of functions
that policies do not reach, each line of x-policy in the contract. A guard that no test misses fails the run. Files
stay as they are. All that happened is in ${report}. The last columns of the table count
those that a test missed: whose test names an operation; whose test does not, while tests that reach the guard ask for
operations; and those of no operation, for which no test of theirs asks.

  --only <words>   only guards with these words in their name, such as src/http/authorise.ts or 'src/auth never';
                   may be given several times
  --sample <n>     only so many of each kind, others each time
  --minutes <n>    stop after so long; what is left fails the run, and --resume goes on with it
  --resume         believe earlier runs where nothing has changed: a guard that was missed, while its file is as it
                   was; one that was not, while nothing at all is different
  --quick          ask a few tests of each file about all guards at once, to find suspects soon; what survives them
                   may not survive all
  --list           print their names, and take none away
`

const say = (line: string) => void process.stdout.write(`${line}\n`)

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
    if (known === undefined) return true
    all.note(guard, known.red, true)
    return false
  })
  const note: Note = (guard, red) => {
    if (red !== undefined || !values.quick) memory.keep(guard.key, guard.own, red)
    all.note(guard, red)
  }
  const learn = chosen.some(({ kind }) => kind !== 'line')
  if (learn || left.length > 0)
    await killAll(left, { mutated, memory, learn, quick: values.quick, end, note, say })
  const complete = chosen.length === guards.length ? new Set(guards.map(({ key }) => key)) : undefined
  const problems = all.close(report, memory.depending, complete)
  if (problems.length > 0)
    throw new CommandError(
      `${problems.join('\n')}\nOf a survivor: write the missing test, or make the code simpler.`,
    )
})
