/** Which operations a test that turned red is about. */
import { operations } from '../../generated/operations.ts'
import type { Depending } from './run.ts'

const ids = Object.keys(operations).toSorted((a, b) => b.length - a.length)
const operation = new RegExp(String.raw`\b(?:${ids.join('|').replaceAll('.', String.raw`\.`)})\b`)

export const namesOperation = (red: string): boolean => operation.test(red)

/** A test that names no operation gets those whose own tests meet the guard, too. */
export function withOperations(red: string, id: number, depending: Depending): string {
  if (namesOperation(red)) return red
  const tests = [...depending.values()].flatMap((met) => [...(met.get(id) ?? [])])
  const [first, ...more] = new Set(tests.flatMap((test) => operation.exec(test)?.[0] ?? []))
  return first === undefined
    ? red
    : `${red} (it guards ${first}${more.length > 0 ? ` and ${more.length} more` : ''})`
}
