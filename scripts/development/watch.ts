import { existsSync, readdirSync, watch } from 'node:fs'
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
  }
  const changed = (folder: string) => (file: string | null) => {
    if (file?.endsWith('.tmp')) return
    waiting.add(folder)
    clearTimeout(timer)
    timer = setTimeout(() => void (running = running.then(turn)), 100)
  }
  for (const folder of folders) watchTree(folder, changed(folder), new Set())
}

/**
 * Watches each folder by itself: on Linux, a recursive watch loses a file whose editor saves by renaming another
 * one into its place.
 */
function watchTree(folder: string, changed: (file: string | null) => void, watched: Set<string>): void {
  if (watched.has(folder)) return
  watched.add(folder)
  const within = () => {
    const entries = readdirSync(folder, { withFileTypes: true })
    for (const entry of entries)
      if (entry.isDirectory()) watchTree(join(folder, entry.name), changed, watched)
  }
  watch(folder, (event, file) => {
    if (event === 'rename' && existsSync(folder)) within()
    changed(file)
  }).on('error', () => watched.delete(folder)) // the folder is gone, which its parent has reported
  within()
}
