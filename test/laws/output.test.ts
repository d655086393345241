/**
 * What the contract says about an answer is what goes out. For every operation a handler that misbehaves is put
 * in its place: in tests and development that is an error, in production what is undeclared does not leave.
 */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { checks } from '../../generated/checks.ts'
import type { Operation } from '../../generated/contract.ts'
import { operations } from '../../generated/operations.ts'
import { Problem } from '../../src/errors.ts'
import type { Checks, HandlerResult } from '../../src/http/answer.ts'
import { createLog } from '../../src/log.ts'
import { temporaryIssuer } from '../../scripts/development/issuer.ts'
import { exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { replyOf, requestFor } from '../support/service.ts'
import { stage } from '../support/stage.ts'

const canary = 'canary-that-must-not-leave'
const logged = vi.fn<(line: string) => void>()
let issuer: Awaited<ReturnType<typeof temporaryIssuer>>
beforeAll(async () => {
  issuer = await temporaryIssuer()
})

/** Sends an operation's example to a machine whose only handler returns what the test wants. */
async function answerOf(
  operation: OperationExample & { instead?: Partial<Operation> },
  result: HandlerResult | Promise<HandlerResult>,
  mode: 'test' | 'production' | Checks,
) {
  const machine = stage({
    operations: { [operation.id]: { ...operations[operation.id], ...operation.instead } },
    handlers: { [operation.id]: () => result },
    checks: mode === 'production' ? undefined : mode === 'test' ? checks : mode,
    log: createLog('info', logged),
  })
  return replyOf(await machine(await requestFor(operation.id, exampleCall(operation), issuer)))
}

const json = (type: string) => type.startsWith('application/json')
const success = (operation: OperationExample) =>
  operation.answers.find(({ status, type }) => status < 300 && json(type))
/** Header values for whatever the contract requires. */
const headers = { etag: '"1"', location: '/somewhere', 'content-security-policy': "default-src 'none'" }
async function declaredHeaders(operation: OperationExample, status: number) {
  const declared = (await operations[operation.id].load()).answers[status]?.headers ?? {}
  return Object.fromEntries(Object.entries(headers).filter(([name]) => Object.hasOwn(declared, name)))
}

const withBody = examples.flatMap((operation) => {
  const answer = success(operation)
  return answer && operation.id !== 'system.contract' ? [{ ...operation, answer }] : []
})

describe.each(withBody)('$id', (operation) => {
  const { answer } = operation
  const good = answer.example as Record<string, unknown> // answers are objects, by the dialect

  test('lets its example through unchanged', async () => {
    const result = {
      status: answer.status,
      headers: await declaredHeaders(operation, answer.status),
      body: { ...good, absent: undefined },
    }
    for (const mode of ['test', 'production'] as const)
      for (const given of [result, Promise.resolve(result)]) {
        const reply = await answerOf(operation, given, mode)
        expect(reply).toMatchObject({ status: answer.status, body: good })
        const kept = reply.headers.has('etag') ? 'private, no-cache' : 'no-store'
        expect(reply.headers.get('cache-control')).toBe(kept)
      }
  })

  test('never sends an undeclared header', async () => {
    const declared = await declaredHeaders(operation, answer.status)
    const result = { status: answer.status, headers: { ...declared, 'x-canary': canary }, body: good }
    expect((await answerOf(operation, result, 'test')).status).toBe(500)
    expect(logged.mock.calls.at(-2)?.[0]).toContain('with the undeclared header x-canary')
    const sent = await answerOf(operation, result, 'production')
    expect(sent.status).toBe(answer.status)
    expect(sent.headers.has('x-canary')).toBe(false)
  })

  test('never sends an undeclared property, however deep', async () => {
    const leaking = leak(good)
    const result = {
      status: answer.status,
      headers: await declaredHeaders(operation, answer.status),
      body: leaking,
    }
    expect((await answerOf(operation, result, 'test')).status).toBe(500)
    expect(logged.mock.calls.at(-2)?.[0]).toContain('which the contract does not declare')
    const sent = await answerOf(operation, result, 'production')
    expect(sent.status).toBe(answer.status)
    expect(sent.body).toEqual(good)
  })

  const scalars = Object.entries(good).flatMap(([name, value]) => (typeof value === 'object' ? [] : [name]))
  test.each(scalars.slice(0, 1))('never sends an object where a scalar is declared: %s', async (name) => {
    const result = {
      status: answer.status,
      headers: await declaredHeaders(operation, answer.status),
      body: { ...good, [name]: { canary } },
    }
    for (const mode of ['test', 'production'] as const)
      expect((await answerOf(operation, result, mode)).status).toBe(500)
  })

  test('refuses a body that breaks its schema, in tests', async () => {
    const [name] = Object.keys(good)
    const result = {
      status: answer.status,
      headers: await declaredHeaders(operation, answer.status),
      body: { ...good, [name ?? '']: undefined },
    }
    expect((await answerOf(operation, result, 'test')).status).toBe(500)
  })
})

const inLines = 'application/x-ndjson'
const asTheyAre = examples.flatMap((operation) =>
  operation.answers
    .filter(({ status, type }) => status < 300 && !type.includes('json'))
    .map(({ status, type }) => ({ id: operation.id, operation, status, type })),
)

test.each(asTheyAre)('$id answers $type as it is', async ({ operation, status }) => {
  const result = { status, headers: await declaredHeaders(operation, status), body: 'raw "text"' }
  for (const mode of ['test', 'production'] as const)
    expect(await answerOf(operation, result, mode)).toMatchObject({ status, body: 'raw "text"' })
})

const lined = examples.flatMap((operation) =>
  operation.answers
    .filter(({ type }) => type.startsWith(inLines))
    .map(({ status, example }) => ({ id: operation.id, operation, status, example })),
)

test.each(lined)('$id answers in lines, each as the contract declares it', async (one) => {
  const { operation, status, example } = one
  async function* lines(line: unknown) {
    yield* [example, line]
  }
  const send = async (line: unknown, mode: 'test' | 'production'): Promise<unknown[]> => {
    const { body } = await answerOf(operation, { status, body: lines(line) }, mode)
    return body
      .trimEnd()
      .split('\n')
      .map((text: string) => JSON.parse(text))
  }
  expect(await send(example, 'test')).toEqual([example, example])
  expect(await send(leak(example), 'production')).toEqual([example, example])
  await expect(send(leak(example), 'test')).rejects.toThrow('which the contract does not declare')
})

/** The same answer with a secret in every object. */
function leak(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leak)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, item]) => [key, leak(item)])
  return { ...Object.fromEntries(inner), undeclared: canary, password_hash: { deep: canary } }
}

