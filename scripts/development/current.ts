import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './state.ts'
import { ifThere } from './watch.ts'

/** What the generator reads, and what it is. */
const sources = ['openapi', 'db/migrations', 'scripts/generate', 'scripts/database']
const alone = ['scripts/generate.ts', 'package-lock.json']
/** What the SDK's own build leaves beside its sources. */
const built = /\/sdk\/(?:dist|node_modules)(?:\/|$)/
const note = join(stateFolder, 'generated')

/** One word for all that is in folders and files. Reading it takes milliseconds, generating seconds. */
function fingerprint(folders: string[], files: string[]): string {
  const hash = createHash('sha256')
  const inside = folders.flatMap((folder) =>
    (ifThere(() => readdirSync(folder, { recursive: true, withFileTypes: true })) ?? [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const file of [...inside, ...files].toSorted())
    if (!built.test(file)) hash.update(`${file}\n`).update(ifThere(() => readFileSync(file)) ?? '')
  return hash.digest('hex')
}

/** What there is to generate from. Asked before the generator runs: what is saved meanwhile it may not have read. */
export const sourcesNow = (): string => fingerprint(sources, alone)

/** Tells whether the server runs what is generated now. */
export const generatedNow = (): string => fingerprint(['generated'], [])

/** Whether nothing has changed since the generator ran last. */
export const isGenerated = (): boolean =>
  existsSync(note) && readFileSync(note, 'utf8') === sourcesNow() + generatedNow()

/** @param from what was generated from */
export const noteGenerated = (from: string): void => writeFileSync(note, from + generatedNow())
