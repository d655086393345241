/** Which guard is switched off, and which ones were met: one state for all that a worker loads. */

interface Switch {
  /** The mutant that is at work; -1 for none. */
  off: number
  met: Set<number>
  /** How often the one that is switched off was passed. */
  passed: number
}

/** A loop that never ends cannot be timed out. */
const endless = 100_000

const here = globalThis as { __guards?: Switch } // a module may be loaded anew for each file
here.__guards ??= { off: -1, met: new Set(), passed: 0 }
const state = here.__guards

/** Whether a guard is there. */
const guard = (id: number): boolean => {
  if (id >= 0) state.met.add(id)
  if (id !== state.off) return true
  if (++state.passed > endless) throw new Error('without the guard this never ends')
  return false
}
const value = (never: number, always: number, own: unknown): unknown =>
  guard(own ? never : always) ? own : !own
Object.assign(globalThis, { __guard: guard, __value: value })

export { state as guards }
