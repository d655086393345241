/** `npm run doctor`: what the service refuses to start on, and what else an operator wants to know, as a checklist. */
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serverChecks } from '../../scripts/doctor/database.ts'
import type { ServerFacts } from '../../scripts/doctor/database.ts'
import { isPrivate, nodeChecks, settingsChecks } from '../../scripts/doctor/environment.ts'
import { examineAll } from '../../scripts/doctor/examination.ts'
import { printLines } from '../../scripts/doctor/report.ts'
import type { Line } from '../../scripts/doctor/report.ts'
import { readConfig } from '../../src/config.ts'
import { machineChecks } from '../../src/http/gaps.ts'
import { databaseChecks, environmentChecks, workerChecks } from '../../src/startup.ts'
import { startIssuer } from '../platforms/support/issuer.ts'
import { runNode } from '../support/fixture.ts'
import { secretsKey } from '../support/keys.ts'
import { listen } from '../support/listen.ts'
import { asAdmin, createDatabase, withParts } from '../support/postgres.ts'

let database: Awaited<ReturnType<typeof createDatabase>>
let issuer: Awaited<ReturnType<typeof startIssuer>>
/** Of a deployment where all is well. */
let good: Record<string, string>
beforeAll(async () => {
  database = await createDatabase(inject('postgres'))
  issuer = await startIssuer()
  good = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://api.example.com',
    DATABASE_URL: database.url,
    WORKER_DATABASE_URL: database.worker,
    MIGRATION_DATABASE_URL: database.owner,
    SECRETS_KEY: secretsKey,
    ...issuer.environment,
  }
})
afterAll(async () => {
  await issuer.stop()
  await database.drop()
})

const wrong = (lines: Line[]) => lines.filter(({ status }) => status === 'wrong')
const wrongWith = async (environment: Record<string, string>) =>
  wrong(await examineAll({ ...good, ...environment }))

test('where all is well, every line says so, and none is left out', async () => {
  const lines = await examineAll(good)
  expect(lines.filter(({ status }) => status !== 'ok')).toEqual([])
  const names = lines.map(({ name }) => name)
  for (const { name } of [...environmentChecks, ...machineChecks, ...databaseChecks])
    expect(names).toContain(name)
  expect(names.filter((name) => name === 'migrations')).toHaveLength(2)
  expect(printLines(lines)).toMatch(/\n\d\d ok, 0 wrong, 0 not checkable\n$/)
})

test('where nothing is set, everything of the start is there, and none of it is passed over', async () => {
  const lines = await examineAll({})
  expect(wrong(lines).map(({ text }) => text)).toEqual([
    'DATABASE_URL is missing',
    'JWT_ISSUER is missing',
    'SECRETS_KEY is missing',
    expect.stringContaining('which clients cannot reach'),
  ])
  const unseen = lines.filter(({ status }) => status === 'not checkable').map(({ text }) => text)
  for (const { right } of [...databaseChecks, ...workerChecks]) expect(unseen).toContain(right)
})

test('a malformed variable is a line, and what depends on it is not taken for right', async () => {
  const lines = await examineAll({ ...good, PORT: 'eighty', LOG_LEVEL: 'loud' })
  expect(wrong(lines)).toMatchObject([
    { text: 'PORT is malformed', more: 'write a port number, for example 3000' },
    { text: 'LOG_LEVEL is malformed' },
  ])
  const unseen = lines.filter(({ status }) => status === 'not checkable').map(({ name }) => name)
  for (const { name } of [...environmentChecks, ...databaseChecks]) expect(unseen).toContain(name)
})

