/** Runs before every test file: switches one guard off, and notes which guards the tests depend on. */
import { afterEach, beforeEach, inject } from 'vitest'
import type { Guards } from './run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    guards: Guards
  }
  interface TaskMeta {
    guards?: number[]
  }
}

const { off, tests } = inject('guards')
const met = new Set<number>()
/** Met outside of tests: while a file is loaded, in its hooks. */
const around = new Set<number>()

/** A loop that never ends cannot be timed out. */
const endless = 100_000
let passed = 0

/** Whether a guard is there. */
const guard = (id: number): boolean => {
  if (id >= 0) met.add(id)
  if (id !== off) return true
  if (++passed > endless) throw new Error('without the guard this never ends')
  return false
}
const value = (never: number, always: number, own: unknown): unknown =>
  guard(own ? never : always) ? own : !own
Object.assign(globalThis, { __guard: guard, __value: value })

const wanted = tests === undefined ? undefined : new Set(tests)
const move = (into: Set<number>) => {
  for (const id of met) into.add(id)
  met.clear()
}

beforeEach(({ task, skip }) => {
  move(around)
  passed = 0
  if (wanted !== undefined && !wanted.has(task.fullTestName)) skip()
})
afterEach(({ task }) => {
  task.meta.guards = [...met]
  task.file.meta.guards = [...around]
  met.clear()
})
