/** Which operation tells subscribers what, by `x-emits`. */
import { isObject } from '../generate/model.ts'
import type { Json } from '../generate/model.ts'
import { changeOf } from './change.ts'
import type { Change } from './change.ts'
import type { Pair } from './operations.ts'

/** @param pairs operations in both contracts, each with the place where a person edits it */
export const eventChanges = (pairs: readonly (Pair & { place: string | undefined })[]): Change[] =>
  pairs.flatMap((pair) => {
    const [was, is] = [eventsOf(pair.before.value['x-emits']), eventsOf(pair.after.value['x-emits'])]
    const gone = [...was.keys()].filter((event) => !is.has(event))
    return [
      ...gone.map((event) =>
        changeOf(pair, {
          grade: 'breaking',
          step: 'major',
          text: `No longer sends the event ${event}.`,
          effect: 'Subscribers wait for it in vain.',
        }),
      ),
      ...[...is].flatMap(([event, when]) => conditionChange(pair, { event, was: was.get(event), is: when })),
    ]
  })

/** Event to the condition under which it is sent; an empty text for always. */
function eventsOf(value: Json | undefined): Map<string, string> {
  if (typeof value === 'string') return new Map([[value, '']])
  if (Array.isArray(value)) return new Map(value.flatMap((item) => [...eventsOf(item)]))
  if (!isObject(value) || typeof value['event'] !== 'string') return new Map()
  return new Map([[value['event'], value['when'] === undefined ? '' : JSON.stringify(value['when'])]])
}

interface Condition {
  event: string
  was: string | undefined
  is: string
}

/** A condition keeps things from subscribers, so one that goes or changes shows them more. */
function conditionChange(pair: Parameters<typeof changeOf>[0], { event, was, is }: Condition): Change[] {
  if (was === is) return []
  if (was === undefined)
    return [changeOf(pair, { grade: 'safe', step: 'minor', text: `Sends the new event ${event}.` })]
  const text = `Sends the event ${event} ${is === '' ? 'always' : `when ${is}`}; it did ${was === '' ? 'always' : `when ${was}`}.`
  if (was !== '')
    return [changeOf(pair, { grade: 'loosened', step: 'minor', text, effect: 'Subscribers see more.' })]
  const effect = 'Subscribers miss some.'
  return [changeOf(pair, { grade: 'breaking', step: 'major', text, effect })]
}
