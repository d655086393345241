/** Which operations a guard is about: those that the test names which turned red, or those that tests ask for which reach it. */
import { operations } from '../../generated/operations.ts'
import type { Depending } from './run.ts'

/** How it is known: the red test says so, tests that reach the guard ask for it, or none of them asks for any. */
type Naming = 'named' | 'asked' | 'none'

/** @returns what turned red without the guard of an id, and which operations that is about */
export function nameOperations(
  depending: Depending,
): (red: string, id: number) => { by: string; naming: Naming } {
  const reaching = [...depending.values()].flatMap((met) =>
    [...met.values()].flatMap((tests) => [...(tests ?? [])]),
  )
  // Those of other contracts, too, which the tests let the machine serve.
  const ids = new Set([...Object.keys(operations), ...reaching.flatMap(({ asks }) => asks)])
  const anyOf = [...ids].toSorted((a, b) => b.length - a.length).join('|')
  const operation = new RegExp(String.raw`\b(?:${anyOf.replaceAll('.', String.raw`\.`)})\b`)
  return (red, id) => {
    if (operation.test(red)) return { by: red, naming: 'named' }
    const tests = [...depending.values()].flatMap((met) => [...(met.get(id) ?? [])])
    const asked = new Set(tests.flatMap(({ name, asks }) => [...(operation.exec(name) ?? []), ...asks]))
    const [first] = asked
    if (first === undefined) return { by: red, naming: 'none' }
    const more = asked.size > 1 ? ` and ${asked.size - 1} more` : ''
    return { by: `${red} (it guards ${first}${more})`, naming: 'asked' }
  }
}
