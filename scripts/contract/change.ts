/** What a comparison of two contracts finds, and what it asks of the version. */

/** How a person reads a change, worst first. */
export const grades = ['breaking', 'loosened', 'tightened', 'safe'] as const
export type Grade = (typeof grades)[number]

/** The step of a semantic version, largest first. */
export const steps = ['major', 'minor', 'patch', 'none'] as const
export type Step = (typeof steps)[number]

export interface Change {
  grade: Grade
  /** The part of the version this one needs to raise. */
  step: Step
  /** What it is about: an operationId, `role viewer`, `rate class write`. A note of a release names it so. */
  subject: string
  /** What is different, as a sentence. */
  text: string
  /** What that does to somebody, as a sentence; empty when it does nothing. */
  effect: string
  /** `openapi/paths/documents.yaml:12`, when today's contract has the place. */
  place?: string
  /** Only words for people: descriptions, examples, names of components. Reports count these. */
  wording?: true
}

/** A change of something that has a name, and perhaps a place. */
export const changeOf = (
  { id, place }: { id: string; place: string | undefined },
  change: Omit<Change, 'subject' | 'effect' | 'place'> & { effect?: string },
): Change => ({ subject: id, effect: '', ...change, ...(place === undefined ? {} : { place }) })

/** The larger of the steps. */
export const largest = (wanted: readonly Step[]): Step =>
  steps.find((step) => wanted.includes(step)) ?? 'none'

type Version = readonly [major: number, minor: number, patch: number]

/** A version without pre-release parts; undefined for any other text. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)$/.exec(text)
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])]
}

export function compareVersions(one: string, other: string): number {
  const [left, right] = [parseVersion(one) ?? [0, 0, 0], parseVersion(other) ?? [0, 0, 0]]
  const differs = [0, 1, 2].find((part) => left[part] !== right[part])
  return differs === undefined ? 0 : (left[differs] ?? 0) - (right[differs] ?? 0)
}

/**
 * The step from one version to another. Before 1.0.0, what would be a major step may be a minor one
 * (semver.org, 4 and 5).
 */
export function stepBetween(from: string, to: string): Step | 'back' {
  if (compareVersions(from, to) > 0) return 'back'
  const [before, after] = [parseVersion(from), parseVersion(to)]
  const part = [0, 1, 2].findIndex((index) => before?.[index] !== after?.[index])
  if (part === -1) return 'none'
  return steps[before?.[0] === 0 && part > 0 ? part - 1 : part] ?? 'none'
}

/** The version that a step leads to. */
export function nextVersion(from: string, step: Step): string {
  const [major, minor, patch] = parseVersion(from) ?? [0, 0, 0]
  const part = steps.indexOf(step) + (major === 0 ? 1 : 0)
  if (step === 'none') return from
  if (part === 0) return `${major + 1}.0.0`
  return part === 1 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`
}
