import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Writes a folder as a whole: the old one stays until the new one is complete, and stays when that fails. */
export async function replaceFolder<T>(folder: string, write: (temporary: string) => Promise<T>): Promise<T> {
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  const temporary = await mkdtemp(`${target}.`)
  try {
    await chmod(temporary, 0o755)
    const result = await write(temporary)
    await rm(target, { recursive: true, force: true })
    await rename(temporary, target)
    return result
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

/** Every file in a folder and in those within it: relative paths with slashes, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}