describe('a database', () => {
  const asRoot = (text: string) => asAdmin(database.admin, (client) => client.query(text))

  test.each<[name: string, parts: object, expected: [text: RegExp, more: string]]>([
    [
      'has no such name',
      { database: 'nowhere' },
      [/does not exist/, 'create the database, or correct its name'],
    ],
    [
      'takes another password',
      { password: 'another-0ne-f8a1' },
      [/password authentication failed/, 'correct the password'],
    ],
  ])('that %s is not reached, and the rest is not checkable', async (_name, parts, [text, more]) => {
    const lines = await examineAll({ ...good, DATABASE_URL: withParts(database.url, parts) })
    expect(wrong(lines)).toMatchObject([{ name: 'connection', text: expect.stringMatching(text), more }])
    expect(lines.filter(({ more: why }) => why === 'it cannot be reached')).toHaveLength(
      serverChecks.length + databaseChecks.length,
    )
  })

  test.each([
    ['no host', 'postgres://authenticator@no-such-host.invalid:5432/none', /correct the name of the host/],
    [
      'nobody at its port',
      'postgres://authenticator@127.0.0.1:1/none',
      'start the server, or correct host and port',
    ],
  ])('with %s is not reached', async (_name, url, more) => {
    const [line] = await wrongWith({ DATABASE_URL: url, WORKER_DATABASE_URL: '' })
    expect(line).toMatchObject({ name: 'connection', more: expect.stringMatching(more) })
  })

  test('is looked at as the start does: by the login, and by the one of the jobs', async () => {
    await asRoot('alter table app.users disable row level security')
    const found = await wrongWith({ WORKER_DATABASE_URL: database.url })
    await asRoot('alter table app.users enable row level security')
    const start = (text: string) => expect.stringContaining(text)
    expect(found.map(({ text }) => text)).toEqual([
      start('row-level security is off on app.users'),
      start('may not become worker'),
      start('may become anon, authenticated, which is for the other login'),
      start('row-level security is off on app.users'),
      start('migrations are pending'),
      start('the audit of the schema: row_level_security_off app.users'),
    ])
  })

  test('that lags behind this checkout is told by file, and so is a file that does not fit', async () => {
    const history = 'supabase_migrations.schema_migrations'
    const newest = `(select max(version) from ${history})`
    await asRoot(
      `create table supabase_migrations.kept as select * from ${history} where version = ${newest}; delete from ${history} where version = ${newest}`,
    )
    const pending = await wrongWith({})
    await asRoot(
      `insert into ${history} select * from supabase_migrations.kept; update ${history} set statements = '{"select 1"}' where version = ${newest}`,
    )
    const changed = await wrongWith({})
    await asRoot(
      `update ${history} as applied set statements = kept.statements from supabase_migrations.kept as kept where kept.version = applied.version; drop table supabase_migrations.kept`,
    )
    expect(pending.map(({ name }) => name)).toEqual(['migrations', 'migrations', 'migrations_pending'])
    expect(pending.at(-1)?.text).toMatch(/^not applied: \d{14}_\w+\.sql$/)
    expect(changed).toMatchObject([
      { name: 'migrations_fit', text: expect.stringContaining('was changed after it was applied') },
    ])
  })

  test('whose owner is bound by row-level security is told', async () => {
    const [line] = await wrongWith({ MIGRATION_DATABASE_URL: database.url })
    expect(line).toMatchObject({ name: 'owner_bypasses', more: expect.stringContaining('bypassrls') })
  })

  test('that nobody migrated is told as such', async () => {
    const name = `plumbline_doctor_${process.pid}`
    await asRoot(`create database ${name}`)
    try {
      const found = await wrongWith({ MIGRATION_DATABASE_URL: withParts(database.owner, { database: name }) })
      expect(found).toMatchObject([
        { name: 'migrations_pending', text: expect.stringContaining('_roles_create.sql') },
      ])
    } finally {
      await asRoot(`drop database ${name} with (force)`)
    }
  })

  const server: ServerFacts = {
    version: 150_000,
    maxConnections: 100,
    encrypted: false,
    host: '127.0.0.1',
    poolSize: 10,
    prepared: true,
  }
  test.each<[Partial<ServerFacts>, string[]]>([
    [{}, []],
    [{ version: 149_999 }, ['the server is Postgres 14']],
    [{ host: 'db.example.com' }, ['the connection to db.example.com is not encrypted']],
    [{ host: 'db.example.com', encrypted: true }, []],
    [{ poolSize: 51 }, ['DATABASE_POOL_SIZE is 51, and the server takes 100 connections from everybody']],
    [{ prepared: false }, ['prepared statements do not work: there is a pooler in between']],
  ])('with %j: %j', (parts, expected) => {
    expect(serverChecks.flatMap(({ wrong: find }) => find({ ...server, ...parts }) ?? [])).toEqual(expected)
  })
})

