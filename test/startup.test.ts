/** What the service refuses to start on, each on a database that has just that wrong. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Operation } from '../generated/contract.ts'
import { schemaVersion } from '../generated/db.ts'
import { operations } from '../generated/operations.ts'
import { rates } from '../generated/policy.ts'
import { ConfigError } from '../src/config.ts'
import { mintSecret } from '../src/domain/api-keys.ts'
import { newId } from '../src/domain/ids.ts'
import { StartupError } from '../src/errors.ts'
import { machineChecks } from '../src/http/gaps.ts'
import type { Parts } from '../src/http/gaps.ts'
import { createMachine } from '../src/http/machine.ts'
import type { MachineOptions } from '../src/http/machine.ts'
import { startService, startWorker } from '../src/start.ts'
import {
  databaseChecks,
  developmentIssuerUrl,
  environmentChecks,
  workerChecks,
  workerEnvironmentChecks,
} from '../src/startup.ts'
import { secretsKey } from './support/keys.ts'
import { asAdmin, createDatabase, withParts } from './support/postgres.ts'

const good = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://authenticator@127.0.0.1:1/none',
  JWT_ISSUER: 'https://issuer.example.com',
  SECRETS_KEY: secretsKey,
  LOG_LEVEL: 'silent',
}
const start = (environment: Record<string, string>) =>
  startService({ environment, assets: { read: async () => ({ text: '{}', tag: '"none"' }) } })

/** One line a problem. */
function refusal(environment: Record<string, string>): string[] {
  try {
    start(environment)
  } catch (error) {
    if (error instanceof ConfigError || error instanceof StartupError) return error.message.split('\n')
    throw error
  }
  throw new Error('it started')
}

describe('an environment the service does not start in', () => {
  test('lacks what it cannot do without; every missing variable is a line with an example', () => {
    expect(refusal({})).toEqual([
      expect.stringMatching(/^DATABASE_URL is missing: write postgres:/),
      expect.stringMatching(/^JWT_ISSUER is missing: write the issuer/),
      expect.stringMatching(/^SECRETS_KEY is missing: write 32 random bytes/),
    ])
  })

  test('has something malformed; every such variable is a line with an example', () => {
    expect(refusal({ ...good, PORT: 'http', DATABASE_URL: 'mysql://root@db', LOG_LEVEL: 'loud' })).toEqual([
      expect.stringMatching(/^PORT is malformed: write a port number/),
      expect.stringMatching(/^DATABASE_URL is malformed: write postgres:/),
      expect.stringMatching(/^LOG_LEVEL is malformed: write debug/),
    ])
  })

  test('trusts the development issuer in production', () => {
    const environment = { ...good, JWT_ISSUER: developmentIssuerUrl }
    expect(refusal(environment)).toEqual([
      expect.stringContaining('whose tokens anyone can sign: write the issuer'),
    ])
    expect(() => start({ ...environment, NODE_ENV: 'test' })).not.toThrow()
  })
})

describe('a password the service does not start with in production', () => {
  const url = (password: string) =>
    `postgres://authenticator:${encodeURIComponent(password)}@127.0.0.1:1/shop`
  test.each([
    ['the usual ones', 'postgres'],
    ['the name of the login', 'authenticator'],
    ['names and digits', 'Authenticator2026'],
    ['names in a row', 'shop_authenticator_password'],
    ['a short one', 'k3-Xq.9wZ_a'],
    ['one letter', 'aaaaaaaaaaaaaaaaaaaa'],
    ['what stands in examples', 'change-me-please'],
  ])('is made of %s', (_name, password) => {
    const expected = (variable: string) => [
      expect.stringMatching(
        new RegExp(`^the password of ${variable} can be guessed: give the login a random one of at least 12`),
      ),
    ]
    expect(refusal({ ...good, DATABASE_URL: url(password) })).toEqual(expected('DATABASE_URL'))
    expect(refusal({ ...good, WORKER_DATABASE_URL: url(password) })).toEqual(expected('WORKER_DATABASE_URL'))
    expect(refusal({ ...good, REDIS_URL: url(password).replace('postgres', 'redis') })).toEqual(
      expected('REDIS_URL'),
    )
    expect(() => start({ ...good, NODE_ENV: 'development', DATABASE_URL: url(password) })).not.toThrow()
    expect(() => startWorker({ ...good, WORKER_DATABASE_URL: url(password) })).toThrow(StartupError)
  })

  test.each(['npg_aB3dE5fG7hI9', randomBytes(24).toString('hex'), 'correct horse battery staple'])(
    'a random one of %s is fine, and so is none',
    (password) => {
      expect(() => start({ ...good, DATABASE_URL: url(password) })).not.toThrow()
      expect(() => start(good)).not.toThrow()
    },
  )
})

