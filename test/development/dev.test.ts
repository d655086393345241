/** `npm run dev` as a newcomer meets it, and what happens to it on a bad day. */
import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { developmentIssuer } from '../../scripts/development/issuer.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const state = mkdtempSync(join(tmpdir(), 'plumbline-dev-'))
const running: Dev[] = []
afterAll(() => Promise.all(running.map((server) => server.kill('SIGKILL'))))

interface Dev {
  url: string
  output: () => string
  kill: (signal: NodeJS.Signals) => Promise<void>
  process: ChildProcess
}

function run(script: string, environment: Record<string, string>) {
  const { DATABASE_URL: _other, ...inherited } = process.env
  const child = spawn(process.execPath, [script], { env: { ...inherited, ...environment, NO_COLOR: '1' } })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  return { child, output: () => text, exited }
}

/** Starts the development server and waits until it says that it is ready. */
async function dev(environment: Record<string, string> = {}): Promise<Dev> {
  const { child, output, exited } = run('scripts/dev.ts', {
    PORT: '0',
    PLUMBLINE_STATE: state,
    ...environment,
  })
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [, found] = /API\s+(http:\S+)/.exec(output()) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', look)
    void exited.then((code) => reject(new Error(`dev exited with ${code}:\n${output()}`)))
  })
  const started = {
    url,
    output,
    process: child,
    kill: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      await exited
    },
  }
  running.push(started)
  return started
}

async function token(user: string): Promise<string> {
  return (await developmentIssuer(state)).sign(user)
}

async function call(base: string, path: string, init: { as?: string; method?: string; body?: object } = {}) {
  const headers = new Headers(
    init.as === undefined ? {} : { authorization: `Bearer ${await token(init.as)}` },
  )
  if (init.body !== undefined) headers.set('content-type', 'application/json')
  const response = await fetch(base + path, {
    method: init.method ?? 'GET',
    headers,
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  })
  return { status: response.status, body: await response.json() }
}

describe('npm run dev', () => {
  let server: Dev
  beforeAll(async () => {
    server = await dev()
  })

  test('prints its address, the reference, and how to get a token', () => {
    expect(server.output()).toMatch(/Plumbline is ready after [\d.]+ s/)
    expect(server.output()).toContain(`${server.url}/docs`)
    expect(server.output()).toContain('npm run -s token -- ada')
  })

  test('is the real service, with the seeded people in it', async () => {
    const list = await call(server.url, '/v1/workspaces', { as: 'ada' })
    expect(list.body.data).toMatchObject([{ name: 'Acme' }])
    const made = await call(server.url, '/v1/workspaces', {
      as: 'ada',
      method: 'POST',
      body: { name: 'Mine' },
    })
    expect(made.status).toBe(201)
    expect((await call(server.url, `/v1/workspaces/${made.body.id}`, { as: 'grace' })).status).toBe(404)
  })

  test('a second server on the same data is refused, and told why', async () => {
    const second = run('scripts/dev.ts', { PORT: '0', PLUMBLINE_STATE: state })
    expect(await second.exited).toBe(1)
    expect(second.output()).toMatch(
      /The database in \S+ is in use by process \d+\. Stop that server, or give this one another folder/,
    )
    expect((await call(server.url, '/livez')).status).toBe(200)
  })

  test('a port that is in use is refused, and told what to do', async () => {
    const blocker = createServer()
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
    const address = blocker.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const other = mkdtempSync(join(tmpdir(), 'plumbline-dev-'))
    const refused = run('scripts/dev.ts', { PORT: String(port), PLUMBLINE_STATE: other })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain(
      `Port ${port} is in use. Choose another one: PORT=${port + 1} npm run dev`,
    )
    expect(readdirSync(other)).not.toContain('data.lock')
    blocker.close()
  })

  test('a malformed variable is refused with an example', async () => {
    const refused = run('scripts/dev.ts', {
      PORT: 'eighty',
      PLUMBLINE_STATE: mkdtempSync(join(tmpdir(), 'plumbline-dev-')),
    })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain('PORT is malformed: write a port number, for example 3000')
  })

  test('killed while it writes, it has lost nothing it acknowledged', async () => {
    const acknowledged: string[] = []
    const writing = (async () => {
      for (let index = 0; ; index++) {
        const made = await call(server.url, '/v1/workspaces', {
          as: 'writer',
          method: 'POST',
          body: { name: `W${index}` },
        })
        if (made.status === 201) acknowledged.push(made.body.id)
      }
    })()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await killTree(server)
    await expect(writing).rejects.toThrow(/fetch failed|terminated/)
    expect(acknowledged.length).toBeGreaterThan(10)

    const again = await dev()
    const found: string[] = []
    let cursor = ''
    do {
      const page = await call(again.url, `/v1/workspaces?limit=100${cursor}`, { as: 'writer' })
      found.push(...page.body.data.map(({ id }: { id: string }) => id))
      cursor = page.body.next_cursor === null ? '' : `&cursor=${page.body.next_cursor}`
    } while (cursor !== '')
    for (const id of acknowledged) expect(found).toContain(id)
    await again.kill('SIGTERM')
    expect(readdirSync(state)).not.toContain('data.lock')
  })
})

/** SIGKILL for the server itself, which holds the database, and then for its supervisor. */
async function killTree(server: Dev): Promise<void> {
  const children = execFileSync('pgrep', ['-P', String(server.process.pid)])
    .toString()
    .trim()
    .split('\n')
  for (const pid of children) process.kill(Number(pid), 'SIGKILL')
  await server.kill('SIGKILL')
}
