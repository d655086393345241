/** Runs before every test file: switches one guard off, and notes which guards the tests depend on. */
import { afterEach, beforeEach, inject } from 'vitest'
import type { Guards } from './run.ts'
import { recordOperations, takeOperations } from './operations.ts'
import { recordStatements } from './statements.ts'
import { guards } from './switch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    guards: Guards
  }
  interface TaskMeta {
    guards?: number[]
    /** What it asks for. */
    operations?: string[]
  }
}

const { off, asks } = inject('guards')
guards.off = off
/** Met outside of tests: while a file is loaded, in its hooks. */
const around = new Set<number>()

if (asks !== undefined) {
  recordStatements()
  recordOperations()
}

beforeEach(({ task }) => {
  // Of a test that is tried again and again the first time counts: then nothing is switched off.
  if (task.meta.guards === undefined) for (const id of guards.met) around.add(id)
  takeOperations()
  guards.met.clear()
  guards.passed = 0
})
afterEach(({ task }) => {
  task.meta.guards ??= [...guards.met]
  task.meta.operations ??= takeOperations()
  task.file.meta.guards = [...around]
  guards.met.clear()
})