describe('the configuration', () => {
  test.each<[Record<string, string>, string[]]>([
    [{}, []],
    [
      { PUBLIC_URL: 'http://api.example.com' },
      ['PUBLIC_URL is http://api.example.com, where anyone can listen'],
    ],
    [{ PUBLIC_URL: 'https://localhost' }, ['PUBLIC_URL is https://localhost, which clients cannot reach']],
    [{ PUBLIC_URL: 'http://localhost', NODE_ENV: 'development' }, []],
    [
      { PUBLIC_URL: 'https://api.example.com/v1' },
      ['PUBLIC_URL is https://api.example.com/v1, which is more than an origin'],
    ],
    [
      { CORS_ORIGINS: 'https://app.example.com/, *' },
      ['CORS_ORIGINS has https://app.example.com/, *, which no browser sends'],
    ],
    [{ CORS_ORIGINS: 'https://app.example.com' }, []],
    [
      { JWT_JWKS_URL: 'http://id.example.com/keys' },
      ['the keys of the issuer come from http://id.example.com/keys: whoever stands in between signs tokens'],
    ],
    [{ JWT_JWKS_URL: 'http://keycloak:8080/keys' }, []],
    [
      { DATABASE_URL: 'postgres://a@pooler.example.com:6543/postgres' },
      ['port 6543 is a pooler without prepared statements, and DATABASE_PREPARE is on'],
    ],
    [{ DATABASE_URL: 'postgres://a@pooler.example.com:6543/postgres', DATABASE_PREPARE: 'false' }, []],
  ])('%j: %j', (environment, expected) => {
    const config = readConfig({ PUBLIC_URL: 'https://api.example.com', ...environment })
    expect(settingsChecks.flatMap(({ wrong: find }) => find(config) ?? [])).toEqual(expected)
  })

  test('tells what others can reach from what they cannot', () => {
    const hosts = [
      'localhost',
      '127.0.0.1',
      '[::1]',
      '10.1.2.3',
      '192.168.0.1',
      'keycloak',
      'db.internal',
      'nas.local',
    ]
    expect(hosts.filter((host) => !isPrivate(host))).toEqual([])
    expect(
      ['example.com', '8.8.8.8', 'a.b.c', 'localhost.example.com', '[2001:db8::1]'].filter(isPrivate),
    ).toEqual([])
  })

  test.each([
    ['v22.17.9', 'this is Node v22.17.9'],
    ['v20.0.0', 'this is Node v20.0.0'],
    ['v22.18.0', undefined],
    ['v24.0.0', undefined],
  ])('Node %s: %s', (version, expected) => {
    expect(nodeChecks.map(({ wrong: find }) => find({ version }))).toEqual([expected])
  })
})

