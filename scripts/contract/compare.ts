import { accessChanges } from './access.ts'
import { grades, largest, nextVersion, parseVersion, stepBetween } from './change.ts'
import type { Change, Step } from './change.ts'
import { listOf } from './reach.ts'
import { shapeChanges } from './shapes.ts'
import { isObject } from '../generate/model.ts'
import type { Side } from './side.ts'

/** Two contracts, side by side. */
export interface Comparison {
  from: { name: string; version: string }
  to: { name: string; version: string }
  /** Worst first. */
  changes: Change[]
  /** What the changes ask of the version. */
  needed: { step: Step; version: string }
  /** What stands against merging this; each says what to do. */
  problems: string[]
  /** Notes of the release that explain a change, by subject. */
  notes: ReadonlyMap<string, string>
}

/** Compares two contracts, grades every change, and says what must not be merged like that. */
export async function compareContracts(before: Side, after: Side): Promise<Comparison> {
  return gradeChanges(
    [...accessChanges(before, after), ...(await shapeChanges(before, after))],
    before,
    after,
  )
}

/** Says what changes ask of the version and of the notes. @param found as they were found, without regard to notes */
export function gradeChanges(found: readonly Change[], before: Side, after: Side): Comparison {
  const changes = found
    .map((change) => explained(change, after.notes))
    .toSorted((one, other) => grades.indexOf(one.grade) - grades.indexOf(other.grade))
  const [from, to] = [before, after].map((side) => ({ name: side.name, version: versionOf(side) }))
  if (from === undefined || to === undefined) throw new Error('two contracts are compared')
  const step = largest(changes.map((change) => change.step))
  const needed = { step, version: nextVersion(from.version, step) }
  const comparison = { from, to, changes, needed, notes: after.notes }
  return { ...comparison, problems: problemsOf(comparison) }
}

export function versionOf({ document }: Pick<Side, 'document'>): string {
  const { info } = document
  return isObject(info) && typeof info['version'] === 'string' ? info['version'] : ''
}

/** Access that was taken away on purpose, and says why, needs no new major version: a hole may be closed at once. */
const explained = (change: Change, notes: Side['notes']): Change =>
  change.grade === 'tightened' && notes.has(change.subject) ? { ...change, step: 'minor' } : change

function problemsOf({ from, to, changes, needed, notes }: Omit<Comparison, 'problems'>): string[] {
  return [...versionProblems({ from, to, changes, needed }), ...noteProblems(changes, notes)]
}

function versionProblems({
  from,
  to,
  changes,
  needed,
}: Pick<Comparison, 'from' | 'to' | 'changes' | 'needed'>): string[] {
  const breaking = changes.filter(({ step }) => step === 'major').length
  const step = stepBetween(from.version, to.version)
  if (parseVersion(to.version) === undefined || parseVersion(from.version) === undefined)
    return breaking === 0
      ? []
      : [
          `${breaking} changes break clients, and the versions ${from.version} and ${to.version} are not of the form 1.2.3, so they say nothing about it.`,
        ]
  if (step === 'back')
    return [`info.version goes back from ${from.version} to ${to.version}; write ${needed.version}.`]
  if (breaking === 0 || step === 'major') return []
  const what = breaking === 1 ? '1 change breaks' : `${breaking} changes break`
  return [
    `${what} clients of ${from.version}, and info.version says ${to.version}: undo it, or write ${needed.version}.`,
  ]
}

function noteProblems(changes: readonly Change[], notes: Side['notes']): string[] {
  const silent = changes.filter(({ grade, subject }) => grade === 'loosened' && !notes.has(subject))
  const subjects = [...new Set(silent.map(({ subject }) => subject))]
  const [first] = subjects
  if (first === undefined) return []
  return [
    `${listOf(subjects)}: access is loosened, and no note says why. Write one for each in openapi/releases/next.yaml: \`x-policy-change: { ${first}: <why> }\`.`,
  ]
}
