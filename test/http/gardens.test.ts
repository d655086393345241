/**
 * What HTTP can say and our own contract does not ask for: forms, lists, nested names, bodies that may be missing.
 * The contract is the generator's garden; its handlers only note what they are given.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Decode } from '../../generated/contract.ts'
import type { Context } from '../../src/context.ts'
import type { ProblemItem } from '../../src/errors.ts'
import type { HandlerResult } from '../../src/http/answer.ts'
import type { Input } from '../../src/http/exchange.ts'
import { article, decodeTexts, failed } from '../../src/http/decode.ts'
import { decodeNested } from '../../src/http/forms.ts'
import { createMachine } from '../../src/http/machine.ts'
import type { MachineOptions } from '../../src/http/machine.ts'
import { createLog } from '../../src/log.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import type { Statement } from '../../src/store/actor-connection.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'
import { operations } from '../generate/gardens/generated/operations.ts'
import { rates } from '../generate/gardens/generated/policy.ts'
import { acme } from '../support/service.ts'

const noted = vi.fn<(input: Input) => void>()
const last = vi.fn<(statement: unknown) => void>()
const note =
  (result: HandlerResult) =>
  (_context: Context, input: Input): HandlerResult => {
    noted(input)
    return result
  }
const owner = async () => ({ kind: 'user', user_id: 'usr_1', role: 'owner' }) as const
const options: MachineOptions = {
  operations: Object.fromEntries(
    Object.entries(operations).map(([id, one]) => [
      id,
      { ...one, security: [{ bearer: [] }], policy: { ...one.policy, permission: 'public' } },
    ]),
  ),
  handlers: {
    ...Object.fromEntries(Object.keys(operations).map((id) => [id, note({ status: 204 })])),
    'plants.list': note({ status: 200, body: { data: [], next_cursor: null } }),
  },
  verifiers: { bearer: owner, apiKey: owner },
  limits: {
    classes: Object.fromEntries(
      Object.entries(rates).map(([name, rate]) => [name, { ...rate, limit: 10_000 }]),
    ),
    shared: memoryCounters(),
    own: memoryCounters(),
  },
  database: {
    transaction: (_actor: unknown, work: (db: undefined, last: unknown) => unknown) => work(undefined, last),
  } as unknown as DatabaseDoor, // these handlers ask nothing of it
  checks: undefined,
  context: () => ({}) as Context, // nor of it
  audit: () => ({
    id: 'the audit row',
    operation: 'x.y',
    workspaceId: undefined,
    resourceId: undefined,
    requestId: 'req',
  }),
  emit: () => undefined,
  cors: { origins: [] },
  log: createLog('error', () => {}),
  origin: '',
  Response,
}
const machine = createMachine(options)

interface Refused {
  errors?: { parameter?: string; pointer?: string; code: string }[]
}

/** @returns the status, and each complaint as `place code` */
async function send(path: string, init: RequestInit & { duplex?: 'half' } = {}) {
  const response = await machine(new Request(`http://garden.test/v1/gardens/${acme}${path}`, init))
  const text = await response.text()
  const { errors = [] } = (text === '' ? {} : JSON.parse(text)) as Refused // a problem, or a page
  return [response.status, ...errors.map(({ parameter, pointer, code }) => `${parameter ?? pointer} ${code}`)]
}
const given = (): Input | undefined => noted.mock.calls.at(-1)?.[0]
beforeEach(() => {
  noted.mockClear()
  last.mockClear()
})

describe('a query of plants.list is decoded:', () => {
  test.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['?', {}],
    ['?&limit=5&', { limit: 5 }],
    ['?cur%73or=a%20b+c', { cursor: 'a b c' }],
    ['?cursor==', { cursor: '=' }],
    ['?ids=0&ids=12', { ids: [0, 12] }],
    ['?ids=1', { ids: [1] }],
    ['?colours=red,white', { colours: ['red', 'white'] }],
    ['?sizes=1|2.5|1e0', { sizes: [1, 2.5, 1] }],
    ['?words=a+b%20c', { words: ['a', 'b', 'c'] }],
    ['?filter[shade]=full&filter%5Btall%5D=true', { filter: { shade: 'full', tall: true } }],
    ['?filter[tall]=false', { filter: { tall: false } }],
    ['?near=%7B%22x%22:1%7D', { near: { x: 1 } }],
    ['?height=any', { height: 'any' }],
    ['?height=2.5', { height: 2.5 }],
  ])('%s', async (query, expected) => {
    expect(await send(`/plants${query}`)).toEqual([200])
    expect(given()?.query).toEqual({ limit: 20, ...expected })
  })
})

