/** Rate limits through two instances of the service: exact when many come at once, and without their store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rates } from '../../generated/policy.ts'
import { ask, inParallel, numbers, waitUntil, write } from './support/client.ts'
import { startRedis } from './support/debian.ts'
import { Ledger, report } from './support/ledger.ts'
import { Proxy } from './support/proxy.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

/** What is left for the crowd that comes at once. */
const left = 50
const limit = rates['write']?.limit ?? 0

let stand: Stand
let redis: Awaited<ReturnType<typeof startRedis>>
let link: Proxy
let crowd: string[]
beforeAll(async () => {
  stand = await startStand()
  redis = await startRedis()
  link = await new Proxy(redis.url).accept()
  crowd = await stand.crowd(20)
})
afterAll(async () => {
  await link.refuse()
  await redis.stop()
  await stand.stop()
})

const withRedis = () => ({ RATE_LIMIT_STORE: 'redis', REDIS_URL: link.through(redis.url) })

describe('200 requests at once, on two instances', () => {
  const stores: [store: string, person: number, settings: () => Record<string, string>][] = [
    ['Postgres', 0, () => ({ RATE_LIMIT_STORE: 'postgres' })],
    ['Redis', 1, withRedis],
  ]
  test.for(stores)(
    '18: %s admits exactly the 50 that are left',
    async ([name, person, settings], context) => {
      const ledger = new Ledger()
      const environment = { ...stand.environment, ...settings() }
      const instances = [await serveHere(environment), await serveHere(environment)]
      const once = async (index: number) => {
        const title = ledger.title()
        const { url } = instances[index % 2] ?? { url: '' }
        const answer = await write(url, { token: nth(crowd, person), title })
        if (answer.status !== 429) ledger.note(title, answer)
        return answer
      }
      await inParallel(8, numbers(limit - left), async (index) => void (await once(index)))
      const answers = await Promise.all(numbers(200).map(once))
      await Promise.all(instances.map((instance) => instance.stop()))
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter((status) => status === 201)).toHaveLength(left)
      expect(statuses.filter((status) => status === 429)).toHaveLength(200 - left)
      expect(ledger.acknowledged.size).toBe(limit)
      report(context, { fault: `18 200 at once, ${name}`, runs: 200, ...(await ledger.settle(stand.query)) })
    },
  )
})

describe('without Redis', () => {
  test('18: what must be counted is refused, everything else goes on, and it comes back by itself', async (context) => {
    const ledger = new Ledger()
    const service = await serveHere({ ...stand.environment, ...withRedis() })
    const attempt = async () => {
      const title = ledger.title()
      const answer = await write(service.url, { token: nth(crowd, 2), title })
      ledger.note(title, answer)
      return answer
    }
    const gone = [() => link.refuse(), async () => link.breakAll('hole')]
    // Nobody tells the service that the silent one is dead.
    const back = [() => link.accept(), async () => {}]
    for (const [index, goes] of gone.entries()) {
      expect(await attempt()).toMatchObject({ status: 201 })
      link.silent = true // for whoever connects anew
      await goes()
      const answers = await Promise.all(numbers(10).map(attempt))
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503))
      expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(3000)
      expect((await ask(`${service.url}/livez`)).status).toBe(200)
      expect((await ask(`${service.url}/openapi.json`)).status).toBe(200)
      link.silent = false
      await back[index]?.()
      const recovered = await waitUntil('it counts again', async () => (await attempt()).status === 201)
      expect(recovered).toBeLessThan(2000)
    }
    await service.stop()
    report(context, { fault: '18 Redis gone, and silent', runs: 20, ...(await ledger.settle(stand.query)) })
  })
})
