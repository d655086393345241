/** What the fault suite says while it runs, and its table at the end. */
import type { TestCase, TestModule } from 'vitest/node'

/** How a fault ended. Tests leave it in their `task.meta`. */
export interface Outcome {
  /** With its number in the list of faults. */
  fault: string
  /** How often it was made to happen. */
  runs: number
  acknowledged: number
  found: number
  lost: number
  duplicated: number
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: Outcome
  }
}

const columns = ['runs', 'acknowledged', 'found', 'lost', 'duplicated'] as const

const line = (cells: readonly string[], width: number) =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(13))).join('')

/** A row a fault, in the order of their numbers; empty when no test was about one. */
export function faultTable(modules: readonly TestModule[]): string[] {
  const outcomes = modules.flatMap((module) => [...module.children.allTests()].flatMap(outcomeOf))
  if (outcomes.length === 0) return []
  const byNumber = outcomes.toSorted((a, b) => a.fault.localeCompare(b.fault, 'en', { numeric: true }))
  const width = Math.max(...byNumber.map(({ fault }) => fault.length))
  const rows = byNumber.map((outcome) => [outcome.fault, ...columns.map((name) => String(outcome[name]))])
  return [['fault', ...columns], ...rows].map((cells) => line(cells, width))
}

const outcomeOf = (test: TestCase): Outcome[] => {
  const { fault } = test.meta()
  return fault === undefined ? [] : [fault]
}
