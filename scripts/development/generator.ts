import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/**
 * The generator in a process that stays: what it imports is read once, and what a change does not touch is not made
 * again.
 */
export class Generator {
  #child: ChildProcess | undefined

  /** Starts the process, so that the first run does not wait for it. */
  warm(): ChildProcess {
    if (this.#child !== undefined) return this.#child
    const child = fork(new URL('generator-process.ts', import.meta.url))
    child.once('exit', () => {
      if (this.#child === child) this.#child = undefined
    })
    return (this.#child = child)
  }

  /** @returns whether everything is generated; else it has said why not, and the old files stay */
  run(): Promise<boolean> {
    const child = this.warm()
    return new Promise((resolve) => {
      const end = (ok: unknown) => {
        child.off('message', end).off('exit', end)
        resolve(ok === true)
      }
      child.on('message', end).on('exit', end)
      child.send('run')
    })
  }

  /** In place of this process a new one, which knows nothing and has read the generator's own code as it is now. */
  renew(): void {
    this.stop()
    this.warm()
  }

  stop(): void {
    this.#child?.kill()
    this.#child = undefined
  }
}
