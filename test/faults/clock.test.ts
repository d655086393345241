/** Two servers whose clocks are five minutes off, one either way, on one database. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rates } from '../../generated/policy.ts'
import { startServer } from '../platforms/support/server.ts'
import { acme } from '../support/service.ts'
import { ask, inParallel, numbers, write } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

const minutes = 5 * 60

/** Loaded before everything else: the clock of the whole process is off. */
const shifted = (seconds: number) =>
  `--import=data:text/javascript,${encodeURIComponent(`
    const shift = ${seconds * 1000}, Real = Date
    globalThis.Date = class Date extends Real {
      constructor(...parts) { if (parts.length === 0) super(Real.now() + shift); else super(...parts) }
      static now() { return Real.now() + shift }
    }`)}`

let stand: Stand
let crowd: string[]
let early: Awaited<ReturnType<typeof startServer>>
let late: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  stand = await startStand()
  crowd = await stand.crowd(20)
  early = await startServer(stand.environment, [shifted(-minutes)])
  late = await startServer(stand.environment, [shifted(minutes)])
})
afterAll(async () => {
  await early.stop()
  await late.stop()
  await stand.stop()
})

test('16: a token is good by the clock of whoever looks, give or take half a minute', async (context) => {
  const visit = async (url: string, seconds: number) => {
    const token = await stand.production.sign(`${acme}:0`, seconds)
    return (await ask(`${url}/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status
  }
  const statuses = {
    late: [
      await visit(late.url, minutes + 30),
      await visit(late.url, minutes - 20),
      await visit(late.url, minutes - 60),
    ],
    early: [
      await visit(early.url, 30),
      await visit(early.url, -minutes + 60),
      await visit(early.url, -minutes - 60),
    ],
  }
  expect(statuses).toEqual({ late: [200, 200, 401], early: [200, 200, 401] })
  report(context, {
    fault: '16 clocks 10 minutes apart: tokens',
    runs: 6,
    acknowledged: 0,
    found: 0,
    lost: 0,
    duplicated: 0,
  })
})

test('16: times and limits are of the one clock that all share, the database', async (context) => {
  const ledger = new Ledger()
  const limit = rates['write']?.limit ?? 0
  let admitted = 0
  await inParallel(10, numbers(limit + 60), async (index) => {
    const title = ledger.title()
    const answer = await write(index % 2 === 0 ? early.url : late.url, { token: nth(crowd, 1), title })
    if (answer.status === 429) return
    ledger.note(title, answer)
    admitted += 1
  })
  expect(admitted).toBe(limit)
  const [{ apart } = {}] = await stand.query(
    `select max(abs(extract(epoch from now() - created_at)))::int as apart from app.documents where workspace_id = $1 and starts_with(title, 'w')`,
    [acme],
  )
  expect(apart).toBeLessThan(60)
  report(context, {
    fault: '16 clocks 10 minutes apart: limits',
    runs: limit + 60,
    ...(await ledger.settle(stand.query)),
  })
})
