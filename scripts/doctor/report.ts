import type { Check } from '../../src/domain/checks.ts'

/** One line of the checklist. */
export interface Line {
  group: string
  name: string
  status: 'ok' | 'wrong' | 'not checkable'
  /** What is so, what is wrong, or what could not be looked at. */
  text: string
  /** What to do about what is wrong; why something could not be looked at. */
  more?: string
}

/** A table of checks as lines, each with the facts it asks for. */
export const examine = <Facts>(group: string, checks: readonly Check<Facts>[], facts: Facts): Line[] =>
  checks.map(({ name, right, wrong, fix }) => {
    const found = wrong(facts)
    return found === undefined
      ? { group, name, status: 'ok', text: right }
      : { group, name, status: 'wrong', text: found, more: fix }
  })

/** The same table where the facts cannot be had. */
export const unseen = (group: string, checks: readonly Check<never>[], why: string): Line[] =>
  checks.map(({ name, right }) => ({ group, name, status: 'not checkable', text: right, more: why }))

export const count = (lines: readonly Line[], status: Line['status']): number =>
  lines.filter((line) => line.status === status).length

const signs = { ok: 'ok     ', wrong: 'WRONG  ', 'not checkable': '-      ' } as const

/** The checklist for a terminal. What could not be looked at for one reason is one line. */
export function printLines(lines: readonly Line[]): string {
  const groups = [...Map.groupBy(lines, ({ group }) => group)].map(([group, own]) => {
    const seen = own.filter(({ status }) => status !== 'not checkable').map(printLine)
    const rest = own.filter(({ status }) => status === 'not checkable')
    const reasons = [...Map.groupBy(rest, ({ more = '' }) => more)].map(([why, those]) =>
      `  ${signs['not checkable']}not checkable, ${why}:\n${those.map(({ text }) => `           ${text}\n`).join('')}`.trimEnd(),
    )
    return [group, ...seen, ...reasons].join('\n')
  })
  const closing = (['ok', 'wrong', 'not checkable'] as const).map(
    (status) => `${count(lines, status)} ${status}`,
  )
  return `${groups.join('\n\n')}\n\n${closing.join(', ')}\n`
}

const printLine = ({ status, text, more }: Line): string =>
  `  ${signs[status]}${text}${more === undefined ? '' : `\n         -> ${more}`}`
