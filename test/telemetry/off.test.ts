/** While nobody listens, nothing of telemetry is there; the trace of the caller still finds its way into the log. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTelemetry } from '../../src/platforms/telemetry.ts'
import { validTraceparent } from '../../src/http/trace.ts'
import { acme, people, startService } from '../support/service.ts'
import type { Call, Service } from '../support/service.ts'

const trace = '0af7651916cd43dd8448eb211c80319c'
const span = 'b7ad6b7169203331'
let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('telemetry', () => {
  const never = () => Promise.reject(new Error('the SDK was loaded'))

  test.each([
    ['without an endpoint', {}],
    ['with an empty one', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
    ['switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', OTEL_SDK_DISABLED: 'true' }],
  ])('is not loaded %s', async (_what, environment) => {
    expect(await findTelemetry(environment, never)).toBeUndefined()
  })

  test.each(['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'])(
    'is loaded with %s',
    async (name) => {
      await expect(findTelemetry({ [name]: 'http://127.0.0.1:4318' }, never)).rejects.toThrow(
        'the SDK was loaded',
      )
    },
  )

  test('is not loaded where the platform has no SDK and nobody registered one', async () => {
    expect(await findTelemetry({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' })).toBeUndefined()
  })
})

describe('the trace of a caller', () => {
  test.each([
    [`00-${trace}-${span}-01`, trace],
    [`00-${trace}-${span}-01-more`, undefined],
    ['nonsense', undefined],
  ])('is in the log when it is valid: %s', async (traceparent, expected) => {
    const { headers } = await service.call('system.live', { headers: { traceparent } })
    const line = service.logged.find((entry) => entry.includes(String(headers.get('x-request-id'))))
    expect(JSON.parse(line ?? '{}').trace_id).toBe(expected)
  })

  test.each([
    null,
    '',
    `ff-${trace}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${trace}-${span}-1`,
    `00-${trace}-${span}-01, 00-${trace}-${span}-01`,
    `01-${trace}-${span}-01-${'x'.repeat(500)}`,
  ])('is not valid: %s', (header) => {
    expect(validTraceparent(header)).toBeUndefined()
  })

  test('of a later version is valid, whatever comes after', () => {
    expect(validTraceparent(`01-${trace}-${span}-01-more`)).toBe(`01-${trace}-${span}-01-more`)
    expect(validTraceparent(`01-${trace}-${span}-01`)).toBe(`01-${trace}-${span}-01`)
  })
})

test('the line of a request says which one, what it wanted, who asked, where, and what came of it', async () => {
  const { headers } = await service.call('documents.list', { as: 'ada', query: { limit: 1 } })
  const id = String(headers.get('x-request-id'))
  const line = service.logged.find((entry) => entry.includes(id)) ?? '{}'
  expect(JSON.parse(line)).toEqual({
    time: expect.stringMatching(/Z$/),
    level: 'info',
    message: 'request',
    request_id: id,
    operation: 'documents.list',
    actor: people.ada,
    workspace: acme,
    method: 'GET',
    path: `/v1/workspaces/${acme}/documents`,
    status: 200,
    duration_ms: expect.any(Number),
  })
})

test('the line of a refusal has its code, and that of an answer under a key used before says so', async () => {
  const lineOf = async (call: Call) => {
    const { headers } = await service.call('documents.create', { as: 'ada', ...call })
    const id = String(headers.get('x-request-id'))
    return JSON.parse(service.logged.find((entry) => entry.includes(id)) ?? '{}')
  }
  const body = { title: 'Told', content: '' }
  const headers = { 'idempotency-key': 'told-1' }
  expect(await lineOf({ body, headers })).not.toHaveProperty('replayed')
  expect(await lineOf({ body, headers })).toMatchObject({ status: 201, replayed: true })
  const other = { ...body, title: 'Other' }
  expect(await lineOf({ body: other, headers })).toMatchObject({
    status: 422,
    problem: 'idempotency_mismatch',
  })
})
