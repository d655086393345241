/**
 * What the contract says about a request is what comes in. For every operation, each single place of its
 * example is made wrong in each way there is; the answer must be the documented problem, must name the
 * place, and never be a 500.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { arbitraryOf } from '../support/arbitraries.ts'
import { assembleCast } from '../support/cast.ts'
import type { Cast } from '../support/cast.ts'
import { documented, exampleCall, examples } from '../support/examples.ts'
import type { ExampleParameter, OperationExample } from '../support/examples.ts'
import { bodyMutations, kinds, parameterMutations, placesOf } from '../support/mutations.ts'
import type { ParameterMutation } from '../support/mutations.ts'
import { lawRuns } from '../support/laws.ts'
import { replyOf, requestFor, startService } from '../support/service.ts'
import type { Call, Reply, Service } from '../support/service.ts'
import { forNewcomers } from './exemptions.ts'

let service: Service
let cast: Cast
beforeAll(async () => {
  service = await startService()
  cast = await assembleCast(service)
})
afterAll(() => service.stop())

const someone = async ({ id, permission, service: forServices }: OperationExample): Promise<Call> => {
  if (forServices) return { credential: cast.scheduler }
  if (permission === 'public') return {}
  return { credential: forNewcomers.has(id) ? cast.stranger : await cast.person('ada') }
}

async function send(operation: OperationExample, call: Call): Promise<Reply> {
  return service.rehearse(operation.id, { ...exampleCall(operation), ...(await someone(operation)), ...call })
}

/** The request as a client that does not care about types would send it. */
async function sendRaw(operation: OperationExample, change: (request: Request) => Request): Promise<Reply> {
  const request = await requestFor(
    operation.id,
    { ...exampleCall(operation), ...(await someone(operation)) },
    service.issuer,
  )
  return replyOf(await service.fetch(change(request)))
}

function expectRefusal(operation: OperationExample, reply: Reply, status: number): void {
  expect(reply.status).toBe(status)
  expect(documented(operation.id)).toContain(status)
  expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(reply.body).toMatchObject({ status, request_id: reply.headers.get('x-request-id') })
}

/** The request with other texts for one parameter, as they stand in it. */
function withTexts(
  request: Request,
  { parameter, in: place, texts }: ParameterMutation,
  path: string,
): Request {
  if (place === 'header') {
    for (const text of texts)
      if (text === undefined) request.headers.delete(parameter)
      else request.headers.set(parameter, text)
    return request
  }
  const url = new URL(request.url)
  if (place === 'path') {
    const segments = url.pathname.split('/')
    segments[path.split('/').indexOf(`{${parameter}}`)] = texts[0] ?? ''
    return new Request(`${url.origin}${segments.join('/')}${url.search}`, request)
  }
  const others = url.search.slice(1).split('&')
  const kept = others.filter((pair) => pair !== '' && !pair.startsWith(`${parameter}=`))
  const own = texts.flatMap((text) => (text === undefined ? [] : [`${parameter}=${text}`]))
  return new Request(`${url.origin}${url.pathname}?${[...kept, ...own].join('&')}`, request)
}

describe.each(examples)('$id', (operation) => {
  test.each(parameterMutations(operation))('refuses $name ($kind)', async (mutation) => {
    const reply = await sendRaw(operation, (request) => withTexts(request, mutation, operation.path))
    expectRefusal(operation, reply, 400)
    expect(reply.body.code).toBe('validation_failed')
    const { parameter, in: place } = mutation
    const named = new Set([place === 'header' ? parameter.toLowerCase() : parameter])
    // A pair that cannot be decoded has no name yet; it is told as it stands there.
    for (const text of mutation.texts) if (place === 'query') named.add(`${parameter}=${text}`)
    expect(reply.body.errors.map((error: { parameter: string }) => error.parameter)).toSatisfy(
      (found: string[]) => found.length > 0 && found.every((name) => named.has(name)),
    )
  })

  test.each(['undeclared', '__proto__', 'constructor', 'toString'])(
    'refuses a parameter it does not know: %s',
    async (name) => {
      const reply = await send(operation, {
        query: Object.fromEntries([...Object.entries(exampleCall(operation).query), [name, '1']]),
      })
      expectRefusal(operation, reply, 400)
      expect(reply.body.errors).toEqual([expect.objectContaining({ parameter: name, code: 'unknown' })])
    },
  )
})

const withBody = examples.flatMap((operation) =>
  operation.body ? [{ ...operation, body: operation.body }] : [],
)

