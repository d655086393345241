/** What every measurement needs: rounds that take turns, medians, and one table. */

/** The middle one; of an even number the higher of the two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export interface Contender {
  name: string
  /** One round; its figure. */
  measure: () => Promise<number>
}

export interface Line {
  name: string
  value: number
  /** To the first contender; the median of the ratios of each round. */
  ratio: number
  figures: readonly number[]
}

/**
 * Lets the contenders take turns, there and back again, so that whatever else the machine does meets all of them.
 * The first is what the others are compared with, round by round.
 */
export async function compare(contenders: readonly Contender[], rounds: number): Promise<Line[]> {
  const figures = contenders.map((): number[] => [])
  const order = [...contenders.entries()]
  for (let round = 0; round < rounds; round++)
    for (const [index, { measure }] of round % 2 === 0 ? order : order.toReversed())
      figures[index]?.push(await measure())
  const lines = contenders.map(({ name }, index) => {
    const own = figures[index] ?? []
    return { name, value: median(own), ratio: 1, figures: own }
  })
  const [first] = contenders
  return first === undefined ? [] : relativeTo(lines, first.name)
}

/** What the same contenders did in several comparisons, as one. @param base whom they are compared with */
export function together(runs: readonly Line[][], base: string): Line[] {
  const [first = []] = runs
  const lines = first.map((line) => {
    const figures = runs.flatMap((run) => run.find(({ name }) => name === line.name)?.figures ?? [])
    return { ...line, figures, value: median(figures) }
  })
  return relativeTo(lines, base)
}

/** The same figures, compared with another contender. @param others if not all */
export function relativeTo(lines: readonly Line[], base: string, others?: readonly string[]): Line[] {
  const to = lines.find(({ name }) => name === base)?.figures ?? []
  return lines
    .filter(({ name }) => others === undefined || name === base || others.includes(name))
    .toSorted((a, b) => Number(b.name === base) - Number(a.name === base))
    .map((line) => ({
      ...line,
      ratio: median(line.figures.map((value, round) => value / (to[round] ?? Number.NaN))),
    }))
}

export interface Target {
  /** Whose ratio it is about. */
  name: string
  most?: number
  least?: number
}

const write = (text: string) => process.stdout.write(`${text}\n`)

export interface Table {
  title: string
  unit: string
  lines: readonly Line[]
  targets?: readonly Target[]
}

/** Prints a table of ratios. @returns the targets that were missed */
export function printTable({ title, unit, lines, targets = [] }: Table): string[] {
  write(`\n${title}`)
  const missed: string[] = []
  for (const { name, value, ratio } of lines) {
    const target = targets.find((candidate) => candidate.name === name)
    const wanted = target === undefined ? '' : words(target)
    const ok = (target?.most ?? Infinity) >= ratio && (target?.least ?? 0) <= ratio
    if (!ok) missed.push(`${title}: ${name} ${ratio.toFixed(2)}x, ${wanted}`)
    const verdict = target === undefined ? '' : `   ${wanted}: ${ok ? 'reached' : 'MISSED'}`
    write(
      `  ${name.padEnd(28)} ${ratio.toFixed(2).padStart(7)}x ${value.toFixed(1).padStart(10)} ${unit}${verdict}`,
    )
  }
  return missed
}

const words = ({ most, least }: Target) =>
  most === undefined ? `at least ${String(least)}x` : `at most ${most}x`

/** Prints one figure against its limit. @returns the same words when it was missed */
export function printFigure(
  title: string,
  value: number,
  { most, unit }: { most: number; unit: string },
): string[] {
  const ok = value <= most
  write(`\n${title}\n  ${value.toFixed(1)} ${unit}   at most ${most} ${unit}: ${ok ? 'reached' : 'MISSED'}`)
  return ok ? [] : [`${title}: ${value.toFixed(1)} ${unit}, at most ${most}`]
}
