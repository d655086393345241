/** Which operations a guard is about: those that the test names which turned red, or those that tests ask for which reach it. */
import { operations } from '../../generated/operations.ts'
import type { Depending } from './run.ts'

/** How it is known: the red test says so, tests that reach the guard ask for it, or none of them asks for any. */
export type Naming = 'named' | 'asked' | 'none'

const ids = Object.keys(operations).toSorted((a, b) => b.length - a.length)
const operation = new RegExp(String.raw`\b(?:${ids.join('|').replaceAll('.', String.raw`\.`)})\b`)

/** @param red what turned red without the guard of that id */
export function nameOperations(
  red: string,
  id: number,
  depending: Depending,
): { by: string; naming: Naming } {
  if (operation.test(red)) return { by: red, naming: 'named' }
  const tests = [...depending.values()].flatMap((met) => [...(met.get(id) ?? [])])
  const asked = new Set(tests.flatMap(({ name, asks }) => [...(operation.exec(name) ?? []), ...asks]))
  const [first] = asked
  if (first === undefined) return { by: red, naming: 'none' }
  const more = asked.size > 1 ? ` and ${asked.size - 1} more` : ''
  return { by: `${red} (it guards ${first}${more})`, naming: 'asked' }
}