describe('secrets the service does not seal with', () => {
  test.each([
    ['too short', 'c2hvcnQ=', 'malformed'],
    ['no base64', '#'.repeat(44), 'malformed'],
    ['the same byte again and again', `${'A'.repeat(43)}=`, 'weak'],
    ['a weak one behind a good one', `${secretsKey},${'A'.repeat(43)}=`, 'weak'],
  ])('%s', (_what, key, problem) => {
    expect(refusal({ ...good, SECRETS_KEY: key })).toEqual([
      expect.stringMatching(new RegExp(`^SECRETS_KEY is ${problem}: write 32 random bytes`)),
    ])
  })
})

test('in production, webhooks do not go to the machine itself', () => {
  const environment = { ...good, WEBHOOKS_TO_LOOPBACK: 'true' }
  expect(refusal(environment)).toEqual([expect.stringMatching(/^WEBHOOKS_TO_LOOPBACK lets every tenant/)])
  expect(() => start({ ...environment, NODE_ENV: 'test' })).not.toThrow()
})

describe('a scheduler the service does not listen to', () => {
  test.each(['short', 'a'.repeat(64), 'password-password-password-passwo'.slice(0, 31)])(
    'has a secret that can be guessed: %s',
    (secret) => {
      expect(refusal({ ...good, CRON_SECRET: secret })).toEqual([
        expect.stringMatching(/^CRON_SECRET is weak: write at least 32 random characters/),
      ])
    },
  )

  const ask = async (environment: Record<string, string>) => {
    const service = start({ ...good, ...environment })
    const headers = { authorization: `Bearer ${'0123456789abcdef'.repeat(4)}` }
    return (await service.fetch(new Request('http://plumbline.test/v1/job-runs', { headers }))).status
  }

  test('is any, where there is no secret', async () => {
    expect(await ask({})).toBe(401)
  })

  test('is told to come again where there is nothing to run the jobs with', async () => {
    expect(await ask({ CRON_SECRET: '0123456789abcdef'.repeat(4) })).toBe(503)
  })
})

describe('a store of rate limits', () => {
  test('is not the memory of each instance in production', () => {
    const environment = { ...good, RATE_LIMIT_STORE: 'memory' }
    expect(refusal(environment)).toEqual([
      expect.stringMatching(/^RATE_LIMIT_STORE is memory, .*: write postgres, redis or/),
    ])
    expect(() => start({ ...environment, NODE_ENV: 'development' })).not.toThrow()
  })

  test('is not a Redis nobody named', () => {
    expect(refusal({ ...good, RATE_LIMIT_STORE: 'redis' })).toEqual([
      expect.stringMatching(/^REDIS_URL is missing: write where requests are counted/),
    ])
    expect(() => start({ ...good, REDIS_URL: 'redis://127.0.0.1:1' })).not.toThrow()
  })
})

