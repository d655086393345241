/** The link to the database: slow, silent, cut off, or too narrow. The service is in this process. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, inParallel, numbers, repeatedly, waitUntil, write } from './support/client.ts'
import { Ledger, nothing, report } from './support/ledger.ts'
import { Proxy } from './support/proxy.ts'
import { nth, poolSize, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let stand: Stand
let service: Awaited<ReturnType<typeof serveHere>>
let crowd: string[]
beforeAll(async () => {
  stand = await startStand()
  service = await serveHere(stand.environment)
  crowd = await stand.crowd(40)
})
afterAll(async () => {
  await service.stop()
  await stand.stop()
})

/** Writes once for each number, so many at a time. */
const writeAll = (ledger: Ledger, { count, clients }: { count: number; clients: number }) =>
  inParallel(clients, numbers(count), async (index) => {
    const title = ledger.title()
    ledger.note(title, await write(service.url, { token: nth(crowd, index), title }))
  })

/** Every connection of the pool can still be had, at once: none leaked. */
async function expectWholePool(): Promise<void> {
  const ledger = new Ledger()
  const writing: Promise<void>[] = []
  await waitUntil('the service has got over it', async () => {
    const before = ledger.acknowledged.size
    await writeAll(ledger, { count: poolSize, clients: poolSize })
    return ledger.acknowledged.size === before + poolSize
  })
  const before = ledger.acknowledged.size
  await stand.whileLocked('app.documents', async (waiting) => {
    writing.push(writeAll(ledger, { count: poolSize, clients: poolSize }))
    await waitUntil(`${poolSize} statements wait for the lock`, async () => (await waiting()) === poolSize)
  })
  await Promise.all(writing)
  expect(ledger.acknowledged.size).toBe(before + poolSize)
}

test('3: a link that went silent is given up in time, and replaced', async (context) => {
  const ledger = new Ledger()
  await writeAll(ledger, { count: 20, clients: poolSize })
  stand.proxy.breakAll('hole')
  const waited: number[] = []
  await inParallel(poolSize, numbers(poolSize), async (index) => {
    const title = ledger.title()
    const answer = await write(service.url, { token: nth(crowd, index), title })
    ledger.note(title, answer)
    waited.push(answer.milliseconds)
  })
  expect(Math.max(...waited)).toBeLessThan(8000)
  await writeAll(ledger, { count: 20, clients: poolSize })
  await expectWholePool()
  report(context, {
    fault: '3 database link half-open',
    runs: poolSize,
    ...(await ledger.settle(stand.query)),
  })
})

test('5: a slow link is slow, or refused in time; nothing is lost on it', async (context) => {
  const ledger = new Ledger()
  for (const delay of [50, 500, 2500]) {
    stand.proxy.delay = delay
    await writeAll(ledger, { count: 10, clients: 10 })
  }
  stand.proxy.delay = 0
  await stand.idle()
  await expectWholePool()
  expect(ledger.acknowledged.size).toBeGreaterThanOrEqual(10)
  report(context, { fault: '5 latency of 0.1, 1 and 5 s', runs: 30, ...(await ledger.settle(stand.query)) })
})

test('6: connections that Postgres ends, every 60 ms', async (context) => {
  const ledger = new Ledger()
  const killing = repeatedly(60, async () => {
    const ended = await stand.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and usename = 'authenticator' order by random() limit 1`,
    )
    return ended.length
  })
  const insistAll = (count: number) =>
    inParallel(4, numbers(count), async (index) => {
      await ledger.insist(service.url, nth(crowd, index))
    })
  await insistAll(200)
  while (killing.state.count < 20) await insistAll(50)
  const runs = await killing.stop()
  expect(ledger.unanswered.size).toBe(0)
  await stand.idle()
  await expectWholePool()
  report(context, { fault: '6 pg_terminate_backend', runs, ...(await ledger.settle(stand.query)) })
})

test('11: more requests than connections wait 2 s, and are told to come back', async (context) => {
  const ledger = new Ledger()
  await stand.whileLocked('app.users', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const title = ledger.title()
        const answer = await write(service.url, { token: nth(crowd, index), title })
        ledger.note(title, answer)
        return answer
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503))
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(6000)
    expect((await ask(`${service.url}/livez`)).status).toBe(200)
  })
  await writeAll(ledger, { count: 40, clients: 40 })
  await expectWholePool()
  expect(ledger.acknowledged.size).toBe(40)
  report(context, { fault: '11 pool exhausted', runs: 40, ...(await ledger.settle(stand.query)) })
})

test('3: a link that goes silent while the service opens is given up, at whatever byte', async (context) => {
  const { url } = stand.production.database
  const whole = await new Proxy(url).accept()
  await (await serveHere({ ...stand.environment, DATABASE_URL: whole.through(url) })).stop()
  const bytes = whole.passed.down
  await whole.refuse()
  const points = numbers(16).map((part) => Math.ceil((bytes * (part + 1)) / 17))
  const opened = await Promise.all(
    points.map(async (after) => {
      const proxy = await new Proxy(url).accept()
      proxy.arm({ direction: 'down', after, how: 'hole' })
      const started = performance.now()
      const late = await serveHere({ ...stand.environment, DATABASE_URL: proxy.through(url) })
      const milliseconds = performance.now() - started
      const { status } = await ask(`${late.url}/readyz`)
      await late.stop()
      await proxy.refuse()
      return { status, milliseconds }
    }),
  )
  expect(opened.map(({ status }) => status)).toEqual(points.map(() => 200))
  expect(Math.max(...opened.map(({ milliseconds }) => milliseconds))).toBeLessThan(9000)
  report(context, { ...nothing, fault: '3 database link silent at start', runs: points.length })
})

test('3: a link that went silent does not keep the service from stopping', async (context) => {
  const own = await serveHere(stand.environment)
  expect((await ask(`${own.url}/readyz`)).status).toBe(200)
  stand.proxy.breakAll('hole')
  const started = performance.now()
  await own.stop()
  expect(performance.now() - started).toBeLessThan(3000)
  report(context, { ...nothing, fault: '3 database link silent at the end', runs: 1 })
})

test('6: connections that Postgres ends in the packet that opens them', async (context) => {
  const { url } = stand.production.database
  let runs = 0
  for (const DATABASE_PREPARE of ['true', 'false']) {
    const proxy = await new Proxy(url).accept()
    const own = await serveHere({
      ...stand.environment,
      DATABASE_URL: proxy.through(url),
      DATABASE_PREPARE,
    })
    proxy.exchange = (direction, chunk) => {
      if (direction === 'up' || !chunk.includes('server_version')) return chunk
      runs += 1
      setImmediate(() => proxy.breakAll('fin'))
      return Buffer.concat([chunk, farewell])
    }
    proxy.breakAll('rst')
    const refused = await write(own.url, { token: nth(crowd, 0), title: new Ledger().title() })
    expect(refused).toMatchObject({ status: 503, retryAfter: '1' })
    proxy.exchange = undefined
    await waitUntil('it is ready again', async () => (await ask(`${own.url}/readyz`)).status === 200)
    await own.stop()
    await proxy.refuse()
  }
  report(context, { ...nothing, fault: '6 ended while it opens', runs })
})

/** What Postgres says when it ends a connection: an ErrorResponse with a severity and a code. */
const farewell = (() => {
  const fields = 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'
  const head = Buffer.from('E0000')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, Buffer.from(fields)])
})()
