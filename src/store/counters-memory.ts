import MemoryStorage from 'rate-limiter-flexible/lib/component/MemoryStorage/MemoryStorage.js'
import type { Counters } from './counters.ts'

/** Whom there is no room for, shares this one: a flood of addresses costs no memory, and gets no further for it. */
const everyoneElse = 'everyone else'

/** Counters of this process alone. @param most how many there may be at a time */
export function memoryCounters(most = 10_000): Counters & { size: () => number } {
  const storage = new MemoryStorage()
  return {
    rides: false,
    size: () => storage._storage.size,
    count({ rate, name, window }) {
      const key = `${rate}:${name}`
      const full = storage._storage.size >= most && !storage._storage.has(key)
      const counted = storage.incrby(full ? `${rate}:${everyoneElse}` : key, 1, window)
      return { used: counted.consumedPoints, resetsIn: counted.msBeforeNext }
    },
    close: async () => {},
  }
}
