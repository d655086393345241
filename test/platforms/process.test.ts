/** The built server as a process: how it refuses to start, how it stops, and how it waits for its database. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asAdmin, withParts } from '../support/postgres.ts'
import { startProduction } from './support/production.ts'
import type { Production } from './support/production.ts'
import { spawnBuilt, spawnServer, startServer } from './support/server.ts'

let production: Production
beforeAll(async () => {
  production = await startProduction()
})
afterAll(() => production.stop())

describe('it refuses to start, with exit code 1 and a line for each problem', () => {
  test('without its environment', async () => {
    const { code, output } = await spawnServer({}).finished
    expect(code).toBe(1)
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^DATABASE_URL is missing: write postgres:/),
      expect.stringMatching(/^JWT_ISSUER is missing: write the issuer/),
      expect.stringMatching(/^SECRETS_KEY is missing: write 32 random bytes/),
    ])
  })

  test('with a login that row-level security does not bind', async () => {
    const { code, output } = await spawnServer({
      ...production.environment,
      DATABASE_URL: production.database.admin,
    }).finished
    expect(code).toBe(1)
    expect(output).toContain('is a superuser, whom row-level security does not bind: let DATABASE_URL name')
  })

  test('with a password that is wrong', async () => {
    const url = withParts(production.environment.DATABASE_URL, { password: 'wr0ng-but-n0t-weak' })
    const { code, output } = await spawnServer({ ...production.environment, DATABASE_URL: url }).finished
    expect(code).toBe(1)
    expect(output).toContain('DATABASE_URL opens no database')
    expect(output).not.toContain('    at ')
    expect(output).not.toContain(url)
  })

  test('on a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo // it listens on a port
    const { code, output } = await spawnServer({ ...production.environment, PORT: String(port) }).finished
    expect(code).toBe(1)
    expect(output).toBe(
      `listen EADDRINUSE: address already in use 127.0.0.1:${port}: choose another address with HOST and PORT\n`,
    )
    taken.close()
  })
})

describe('it stops', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s, after it has finished what was under way, with exit code 0',
    async (signal) => {
      const server = spawnServer(production.environment)
      const url = await server.listening
      const headers = { authorization: `Bearer ${await production.sign('ada')}` }
      expect((await fetch(`${url}/v1/me`, { headers })).status).toBe(200)
      const { blocker, answer } = await blocked(() => fetch(`${url}/v1/workspaces`, { headers }))
      server.kill(signal)
      await refusesConnections(url)
      await blocker.query('commit')
      expect((await answer).status).toBe(200)
      expect(await (await answer).json()).toEqual({ data: [], next_cursor: null })
      expect(await server.finished).toMatchObject({ code: 0 })
      await blocker.end()
    },
  )
})

describe('after an error that nobody caught', () => {
  test.each([
    ['thrown', 'throw new Error("boom")'],
    ['of a promise', 'Promise.reject(new Error("boom"))'],
  ])('%s, it finishes what was under way, takes no more, and ends with exit code 1', async (_kind, fail) => {
    const mine = `data:text/javascript,process.on("SIGUSR2",()=>{${fail}})`
    const server = spawnServer(production.environment, ['--import', mine])
    const url = await server.listening
    const headers = { authorization: `Bearer ${await production.sign('ada')}` }
    const { blocker, answer } = await blocked(() => fetch(`${url}/v1/workspaces`, { headers }))
    server.kill('SIGUSR2')
    await refusesConnections(url)
    await blocker.query('commit')
    expect((await answer).status).toBe(200)
    const { code, output } = await server.finished
    expect(code).toBe(1)
    expect(output).toContain('an error that nobody caught: the process finishes what it has, and ends')
    expect(output).toContain('boom')
    await blocker.end()
  })
})

test('the client of Redis is a file of its own, which is found where REDIS_URL asks for it', async () => {
  const server = await startServer({ ...production.environment, REDIS_URL: 'redis://127.0.0.1:1' })
  const headers = { authorization: `Bearer ${await production.sign('ada')}` }
  const answer = await fetch(`${server.url}/v1/me`, { headers })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await answer.json()).toMatchObject({ detail: 'Requests cannot be counted.' })
  expect(server.written()).toContain('connect ECONNREFUSED 127.0.0.1:1')
  expect(await server.stop()).toMatchObject({ code: 0 })
})

test.each(['server.mjs', 'worker.mjs'])('%s --help says what can be set, and starts nothing', (name) => {
  const file = join(inject('built').server, name)
  const text = execFileSync(process.execPath, [file, '--help'], { env: {}, encoding: 'utf8' })
  expect(text).toMatch(/^Usage: npm (?:start|run worker)\n/)
  for (const variable of ['DATABASE_URL', 'WORKER_DATABASE_URL', 'SECRETS_KEY', 'CRON_SECRET'])
    expect(text).toMatch(new RegExp(`^  ${variable} +\\S`, 'm'))
})

test('a start does not load the client of fetch, which takes as long as everything else', async () => {
  const tell = `process.on('exit', () => console.log('loaded', process.moduleLoadList.filter((name) => name.includes('undici'))))`
  const server = await startServer(production.environment, ['--import', `data:text/javascript,${tell}`])
  const answer = await fetch(`${server.url}/livez`)
  expect(await answer.json()).toEqual({ status: 'ok' })
  expect(await server.stop()).toMatchObject({ code: 0, output: expect.stringMatching(/loaded \[\]\n$/) })
})

describe('background jobs', () => {
  const worker = () => ({
    WORKER_DATABASE_URL: production.database.worker,
    SECRETS_KEY: production.environment.SECRETS_KEY,
  })

  test('run in the server when it has a login for them, and it says so', async () => {
    const alone = await startServer(production.environment)
    expect(alone.written()).toContain('Background jobs run elsewhere: WORKER_DATABASE_URL is not set')
    await alone.stop()
    const left = (text: string) => asAdmin(production.database.admin, (client) => client.query(text))
    await left(`insert into app.rate_limits values ('old', 1, now() - interval '1 second')`)
    const both = await startServer({ ...production.environment, ...worker() })
    expect(both.written()).toContain('Background jobs run in this process')
    const swept = async () => (await left(`select from app.rate_limits where bucket = 'old'`)).rowCount === 0
    await waitUntil(swept)
    expect(await both.stop()).toMatchObject({ code: 0 })
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('run in a process of their own, until %s', async (signal) => {
    const process = spawnBuilt('worker.mjs', worker())
    await waitUntil(async () => process.written().includes('runs its background jobs'))
    process.kill(signal)
    expect(await process.finished).toEqual({ code: 0, output: 'Plumbline runs its background jobs\n' })
  })

  test('do not start with the login of the API', async () => {
    const wrong = { ...worker(), WORKER_DATABASE_URL: production.database.url }
    const alone = await spawnBuilt('worker.mjs', wrong).finished
    expect(alone).toMatchObject({ code: 1, output: expect.stringContaining('may not become worker') })
    const both = await spawnServer({ ...production.environment, ...wrong }).finished
    expect(both).toMatchObject({ code: 1, output: expect.stringContaining('may not become worker') })
  })
})

test('a database that comes late is waited for: alive, not ready, then ready by itself', async () => {
  const { hostname, port } = new URL(production.database.admin)
  const relay = createServer((from) => {
    const to = connect(Number(port), hostname)
    from.pipe(to).pipe(from)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      one.on('error', () => other.destroy())
  })
  relay.listen(0, '127.0.0.1')
  await once(relay, 'listening')
  const reserved = (relay.address() as AddressInfo).port // it listens on a port
  await new Promise((resolve) => relay.close(resolve))
  const url = new URL(production.environment.DATABASE_URL)
  url.port = String(reserved)
  const server = await startServer({ ...production.environment, DATABASE_URL: url.href })
  await waitUntil(async () => server.written().includes('the database cannot be reached yet'))
  const ready = async () => (await fetch(`${server.url}/readyz`)).status
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  expect(await ready()).toBe(503)
  await listenAgain(relay, reserved)
  expect(await ready()).toBe(200)
  expect(await server.stop()).toMatchObject({ code: 0 })
  await new Promise((resolve) => relay.close(resolve))
})

/** A request that waits for a lock until `blocker` commits. */
async function blocked(send: () => Promise<Response>) {
  const blocker = new pg.Client({ connectionString: production.database.admin })
  await blocker.connect()
  await blocker.query('begin; lock table app.workspaces in access exclusive mode')
  const answer = send()
  await waitUntil(async () => {
    const { rows } = await blocker.query(
      `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
    )
    return rows.length > 0
  })
  return { blocker, answer }
}

const refusesConnections = (url: string) =>
  waitUntil(() =>
    fetch(`${url}/livez`).then(
      () => false,
      () => true,
    ),
  )

async function listenAgain(relay: Server, port: number): Promise<void> {
  relay.listen(port, '127.0.0.1')
  await once(relay, 'listening')
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