describe.each(withBody)('$id', (operation) => {
  const { body } = operation
  const good = JSON.stringify(body.example)

  test.each(bodyMutations(operation))('refuses $name ($kind)', async ({ raw, pointer }) => {
    const reply = await sendRaw(
      operation,
      ({ url, method, headers }) => new Request(url, { method, headers, body: raw }),
    )
    expectRefusal(operation, reply, 400)
    expect(reply.body.code).toBe(pointer === undefined ? 'bad_request' : 'validation_failed')
    if (pointer === undefined) return
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toSatisfy(
      (found: string[]) => found.some((place) => place === pointer || place.startsWith(`${pointer}/`)),
    )
  })

  test.each([
    ['a comma too many', `${good.slice(0, -1)},}`],
    ['two documents', `${good}${good}`],
    ['not JSON', 'title=Plan'],
    ['a byte order mark', `\uFEFF${good}`],
  ])('refuses %s', async (_name, text) => {
    const reply = await send(operation, { raw: text })
    expectRefusal(operation, reply, 400)
    expect(reply.body.code).toBe('bad_request')
  })

  test('refuses an empty body', async () => {
    const reply = await sendRaw(
      operation,
      ({ url, method, headers }) => new Request(url, { method, headers }),
    )
    expectRefusal(operation, reply, 400)
    expect(reply.body.errors).toEqual([{ pointer: '', code: 'required', detail: 'a body is required' }])
  })

  test.each([
    ['no content type', undefined],
    ['another content type', 'text/plain'],
    ['XML', 'application/xml'],
    ['another charset', `${body.type}; charset=latin1`],
  ])('refuses %s', async (_name, type) => {
    const reply = await sendRaw(operation, ({ url, method, headers }) => {
      headers.delete('content-type')
      if (type !== undefined) headers.set('content-type', type)
      return new Request(url, { method, headers, body: Buffer.from(good) })
    })
    expectRefusal(operation, reply, 415)
  })

  test('refuses a compressed body', async () => {
    const reply = await send(operation, { headers: { 'content-encoding': 'gzip' } })
    expectRefusal(operation, reply, 415)
  })
})

describe('the mutations', () => {
  const ofBodies = withBody.map((operation) => ({ operation, mutations: bodyMutations(operation) }))

  test.each(kinds)('are of every kind: %s', (kind) => {
    const all = [...ofBodies.flatMap(({ mutations }) => mutations), ...examples.flatMap(parameterMutations)]
    expect(all.filter((mutation) => mutation.kind === kind)).not.toEqual([])
  })

  test('leave out no field and no parameter', () => {
    for (const { operation, mutations } of ofBodies) {
      const { schema, example } = operation.body
      const places = placesOf({ pointer: '', schema, value: example, put: (value) => value })
      const idle = places.filter(({ pointer: at }) => !mutations.some(({ pointer }) => pointer === at))
      expect(idle.map(({ pointer }) => `${operation.id} ${pointer}`)).toEqual([])
    }
    for (const operation of examples) {
      const mutated = new Set(parameterMutations(operation).map(({ parameter }) => parameter))
      expect(operation.parameters.filter(({ name }) => !mutated.has(name))).toEqual([])
    }
  })
})

const asked = examples.filter(({ parameters, body }) => parameters.length > 0 || body !== undefined)

describe.each(asked)('$id', (operation) => {
  test('answers only what it documents, whatever valid request comes', async () => {
    const somebody = await someone(operation)
    await fc.assert(
      fc.asyncProperty(validRequest(operation), async (request) => {
        const reply = await service.rehearse(operation.id, { ...somebody, ...request })
        expect(documented(operation.id)).toContain(reply.status)
        const wrong = reply.status === 400 ? reply.body.errors : []
        // Only the service can tell whether it made a cursor.
        expect(wrong.filter(({ parameter }: { parameter?: string }) => parameter !== 'cursor')).toEqual([])
        if (operation.method === 'GET') expect(reply.status).toBeLessThan(500)
      }),
      lawRuns(),
    )
  })
})

/** A request with every parameter and the body as the contract allows them; ids are mostly those of the example. */
function validRequest({ parameters, body, ...operation }: OperationExample): fc.Arbitrary<Call> {
  const example = exampleCall({ parameters, body, ...operation })
  const of = (place: ExampleParameter['in']) => {
    const own = parameters.filter((parameter) => parameter.in === place)
    const values = own.map(({ name, schema }) => [name, textFor(place, schema)] as const)
    const required = own.filter((parameter) => parameter.required || place === 'path').map(({ name }) => name)
    return fc.record(Object.fromEntries(values), { requiredKeys: required })
  }
  return fc.record({
    path: fc.oneof({ weight: 3, arbitrary: fc.constant(example.path) }, of('path')),
    query: of('query'),
    headers: of('header'),
    ...(body === undefined ? {} : { body: arbitraryOf(body.schema) }),
  })
}

/** Fetch trims header values and knows no other characters in them. */
const textFor = (place: ExampleParameter['in'], schema: Record<string, unknown>): fc.Arbitrary<string> =>
  place === 'header' && schema['pattern'] === undefined
    ? fc.stringMatching(/^[!-~]{1,64}$/)
    : arbitraryOf(schema).map(String)