describe('a query of plants.list is refused, each mistake at its place:', () => {
  test.each<[string, string[]]>([
    ['limits=1', ['limits unknown']],
    ['limit', ['limit type']],
    ['=1', [' unknown']],
    ['nope[x]=1', ['nope[x] unknown']],
    ['[limit]=1', ['[limit] unknown']],
    ['toString=1', ['toString unknown']],
    ['toString[x]=1', ['toString[x] unknown']],
    ['cursor=%ff', ['cursor=%ff encoding']],
    ['%ff=a', ['%ff=a encoding']],
    ['cursor=%00', ['cursor type']],
    ['cursor=a&cursor=b', ['cursor repeated']],
    ['limit=1&nope=1&limit=x', ['nope unknown', 'limit repeated']],
    ...[' 5', '5 ', '0x10', '1e1', '1.0', '01', '+5', '9007199254740993', 'Infinity', ''].map(
      (text): [string, string[]] => [`limit=${encodeURIComponent(text)}`, ['limit type']],
    ),
    ['ids=1&ids=x', ['ids type']],
    ['ids=1,2', ['ids type']],
    ['colours=red&colours=white', ['colours type']],
    ...['1e999', 'Infinity', '.5', '1|x', '9007199254740993'].map((text): [string, string[]] => [
      `sizes=${text}`,
      ['sizes type'],
    ]),
    ['filter=full', ['filter type']],
    ['filter=full&filter=half', ['filter repeated']],
    ['filter[tall]=TRUE', ['filter[tall] type']],
    ['filter[tall]=1', ['filter[tall] type']],
    ['filter[shade]=full&filter[shade]=half', ['filter[shade] repeated']],
    ['filter[shade][x]=full', ['filter[shade] type']],
    ['filter[shade]=full&filter[shade][x]=1', ['filter[shade] type']],
    ['filter[nope]=1', ['filter additionalProperties']],
    ['filter[]=1', ['filter additionalProperties']],
    ['filter[__proto__]=1', ['filter additionalProperties']],
    ['near={', ['near type']],
    ['height=1&height=2', ['height type']],
    ['height=tall', ['height const', 'height type', 'height anyOf']],
    ['height=%00', ['height type']],
    ['height[x]=1', ['height type']],
  ])('%s', async (query, complaints) => {
    expect(await send(`/plants?${query}`)).toEqual([400, ...complaints])
    expect(given()).toBeUndefined()
  })
})

const form = 'application/x-www-form-urlencoded'
const survey = (
  body: string | ReadableStream<Uint8Array>,
  type = form,
  headers: Record<string, string> = {},
) => send('/surveys', { method: 'POST', body, headers: { 'content-type': type, ...headers }, duplex: 'half' })

describe('the form of plants.survey is decoded:', () => {
  test.each<[string, Record<string, unknown>]>([
    ['area=3', { area: 3 }],
    ['area=1.5&dry=false', { area: 1.5, dry: false }],
    ['finds=a+b&finds=c%26', { finds: ['a b', 'c&'] }],
    ['finds[]=a&finds[]=b', { finds: ['a', 'b'] }],
    ['finds[0]=a', { finds: ['a'] }],
    ['&', {}],
  ])('%s', async (text, body) => {
    expect(await survey(text)).toEqual([204])
    expect(given()?.body).toEqual(body)
  })

  test.each<[string, string[]]>([
    ['area=x', ['area type']],
    ['area=1&area=2', ['area repeated']],
    ['area[x]=1', ['area type']],
    ['dry=true&dry[x]=1', ['dry type']],
    ['finds[0]=a&finds=b', ['finds type']],
    ['finds[][x]=a', ['finds[0] type']],
    ['nope=1', ['/nope additionalProperties']],
    ['toString=1', ['/toString additionalProperties']],
    ['__proto__[area]=1', ['__proto__ type']],
    ['area=1000', ['/area maximum']],
  ])('and refused: %s', async (text, complaints) => {
    expect(await survey(text)).toEqual([400, ...complaints])
    expect(given()).toBeUndefined()
  })
})

test('texts of plants.list that are not there, or cannot be stored, are no value', () => {
  for (const decode of ['string', { list: 'string' }] as const) {
    expect(decodeTexts([], decode)).toBe(failed)
    expect(decodeTexts(['\ud800'], decode)).toBe(failed)
  }
  for (const text of ['{', String.raw`"\u0000"`, String.raw`"\ud800"`, '{"a":1,"a":2}'])
    expect(decodeTexts([text], 'json')).toBe(failed)
  expect(decodeTexts(['{"a":1}'], 'json')).toEqual({ a: 1 })
})

test.each<[Decode, string]>([
  ['string', 'text without NUL'],
  ['integer', 'an integer'],
  ['number', 'a number'],
  ['boolean', 'a boolean'],
  ['json', 'JSON'],
  [{ list: 'integer' }, 'a list; each item must be an integer'],
  [{ any: ['boolean', 'number'] }, 'a boolean or a number'],
  [{ members: {} }, 'an object'],
])('plants.list asks for %j as %s', (decode, words) => {
  expect(article(decode)).toBe(words)
})

