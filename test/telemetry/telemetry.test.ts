/** Every operation is traced and measured under its route and its id, and nothing that callers send is in it. */
import { diag, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { assembleBackground } from '../../src/background.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { createLog } from '../../src/log.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { ClosedDoor } from '../../src/store/database.ts'
import { openPool } from '../../src/store/pool.ts'
import { measure } from '../../src/store/webhook-queue.ts'
import { createTelemetry } from '../../src/telemetry/telemetry.ts'
import { forNewcomers } from '../laws/exemptions.ts'
import { exampleCall, examples } from '../support/examples.ts'
import { secretsKey } from '../support/keys.ts'
import { startReceiver } from '../support/receiver.ts'
import { cronSecret, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'
import { registerMemory } from '../support/telemetry.ts'

const ignore = (): void => {}
const silentDiag = { error: ignore, warn: ignore, info: ignore, debug: ignore, verbose: ignore }
const memory = registerMemory()
const telemetry = createTelemetry()
const { watch } = telemetry
let service: Service
/** As the worker's login sees it. */
let observed: ClosedDoor
beforeAll(async () => {
  const observe = telemetry.observe('postgres://authenticator:canary-of-the-database@db.example:6543/app')
  service = await startService({ watch, observe })
  observed = openDatabase(() => openPool(service.database.worker, 2), {
    prepare: true,
    statementTimeout: 5000,
    onError: () => {},
    observe: telemetry.observe(undefined, 'within'),
  })
  // Old enough to be exported: what is read while the answer goes out belongs to the request, too.
  await service.query(`update app.audit_events set created_at = now() - interval '2 minutes'`)
})
beforeEach(() => void memory.spans())
afterAll(async () => {
  await observed.close()
  await service.stop()
  await memory.stop()
})

/** The span of the one request, and those of its statements. */
function lastRequest(): { request: ReadableSpan; statements: ReadableSpan[] } {
  const spans = memory.spans()
  const requests = spans.filter(({ kind }) => kind === SpanKind.SERVER)
  expect(requests).toHaveLength(1)
  const [request] = requests
  if (request === undefined) throw new Error('no request was traced')
  return { request, statements: spans.filter(({ kind }) => kind === SpanKind.CLIENT) }
}

/** Every text in a value, however deep; short ones and ids are no secrets. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.length < 4 || /^[a-z]+_[0-9a-z]{26}$/.test(value) || /^[a-z_]+:?[a-z]*$/.test(value)
      ? []
      : [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []

describe.each(examples)('$id', (operation) => {
  const { id, method, path } = operation
  const call = exampleCall(operation)

  test('has a span with its route and its id, and one for each statement', async () => {
    const as = forNewcomers.has(id) ? 'newcomer' : 'ada'
    const credential = operation.service ? cronSecret : await service.issuer.sign(as)
    const open = operation.permission === 'public'
    const reply = await service.rehearse(id, { ...call, ...(open ? {} : { credential }) })
    const { request, statements } = lastRequest()
    expect(request).toMatchObject({ name: `${method} ${path}`, status: { code: SpanStatusCode.UNSET } })
    expect(request.attributes).toMatchObject({
      'http.request.method': method,
      'http.route': path,
      'http.response.status_code': reply.status,
      'plumbline.operation_id': id,
      'plumbline.request_id': reply.headers.get('x-request-id'),
    })
    if (!open && !operation.service) expect(statements.length).toBeGreaterThan(0)
    for (const { attributes, parentSpanContext } of statements) {
      expect(parentSpanContext).toMatchObject({ spanId: request.spanContext().spanId })
      expect(attributes).toMatchObject({
        'db.system.name': 'postgresql',
        'db.namespace': 'app',
        'server.address': 'db.example',
        'server.port': 6543,
        'db.operation.name': expect.stringMatching(/^[A-Z]+$/),
      })
    }
    const told = JSON.stringify(
      [request, ...statements].map(({ name, attributes, events }) => [name, attributes, events]),
    )
    for (const secret of [credential, 'canary', ...textsOf(call.body)]) expect(told).not.toContain(secret)
  })
})

test('every operation is measured, by status', async () => {
  const points = await memory.points('http.server.request.duration')
  for (const { id, path } of examples)
    expect(points.map(({ attributes }) => attributes)).toContainEqual(
      expect.objectContaining({ 'plumbline.operation_id': id, 'http.route': path }),
    )
  const statements = await memory.points('db.client.operation.duration')
  expect(statements.map(({ attributes }) => attributes['db.query.summary'])).toEqual(
    expect.arrayContaining(['SELECT documents', 'SELECT app.sign_in', 'INSERT documents']),
  )
})

test('the pool tells how full it is, and nothing before it is open', async () => {
  telemetry.watchPool('api', () => undefined)
  expect(await memory.points('db.client.connection.count')).toEqual([])
  telemetry.watchPool('api', service.door.state)
  const states = (await memory.points('db.client.connection.count')).map(({ attributes, value }) => [
    attributes['db.client.connection.state'],
    typeof value,
  ])
  expect(states).toEqual([
    ['idle', 'number'],
    ['used', 'number'],
  ])
  expect(await memory.points('db.client.connection.max')).toMatchObject([{ value: 5 }])
  expect(await memory.points('db.client.connection.pending_requests')).toMatchObject([{ value: 0 }])
})

test('the queue of webhooks tells nothing while the database is gone, and nobody is told that telemetry is broken', async () => {
  const warned: string[] = []
  diag.setLogger({
    ...silentDiag,
    error: (message) => warned.push(message),
    warn: (message) => warned.push(message),
  })
  telemetry.watchQueue(() => Promise.reject(new Error('gone')))
  expect(await memory.points('plumbline.webhook_deliveries.due')).toEqual([])
  diag.disable()
  expect(warned).toEqual([])
})

test('the queue of webhooks tells how much is due, and for how long', async () => {
  telemetry.watchQueue(() => measure(service.workerDb))
  const body = { url: 'https://hooks.example.com/1', event_types: ['document.created'] }
  await service.call('webhookEndpoints.create', { as: 'ada', body })
  await service.call('documents.create', { as: 'ada', body: { title: 'Due', content: '' } })
  await service.query(`update app.webhook_deliveries set next_attempt_at = now() - interval '90 seconds'`)
  expect(await memory.points('plumbline.webhook_deliveries.due')).toMatchObject([{ value: 1 }])
  const [lag] = await memory.points('plumbline.webhook_deliveries.lag')
  expect(lag?.value).toBeGreaterThanOrEqual(90)
})

describe('a job', () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const background = () =>
    assembleBackground({
      config: { auditRetentionDays: undefined, webhooksToLoopback: true },
      database: observed,
      log: createLog('silent', () => {}),
      seal: createSeal(secretsKey),
      attend: telemetry.attend,
    })

  test('that sends has a span, with one for each delivery, which is linked to the request', async () => {
    const receiver = await startReceiver()
    const body = { url: receiver.url, event_types: ['document.created'] }
    await service.query(`update app.webhook_endpoints set status = 'disabled'`)
    await service.call('webhookEndpoints.create', { as: 'ada', body })
    memory.spans()
    const headers = { traceparent: `00-${trace}-b7ad6b7169203331-01` }
    await service.call('documents.create', { as: 'ada', body: { title: 'Traced', content: '' }, headers })
    const { request } = lastRequest()
    expect(request.spanContext().traceId).toBe(trace)
    await background().once()
    const spans = memory.spans()
    receiver.stop()
    const run = spans.find(({ name }) => name === 'webhooks.deliver')
    expect(run?.parentSpanContext).toBeUndefined()
    expect(run?.attributes).toMatchObject({ 'plumbline.webhook_deliveries': 1 })
    const one = spans.find(({ name }) => name === 'webhooks.deliver.one')
    expect(one?.parentSpanContext?.spanId).toBe(run?.spanContext().spanId)
    expect(one?.links.map(({ context }) => context)).toMatchObject([
      { traceId: trace, spanId: request.spanContext().spanId },
    ])
    expect(one?.attributes).toMatchObject({
      'plumbline.webhook_delivery.outcome': 'delivered',
      'plumbline.webhook_delivery.attempt': 1,
      'http.response.status_code': 204,
    })
    const noted = spans.find(({ name }) => name === 'SELECT app.finish_delivery')
    expect(noted?.parentSpanContext?.spanId).toBe(one?.spanContext().spanId)
    expect(JSON.stringify(spans.map(({ attributes }) => attributes))).not.toContain(receiver.url)
  })

  test('that finds nothing to send has none, and every other one has one', async () => {
    await background().once()
    const roots = memory.spans().filter(({ parentSpanContext }) => parentSpanContext === undefined)
    expect(roots.map(({ name }) => name).toSorted()).toEqual([
      'deprecated_calls.sweep',
      'idempotency_keys.sweep',
      'rate_limits.sweep',
      'webhook_events.sweep',
      'webhook_secrets.reseal',
    ])
    const statements = await memory.points('db.client.operation.duration')
    expect(statements.map(({ attributes }) => attributes['db.query.summary'])).toContain(
      'SELECT app.claim_deliveries',
    )
  })

  test('that fails is an error, in its span and in its measurement', async () => {
    await service.query('alter function app.sweep_rate_limits(integer) rename to away')
    await background().once()
    await service.query('alter function app.away(integer) rename to sweep_rate_limits')
    const failed = { 'plumbline.job.name': 'rate_limits.sweep', 'error.type': '42883' }
    expect(memory.spans().find(({ name }) => name === 'rate_limits.sweep')).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: failed,
    })
    const points = await memory.points('plumbline.job.duration')
    expect(points.map(({ attributes }) => attributes)).toContainEqual(failed)
  })
})

test('a statement without a table is called by its verb', async () => {
  await service.call('system.ready')
  expect(lastRequest().statements.map(({ name }) => name)).toEqual(['SELECT'])
})

test('an answer under a key that was used before says so', async () => {
  const body = { title: 'Told', content: '' }
  const call = { as: 'ada', body, headers: { 'idempotency-key': 'told-2' } } as const
  await service.call('documents.create', call)
  expect(lastRequest().request.attributes).not.toHaveProperty('plumbline.replayed')
  await service.call('documents.create', call)
  expect(lastRequest().request.attributes).toMatchObject({ 'plumbline.replayed': true })
})

describe('a refusal', () => {
  test('is told by its code, and is no error of ours', async () => {
    await service.call('documents.list')
    const { request } = lastRequest()
    expect(request.status.code).toBe(SpanStatusCode.UNSET)
    expect(request.attributes).toMatchObject({
      'http.response.status_code': 401,
      'plumbline.problem': 'unauthenticated',
    })
    expect(request.attributes).not.toHaveProperty('error.type')
  })

  test('of a path that is none has neither route nor id', async () => {
    await service.fetch(new Request('https://plumbline.test/nothing?secret=canary'))
    const { request } = lastRequest()
    expect(request).toMatchObject({
      name: 'GET',
      attributes: { 'url.path': '/nothing', 'url.scheme': 'https' },
    })
    expect(Object.keys(request.attributes)).not.toContain('http.route')
    expect(JSON.stringify(request.attributes)).not.toContain('canary')
  })
})

describe('a failure', () => {
  test('is an error, in the span, in the measurement and in the log, and all have the same trace', async () => {
    await service.query('alter table app.documents rename to away')
    const reply = await service.call('documents.list', { as: 'ada', mayFail: true })
    await service.query('alter table app.away rename to documents')
    expect(reply.status).toBe(500)
    const { request, statements } = lastRequest()
    expect(request).toMatchObject({
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': 'internal', 'plumbline.cause': '42P01' },
    })
    expect(statements.at(-1)).toMatchObject({
      name: 'SELECT documents',
      status: { code: SpanStatusCode.ERROR },
      attributes: { 'error.type': '42P01', 'db.response.status_code': '42P01' },
    })
    const lines = service.logged.filter((line) => line.includes(String(reply.headers.get('x-request-id'))))
    expect(lines).toHaveLength(2)
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ trace_id: request.spanContext().traceId })
    const points = await memory.points('http.server.request.duration')
    expect(points.map(({ attributes }) => attributes)).toContainEqual(
      expect.objectContaining({ 'error.type': 'internal', 'http.response.status_code': 500 }),
    )
  })
})

describe('the trace of a caller', () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const span = 'b7ad6b7169203331'
  const traceOf = async (header: string) => {
    await service.call('system.live', { headers: { traceparent: header } })
    const { request } = lastRequest()
    return { id: request.spanContext().traceId, parent: request.parentSpanContext?.spanId }
  }

  test.each([`00-${trace}-${span}-01`, `cc-${trace}-${span}-01-what-comes-later`])(
    'goes on: %s',
    async (header) => {
      expect(await traceOf(header)).toEqual({ id: trace, parent: span })
    },
  )

  test.each([
    `ff-${trace}-${span}-01`,
    `00-${trace}-${span}-01-more`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${trace}-${span}-01, 00-${trace}-${span}-01`,
    'nonsense',
  ])('is ignored when it is not valid: %s', async (header) => {
    const { id, parent } = await traceOf(header)
    expect(id).not.toBe(trace)
    expect(parent).toBeUndefined()
  })
})
