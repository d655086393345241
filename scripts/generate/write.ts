import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Files } from './operations.ts'

/** What writing would change or has changed, by path relative to the folder. */
export interface Changes {
  written: string[]
  removed: string[]
}

/** What the SDK's own build leaves beside its sources. */
const built = /^sdk\/(?:dist|node_modules)\/|\.tgz$/

/** Compares a folder with the files it should hold; whatever else is in it has no business there. */
export async function compare(folder: string, files: Files): Promise<Changes> {
  const present = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : []
  const removed = present
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !built.test(path) && !files.has(path))
  const written: string[] = []
  for (const [path, text] of files) {
    const before = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    if (before !== text) written.push(path)
  }
  return { written: written.toSorted(), removed: removed.toSorted() }
}

/**
 * Writes only what changed, each file whole or not at all: it is written beside its place and moved there.
 */
export async function write(folder: string, files: Files, { written, removed }: Changes): Promise<void> {
  for (const path of written) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    const temporary = `${target}.${process.pid}.tmp`
    await writeFile(temporary, files.get(path) ?? '')
    await rename(temporary, target)
  }
  for (const path of removed) await rm(join(folder, path))
}
