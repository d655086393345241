/**
 * What is secret, or belongs to people, is where it has to be and nowhere else. Canaries go in wherever something can
 * be sent, on happy and on unhappy paths; then everything that is written is searched: logs, traces, measurements,
 * the bodies of errors, and every column of every table but those that are made for them.
 */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mintSecret } from '../../src/domain/api-keys.ts'
import { createLog } from '../../src/log.ts'
import { startService as startFromEnvironment } from '../../src/start.ts'
import { createTelemetry } from '../../src/telemetry/telemetry.ts'
import { document, exampleCall, examples, resolve } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { acme, plan, requestFor, startService } from '../support/service.ts'
import type { Call, Reply, Service } from '../support/service.ts'
import { registerMemory } from '../support/telemetry.ts'

/** Unlike anything else, and valid wherever text is. */
const canary = (name: string) => `canary${name}${randomBytes(12).toString('hex')}`

const sent = {
  title: canary('title'),
  content: canary('content'),
  tag: canary('tag').slice(0, 40),
  search: canary('search'),
  person: canary('person'),
  address: `${canary('address')}@example.com`,
  idempotencyKey: canary('idempotency'),
  ifMatch: `"${canary('ifmatch')}"`,
  badToken: canary('token'),
  databasePassword: canary('database'),
  webhookAddress: canary('webhook'),
  secretsKey: randomBytes(32).toString('base64'),
  /** Made by the service, or for it, on the way. */
  token: '',
  keySecret: '',
  forgedSecret: '',
  invitationToken: '',
  webhookSecret: '',
}

/** Where a canary belongs; all the others belong nowhere. */
const atHome: Partial<Record<keyof typeof sent, readonly string[]>> = {
  title: ['documents.title', 'documents.search', 'webhook_events.payload'],
  content: ['documents.content', 'documents.search'],
  tag: ['documents.tags', 'webhook_events.payload'],
  person: ['users.name', 'members.name', 'webhook_events.payload'],
  address: ['users.email', 'members.email', 'invitations.email', 'webhook_events.payload'],
  webhookAddress: ['webhook_endpoints.url'],
}

const lines: string[] = []
const errors: string[] = []
let told = ''
/** A key that exists, with a secret that it does not have. */
let forged = ''
let service: Service
const memory = registerMemory()

beforeAll(async () => {
  const telemetry = createTelemetry()
  const observe = telemetry.observe(`postgres://authenticator:${sent.databasePassword}@db.example/app`)
  const log = createLog('debug', (line) => lines.push(line))
  service = await startService({ log, observe, watch: telemetry.watch })
  // What nobody wants is not written; here somebody wants everything.
  await service.query('update app.webhook_endpoints set event_types = $1', [
    Object.keys(resolve(document['webhooks'])),
  ])
  sent.token = await service.issuer.sign('ada', { name: sent.person, email: sent.address })
  await happyPaths()
  for (const operation of examples) await unhappyPaths(operation)
  await brokenDatabase()
  await absentDatabase()
  const measured = ['http.server.request.duration', 'db.client.operation.duration'].map((name) =>
    memory.points(name),
  )
  const spans = memory
    .spans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }))
  told = JSON.stringify([spans, await Promise.all(measured)])
})
afterAll(async () => {
  await service.stop()
  await memory.stop()
})

const call = (id: OperationExample['id'], more: Call = {}) => send(service.call, id, more)
/** What succeeds all the same is rolled back. */
const attempt = (id: OperationExample['id'], more: Call) => send(service.rehearse, id, more)

async function send(how: Service['call'], id: OperationExample['id'], more: Call): Promise<Reply> {
  const reply = await how(id, { credential: sent.token, mayFail: true, ...more })
  if (reply.status >= 400) errors.push(JSON.stringify([reply.body, [...reply.headers]]))
  return reply
}

const text = () => ({ title: sent.title, content: sent.content, tags: [sent.tag] })
const once = { 'idempotency-key': sent.idempotencyKey }

async function happyPaths(): Promise<void> {
  const made: number[] = []
  const happen = async (...parts: Parameters<typeof call>) => {
    const reply = await call(...parts)
    made.push(reply.status)
    return reply.body
  }
  await happen('me.get')
  const endpoint = {
    url: `https://hooks.example.com/${sent.webhookAddress}`,
    description: 'Canary',
    event_types: ['document.created', 'invitation.created'],
  }
  const webhook = await happen('webhookEndpoints.create', { body: endpoint, headers: once })
  sent.webhookSecret = String(webhook.secret).replace('whsec_', '')
  await happen('documents.create', { body: text(), headers: once })
  await happen('documents.create', { body: text(), headers: once })
  await happen('documents.search', { query: { q: sent.search } })
  const body = { name: 'Canary', scopes: ['documents:read', 'documents:write'] }
  const key = String((await happen('apiKeys.create', { body, headers: once })).secret)
  sent.keySecret = key.split('_').slice(3).join('_')
  await happen('documents.create', { credential: key, body: text(), headers: once })
  forged = mintSecret(`key_${key.split('_')[2]}`, 'test').text
  sent.forgedSecret = forged.split('_').slice(3).join('_')
  const invitation = await happen('invitations.create', {
    body: { email: sent.address, role: 'viewer' },
    headers: once,
  })
  sent.invitationToken = String(invitation.token)
  await happen('invitations.accept', {
    as: 'newcomer',
    credential: await service.issuer.sign('newcomer', { name: sent.person, email: sent.address }),
    body: { token: sent.invitationToken },
  })
  expect(made.filter((status) => status >= 300)).toEqual([])
}