describe('a database the service does not serve from', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>
  /** A login that only this test knows, with what it grants. */
  const login = `plumbline_login_${randomBytes(4).toString('hex')}`
  const asRoot = (text: string) => asAdmin(database.admin, (client) => client.query(text))
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'))
    await asRoot(`create role ${login} login noinherit password 'login'`)
  })
  afterAll(async () => {
    await database.drop()
    await asAdmin(inject('postgres').admin, (client) => client.query(`drop role ${login}`))
  })

  async function problems(url: string): Promise<string[]> {
    const service = start({ ...good, NODE_ENV: 'test', DATABASE_URL: url })
    try {
      await service.open()
      return []
    } catch (error) {
      if (error instanceof StartupError) return error.message.split('\n')
      throw error
    } finally {
      await service.close()
    }
  }
  /** Makes something wrong, looks, and mends it. */
  async function problemsWith(wrong: string, mend: string, url = database.url): Promise<string[]> {
    await asRoot(wrong)
    try {
      return await problems(url)
    } finally {
      await asRoot(mend)
    }
  }
  const own = () => withParts(database.url, { user: login, password: 'login' })

  test('a migrated one with the login of the API is fine', async () => {
    expect(await problems(database.url)).toEqual([])
  })

  test('the login is a superuser', async () => {
    expect(await problems(database.admin)).toEqual([
      expect.stringContaining('is a superuser, whom row-level security does not bind'),
    ])
  })

  test('the login is exempt from row-level security', async () => {
    const found = await problemsWith(
      `alter role ${login} bypassrls; grant anon, authenticated to ${login}`,
      `alter role ${login} nobypassrls; revoke anon, authenticated from ${login}`,
      own(),
    )
    expect(found).toEqual([
      expect.stringContaining(`is, or may become, ${login}: row-level security does not bind`),
    ])
  })

  test('the login may become a role that is exempt', async () => {
    const found = await problemsWith(
      `create role ${login}_strong bypassrls; grant anon, authenticated, ${login}_strong to ${login}`,
      `drop role ${login}_strong; revoke anon, authenticated from ${login}`,
      own(),
    )
    expect(found).toEqual([expect.stringContaining(`is, or may become, ${login}_strong: row-level`)])
  })

  test('the login owns a table, as the role that migrates does', async () => {
    const found = await problemsWith(
      `grant anon, authenticated to ${login}; alter table app.documents owner to ${login}`,
      `alter table app.documents owner to migrator; revoke anon, authenticated from ${login}`,
      own(),
    )
    expect(found).toEqual([
      expect.stringContaining(`the login ${login} owns app.documents: let DATABASE_URL name`),
    ])
    expect(await problems(database.owner)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('owns app.api_keys, app.audit_events'),
        expect.stringContaining('is, or may become, migrator'),
      ]),
    )
  })

  test('the login may not become the roles the service acts as', async () => {
    expect(await problems(own())).toEqual([
      expect.stringContaining(`the login ${login} may not become anon, authenticated: run`),
      expect.stringContaining('migrations are pending'),
    ])
  })

  test('the login of the API may also become the role of background jobs', async () => {
    const found = await problemsWith(`grant worker to authenticator`, `revoke worker from authenticator`)
    expect(found).toEqual([
      expect.stringContaining('may become worker, which is for the other login: let DATABASE_URL name'),
    ])
  })

  test.each(['app.documents', 'app.members'])('row-level security is off on %s', async (table) => {
    const found = await problemsWith(
      `alter table ${table} disable row level security`,
      `alter table ${table} enable row level security`,
    )
    expect(found).toEqual([expect.stringContaining(`row-level security is off on ${table}: alter table`)])
  })

  test('a table outside of the schema, or a column of it, is open to the API', async () => {
    const found = await problemsWith(
      'create table public.leak (id integer, secret text); grant select (id) on public.leak to authenticated',
      'drop table public.leak',
    )
    expect(found).toEqual([expect.stringMatching(/row-level security is off on (?:public\.)?leak: /)])
  })

  test('a table nobody granted to the API may be as it likes', async () => {
    expect(
      await problemsWith('create table public.private (id integer)', 'drop table public.private'),
    ).toEqual([])
  })

  test('the newest migration is missing', async () => {
    const history = 'supabase_migrations.schema_migrations'
    const found = await problemsWith(
      `delete from ${history} where version = '${schemaVersion}'`,
      `insert into ${history} (version) values ('${schemaVersion}')`,
    )
    expect(found).toEqual([
      expect.stringContaining(`the service needs ${schemaVersion}: run \`npm run db:migrate\``),
    ])
  })

  test('nothing was ever migrated', async () => {
    const name = `plumbline_empty_${randomBytes(4).toString('hex')}`
    await asRoot(`create database ${name}`)
    try {
      const found = await problems(withParts(database.url, { database: name }))
      expect(found).toEqual([expect.stringContaining('migrations are pending: the database is at none')])
    } finally {
      await asRoot(`drop database ${name} with (force)`)
    }
  })

  test('a schema newer than the service is fine: the next release is being rolled out', async () => {
    const history = 'supabase_migrations.schema_migrations'
    const found = await problemsWith(
      `insert into ${history} (version) values ('99990101000000')`,
      `delete from ${history} where version = '99990101000000'`,
    )
    expect(found).toEqual([])
  })

  test('the password is wrong, or there is no such database', async () => {
    expect(await problems(withParts(database.url, { password: 'wrong' }))).toEqual([
      expect.stringMatching(
        /^DATABASE_URL opens no database \(.*password authentication failed.*\): write postgres:/,
      ),
    ])
    expect(await problems(withParts(database.url, { database: 'nowhere' }))).toEqual([
      expect.stringContaining('does not exist'),
    ])
  })

  test('one that is only down is no reason not to start', async () => {
    expect(await problems(good.DATABASE_URL)).toEqual([])
  })

  test('without being asked, the first statement runs into the same refusal, and the next one after it was mended does not', async () => {
    const service = start({ ...good, DATABASE_URL: database.url })
    const ready = async () => (await service.fetch(new Request('http://plumbline.test/readyz'))).status
    const { text } = mintSecret(newId('key'), 'live')
    const list = async () => {
      const answer = await service.fetch(
        new Request('http://plumbline.test/v1/workspaces/ws_01kacme0000000000000000000/documents', {
          headers: { authorization: `Bearer ${text}` },
        }),
      )
      const { detail }: { detail: string } = await answer.json()
      return { status: answer.status, detail }
    }
    await asRoot('alter table app.users disable row level security')
    expect(await ready()).toBe(503)
    expect(await list()).toMatchObject({ status: 503, detail: 'The service cannot use its database.' })
    await asRoot('alter table app.users enable row level security')
    expect(await ready()).toBe(200)
    expect(await list()).toMatchObject({ status: 401, detail: 'The API key is not valid.' })
    await service.close()
  })
})

