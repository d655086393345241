/** A link is cut after every so many bytes of a write, which is then sent again with its key until it is acknowledged. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asAdmin } from '../support/postgres.ts'
import { ask, numbers } from './support/client.ts'
import { Ledger, progress, report } from './support/ledger.ts'
import { Proxy } from './support/proxy.ts'
import type { Cut } from './support/proxy.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let stand: Stand
let service: Awaited<ReturnType<typeof serveHere>>
let crowd: string[]
beforeAll(async () => {
  stand = await startStand()
  service = await serveHere(stand.environment)
  crowd = await stand.crowd(100)
})
afterAll(async () => {
  await service.stop()
  await stand.stop()
})

const directions = ['up', 'down'] as const
const endings = ['fin', 'rst'] as const

/** Cuts evenly over all bytes that one write takes, in both directions and with both endings. */
function sweep(passed: Proxy['passed'], cuts: number): Cut[] {
  return directions.flatMap((direction) =>
    endings.flatMap((how) =>
      numbers(cuts).map((index) => ({
        direction,
        how,
        after: Math.max(1, Math.ceil((passed[direction] * (index + 1)) / cuts)),
      })),
    ),
  )
}

/** What passes the link for one write when nothing is cut. */
async function measure(proxy: Proxy, write: () => Promise<unknown>): Promise<Proxy['passed']> {
  proxy.arm({ direction: 'up', after: Infinity, how: 'fin' })
  await write()
  proxy.disarm()
  return { ...proxy.passed }
}

const visit = (url: string, token: string) =>
  ask(`${url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })

test('1: the database link, cut after every n bytes', async (context) => {
  const ledger = new Ledger()
  const { proxy } = stand
  let done = 0
  let runs = 0
  const run = async (cuts: Cut[], prepare: (token: string) => Promise<unknown>, all: number) => {
    for (const cut of cuts) {
      const token = nth(crowd, done)
      await prepare(token)
      proxy.arm(cut)
      await ledger.insist(service.url, token)
      if (!proxy.disarm()) runs += 1
      done += 1
      if (done % 60 === 0) await progress(context, done, all)
    }
  }
  const warm = (token: string) => visit(service.url, token)
  const cold = async () => proxy.breakAll('fin')
  const first = nth(crowd, 0)
  await warm(first)
  const warmly = sweep(await measure(proxy, () => ledger.insist(service.url, first)), 72)
  await cold()
  const coldly = sweep(await measure(proxy, () => ledger.insist(service.url, first)), 18)
  await run(warmly, warm, 360)
  await run(coldly, cold, 360)
  await stand.idle()
  expect(runs, 'cuts that came').toBeGreaterThanOrEqual(288)
  expect(ledger.unanswered.size).toBe(0)
  report(context, { fault: '1 database link cut', runs, ...(await ledger.settle(stand.query)) })
})

test('2: the HTTP link, cut after every n bytes', async (context) => {
  const ledger = new Ledger()
  const proxy = await new Proxy(service.url).accept()
  const url = proxy.through(service.url).replace(/\/$/, '')
  const token = nth(crowd, 99)
  // Some meet the end of a write that was a little shorter than the one that was measured.
  const cuts = sweep(await measure(proxy, () => ledger.insist(url, token)), 76)
  let runs = 0
  let replays = 0
  for (const [index, cut] of cuts.entries()) {
    proxy.arm(cut)
    const answers = await ledger.insist(url, nth(crowd, index))
    if (!proxy.disarm()) runs += 1
    if (answers.at(-1)?.replayed === true) replays += 1
    if (index % 60 === 59) await progress(context, index + 1, cuts.length)
  }
  await proxy.refuse()
  expect(runs, 'cuts that came').toBeGreaterThanOrEqual(288)
  expect(replays, 'answers that were lost, and told again').toBeGreaterThan(100)
  report(context, { fault: '2 HTTP link cut', runs, ...(await ledger.settle(stand.query)) })
})

test('3: a database link that goes silent during a write; its key does not stay locked', async (context) => {
  const ledger = new Ledger()
  const { url } = stand.production.database
  const shared = await new Proxy(url).accept()
  const probe = await serveHere({ ...stand.environment, DATABASE_URL: shared.through(url) })
  const { down } = await measure(shared, () => ledger.insist(probe.url, nth(crowd, 0)))
  await probe.stop()
  await shared.refuse()
  // On the way up, what was half received waits for the kernel to miss the client, which a relay does not let it.
  const cuts = numbers(6).map((index) => Math.ceil((down * (index + 1)) / 6))
  await Promise.all(
    cuts.map(async (after, index) => {
      const proxy = await new Proxy(url).accept()
      const own = await serveHere({ ...stand.environment, DATABASE_URL: proxy.through(url) })
      await visit(own.url, nth(crowd, index))
      proxy.arm({ direction: 'down', after, how: 'hole' })
      await ledger.insist(own.url, nth(crowd, index), 50_000)
      await own.stop()
      await proxy.refuse()
    }),
  )
  const login = await asAdmin(url, async (client) => {
    const settings = ['tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count']
    const found = []
    for (const name of settings) found.push((await client.query(`show ${name}`)).rows[0])
    return Object.assign({}, ...found) as Record<string, string> // a row each
  })
  expect(login).toEqual({
    tcp_keepalives_idle: '10',
    tcp_keepalives_interval: '5',
    tcp_keepalives_count: '3',
  })
  await stand.idle()
  report(context, {
    fault: '3 silent during a write',
    runs: cuts.length,
    ...(await ledger.settle(stand.query)),
  })
})