describe.each(examples)('$id', (operation) => {
  test.each(['test', 'production'] as const)('never answers an undocumented status (%s)', async (mode) => {
    const reply = await answerOf(operation, { status: 299, body: canary }, mode)
    expect(reply).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(JSON.stringify(reply.body)).not.toContain(canary)
    expect(logged.mock.calls.some(([line]) => line.includes(`${operation.id} answered 299`))).toBe(true)
  })
})

const bodiless = await Promise.all(
  examples.map(async (operation) => {
    const { answers } = await operations[operation.id].load()
    const empty = Object.keys(answers).filter((status) => answers[status]?.type === undefined)
    return empty.map((status) => ({ id: operation.id, operation, status: Number(status) }))
  }),
)

test.each(bodiless.flat())(
  '$id sends no body with $status, whatever it returns',
  async ({ operation, status }) => {
    const reply = await answerOf(
      operation,
      { status, headers: await declaredHeaders(operation, status), body: canary },
      'production',
    )
    expect(reply).toMatchObject({ status, body: '' })
    expect(reply.headers.has('content-type')).toBe(false)
  },
)

const withHeaders = await Promise.all(
  examples.map(async (operation) => {
    const { answers } = await operations[operation.id].load()
    const needing = Object.keys(answers).filter((status) =>
      Object.values(answers[status]?.headers ?? {}).includes(true),
    )
    return needing.map((status) => ({ id: operation.id, operation, status: Number(status) }))
  }),
)

test.each(withHeaders.flat())(
  '$id needs the headers the contract requires of $status',
  async ({ operation, status }) => {
    const reply = await answerOf(operation, { status, body: success(operation)?.example ?? '' }, 'production')
    expect(reply.status).toBe(500)
  },
)

test('a header that may be missing may be missing', async () => {
  const [operation] = withBody
  if (operation === undefined) throw new Error('no operation answers with a body')
  const { status, example } = operation.answer
  const module = await operations[operation.id].load()
  const answers = { [status]: { ...module.answers[status], headers: { 'x-optional': false } } }
  const load = () => Promise.resolve({ ...module, answers })
  const reply = await answerOf({ ...operation, instead: { load } }, { status, body: example }, 'production')
  expect(reply).toMatchObject({ status, body: example })
})

test('an answer that no check knows is refused, in tests', async () => {
  const [operation] = withBody
  if (operation === undefined) throw new Error('no operation answers with a body')
  const { status, example } = operation.answer
  const result = { status, headers: await declaredHeaders(operation, status), body: example }
  expect((await answerOf(operation, result, {})).status).toBe(500)
  expect(logged.mock.calls.at(-2)?.[0]).toContain('for which there is no check')
})

test('auditEvents.export fails as a whole when its first line does', async () => {
  const operation = examples.find(({ id }) => id === 'auditEvents.export')
  if (operation === undefined) throw new Error('nothing is answered in lines')
  const next = () => Promise.reject(new Problem('unavailable'))
  const body = { [Symbol.asyncIterator]: () => ({ next }) }
  for (const given of [{ status: 200, body }, Promise.resolve({ status: 200, body })])
    expect(await answerOf(operation, given, 'production')).toMatchObject({ status: 503 })
})
