// Parts of the package that are loaded one by one: its index would bring every store it has.

declare module 'rate-limiter-flexible/lib/component/MemoryStorage/MemoryStorage.js' {
  import type { RateLimiterRes } from 'rate-limiter-flexible'
  export default class MemoryStorage {
    /** Its counters. */
    readonly _storage: ReadonlyMap<string, unknown>
    incrby(key: string, value: number, durationSec: number): RateLimiterRes
  }
}

declare module 'rate-limiter-flexible/lib/RateLimiterRedis.js' {
  export { RateLimiterRedis as default } from 'rate-limiter-flexible'
}