describe('a login that background jobs do not run with', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'))
  })
  afterAll(() => database.drop())

  async function problems(url: string): Promise<string[]> {
    const worker = startWorker({ WORKER_DATABASE_URL: url, SECRETS_KEY: secretsKey, LOG_LEVEL: 'silent' })
    try {
      await worker.open()
      return []
    } catch (error) {
      if (error instanceof StartupError) return error.message.split('\n')
      throw error
    } finally {
      await worker.close()
    }
  }

  test('is none', () => {
    expect(() => startWorker({})).toThrow(/^WORKER_DATABASE_URL is missing: write postgres:/)
  })

  test('is not the one that was made for them', async () => {
    expect(await problems(database.worker)).toEqual([])
  })

  test('is the one of the API', async () => {
    expect(await problems(database.url)).toEqual([
      expect.stringContaining('the login authenticator may not become worker: run `npm run db:migrate`'),
      expect.stringContaining('may become anon, authenticated, which is for the other login'),
      expect.stringContaining('migrations are pending'),
    ])
  })

  test('is one that row-level security does not bind', async () => {
    expect(await problems(database.admin)).toEqual([
      expect.stringContaining(
        'is a superuser, whom row-level security does not bind: let WORKER_DATABASE_URL',
      ),
    ])
  })
})