describe('the issuer', () => {
  const servers: Server[] = []
  afterAll(() => servers.map((server) => server.close()))
  async function examineWith(answer: RequestListener): Promise<Line[]> {
    const server = createServer(answer)
    servers.push(server)
    return (await wrongWith({ JWT_JWKS_URL: `${await listen(server)}/keys` })).filter(
      ({ group }) => group === 'The issuer of tokens',
    )
  }
  const keys =
    (...list: object[]): RequestListener =>
    (_request, response) =>
      void response.end(JSON.stringify({ keys: list }))

  test.each<[name: string, answer: RequestListener, text: RegExp]>([
    [
      'answers with an error',
      (_request, response) => void response.writeHead(500).end(),
      /\(it answers 500\)$/,
    ],
    [
      'answers with a page',
      (_request, response) => void response.end('<!doctype html>'),
      /something else than a set of keys/,
    ],
    [
      'sends one elsewhere',
      (_request, response) => void response.writeHead(302, { location: '/' }).end(),
      /unexpected redirect/,
    ],
    ['hangs up', (request) => void request.socket.destroy(), /\(other side closed\)|ECONNRESET|socket/],
    ['has no key', keys(), /^of its 0 keys, none can be used$/],
    ['has secrets only', keys({ kty: 'oct', alg: 'HS256' }), /^of its 1 keys, none can be used$/],
    [
      'has keys for other things',
      keys({ kty: 'RSA', use: 'enc' }, { kty: 'RSA', alg: 'RSA-OAEP' }),
      /^of its 2 keys, none/,
    ],
  ])('that %s is told', async (_name, answer, text) => {
    const found = await examineWith(answer)
    expect(found).toMatchObject([{ status: 'wrong', text: expect.stringMatching(text) }])
  })

  test('whose clock is another one is told', async () => {
    const late = new Date(Date.now() - 120_000).toUTCString()
    const [line] = await examineWith((_request, response) => {
      response.setHeader('date', late).end(JSON.stringify({ keys: [{ kty: 'EC' }] }))
    })
    expect(line?.text).toMatch(/are -12\d s apart$/)
  })
})

test('Redis is asked whether it is there, where it counts', async () => {
  const redis = createSocket((socket) =>
    socket
      .on('data', (data) => socket.write('+PONG\r\n'.repeat(data.toString().split('*').length - 1)))
      .on('error', () => {}),
  )
  await new Promise<void>((resolve) => redis.listen(0, '127.0.0.1', resolve))
  const address = redis.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const group = 'Rate limits (REDIS_URL)'
  const lines = await examineAll({ ...good, REDIS_URL: `redis://127.0.0.1:${port}` })
  expect(lines.find((line) => line.group === group)).toMatchObject({ status: 'ok' })
  redis.close()
  expect(await wrongWith({ REDIS_URL: 'redis://127.0.0.1:1' })).toMatchObject([
    { group, text: expect.stringContaining('ECONNREFUSED') },
  ])
})

test('the command prints the list, or the same as data, and its exit code says whether something is wrong', async () => {
  const [fine, data] = await Promise.all([
    runNode(['scripts/doctor.ts'], { environment: good }),
    runNode(['scripts/doctor.ts', '--json'], { environment: { ...good, PUBLIC_URL: '' } }),
  ])
  expect(fine).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/0 wrong, 0 not checkable\n$/),
  })
  expect(data).toMatchObject({ code: 1, stderr: '' })
  const { ok, checks }: { ok: boolean; checks: Line[] } = JSON.parse(data.stdout)
  expect(ok).toBe(false)
  expect(wrong(checks)).toMatchObject([
    { name: 'public_url', more: expect.stringContaining('https://api.example.com') },
  ])
  // Passwords are nobody's to read.
  for (const { password } of [database.url, database.owner].map((url) => new URL(url)))
    expect(fine.stdout + data.stdout).not.toContain(password)
})

test('what is wrong stands with its remedy; what could not be seen, once for each reason', () => {
  const lines: Line[] = [
    { group: 'A', name: 'a', status: 'ok', text: 'a is so' },
    { group: 'A', name: 'b', status: 'wrong', text: 'b is not', more: 'mend it' },
    { group: 'B', name: 'c', status: 'not checkable', text: 'c is so', more: 'a is missing' },
    { group: 'B', name: 'd', status: 'not checkable', text: 'd is so', more: 'a is missing' },
  ]
  expect(printLines(lines)).toBe(`A
  ok     a is so
  WRONG  b is not
         -> mend it

B
  -      not checkable, a is missing:
           c is so
           d is so

1 ok, 1 wrong, 2 not checkable
`)
})
