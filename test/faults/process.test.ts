/** The built server as a process, and a Postgres of this file's own, which is stopped, killed and started again. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnServer } from '../platforms/support/server.ts'
import { createTemplate, startPostgres } from '../support/postgres.ts'
import { acme } from '../support/service.ts'
import type { Server } from '../support/postgres.ts'
import { ask, forever, inParallel, waitUntil, write } from './support/client.ts'
import { Ledger, nothing, report } from './support/ledger.ts'
import { nth, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let postgres: Server
let stand: Stand
let crowd: string[]
beforeAll(async () => {
  // What was acknowledged must survive a crash of the server; not one of the machine, so nothing waits for the disk.
  postgres = await startPostgres(['fsync=off', 'synchronous_commit=on', 'max_connections=50'])
  stand = await startStand({ admin: postgres.url, template: await createTemplate(postgres.url) })
  crowd = await stand.crowd(100)
})
afterAll(async () => {
  await stand.stop()
  await postgres.stop()
})

const serve = async () => {
  const server = spawnServer({ ...stand.environment, DATABASE_URL: stand.production.database.url })
  return { ...server, url: await server.listening }
}

/** Writes from ten clients at once, each write until it is acknowledged, until told to stop. */
function load(ledger: Ledger, url: () => string) {
  const state = { done: false }
  const finished = inParallel(
    10,
    forever(() => !state.done),
    async (index) => {
      await ledger.insist(url, nth(crowd, index))
    },
  )
  const acknowledged = async (more: number) => {
    const enough = ledger.acknowledged.size + more
    await waitUntil(`${more} more writes`, () => ledger.acknowledged.size >= enough, 20_000)
  }
  const stop = () => {
    state.done = true
    return finished
  }
  return { acknowledged, stop }
}

test('4: without its database it is alive, not ready, and recovers within 2 s by itself', async (context) => {
  const ledger = new Ledger()
  const server = await serve()
  const loading = load(ledger, () => server.url)
  await loading.acknowledged(50)
  await postgres.halt('fast')
  const refused = await write(server.url, { token: nth(crowd, 0), title: ledger.title() })
  expect(refused).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) })
  expect((await ask(`${server.url}/livez`)).status).toBe(200)
  expect((await ask(`${server.url}/readyz`)).status).toBe(503)
  await postgres.start()
  const recovered = await waitUntil(
    'it is ready',
    async () => (await ask(`${server.url}/readyz`)).status === 200,
  )
  await loading.acknowledged(50)
  await loading.stop()
  expect(ledger.unanswered.size).toBe(0)
  expect(recovered).toBeLessThan(2000)
  server.kill('SIGTERM')
  expect(await server.finished).toMatchObject({ code: 0 })
  report(context, { fault: '4 Postgres down', runs: 1, ...(await ledger.settle(stand.query)) })
})

test('7: Postgres restarts at once, three times, under load', async (context) => {
  const ledger = new Ledger()
  const server = await serve()
  const loading = load(ledger, () => server.url)
  for (let run = 0; run < 3; run++) {
    await loading.acknowledged(100)
    await postgres.halt('immediate')
    await postgres.start()
    const recovered = await waitUntil(
      'it is ready',
      async () => (await ask(`${server.url}/readyz`)).status === 200,
    )
    expect(recovered).toBeLessThan(2000)
  }
  await loading.acknowledged(100)
  await loading.stop()
  expect(ledger.unanswered.size).toBe(0)
  server.kill('SIGTERM')
  expect(await server.finished).toMatchObject({ code: 0 })
  report(context, { fault: '7 Postgres immediate restart', runs: 3, ...(await ledger.settle(stand.query)) })
})

test('8: the server is killed under load, three times', async (context) => {
  const ledger = new Ledger()
  let server = await serve()
  const loading = load(ledger, () => server.url)
  for (let run = 0; run < 3; run++) {
    await loading.acknowledged(100)
    server.kill('SIGKILL')
    await server.finished
    server = await serve()
  }
  await loading.acknowledged(100)
  await loading.stop()
  expect(ledger.unanswered.size).toBe(0)
  await stand.idle()
  server.kill('SIGTERM')
  expect(await server.finished).toMatchObject({ code: 0 })
  report(context, { fault: '8 SIGKILL of the server', runs: 3, ...(await ledger.settle(stand.query)) })
})

test('15: on SIGTERM under load everything under way is finished, with exit code 0', async (context) => {
  const ledger = new Ledger()
  for (let run = 0; run < 3; run++) {
    const server = await serve()
    let stopping = false
    const failed: string[] = []
    const count = ledger.acknowledged.size
    const writing = inParallel(
      20,
      forever(() => !stopping),
      async (index) => {
        const title = ledger.title()
        const answer = await write(server.url, { token: nth(crowd, index), title })
        ledger.note(title, answer)
        // The request began before the signal, or no further one would have.
        if (answer.status !== 201) failed.push(answer.text)
      },
    )
    await waitUntil('it is busy', () => ledger.acknowledged.size > count + 100)
    stopping = true
    server.kill('SIGTERM')
    await writing
    expect(failed).toEqual([])
    expect(await server.finished).toMatchObject({ code: 0 })
  }
  report(context, { fault: '15 SIGTERM under load', runs: 3, ...(await ledger.settle(stand.query)) })
})

test('15: a stream that is under way is finished, too', async (context) => {
  const rows = 20_000
  await stand.query(`update app.members set role = 'owner' where workspace_id = $1 and name like '%:0'`, [
    acme,
  ])
  await stand.query(
    `insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, request_id, created_at)
     select 'aud_0' || lpad(number::text, 25, '0'), $1, 'user', 'usr_01kada00000000000000000000', 'documents.create',
       'req_export', timestamptz '2025-01-01' + number * interval '1 second' from generate_series(1, $2) as number`,
    [acme, rows],
  )
  const server = await serve()
  const answer = await fetch(`${server.url}/v1/workspaces/${acme}/audit-exports?limit=${rows}`, {
    headers: { authorization: `Bearer ${nth(crowd, 0)}` },
  })
  expect(answer.status).toBe(200)
  let lines = 0
  for await (const chunk of answer.body ?? []) {
    if (lines === 0) server.kill('SIGTERM')
    lines += Buffer.from(chunk).filter((byte) => byte === 10).length
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  expect(lines).toBe(rows)
  expect(await server.finished).toMatchObject({ code: 0 })
  report(context, { ...nothing, fault: '15 SIGTERM during a stream', runs: 1 })
})
