/** The worker as a process that is killed while it sends: no event that was committed is lost, none is invented. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnBuilt } from '../platforms/support/server.ts'
import { startReceiver } from '../support/receiver.ts'
import { acme } from '../support/service.ts'
import { ask, inParallel, numbers, waitUntil, write } from './support/client.ts'
import { Ledger, progress, report } from './support/ledger.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

const endpoints = ['/a', '/b', '/c', '/d']
const [writes, refusals, kills] = [120, 20, 15]

let stand: Stand
let crowd: string[]
let service: Awaited<ReturnType<typeof serveHere>>
let receiver: Awaited<ReturnType<typeof startReceiver>>
const development = { NODE_ENV: 'test', WEBHOOKS_TO_LOOPBACK: 'true' }

beforeAll(async () => {
  stand = await startStand()
  crowd = await stand.crowd(20)
  service = await serveHere({ ...stand.environment, ...development })
  // Slow enough to be killed in between.
  receiver = await startReceiver((_received, response) => setTimeout(() => response.writeHead(204).end(), 15))
  await stand.query(`update app.members set role = 'admin' where workspace_id = $1 and role = 'editor'`, [
    acme,
  ])
  const headers = {
    authorization: `Bearer ${nth(crowd, 0)}`,
    'content-type': 'application/json',
  }
  for (const path of endpoints) {
    const body = JSON.stringify({ url: receiver.url + path, event_types: ['document.created'] })
    const made = await ask(`${service.url}/v1/workspaces/${acme}/webhook-endpoints`, {
      method: 'POST',
      headers,
      body,
    })
    if (made.status !== 201) throw new Error(`no endpoint: ${made.text}`)
  }
  // A change that fails as late as a change can: with its COMMIT, after its event was written.
  await stand.query(
    `create function app.refuse() returns trigger language plpgsql as $$ begin raise 'refused'; end $$`,
  )
  await stand.query(
    `create constraint trigger refuse after insert on app.documents deferrable initially deferred
     for each row when (new.title like 'refused%') execute function app.refuse()`,
  )
})
afterAll(async () => {
  receiver.stop()
  await service.stop()
  await stand.stop()
})

const startWorker = () =>
  spawnBuilt('worker.mjs', {
    ...development,
    WORKER_DATABASE_URL: stand.production.database.worker,
    SECRETS_KEY: stand.environment.SECRETS_KEY,
    LOG_LEVEL: 'warn',
  })

/** Titles that an endpoint took -> the ids under which it did. */
function takenBy(path: string): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>()
  for (const { path: to, body, headers } of receiver.received.filter((one) => one.path === path)) {
    const { data }: { data: { title: string } } = JSON.parse(body)
    expect(to).toBe(path)
    taken.set(data.title, (taken.get(data.title) ?? new Set()).add(headers['webhook-id']))
  }
  return taken
}

test('20: killed between commit and send, every committed event arrives, and no other', async (context) => {
  const ledger = new Ledger()
  const refused = inParallel(2, numbers(refusals), async (index) => {
    const answer = await write(service.url, { token: nth(crowd, index), title: `refused ${index}` })
    expect(answer.status).toBe(500)
  })
  for (const count of numbers(kills)) {
    // Each worker finds something new, however much the one before it sent.
    const writing = inParallel(4, numbers(writes / kills), async (index) => {
      await ledger.insist(service.url, nth(crowd, index))
    })
    const worker = startWorker()
    const enough = receiver.received.length + 5
    await waitUntil('the worker sends', () => receiver.received.length >= enough, 30_000)
    worker.kill('SIGKILL')
    await worker.finished
    // What it had asked for still happens, and may lease everything once more.
    await waitUntil('nothing of it runs', async () => {
      const rows = await stand.query(
        `select from pg_stat_activity where datname = current_database() and usename = 'background'`,
      )
      return rows.length === 0
    })
    // Its leases end, which takes half a minute else.
    await stand.query('update app.webhook_endpoints set leased_until = now()')
    await writing
    await progress(context, count + 1, kills)
  }
  await refused
  const last = startWorker()
  await waitUntil(
    'nothing waits',
    async () =>
      (await stand.query(`select from app.webhook_deliveries where status = 'pending'`)).length === 0,
    60_000,
  )
  last.kill('SIGTERM')
  expect(await last.finished).toMatchObject({ code: 0 })

  const { lost, duplicated } = await ledger.settle(stand.query)
  expect({ lost, duplicated, acknowledged: ledger.acknowledged.size }).toEqual({
    lost: 0,
    duplicated: 0,
    acknowledged: writes,
  })
  expect(await stand.query(`select from app.webhook_events where payload like '%refused%'`)).toEqual([])
  const taken = endpoints.map(takenBy)
  const found = taken.map((titles) => [...ledger.acknowledged].filter((title) => titles.has(title)).length)
  const sum = found.reduce((all, some) => all + some, 0)
  // Sent twice is one event with one id; two ids would be two events.
  const doubled = taken.flatMap((titles) => [...titles.values()]).filter(({ size }) => size > 1).length
  for (const titles of taken)
    expect([...titles.keys()].filter((title) => !ledger.acknowledged.has(title))).toEqual([])
  report(context, {
    fault: '20 worker killed between commit and send',
    runs: kills,
    acknowledged: writes * endpoints.length,
    found: sum,
    lost: writes * endpoints.length - sum,
    duplicated: doubled,
  })
})
