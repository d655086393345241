/** The link to the client: dribbling, or cut off. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../src/platforms/node-server.ts'
import { repeatedly, write } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

/** Milliseconds that a busy machine takes to notice; whoever is never cut off takes for ever. */
const patience = 5000

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

/** A connection that says something, and then a byte a second. @returns what came back, and after how long */
async function dribble(opening: string): Promise<{ answer: string; after: number }> {
  const { hostname, port } = new URL(service.url)
  const socket: Socket = connect(Number(port), hostname)
  const started = performance.now()
  let answer = ''
  socket.on('data', (chunk) => (answer += String(chunk)))
  socket.write(opening)
  const drip = setInterval(() => socket.write('x'), 1000)
  await new Promise((resolve) => {
    socket.on('error', () => socket.destroy()) // a reset is an end, too
    socket.on('close', resolve)
  })
  clearInterval(drip)
  return { answer, after: performance.now() - started }
}

test('17: who dribbles is cut off in time, and nobody else waits for them', async (context) => {
  const ledger = new Ledger()
  const head = `POST /v1/workspaces HTTP/1.1\r\nhost: plumbline\r\n`
  const body = (index: number) =>
    `${head}authorization: Bearer ${nth(crowd, index)}\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{"`
  const headers = Promise.all(Array.from({ length: 200 }, () => dribble(`${head}x-slow: `)))
  const bodies = Promise.all(Array.from({ length: 200 }, (_, index) => dribble(body(index))))
  const others: number[] = []
  const working = repeatedly(50, async () => {
    const title = ledger.title()
    const answer = await write(service.url, { token: nth(crowd, others.length), title })
    ledger.note(title, answer)
    others.push(answer.milliseconds)
    return 1
  })
  for (const { answer, after } of await headers) {
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(after).toBeLessThan(limits.headersTimeout + limits.connectionsCheckingInterval + patience)
  }
  for (const { answer, after } of await bodies) {
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(after).toBeLessThan(limits.requestTimeout + limits.connectionsCheckingInterval + patience)
  }
  await working.stop()
  expect(ledger.unanswered.size).toBe(0)
  expect(Math.max(...others)).toBeLessThan(2000)
  report(context, {
    fault: '17 slowloris, headers and bodies',
    runs: 400,
    ...(await ledger.settle(stand.query)),
  })
})
