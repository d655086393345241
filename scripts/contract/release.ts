/** Freezes today's contract as a release. Everything that stands against it is found before anything is written. */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { CommandError } from '../database/owner.ts'
import { changelogWith } from './changelog.ts'
import { compareVersions, parseVersion } from './change.ts'
import { compareContracts, gradeChanges, versionOf } from './compare.ts'
import type { Comparison } from './compare.ts'
import { removalProblems, removalsOf } from './removals.ts'
import { digestOf, integrityProblems, listReleases, nextFile, readNotes, sumsFile } from './releases.ts'
import { dateKey, notesKey, policyKey, readSide } from './side.ts'
import type { Side } from './side.ts'
import type { Usage } from './usage.ts'

export interface ReleaseRequest {
  /** Of the frozen contracts. */
  folder: string
  changelog: string
  today: Side
  /** `2026-11-25` */
  date: string
  /** Why access is loosened, where `next.yaml` does not say it. */
  note: string | undefined
  /** Why operations go although somebody would notice. */
  reason: string | undefined
  /** Why no database is asked who calls what goes. */
  withoutUsage: string | undefined
  /** Asks the database; undefined when there is none to ask. */
  usage: (() => Promise<Usage[]>) | undefined
}

/**
 * Writes the frozen contract, its digest and the changelog, and clears the notes.
 * @returns the files, in the order they were written
 * @throws CommandError with everything that stands against the release
 */
export async function release(request: ReleaseRequest): Promise<string[]> {
  const version = versionOf(request.today)
  const newest = listReleases(request.folder).at(-1)
  refuse([...integrityProblems(request.folder), ...versionProblems(version, newest?.version)])
  const before = newest === undefined ? undefined : await readSide(newest.file)
  const comparison = before === undefined ? undefined : await comparisonOf(before, request)
  refuse([
    ...(comparison?.problems ?? []),
    ...(comparison === undefined ? [] : stepProblems(comparison)),
    ...(before === undefined ? [] : await goneProblems(before, request)),
  ])
  return write(request, version, comparison)
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new CommandError(`${problems.join('\n')}\nNothing was written.`)
}

function versionProblems(version: string, newest: string | undefined): string[] {
  if (parseVersion(version) === undefined)
    return [`info.version is ${version || 'missing'}; write a version such as 1.2.3.`]
  if (newest === undefined || compareVersions(version, newest) > 0) return []
  return version === newest
    ? [`${version} was released already; raise info.version in openapi/openapi.yaml.`]
    : [`info.version is ${version}, and ${newest} was released already; write a later one.`]
}

function stepProblems({ to, needed, changes }: Comparison): string[] {
  if (compareVersions(to.version, needed.version) >= 0 || changes.some(({ step }) => step === 'major'))
    return []
  return [
    `What changed needs a ${needed.step} step: write ${needed.version} as info.version, not ${to.version}.`,
  ]
}

async function comparisonOf(before: Side, { today, folder, note }: ReleaseRequest): Promise<Comparison> {
  const notes = new Map([...today.notes, ...readNotes(folder)])
  const comparison = await compareContracts(before, { ...today, notes })
  if (note === undefined) return comparison
  for (const { grade, subject } of comparison.changes)
    if (grade === 'loosened' && !notes.has(subject)) notes.set(subject, note)
  return gradeChanges(comparison.changes, before, { ...today, notes })
}

async function goneProblems(before: Side, request: ReleaseRequest): Promise<string[]> {
  const { today, date, reason, withoutUsage, usage } = request
  const removals = removalsOf(before.document, today.document)
  if (removals.length === 0) return []
  const unknown = usage === undefined && withoutUsage === undefined
  const problems = removalProblems(removals, await usage?.(), date)
  return [
    ...(reason === undefined && problems.length > 0
      ? [...problems, 'Keep it, or say why it goes all the same: --reason "…".']
      : []),
    ...(unknown
      ? [
          `No database was asked who still calls ${removals.map(({ id }) => id).join(', ')}: set MIGRATION_DATABASE_URL to production's, or say why it may go without asking: --without-usage "…".`,
        ]
      : []),
  ]
}

async function write(
  request: ReleaseRequest,
  version: string,
  comparison: Comparison | undefined,
): Promise<string[]> {
  const { folder, changelog, today, date, reason, withoutUsage } = request
  const notes = comparison?.notes ?? new Map<string, string>()
  const text = frozenText({ ...today, notes }, date)
  const old = existsSync(changelog) ? await readFile(changelog, 'utf8') : ''
  const sums = join(folder, sumsFile)
  const known = existsSync(sums) ? await readFile(sums, 'utf8') : ''
  const reasons = [reason, withoutUsage].filter((why) => why !== undefined)
  await mkdir(folder, { recursive: true })
  const files = new Map([
    [join(folder, `${version}.yaml`), text],
    [sums, `${known}${digestOf(text)}  ${version}.yaml\n`],
    [changelog, changelogWith(old, { version, date, today, comparison, reasons })],
  ])
  for (const [file, content] of files) {
    await writeFile(`${file}.${process.pid}.tmp`, content)
    await rename(`${file}.${process.pid}.tmp`, file)
  }
  await rm(join(folder, nextFile), { force: true })
  return [...files.keys()]
}

/** The public document with what it leaves out: who may do what, and why that changed. */
function frozenText({ document, policy, notes }: Side, date: string): string {
  const whole = {
    ...document,
    [dateKey]: date,
    ...(notes.size === 0 ? {} : { [notesKey]: Object.fromEntries(notes) }),
    [policyKey]: policy,
  }
  return `# Frozen by \`npm run contract:release\`. Never edited: what changes becomes another version.\n${stringify(whole, { aliasDuplicateObjects: false, lineWidth: 0 })}`
}
