/** `npm run dev` as a newcomer meets it, and what happens to it on a bad day. */
import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve as absolute } from 'node:path'
import { developmentIssuer } from '../../scripts/development/issuer.ts'
import { openPglite } from '../../scripts/database/pglite.ts'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'

const state = mkdtempSync(join(tmpdir(), 'plumbline-dev-'))
const running: Dev[] = []
afterAll(async () => {
  await Promise.all(running.map((server) => server.kill('SIGKILL')))
  for (const folder of [state, checkout]) rmSync(folder, { recursive: true, force: true })
})

interface Dev {
  url: string
  output: () => string
  kill: (signal: NodeJS.Signals) => Promise<void>
  process: ChildProcess
}

/** The contract, the migrations and what is generated, in a folder of their own: tests spoil them. */
const checkout = mkdtempSync(join(tmpdir(), 'plumbline-checkout-'))
for (const folder of ['openapi', 'db', 'generated'])
  cpSync(folder, join(checkout, folder), { recursive: true })
mkdirSync(join(checkout, 'src'))
symlinkSync(absolute('node_modules'), join(checkout, 'node_modules'))

/** The contract of the documents, which tests spoil. */
const documents = join(checkout, 'openapi/paths/documents.yaml')
const good = readFileSync(documents, 'utf8')
const write = (text: string) => writeFileSync(documents, text)

/** What `npm run dev` starts and watches, once everything is generated. */
const served = 'scripts/development/server.ts'

