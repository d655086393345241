import { Redis } from 'ioredis'
import type { Line } from './report.ts'

const group = 'Rate limits (REDIS_URL)'
const name = 'reachable'

/** Asks Redis whether it is there; nothing where Postgres counts. */
export async function examineRedis(url: string | undefined): Promise<Line[]> {
  if (url === undefined) return []
  const redis = new Redis(url, {
    lazyConnect: true,
    enableReadyCheck: false,
    connectTimeout: 5000,
    commandTimeout: 5000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  let reason = 'it closes the connection'
  redis.on('error', (error) => (reason = error.message))
  try {
    await redis.connect()
    await redis.ping()
    return [{ group, name, status: 'ok', text: 'it can be reached' }]
  } catch (error) {
    const said =
      error instanceof Error && !error.message.includes('Connection is closed') ? error.message : reason
    const more = 'start it, or correct REDIS_URL'
    return [{ group, name, status: 'wrong', text: `it does not answer (${said})`, more }]
  } finally {
    redis.disconnect()
  }
}
