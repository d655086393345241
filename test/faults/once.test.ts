/** Writes with a key, on two built servers: one is killed between commit and answer, or both get the same one at once. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { spawnServer, startServer } from '../platforms/support/server.ts'
import { numbers, waitUntil, write } from './support/client.ts'
import type { Answer } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let stand: Stand
let crowd: string[]
let direct: Record<string, string>
beforeAll(async () => {
  stand = await startStand()
  crowd = await stand.crowd(40)
  direct = { ...stand.environment, DATABASE_URL: stand.production.database.url }
})
afterAll(() => stand.stop())

test('9: a server that dies between commit and answer; another one tells what was answered', async (context) => {
  const ledger = new Ledger()
  const other = await startServer(direct)
  const runs = 10
  for (const run of numbers(runs)) {
    const token = nth(crowd, run)
    const [title, key] = [ledger.title(), randomUUID()]
    const dying = spawnServer(stand.environment)
    const url = await dying.listening
    stand.proxy.exchange = (direction, chunk) => {
      // What Postgres says when it has committed: it is done, and nobody will ever hear of it.
      if (direction === 'up' || !chunk.includes('COMMIT\0')) return chunk
      dying.kill('SIGKILL')
      return Buffer.alloc(0)
    }
    ledger.note(title, await write(url, { token, title, key }))
    stand.proxy.exchange = undefined
    await dying.finished
    expect(ledger.unanswered.has(title)).toBe(true)
    const told = await write(other.url, { token, title, key })
    ledger.note(title, told)
    expect(told).toMatchObject({ status: 201, replayed: true })
  }
  await other.stop()
  report(context, {
    fault: '9 killed between commit and answer',
    runs,
    ...(await ledger.settle(stand.query)),
  })
})

test('10: the same key, fifty times at once, on two servers', async (context) => {
  const ledger = new Ledger()
  const servers = [await startServer(direct), await startServer(direct)]
  const rounds = 10
  for (const round of numbers(rounds)) {
    const token = nth(crowd, round * 3)
    const [title, key] = [ledger.title(), randomUUID()]
    const send = (index: number) => write(servers[index % 2]?.url ?? '', { token, title, key })
    const answers = await Promise.all(numbers(50).map(send))
    const last: Answer[] = []
    await waitUntil('it is answered', async () => {
      const answer = await send(0)
      last.push(answer)
      return answer.status === 201
    })
    const done = [...answers, ...last].filter(({ status }) => status === 201)
    expect(new Set(done.map(({ text }) => text)).size).toBe(1)
    expect(done.filter(({ replayed }) => !replayed)).toHaveLength(1)
    for (const answer of [...answers, ...last].filter(({ status }) => status !== 201))
      expect(answer).toMatchObject({ status: 409, retryAfter: '1' })
    for (const answer of done) ledger.note(title, answer)
  }
  await Promise.all(servers.map((server) => server.stop()))
  report(context, {
    fault: '10 one key 50 times at once',
    runs: rounds * 50,
    ...(await ledger.settle(stand.query)),
  })
})
