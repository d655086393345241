import { readdirSync, statSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls back once for a burst of changes, and never twice at a time.
 * @param react gets the folders in which something has changed
 */
export function onChange(folders: string[], react: (changed: Set<string>) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let waiting = new Set<string>()
  const turn = async () => {
    const changed = waiting
    waiting = new Set()
    if (changed.size > 0) await react(changed)
    watchAll() // one of them may have been made anew
  }
  const changed = (folder: string) => (file: string) => {
    if (file.endsWith('.tmp')) return
    waiting.add(folder)
    clearTimeout(timer)
    timer = setTimeout(() => void (running = running.then(turn)), 100)
  }
  const watched: Watched = new Map()
  const watchAll = () => {
    for (const folder of folders) watchTree(folder, changed(folder), watched)
  }
  watchAll()
}

/** The watchers of folders, and which folder of that name they watch: one that is made again is another. */
type Watched = Map<string, { made: string; watcher: FSWatcher }>

/**
 * Watches each folder by itself: on Linux, a recursive watch loses a file whose editor saves by renaming another
 * one into its place.
 */
function watchTree(folder: string, changed: (file: string) => void, watched: Watched): void {
  const stat = statSync(folder, { throwIfNoEntry: false })
  const made = stat && `${stat.ino} ${stat.birthtimeMs}`
  const before = watched.get(folder)
  if (made === before?.made) return
  before?.watcher.close()
  watched.delete(folder)
  if (made === undefined) return
  const within = () => {
    for (const entry of ifThere(() => readdirSync(folder, { withFileTypes: true })) ?? [])
      if (entry.isDirectory()) watchTree(join(folder, entry.name), changed, watched)
  }
  const watcher = ifThere(() => watch(folder))
  if (watcher === undefined) return
  watched.set(folder, { made, watcher })
  watcher.on('error', () => watched.delete(folder)) // the folder is gone, which its parent has reported
  watcher.on('change', (event, file) => {
    if (event === 'rename') within()
    changed(String(file))
  })
  within()
}

/** @returns undefined for what has gone meanwhile; that is a change of its own, and reported */
export function ifThere<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined // fs errors carry a code
    throw error
  }
}
