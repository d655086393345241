import { mkdirSync, writeFileSync } from 'node:fs'
import { equivalent } from './equivalent.ts'
import { nameOperations } from './naming.ts'
import type { Depending } from './run.ts'

const verdicts = ['killed', 'equivalent', 'survived', 'refuted'] as const

/** A guard as the report knows it. */
export interface Noted {
  /** In this run; -1 for what no test reaches by itself. */
  id: number
  group: string
  key: string
  /** Where to look, for people. */
  where: string
}

interface Outcome extends Noted {
  verdict: (typeof verdicts)[number]
  by: string
  naming?: (typeof names)[number]
}

/** The last columns: how the operations of those are known that a test missed. */
const namings = { named: 'named', asked: 'asked for', none: 'of none' } as const
const names = ['named', 'asked', 'none'] as const

/** What became of every guard, and which operations it is about; written while it goes on, and as a table at the end. */
export class Report {
  readonly #outcomes: Outcome[] = []
  readonly #total: number
  readonly #say: (line: string) => void
  readonly #started = performance.now()

  constructor(total: number, say: (line: string) => void) {
    this.#total = total
    this.#say = say
  }

  /** @param red the test that failed without the guard @param known whether an earlier run said so */
  note({ id, group, key, where }: Noted, red: string | undefined, known = false): void {
    const excused = equivalent.get(key)
    const verdict =
      excused === undefined
        ? red === undefined
          ? 'survived'
          : 'killed'
        : red === undefined
          ? 'equivalent'
          : 'refuted'
    const by = red ?? excused ?? 'no test turned red'
    this.#outcomes.push({ id, group, key, where, verdict, by })
    if (known && verdict !== 'survived' && verdict !== 'refuted') return
    const seconds = Math.round((performance.now() - this.#started) / 1000)
    const count = `${this.#outcomes.length}/${this.#total}`.padStart(9)
    this.#say(
      `${count} ${String(seconds).padStart(5)} s  ${verdict.padEnd(10)} ${where}\n${' '.repeat(20)}${by}`,
    )
  }

  /**
   * Prints the closing table and writes all of it to a file.
   * @param complete the names of all guards, where all were asked about
   * @returns what stands against success
   */
  close(file: string, depending: Depending, complete?: ReadonlySet<string>): string[] {
    const about = nameOperations(depending)
    const outcomes = this.#outcomes.map((outcome) =>
      outcome.verdict === 'killed' ? { ...outcome, ...about(outcome.by, outcome.id) } : outcome,
    )
    this.#say(tableOf(outcomes))
    mkdirSync('dist/reports', { recursive: true })
    const cell = (text: string) => text.replaceAll('|', String.raw`\|`)
    const lines = outcomes.map(
      ({ key, verdict, naming, by }) =>
        `| ${[`\`${cell(key)}\``, verdict, naming && namings[naming], cell(by)].join(' | ')} |`,
    )
    writeFileSync(
      file,
      `# Every guard taken away\n\n| Guard | Verdict | Operations | By, or why not |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`,
    )
    const left = this.#total - this.#outcomes.length
    return [
      ...this.#of('survived').map(({ where, key }) => `survived: ${where}\n  ${key}`),
      ...this.#of('refuted').map(({ key }) => `told after all, so it is not equivalent: ${key}`),
      ...(left === 0 ? [] : [`${left} guards are left: --resume goes on with them.`]),
      ...[...equivalent.keys()]
        .filter((key) => complete !== undefined && !complete.has(key))
        .map((key) => `no such guard any more: ${key}`),
    ]
  }

  readonly #of = (verdict: Outcome['verdict']): Outcome[] =>
    this.#outcomes.filter((outcome) => outcome.verdict === verdict)
}

function tableOf(outcomes: readonly Outcome[]): string {
  const row = (title: string, own: readonly Outcome[]) => [
    title,
    ...verdicts.map((what) => own.filter(({ verdict }) => verdict === what).length),
    ...names.map((what) => own.filter(({ naming }) => naming === what).length),
  ]
  const groups = [...new Set(outcomes.map(({ group }) => group))].toSorted()
  const all = row('all', outcomes)
  const table = [
    ['guards of', ...verdicts, ...names.map((name) => namings[name])],
    ...groups.map((title) =>
      row(
        title,
        outcomes.filter(({ group }) => group === title),
      ),
    ),
    all,
  ]
  const width = Math.max(...table.map(([title]) => String(title).length))
  const lines = table.map(([title, ...cells]) =>
    [String(title).padEnd(width), ...cells.map((cell) => String(cell).padStart(10))].join('  '),
  )
  const [named, asked, none] = all.slice(-names.length)
  return `\n${lines.join('\n')}

${all[1]} turn a test red: ${named} one that names an operation; ${asked} one that names none, while tests that reach
the guard ask for operations; ${none} one that names none, and no test that reaches the guard asks for any.
`
}
