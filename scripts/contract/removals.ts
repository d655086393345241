/** Operations that a release takes away, and whether anybody would notice. */
import type { JsonObject } from '../generate/model.ts'
import { entriesOf, pairsOf } from './operations.ts'
import { countOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** Days for which a client counts as one that still calls. */
export const usageDays = 30

export interface Removal {
  id: string
  /** Whether a release announced it; only then are calls counted. */
  deprecated: boolean
  sunset: string | undefined
}

/** What was released and is gone. */
export function removalsOf(before: JsonObject, after: JsonObject): Removal[] {
  const kept = new Set(pairsOf(before, after).map((pair) => pair.before.id))
  return [...entriesOf(before).values()]
    .filter(({ id }) => !kept.has(id))
    .map(({ id, value }) => ({
      id,
      deprecated: value['deprecated'] === true,
      sunset: typeof value['x-sunset'] === 'string' ? value['x-sunset'] : undefined,
    }))
}

/**
 * What stands against taking operations away, a line each; `--reason` answers all of them.
 * @param usage undefined when no database was asked
 */
export function removalProblems(
  removals: readonly Removal[],
  usage: readonly Usage[] | undefined,
  today: string,
): string[] {
  return removals.flatMap(({ id, deprecated, sunset }) => {
    if (!deprecated)
      return [
        `${id} is removed, and no release deprecated it: nobody was told, and nobody counted who calls it.`,
      ]
    const own = (usage ?? []).filter(({ operation }) => operation === id)
    const calls = own.map((row) => row.calls).reduce((sum, count) => sum + count, 0)
    const last = own
      .map(({ last_day }) => last_day)
      .toSorted()
      .at(-1)
    return [
      ...(sunset !== undefined && today < sunset.slice(0, 10)
        ? [`${id} is removed before its sunset of ${sunset}, until which clients were promised it.`]
        : []),
      ...(calls > 0
        ? [
            `${id} is removed, and ${countOf(own.length, 'client')} called it ${countOf(calls, 'time')} in the last ${usageDays} days, last on ${last}; \`npm run contract:usage\` shows who.`,
          ]
        : []),
    ]
  })
}
