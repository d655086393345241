/** Step 1 alone: matching costs the same however many operations there are. */
import type { Operation } from '../generated/contract.ts'
import { Exchange } from '../src/http/exchange.ts'
import { createRouter } from '../src/http/match.ts'
import { compare, printTable } from './report.ts'

const sizes = [10, 100, 1000, 3000]
const count = 50_000

const operation = (path: string): Operation => ({
  method: 'GET',
  path,
  security: [],
  policy: { permission: 'public', tenant: 'none', rate: 'none', idempotency: 'none', audit: false },
  load: async () => ({ parameters: { path: {}, query: {}, header: {} }, answers: {} }),
})

/** @returns the targets that were missed */
export async function benchRouting(rounds: number): Promise<string[]> {
  const contenders = sizes.map((size) => {
    const paths = Array.from({ length: size }, (_, index) => `/v1/teams/{team_id}/resource-${index}/{id}`)
    const router = createRouter(
      Object.fromEntries(paths.map((path, index) => [`r${index}.get`, operation(path)])),
    )
    // The same few paths for every size: what is measured is the tree, not the cache of the processor.
    const exchanges = Array.from({ length: 10 }, (_, index) => {
      const path = `/v1/teams/t1/resource-${Math.floor((index * size) / 10)}/i1`
      return new Exchange(new Request(`http://127.0.0.1${path}`), {})
    })
    const measure = async () => {
      const started = process.cpuUsage()
      for (let index = 0; index < count; index++) {
        const exchange = exchanges[index % 10]
        if (exchange !== undefined) router.match(exchange)
      }
      return (process.cpuUsage(started).user * 1000) / count
    }
    return { name: `${size} operations`, measure }
  })
  await compare(contenders, 3)
  const lines = await compare(contenders, rounds)
  return printTable({
    title: 'Matching a request',
    unit: 'ns',
    lines,
    targets: [{ name: '3000 operations', most: 1.5 }],
  })
}
