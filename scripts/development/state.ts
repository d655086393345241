import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Where development keeps what is not in the repository: the embedded database, the issuer's key, caches. */
export const stateFolder = process.env['PLUMBLINE_STATE'] ?? '.plumbline'

/** Something else holds what is wanted; the message says what to do. */
export class LockError extends Error {}

/**
 * Takes the lock of a data directory: the embedded database has none of its own, and two writers destroy it.
 * A lock whose process is gone is taken over.
 * @returns releases the lock
 * @throws LockError
 */
export function takeLock(folder: string): () => void {
  const file = join(folder, 'data.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = openSync(file, 'wx')
      writeSync(handle, String(process.pid))
      closeSync(handle)
      const release = () => rmSync(file, { force: true })
      process.once('exit', release)
      return release
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // fs errors carry a code
      const holder = Number(readFileSync(file, 'utf8'))
      if (isAlive(holder))
        throw new LockError(
          `The database in ${folder} is in use by process ${holder}. Stop that server, or give this one another folder: PLUMBLINE_STATE=<folder>`,
        )
      rmSync(file, { force: true })
    }
  }
  throw new LockError(`The lock ${file} cannot be taken; remove it if no server is running.`)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' // it exists, but belongs to somebody else
  }
}
