/** The log's file is on a full disk, or nobody reads the pipe any more: the service serves on, and stops cleanly. */
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '../support/postgres.ts'
import { ask, inParallel, numbers, waitUntil, write } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let stand: Stand
let crowd: string[]
beforeAll(async () => {
  stand = await startStand()
  crowd = await stand.crowd(20)
})
afterAll(() => stand.stop())

async function serveOnto(output: number | 'pipe') {
  const port = String(await freePort())
  const child = spawn(process.execPath, [join(inject('built').server, 'server.mjs')], {
    env: { ...stand.environment, PORT: port, LOG_LEVEL: 'info' },
    stdio: ['ignore', output, output],
  })
  const finished = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const url = `http://127.0.0.1:${port}`
  await waitUntil('it listens', async () => (await ask(`${url}/livez`)).status === 200)
  return { child, finished, url }
}

test.for(['a full disk', 'a pipe that is closed'])('logs to %s', async (where, context) => {
  const ledger = new Ledger()
  const full = openSync('/dev/full', 'w')
  const { child, finished, url } = await serveOnto(where === 'a full disk' ? full : 'pipe')
  closeSync(full)
  child.stdout?.destroy()
  child.stderr?.destroy()
  await inParallel(10, numbers(200), async (index) => {
    const title = ledger.title()
    ledger.note(title, await write(url, { token: nth(crowd, index), title }))
  })
  child.kill('SIGTERM')
  expect(await finished).toBe(0)
  expect(ledger.acknowledged.size).toBe(200)
  report(context, { fault: `logs to ${where}`, runs: 200, ...(await ledger.settle(stand.query)) })
})
