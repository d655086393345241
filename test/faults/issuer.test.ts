/** The identity provider: down, silent, rotating its keys, or answering a page for people. */
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { temporaryIssuer } from '../../scripts/development/issuer.ts'
import type { Issuer } from '../../scripts/development/issuer.ts'
import { listen } from '../support/listen.ts'
import { ask, numbers, waitUntil } from './support/client.ts'
import { nothing, report } from './support/ledger.ts'
import { serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

type Manner = (response: ServerResponse) => void

const serving =
  (...issuers: Issuer[]): Manner =>
  (response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ keys: issuers.flatMap(({ keys }) => keys.keys) }))
const failing: Manner = (response) => response.writeHead(500).end()
const cutting: Manner = (response) => response.destroy()
const silent: Manner = () => {}
const page: Manner = (response) =>
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>We are down</title>')

let stand: Stand
let old: Issuer
let manner: Manner
let fetched = 0
const provider = createServer((_request, response) => {
  fetched += 1
  manner(response)
})
let environment: Record<string, string>
beforeAll(async () => {
  stand = await startStand()
  old = await temporaryIssuer()
  environment = { ...stand.environment, JWT_JWKS_URL: `${await listen(provider)}/keys` }
})
afterAll(async () => {
  provider.closeAllConnections()
  provider.close()
  await stand.stop()
})

/** How far the service's clock is ahead. */
let ahead = 0
const { now } = Date
Date.now = () => now() + ahead
afterEach(() => {
  ahead = 0
})

const rules = { iss: 'https://issuer.example.com', aud: 'authenticated' }
const visit = async (url: string, issuer: Issuer) =>
  ask(`${url}/v1/me`, { headers: { authorization: `Bearer ${await issuer.sign('somebody', rules)}` } })

test('19: whatever is wrong with it, who comes first is told to come back; then all is well by itself', async (context) => {
  for (const [wrong, most] of [
    [failing, 1000],
    [cutting, 1000],
    [page, 1000],
    [silent, 6000],
  ] as const) {
    manner = wrong
    const service = await serveHere(environment)
    const answers = await Promise.all(numbers(5).map(() => visit(service.url, old)))
    for (const { status, retryAfter, milliseconds } of answers) {
      expect([status, retryAfter]).toEqual([503, '5'])
      expect(milliseconds).toBeLessThan(most)
    }
    expect((await ask(`${service.url}/livez`)).status).toBe(200)
    manner = serving(old)
    const recovered = await waitUntil(
      'it is let in',
      async () => (await visit(service.url, old)).status === 200,
    )
    expect(recovered).toBeLessThan(2000)
    await service.stop()
  }
  report(context, { ...nothing, fault: '19 JWKS down, cut, HTML, silent', runs: 4 })
})

test('19: known keys serve on while it is down; new ones are found when it rotates, and old ones stay', async (context) => {
  manner = serving(old)
  const service = await serveHere(environment)
  expect((await visit(service.url, old)).status).toBe(200)
  // Keys are fresh for ten minutes and serve for a day.
  const next = await temporaryIssuer()
  manner = serving(old, next)
  ahead = 3600_000
  expect((await visit(service.url, next)).status).toBe(200)
  expect((await visit(service.url, old)).status).toBe(200)
  for (const wrong of [failing, cutting, page, silent]) {
    manner = wrong
    ahead += 3600_000
    const answer = await visit(service.url, old)
    expect([answer.status, answer.milliseconds < 1000]).toEqual([200, true])
  }
  manner = serving(old, next)
  const stranger = await temporaryIssuer()
  await waitUntil(
    'the silent one is given up',
    async () => (await visit(service.url, stranger)).status === 401,
  )
  const before = fetched
  const strangers = await Promise.all(numbers(10).map(() => visit(service.url, stranger)))
  expect(strangers.map(({ status }) => status)).toEqual(strangers.map(() => 401))
  expect(fetched - before, 'unknown keys make the service ask once at most').toBeLessThanOrEqual(1)
  ahead += 25 * 3600_000
  manner = failing
  expect(await visit(service.url, old)).toMatchObject({ status: 503, retryAfter: '5' })
  await service.stop()
  report(context, { ...nothing, fault: '19 JWKS down while known, rotated', runs: 6 })
})