/** Everything that is refused, with canaries in all that is sent; names are told back, so there are none in names. */
async function unhappyPaths(operation: OperationExample): Promise<void> {
  const example = exampleCall(operation)
  const written = example.body as Record<string, unknown> | undefined // bodies are objects, by the dialect
  const body = operation.body ? { ...written, ...text(), email: 7, unknown: sent.content } : undefined
  const headers = { ...example.headers, ...once, 'if-match': sent.ifMatch }
  const query = { unknown: sent.tag, cursor: sent.search.slice(0, 40), limit: sent.search }
  for (const credential of [sent.token, sent.badToken, `${sent.token}x`, forged])
    await attempt(operation.id, { ...example, credential, headers, query, ...(body && { body }) })
  await attempt(operation.id, {
    ...example,
    headers,
    ...(body && { body: { ...written, name: [sent.content] } }),
  })
  if (operation.body) {
    await attempt(operation.id, { ...example, raw: `{"title":"${sent.title}","title":"${sent.content}"` })
    await attempt(operation.id, { ...example, raw: sent.content, headers: { 'content-type': 'text/plain' } })
  }
  if (operation.tenant)
    await attempt(operation.id, {
      ...example,
      as: 'barbara',
      credential: await service.issuer.sign('barbara'),
      headers: once,
      ...(operation.body && { body: example.body }),
    })
}

/** Postgres itself fails, in ways that quote what it was given. */
async function brokenDatabase(): Promise<void> {
  await service.query(
    'alter table app.documents add constraint spoiled check (char_length(content) < 3) not valid',
  )
  const refused = await call('documents.create', {
    body: text(),
    headers: { 'idempotency-key': canary('other') },
  })
  await service.query('alter table app.documents drop constraint spoiled')
  await service.query('alter table app.documents rename column title to away')
  const missing = await call('documents.get', { path: { workspace_id: acme, document_id: plan } })
  await service.query('alter table app.documents rename column away to title')
  expect([refused.status, missing.status]).toEqual([500, 500])
}

/** There is no database, and its address has a password. */
async function absentDatabase(): Promise<void> {
  const written = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  try {
    const absent = startFromEnvironment({
      environment: {
        DATABASE_URL: `postgres://authenticator:${sent.databasePassword}@127.0.0.1:1/app`,
        SECRETS_KEY: sent.secretsKey,
        JWT_ISSUER: 'https://issuer.invalid',
        JWT_JWKS_URL: 'http://127.0.0.1:1/keys',
        LOG_LEVEL: 'debug',
      },
      assets: { read: () => Promise.reject(new Error('there are none')) },
    })
    await absent.open()
    for (const id of ['system.ready', 'me.get'] as const) {
      const answer = await absent.fetch(await requestFor(id, { credential: sent.token }, service.issuer))
      expect(answer.status).toBe(503)
      errors.push(await answer.text())
    }
    await absent.close()
  } finally {
    written.mockRestore()
  }
}

/** Every value of every table of the service, under `table.column`. */
async function columns(): Promise<Map<string, string>> {
  const names: { name: string }[] = await service.query(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
  const all = new Map<string, string>()
  for (const { name } of names)
    for (const { row } of await service.query(`select to_jsonb(row) as row from app.${name} as row`))
      for (const [column, value] of Object.entries(row)) {
        const place = `${name}.${column}`
        all.set(place, `${all.get(place) ?? ''}\n${JSON.stringify(value)}`)
      }
  return all
}

const names = Object.keys(sent) as (keyof typeof sent)[] // keys of a const object
const hex = (value: string) => Buffer.from(value).toString('hex')
const found = (value: string, place: string) => place.includes(value) || place.includes(hex(value))

describe('the canaries', () => {
  test('were all sent, and the tables hold what they must', async () => {
    expect(Object.entries(sent).filter(([, value]) => value.length < 20)).toEqual([])
    const [row] = await service.query('select title, content, tags from app.documents where content = $1', [
      sent.content,
    ])
    expect(row).toEqual({ title: sent.title, content: sent.content, tags: [sent.tag] })
    const places = [...(await columns()).keys()]
    expect(places).toEqual(
      expect.arrayContaining(['audit_events.reason', 'idempotency_keys.answer', 'webhook_events.payload']),
    )
  })

  test('met every kind of refusal', () => {
    const statuses = new Set(lines.map((line) => JSON.parse(line).status))
    for (const status of [200, 201, 400, 401, 403, 500, 503])
      expect(statuses, String(status)).toContain(status)
    expect(errors.length).toBeGreaterThan(100)
    expect(told).toContain('http.route')
    expect(told).toContain('db.query.text')
  })
})

describe.each(names)('%s', (name) => {
  test('is in no line of the log', () => {
    expect(lines.find((line) => found(sent[name], line))).toBeUndefined()
  })

  test('is in no trace and no measurement', () => {
    expect(found(sent[name], told)).toBe(false)
  })

  test('is in no body of an error', () => {
    expect(errors.find((body) => found(sent[name], body))).toBeUndefined()
  })

  test('is in no table, but where it belongs', async () => {
    const hits = [...(await columns())].filter(([, values]) => found(sent[name], values))
    expect(hits.map(([place]) => place).toSorted()).toEqual((atHome[name] ?? []).toSorted())
  })
})