function run(script: string, environment: Record<string, string>) {
  const { DATABASE_URL: _other, ...inherited } = process.env
  const child = spawn(process.execPath, [absolute(script)], {
    cwd: checkout,
    env: { ...inherited, ...environment, NO_COLOR: '1' },
  })
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

  test('sends webhooks to whoever tries them out on this machine', async () => {
    const { data } = (await call(server.url, '/v1/workspaces', { as: 'ada' })).body
    const made = await call(server.url, `/v1/workspaces/${data[0].id}/webhook-endpoints`, {
      as: 'ada',
      method: 'POST',
      body: { url: 'http://localhost:4000/hooks', event_types: ['document.created'] },
    })
    expect(made.status).toBe(201)
  })

  test('a second server on the same data is refused, and told why', async () => {
    const second = run('scripts/dev.ts', { PORT: '0', PLUMBLINE_STATE: state })
    expect(await second.exited).toBe(1)
    expect(second.output()).toMatch(
      /The database in \S+ is in use by process \d+\. Stop that server, or give this one another folder/,
    )
    expect((await call(server.url, '/livez')).status).toBe(200)
  })

  test('made its database beside its place, so that one that is there is whole', () => {
    expect(readdirSync(state)).toContain('data')
    expect(readdirSync(state)).not.toContain('data.new')
  })

  test('killed while it writes, it has lost nothing it acknowledged', async () => {
    const acknowledged: string[] = []
    const enough = Promise.withResolvers<number>()
    const writing = (async () => {
      for (let index = 0; ; index++) {
        const made = await call(server.url, '/v1/workspaces', {
          as: 'writer',
          method: 'POST',
          body: { name: `W${index}` },
        })
        if (made.status === 201) acknowledged.push(made.body.id)
        if (acknowledged.length === 20) enough.resolve(index)
      }
    })().catch(String)
    await enough.promise
    await killTree(server)
    expect(await writing).toMatch(/fetch failed|terminated/)

    server = await dev()
    const found: string[] = []
    let cursor = ''
    do {
      const page = await call(server.url, `/v1/workspaces?limit=100${cursor}`, { as: 'writer' })
      found.push(...page.body.data.map(({ id }: { id: string }) => id))
      cursor = page.body.next_cursor === null ? '' : `&cursor=${page.body.next_cursor}`
    } while (cursor !== '')
    for (const id of acknowledged) expect(found).toContain(id)
  })

  test('what somebody writes into a generated file does not stay, as no check would let it pass', async () => {
    const file = join(checkout, 'generated/POLICY.md')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, `${before}By hand.\n`)
    await said(server, / files, 1 changed, /)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('a contract that is broken while it runs is refused by line, and the server goes on', async () => {
    write(good.replace(/ {4}x-policy:\n(?: {6}.*\n)+/, ''))
    await said(
      server,
      /openapi\/paths\/documents\.yaml:\d+ documents\.list: there is no x-policy; write permission/,
    )
    await said(server, /Nothing was written\./)
    expect((await call(server.url, '/livez')).status).toBe(200)
  })

  test('a contract that lacks an example is told what it lacks, after one restart for all that was saved', async () => {
    const example = / {10}example: \{ title: Plan, content: First.*\n/
    expect(good).toMatch(example)
    write(good.replace(example, ''))
    for (const path of ['src/saved.ts', 'db/migrations/saved.sql']) writeFileSync(join(checkout, path), '')
    await said(
      server,
      /documents\.yaml:\d+ Give the request an `example`[^]*npm run check` refuses this contract/,
    )
    expect(server.output().match(/^restarted /gm)).toHaveLength(1)
  })

  test('stopped with all its processes at once, it leaves no lock behind', async () => {
    for (const pid of childrenOf(server)) process.kill(pid, 'SIGTERM')
    await server.kill('SIGTERM')
    write(good)
    expect(readdirSync(state)).not.toContain('data.lock')
  })

  test('a migration that is older than what is applied is refused', async () => {
    const pglite = await openPglite(join(state, 'data'))
    await pglite.exec(`delete from supabase_migrations.schema_migrations where name = 'documents_create'`)
    await pglite.close()
    const refused = run(served, { PORT: '0', PLUMBLINE_STATE: state })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toMatch(
      /_documents_create\.sql is older than \d{14}, which is applied already\. Give it a later number\.\nOr begin with an empty database: delete \S+\/data\.\n$/,
    )
  })
})

describe('npm run dev does not start', () => {
  async function refused(environment: Record<string, string>, script = 'scripts/dev.ts'): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-dev-'))
    const { exited, output } = run(script, { PORT: '0', PLUMBLINE_STATE: folder, ...environment })
    expect(await exited).toBe(1)
    expect(output()).not.toContain('    at ')
    expect(readdirSync(folder).filter((name) => name !== 'generated')).toEqual([])
    return output()
  }

  test('on a port that is in use', async () => {
    const blocker = createServer()
    await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
    const address = blocker.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await refused({ PORT: String(port) })).toBe(
      `Port ${port} is in use. Choose another one: PORT=${port + 1} npm run dev\n`,
    )
    blocker.close()
  })

  test.each([
    [
      'a variable that is malformed',
      { PORT: 'eighty' },
      'PORT is malformed: write a port number, for example 3000\n',
    ],
    [
      'an address of another machine',
      { HOST: '192.0.2.1' },
      '192.0.2.1:0 cannot be listened on (EADDRNOTAVAIL). Choose another HOST or PORT.\n',
    ],
  ])('with %s', async (_name, environment, message) => {
    expect(await refused(environment)).toBe(message)
  })

  test('where its folder cannot be', async () => {
    const { exited, output } = run('scripts/dev.ts', { PORT: '0', PLUMBLINE_STATE: absolute('package.json') })
    expect(await exited).toBe(1)
    expect(output()).toMatch(
      /^The folder \S+ cannot be made \(EEXIST\)\. Choose another one: PLUMBLINE_STATE=<folder>\n$/,
    )
  })

  test('on data that is damaged, and says how to begin anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-dev-'))
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/PG_VERSION'), 'junk')
    const { exited, output } = run(served, { PORT: '0', PLUMBLINE_STATE: folder })
    expect(await exited).toBe(1)
    expect(output()).toMatch(
      /^The database in \S+data does not open: it is damaged, or of another version\. Delete the folder to begin anew\.\n$/,
    )
    rmSync(folder, { recursive: true })
  })

  test('with a contract that is broken, and leaves what was generated as it was', async () => {
    const before = readFileSync(join(checkout, 'generated/operations.ts'), 'utf8')
    write(good.replace('operationId: documents.list\n', 'operationId: documents.get\n'))
    expect(await refused({})).toMatch(
      /^openapi\/paths\/documents\.yaml:\d+ .*documents\.get.*\n(?:.*\n)*Nothing was written\.\n$/,
    )
    write(good)
    expect(readFileSync(join(checkout, 'generated/operations.ts'), 'utf8')).toBe(before)
  })

  test('on a database of its own that is not there, or that it must not serve from', async () => {
    expect(await refused({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, served)).toMatch(
      /The database of DATABASE_URL cannot be reached \(.*ECONNREFUSED.*\)\. Correct it, or leave it out/,
    )
    expect(await refused({ DATABASE_URL: inject('postgres').admin }, served)).toContain(
      'is a superuser, whom row-level security does not bind: let DATABASE_URL name the role authenticator',
    )
  })
})

/** Waits until a server has said something. */
function said(server: Dev, what: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (what.test(server.output())) resolve()
    }
    server.process.stdout?.on('data', look)
    server.process.stderr?.on('data', look)
    look()
  })
}

/** The server itself, which holds the database, and whatever else the supervisor runs. */
const childrenOf = (server: Dev): number[] =>
  execFileSync('pgrep', ['-P', String(server.process.pid)])
    .toString()
    .trim()
    .split('\n')
    .map(Number)

async function killTree(server: Dev): Promise<void> {
  for (const pid of childrenOf(server)) process.kill(pid, 'SIGKILL')
  await server.kill('SIGKILL')
}