test('a name of plants.list with members is the first kind that has them', () => {
  const any = (...kinds: Decode[]): Decode => ({ members: { area: { any: kinds } } })
  const errors: ProblemItem[] = []
  const decode = (kinds: Decode) => decodeNested([['area[x]', '1']], kinds, errors)
  expect(decode(any('string', { members: { x: 'integer' } }))).toEqual({ area: { x: 1 } })
  expect(errors).toEqual([])
  expect(decode(any('string', { any: ['string'] }))).toEqual({ area: undefined })
  expect(errors).toMatchObject([{ parameter: 'area', code: 'type' }])
})

describe('the body of plants.survey', () => {
  test.each<[string, string, string, unknown]>([
    ['JSON', 'application/json', '{"spots":[1,2],"by":"Ada"}', { spots: [1, 2], by: 'Ada' }],
    [
      'JSON of a said encoding',
      'Application/JSON; charset="UTF-8"',
      '{"spots":[1,2],"by":"Ada"}',
      { spots: [1, 2], by: 'Ada' },
    ],
    [
      'JSON with something else said',
      'application/json; profile=x',
      '{"spots":[1,2],"by":"Ada"}',
      { spots: [1, 2], by: 'Ada' },
    ],
    ['text, which is not read as JSON', 'text/plain', '{"spots":', '{"spots":'],
  ])('is %s', async (...[, type, text, body]) => {
    expect(await survey(text, type)).toEqual([204])
    expect(given()?.body).toEqual(body)
  })

  test('may be missing, also with a type', async () => {
    expect(await send('/surveys', { method: 'POST' })).toEqual([204])
    expect(given()?.body).toBeUndefined()
    expect(await survey('', 'application/json')).toEqual([204])
    expect(given()?.body).toBeUndefined()
  })

  test.each([
    ['of another type', 'application/xml', {}],
    ['of a name that every object has', 'constructor', {}],
    ['in another encoding', 'application/json; charset=latin1', {}],
    ['that is packed', 'application/json', { 'content-encoding': 'gzip' }],
  ])('is refused %s', async (_what, type, headers) => {
    expect(await survey('{"spots":[1,2],"by":"Ada"}', type, headers)).toEqual([415])
    expect(given()).toBeUndefined()
  })

  test('is taken when it is said not to be packed', async () => {
    expect(await survey('area=1', form, { 'content-encoding': 'identity' })).toEqual([204])
  })

  test('is refused beyond 1 MiB, whatever its length is said to be, before more of it is read', async () => {
    const much = 'x'.repeat(1024 * 1024)
    expect(await survey(much, 'application/json', { 'content-length': '1048577' })).toEqual([413])
    expect(await survey(`${much}x`, 'application/json', { 'content-length': '5' })).toEqual([413])
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) =>
        ++pulled > 100 ? controller.close() : controller.enqueue(Buffer.alloc(65_536, 'x')),
    })
    expect(await survey(endless, 'application/json')).toEqual([413])
    expect(pulled).toBeLessThan(30)
  })

  test('is put together from its pieces', async () => {
    const pieces = ['area=', '3']
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const piece = pieces.shift()
        if (piece === undefined) controller.close()
        else controller.enqueue(Buffer.from(piece))
      },
    })
    expect(await survey(stream)).toEqual([204])
    expect(given()?.body).toEqual({ area: 3 })
  })
})

test('plants.update takes a patch, plants.create needs a body', async () => {
  const patch = { method: 'PATCH', headers: { 'content-type': 'application/merge-patch+json' } }
  await send('/plants/plant_01kr0se0000000000000000000', { ...patch, body: '{"note":null}' })
  expect(given()?.body).toEqual({ note: null })
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'one' }
  expect(await send('/plants', { method: 'POST', headers })).toEqual([400, ' required'])
})

test('plants.delete is a change without a row in the trail, as its contract says', async () => {
  const written = () => last.mock.calls.flatMap(([statement]) => (statement as Statement).values) // what `last` gets
  expect(await send('/plants/plant_01kr0se0000000000000000000', { method: 'DELETE' })).toEqual([204])
  expect(written()).not.toContain('the audit row')
  expect(await survey('area=3')).toEqual([204])
  expect(written()).toContain('the audit row')
})

test('plants.list is answered by an example while it has no handler, in development', async () => {
  const example = { status: 200, headers: { 'x-example': 'yes' }, body: '{"data":[]}', value: undefined }
  const mocking = createMachine({ ...options, handlers: {}, mock: () => Promise.resolve(example) })
  const response = await mocking(new Request(`http://garden.test/v1/gardens/${acme}/plants`))
  expect([response.status, response.headers.get('x-example')]).toEqual([200, 'yes'])
  expect(noted).not.toHaveBeenCalled()
})
