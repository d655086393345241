import MemoryStorage from 'rate-limiter-flexible/lib/component/MemoryStorage/MemoryStorage.js'
import type { Counters } from './counters.ts'

/** Whom there is no room for, shares this one: a flood of addresses costs no memory, and gets no further for it. */
const everyoneElse = 'everyone else'

/** Counters of this process alone. @param most how many there may be of a class at a time */
export function memoryCounters(most = 10_000): Counters & { size: () => number } {
  const classes = new Map<string, MemoryStorage>()
  const storageOf = (rate: string) => {
    let storage = classes.get(rate)
    if (storage === undefined) classes.set(rate, (storage = new MemoryStorage()))
    return storage
  }
  return {
    rides: false,
    size: () => [...classes.values()].reduce((sum, { _storage }) => sum + _storage.size, 0),
    count({ rate, name, window }) {
      const storage = storageOf(rate)
      const full = storage._storage.size >= most && !storage._storage.has(name)
      const counted = storage.incrby(full ? everyoneElse : name, 1, window)
      return { used: counted.consumedPoints, resetsIn: counted.msBeforeNext }
    },
    close: async () => {},
  }
}
