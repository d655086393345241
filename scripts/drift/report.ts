/** What drift is told as: a table of what was compared, then every finding with its place and its remedy. */

export interface Finding {
  /** What differs, in words. */
  what: string
  /** `openapi/schemas/Document.yaml:28` */
  where: string
  /** What to do about it. */
  fix: string
}

/** One pair of things that must agree. */
export interface Area {
  name: string
  /** How much was looked at: an area that saw nothing has proven nothing. */
  compared: string
  findings: Finding[]
}

const headings = ['Area', 'Compared', 'Findings'] as const

/** The report for a terminal. */
export function printReport(areas: Area[]): string {
  const rows = areas.map(({ name, compared, findings }) => [name, compared, String(findings.length)] as const)
  const width = (column: 0 | 1) => Math.max(...[headings, ...rows].map((row) => row[column].length))
  const [first, second] = [width(0), width(1)]
  const table = [headings, ...rows].map(
    ([name, compared, count]) => `${name.padEnd(first)}  ${compared.padEnd(second)}  ${count}`,
  )
  const details = areas.flatMap(({ name, findings }) =>
    findings.length === 0 ? [] : [`${name} (${findings.length})\n${findings.map(printFinding).join('\n')}`],
  )
  return [table.join('\n'), ...details].join('\n\n')
}

const printFinding = ({ what, where, fix }: Finding) => `  ${where}\n    ${what}\n    -> ${fix}`
