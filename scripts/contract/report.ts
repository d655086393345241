/** A comparison for a terminal, for a pull request, and for programs. */
import { stripVTControlCharacters, styleText } from 'node:util'
import { grades } from './change.ts'
import type { Change, Grade } from './change.ts'
import type { Comparison } from './compare.ts'
import { someOf } from './reach.ts'

const headings: Readonly<Record<Grade, string>> = {
  breaking: 'Breaking: clients of the release stop working',
  loosened: 'Access loosened: somebody may do more',
  tightened: 'Access tightened: somebody may do less',
  safe: 'Safe',
}
const colours = { breaking: 'red', loosened: 'magenta', tightened: 'yellow', safe: 'green' } as const

/** @param colour whether the output is a terminal */
export function printComparison(comparison: Comparison, colour: boolean): string {
  const { from, to, changes, problems } = comparison
  const parts = grades.flatMap((grade) => {
    const own = changes.filter((change) => change.grade === grade)
    if (own.length === 0) return []
    const lines = shown(own, comparison.notes).flatMap((entry) => entryLines(entry, comparison.notes))
    return [[styleText(['bold', colours[grade]], `${headings[grade]} (${own.length})`), ...lines].join('\n')]
  })
  const head = `${from.name} (${from.version}) -> ${to.name} (${to.version})`
  const text = [
    head,
    ...parts,
    closing(comparison),
    ...problems.map((problem) => styleText('red', problem)),
  ].join('\n\n')
  return colour ? text : stripVTControlCharacters(text)
}

function entryLines(entry: Entry, notes: Comparison['notes']): string[] {
  const { subject, text, effect, place } = entry
  const why = notes.get(subject)
  return [
    `  ${namesOf(entry)}`,
    `    ${[text, effect].filter(Boolean).join(' ')}`,
    ...(why === undefined ? [] : [`    Why: ${why}`]),
    ...(place === undefined ? [] : [`    ${place}`]),
  ]
}

/** A change, with what else it is true of. */
type Entry = Change & { others?: string[] }

/** Changes of words for people are counted, not shown; what many operations have in common is said once. */
function shown(changes: readonly Change[], notes: Comparison['notes']): Entry[] {
  const rest = changes.filter(({ wording }) => wording !== true)
  const same = Map.groupBy(rest, ({ subject, text, effect }) => [text, effect, notes.get(subject)].join('\n'))
  const merged = [...same.values()].flatMap((own): Entry[] => {
    const [first] = own
    if (first === undefined || own.length === 1) return own
    const { place: _places, ...change } = first
    // A note is found under the first name; all of them have the same.
    return [{ ...change, others: own.slice(1).map(({ subject }) => subject) }]
  })
  const words = changes.length - rest.length
  if (words === 0) return merged
  const text = `${words} ${words === 1 ? 'change' : 'changes'} of descriptions, examples or names of components.`
  return [...merged, { grade: 'safe', step: 'patch', subject: 'Words', text, effect: '' }]
}

/** Where access is loosened, nothing is left out. */
const namesOf = ({ subject, others = [], grade }: Entry) =>
  someOf([subject, ...others], grade === 'loosened' ? Infinity : 20)

function closing({ from, to, changes, needed }: Comparison): string {
  if (changes.length === 0) return 'Nothing changed.'
  const enough =
    to.version === needed.version ? 'which is what info.version says' : `info.version says ${to.version}`
  return `Needs a ${needed.step} step: from ${from.version} to ${needed.version}, ${enough}.`
}

/** For a pull request. */
export function markdownComparison(comparison: Comparison): string {
  const { from, to, problems } = comparison
  const list = problems.map((problem) => `> - ${problem}`).join('\n')
  const refusals = problems.length === 0 ? [] : [`> **Not to be merged like this**\n${list}`]
  const title = `## The contract: ${from.version} → ${to.version}`
  return [title, ...refusals, ...markdownChanges(comparison), closing(comparison)].join('\n\n')
}

/** The changes as lists under headings. Without places they make a changelog: lines move on. */
export function markdownChanges({ changes, notes }: Comparison, places = true): string[] {
  return grades.flatMap((grade) => {
    const own = changes.filter((change) => change.grade === grade)
    if (own.length === 0) return []
    const lines = shown(own, notes).map((entry) => `- ${markdownEntry(entry, notes, places)}`)
    return [`### ${headings[grade]} (${own.length})\n\n${lines.join('\n')}`]
  })
}

function markdownEntry(entry: Entry, notes: Comparison['notes'], places: boolean): string {
  const { subject, text, effect, place } = entry
  const why = notes.get(subject)
  const where = place === undefined || !places ? '' : ` (\`${place}\`)`
  return `**${namesOf(entry)}**: ${[text, effect, why === undefined ? '' : `Why: ${why}`].filter(Boolean).join(' ')}${where}`
}

export const jsonComparison = (comparison: Comparison): string =>
  JSON.stringify({ ...comparison, notes: Object.fromEntries(comparison.notes) }, undefined, 2)