describe('a contract the service does not run', () => {
  const { 'documents.create': operation, 'system.live': live } = operations
  const whole: Parts = {
    operations: { 'documents.create': operation, 'system.live': live },
    handlers: { 'documents.create': () => {}, 'system.live': () => {} },
    verifiers: { bearer: () => {}, apiKey: () => {} },
    limits: { classes: rates },
  }
  const found = (parts: Partial<Parts>) =>
    machineChecks.flatMap(({ wrong }) => wrong({ ...whole, ...parts }) ?? [])
  /** The operations with another policy than the contract allows. */
  const withPolicy = (policy: object | undefined) => ({
    operations: {
      ...whole.operations,
      'documents.create': { ...operation, policy } as Operation, // such a table is what is refused
    },
  })

  test('a whole one is fine', () => {
    expect(found({})).toEqual([])
  })

  test('has an operation without a handler; only development answers for it', () => {
    const handlers = { 'system.live': () => {} }
    expect(found({ handlers })).toEqual(['documents.create has no handler'])
    expect(found({ handlers, mock: () => {} })).toEqual([])
  })

  test.each([
    ['no policy', undefined],
    ['no permission', { ...operation.policy, permission: '' }],
    ['no tenant', { ...operation.policy, tenant: '' }],
    ['no rate class', { ...operation.policy, rate: undefined }],
  ])('has documents.create with %s', (_name, policy) => {
    expect(found(withPolicy(policy))).toEqual(['documents.create has no policy'])
  })

  test('has a rate class without a limit, of documents.create or of guesses', () => {
    const odd = withPolicy({ ...operation.policy, rate: 'often' })
    expect(found(odd)).toEqual(['no limit for the rate class often'])
    const { failed_authentication: _guesses, ...classes } = rates
    expect(found({ limits: { classes } })).toEqual(['no limit for the rate class failed_authentication'])
  })

  test('has documents.create, which is not public, without credentials', () => {
    const open = { ...whole.operations, 'documents.create': { ...operation, security: [] } }
    expect(found({ operations: open })).toEqual([
      'documents.create asks for no credentials, and is not public',
    ])
  })

  test('has a security scheme for documents.create that nobody verifies, not even an object by nature', () => {
    expect(found({ verifiers: { bearer: () => {} } })).toEqual(['no verifier for the security scheme apiKey'])
    const odd = { ...operation, security: [{ constructor: [] }] }
    expect(found({ operations: { odd }, handlers: { odd: () => {} } })).toEqual([
      'no verifier for the security scheme constructor',
    ])
  })

  test('is refused by the machine itself, with a line for each problem', () => {
    const parts = { ...whole, handlers: {}, verifiers: { bearer: () => {} } }
    // What the machine would do with the rest of its options is never reached.
    expect(() => createMachine(parts as unknown as MachineOptions)).toThrow(
      new StartupError(
        'documents.create, system.live has no handler: write it in src/handlers\n' +
          'no verifier for the security scheme apiKey: write one in src/auth/verifiers.ts, or remove the scheme from the contract',
      ),
    )
  })
})

test('every check has a name of its own, says what is right, and how to mend what it finds', () => {
  const all = [...environmentChecks, ...machineChecks, ...databaseChecks]
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  expect(workerChecks.map(({ name }) => name)).toEqual(databaseChecks.map(({ name }) => name))
  for (const { right, fix } of [...all, ...workerChecks, ...workerEnvironmentChecks]) {
    expect(right).toMatch(/^[^.]{15,}$/)
    expect(fix.length).toBeGreaterThan(20)
  }
})
