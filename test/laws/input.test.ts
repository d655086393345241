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
import { documented, exampleCall, examples, resolve } from '../support/examples.ts'
import type { ExampleParameter, OperationExample } from '../support/examples.ts'
import { bodyMutations, parameterMutations } from '../support/mutations.ts'
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

describe.each(examples)('$id', (operation) => {
  const { parameters } = operation

  test.each(
    parameters.flatMap((parameter) =>
      parameterMutations(parameter).map(([name, value]) => ({ parameter, name, value })),
    ),
  )('refuses $parameter.name $name', async ({ parameter, value }) => {
    const call = exampleCall(operation)
    const places = { path: call.path, query: call.query, header: call.headers }
    const changed = { ...places, [parameter.in]: { ...places[parameter.in], [parameter.name]: value } }
    const reply = await send(operation, { path: changed.path, query: changed.query, headers: changed.header })
    expectRefusal(operation, reply, 400)
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    expect(reply.body.errors).toContainEqual(expect.objectContaining({ parameter: name }))
  })

  test('refuses a parameter it does not know', async () => {
    const reply = await send(operation, { query: { ...exampleCall(operation).query, undeclared: '1' } })
    expectRefusal(operation, reply, 400)
    expect(reply.body.errors).toEqual([expect.objectContaining({ parameter: 'undeclared', code: 'unknown' })])
  })

  const query = parameters.filter((parameter) => parameter.in === 'query')
  test.each(query)('refuses $name twice, NUL and bad UTF-8 in it', async ({ name, example }) => {
    const good = encodeURIComponent(String(example ?? 'x'))
    for (const search of [
      `${name}=${good}&${name}=${good}`,
      `${name}=%00`,
      `${name}=%E0%A4`,
      `${name}=%ED%A0%80`,
    ]) {
      const reply = await sendRaw(
        operation,
        (request) => new Request(withSearch(request.url, name, search), request),
      )
      expectRefusal(operation, reply, 400)
    }
  })
})

/** The URL with another text for one query parameter. */
function withSearch(url: string, name: string, search: string): string {
  const [path, before = ''] = url.split('?')
  const others = before.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
  return `${path}?${[...others, search].join('&')}`
}

const withBody = examples.flatMap((operation) =>
  operation.body ? [{ ...operation, body: operation.body }] : [],
)

describe.each(withBody)('$id', (operation) => {
  const { body } = operation

  test.each(bodyMutations(body.schema, body.example))('refuses $name', async ({ body: wrong, pointer }) => {
    const reply = await send(operation, { body: wrong })
    expectRefusal(operation, reply, 400)
    expect(reply.body.errors.map((error: { pointer: string }) => error.pointer)).toSatisfy(
      (found: string[]) => found.some((place) => place === pointer || place.startsWith(`${pointer}/`)),
    )
  })

  const good = JSON.stringify(body.example)
  const inserted = (text: string) => `${good.slice(0, -1)}${good === '{}' ? '' : ','}${text}}`
  test.each([
    ['1e999', inserted('"n":1e999')],
    ['Infinity', inserted('"n":Infinity')],
    ['a hexadecimal number', inserted('"n":0x10')],
    ['an integer that loses its value', inserted('"n":9007199254740993')],
    ['__proto__', inserted('"__proto__":{"a":1}')],
    ['constructor', inserted('"constructor":{"prototype":{}}')],
    ['NUL', inserted(String.raw`"n":"\u0000"`)],
    ['half a surrogate pair', inserted(String.raw`"n":"\ud800"`)],
    ['half a surrogate pair as a key', inserted(String.raw`"\udc00":1`)],
    ['the same key twice', inserted('"n":1,"n":2')],
    ['a comma too many', inserted('"n":1,')],
    ['two documents', `${good}${good}`],
    ['not JSON', 'title=Plan'],
  ])('refuses %s', async (_name, text) => {
    expectRefusal(operation, await send(operation, { raw: text }), 400)
  })

  test('refuses bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from([0xc3, 0x28]), Buffer.from('}')])
    const reply = await sendRaw(
      operation,
      ({ url, method, headers }) => new Request(url, { method, headers, body: bytes }),
    )
    expectRefusal(operation, reply, 400)
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

  const numbers = numericFields(body.schema)
  test.each(numbers.flatMap((name) => notNumbers.map(([text, isJson]) => ({ name, text, isJson }))))(
    'refuses $text as $name',
    async ({ name, text, isJson }) => {
      const others = JSON.stringify({ ...(body.example as object), [name]: undefined }) // bodies are objects, by the dialect
      const raw = `${others.slice(0, -1)}${others === '{}' ? '' : ','}"${name}":${text}}`
      const reply = await send(operation, { raw })
      expectRefusal(operation, reply, 400)
      expect(reply.body.code).toBe(isJson ? 'validation_failed' : 'bad_request')
      if (isJson) expect(reply.body.errors).toContainEqual(expect.objectContaining({ pointer: `/${name}` }))
    },
  )
})

/** What is no number in JSON, or none that can be kept; and what is JSON, but no number. */
const notNumbers: [text: string, isJson: boolean][] = [
  ['Infinity', false],
  ['NaN', false],
  ['1e999', false],
  ['-1e999', false],
  ['0x10', false],
  ['05', false],
  ['+5', false],
  ['5.', false],
  ['9007199254740993', false],
  ['" 5 "', true],
  ['"5"', true],
  ['[5]', true],
  ['true', true],
]

function numericFields(schema: Record<string, unknown>): string[] {
  const properties =
    typeof schema['properties'] === 'object' ? Object.entries(schema['properties'] ?? {}) : []
  return properties.flatMap(([name, property]) =>
    [resolve(property)['type']].flat().some((type) => type === 'integer' || type === 'number') ? [name] : [],
  )
}

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
