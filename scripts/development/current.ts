import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './state.ts'

/** What the generator reads, what it is, and what it writes. */
const parts = ['openapi', 'db/migrations', 'scripts/generate', 'scripts/database', 'generated']
const alone = ['scripts/generate.ts', 'package-lock.json']
/** What the SDK's own build leaves beside its sources. */
const built = /\/sdk\/(?:dist|node_modules)(?:\/|$)/
const note = join(stateFolder, 'generated')

/** One word for all that is in folders and files. Reading it takes milliseconds, generating seconds. */
function fingerprint(folders: string[], files: string[]): string {
  const hash = createHash('sha256')
  const inside = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
  for (const file of [...inside, ...files.filter((path) => existsSync(path))].toSorted())
    if (!built.test(file)) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Whether nothing has changed since the generator ran last. */
export const isGenerated = (): boolean =>
  existsSync(note) && readFileSync(note, 'utf8') === fingerprint(parts, alone)

export const noteGenerated = (): void => writeFileSync(note, fingerprint(parts, alone))

/** Tells whether the server runs what is generated now. */
export const generatedNow = (): string => fingerprint(['generated'], [])
