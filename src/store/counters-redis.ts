/** Counters in Redis or Valkey. The client is large: this file is loaded only where REDIS_URL is set. */
import { once } from 'node:events'
import { Redis } from 'ioredis'
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js'
import type { Counters } from './counters.ts'

/** Milliseconds. A request waits no longer for its count. */
const patience = 1000

/** @param onError told when the connection dies; it comes back by itself */
export function redisCounters(url: string, onError: (error: Error) => void): Counters {
  const redis = new Redis(url, {
    connectTimeout: patience,
    commandTimeout: patience,
    socketTimeout: patience, // a link that went silent is replaced; else every count on it would wait in vain
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (attempt) => Math.min(attempt * 50, 1000),
  })
  redis.on('error', onError)
  const connected = once(redis, 'ready', { signal: AbortSignal.timeout(patience) }).catch(() => undefined)
  const limiters = new Map<string, RateLimiterRedis>()
  return {
    rides: false,
    async count({ rate, name, window }) {
      await connected
      let limiter = limiters.get(rate)
      if (limiter === undefined) {
        // It only counts: who compares with the limit is the machine.
        const options = { points: Number.MAX_SAFE_INTEGER, duration: window, keyPrefix: `plumbline:${rate}` }
        limiter = new RateLimiterRedis({ storeClient: redis, rejectIfRedisNotReady: true, ...options })
        limiters.set(rate, limiter)
      }
      const counted = await limiter.consume(name)
      return { used: counted.consumedPoints, resetsIn: counted.msBeforeNext }
    },
    async ready() {
      await connected
      await redis.ping()
    },
    async close() {
      redis.disconnect()
    },
  }
}
