import { mkdirSync, writeFileSync } from 'node:fs'
import { equivalent } from './equivalent.ts'

export type Verdict = 'killed' | 'survived' | 'equivalent' | 'refuted'

interface Outcome {
  group: string
  key: string
  verdict: Verdict
  by: string
}

/** What became of every guard; written while it goes on, and as a table at the end. */
export class Report {
  readonly #outcomes: Outcome[] = []
  readonly #total: number
  readonly #say: (line: string) => void
  readonly #started = performance.now()

  constructor(total: number, say: (line: string) => void) {
    this.#total = total
    this.#say = say
  }

  /** @param red the test that failed without the guard @param where to look, for people */
  note(group: string, { key, where }: { key: string; where: string }, red: string | undefined): void {
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
    this.#outcomes.push({ group, key, verdict, by })
    const seconds = Math.round((performance.now() - this.#started) / 1000)
    const count = `${this.#outcomes.length}/${this.#total}`.padStart(9)
    this.#say(
      `${count} ${String(seconds).padStart(5)} s  ${verdict.padEnd(10)} ${where}\n${' '.repeat(20)}${by}`,
    )
  }

  /** Prints the closing table and writes all of it to a file. @returns what stands against success */
  close(file: string, complete: ReadonlySet<string> | undefined): string[] {
    const groups = [...new Set(this.#outcomes.map(({ group }) => group))]
    const count = (group: string, verdict: Verdict) =>
      this.#outcomes.filter((outcome) => outcome.group === group && outcome.verdict === verdict).length
    const rows = groups.map((group) => [
      group,
      ...(['killed', 'equivalent', 'survived', 'refuted'] as const).map((verdict) =>
        String(count(group, verdict)),
      ),
    ])
    const table = [['guards of', 'killed', 'equivalent', 'survived', 'refuted'], ...rows]
    const width = Math.max(...table.map(([name = '']) => name.length))
    this.#say(
      `\n${table.map(([name = '', ...cells]) => [name.padEnd(width), ...cells.map((cell) => cell.padStart(10))].join('  ')).join('\n')}\n`,
    )
    mkdirSync('dist/reports', { recursive: true })
    const lines = this.#outcomes.map(
      ({ key, verdict, by }) =>
        `| ${[`\`${key.replaceAll('|', String.raw`\|`)}\``, verdict, by.replaceAll('|', String.raw`\|`)].join(' | ')} |`,
    )
    writeFileSync(
      file,
      `# Every guard taken away\n\n| Guard | Verdict | By, or why not |\n| --- | --- | --- |\n${lines.join('\n')}\n`,
    )
    return [
      ...this.#of('survived').map(({ key }) => `survived: ${key}`),
      ...this.#of('refuted').map(({ key }) => `told after all, so it is not equivalent: ${key}`),
      ...(complete === undefined
        ? []
        : [...equivalent.keys()]
            .filter((key) => !complete.has(key))
            .map((key) => `no such guard any more: ${key}`)),
    ]
  }

  readonly #of = (verdict: Verdict): Outcome[] =>
    this.#outcomes.filter((outcome) => outcome.verdict === verdict)
}
