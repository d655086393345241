/** What documents.create says is wrong with a request, whatever its validators find; and who may send no body. */
import { describe, expect, test } from 'vitest'
import type { OperationModule, SchemaError, Validate } from '../../generated/contract.ts'
import { operations } from '../../generated/operations.ts'
import { Problem } from '../../src/errors.ts'
import type { Connection } from '../../src/http/exchange.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { decodeQuery } from '../../src/http/parameters.ts'
import { validate, validateBody } from '../../src/http/validate.ts'

/** A validator that refuses everything, and how often it was asked. */
function refusing(errors: Partial<SchemaError>[]) {
  const validator: Validate & { asked: number } = Object.assign(
    () => {
      validator.asked++
      validator.errors = errors.map((error) => ({ keyword: '', instancePath: '', params: {}, ...error }))
      return false
    },
    { asked: 0 },
  )
  return validator
}

interface Asking {
  request: Partial<Request>
  connection?: Connection
}

/** What is complained about; nothing when it is taken. */
function complaints(module: Partial<OperationModule>, { request, connection = {} }: Asking) {
  const whole = { url: 'http://a/', method: 'POST', headers: new Headers(), body: null, ...request }
  const exchange = new Exchange(whole as Request, connection) // nothing else of it is looked at
  exchange.route = {
    id: 'documents.create',
    operation: operations['documents.create'],
    names: [],
    notices: undefined,
    module: { parameters: {}, answers: {}, ...module },
  }
  try {
    validate(exchange)
    if (module.bodies !== undefined) validateBody(exchange, module.bodies, Buffer.from('{}'))
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.errors ?? error.code
  }
}

const headers = new Headers({ 'content-type': 'application/json' })
/** What is said of a body that breaks these rules. */
const ofBody = (...errors: Partial<SchemaError>[]) =>
  complaints({ bodies: { 'application/json': { validate: refusing(errors) } } }, { request: { headers } })

describe('a body of documents.create', () => {
  test('is complained about once a place and rule, and not for what only leads to others', () => {
    const said = ofBody(
      { keyword: 'if', instancePath: '/title' },
      { keyword: 'minLength', instancePath: '/title', params: { limit: 2 } },
      { keyword: 'minLength', instancePath: '/title', params: { limit: 3 } },
      { keyword: 'minLength', instancePath: '/content', params: { limit: 1 } },
      { keyword: 'false schema', instancePath: '/id' },
      { keyword: 'minProperties', params: { limit: 2 } },
    )
    expect(said).toEqual([
      { pointer: '/title', code: 'minLength', detail: 'must have at least 2 characters' },
      { pointer: '/content', code: 'minLength', detail: 'must have at least 1 character' },
      { pointer: '/id', code: 'readOnly', detail: 'is set by the service and cannot be sent' },
      { pointer: '', code: 'minProperties', detail: 'must have at least 2 properties' },
    ])
  })

  test('is complained about twenty times at most', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      keyword: 'type',
      instancePath: `/tags/${index}`,
    }))
    expect(ofBody(...many)).toHaveLength(20)
  })
})

test('a parameter of documents.create that cannot be decoded is not complained about again as missing', () => {
  const validateParameters = refusing([{ keyword: 'required', params: { missingProperty: 'limit' } }])
  const parameters = { query: { limit: 'integer' } } as const
  const ask = (search: string) =>
    complaints({ parameters, validateParameters }, { request: { url: `http://a/${search}` } })
  expect(ask('?limit=x')).toEqual([{ parameter: 'limit', code: 'type', detail: 'must be an integer' }])
  expect(validateParameters.asked).toBe(0)
  expect(ask('?limit=1')).toEqual([{ parameter: 'limit', code: 'required', detail: 'is required' }])
  expect(validateParameters.asked).toBe(1)
})

test('a parameter without a value has an empty one', () => {
  const decoding = { table: { q: 'string' as const }, values: {}, errors: [] }
  decodeQuery('?q', decoding)
  expect(decoding).toMatchObject({ values: { q: '' }, errors: [] })
})

describe('documents.create, if it took no body,', () => {
  const bytes = async () => new Uint8Array()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>()
  const rows: [what: string, asked: Asking, refused: boolean][] = [
    [
      'over a socket, with a length',
      { request: { headers: new Headers({ 'content-length': '5' }) }, connection: { bytes } },
      true,
    ],
    [
      'over a socket, with the length 0',
      { request: { headers: new Headers({ 'content-length': '0' }) }, connection: { bytes } },
      false,
    ],
    [
      'over a socket, in pieces',
      { request: { headers: new Headers({ 'transfer-encoding': 'chunked' }) }, connection: { bytes } },
      true,
    ],
    ['over a socket, with neither', { request: {}, connection: { bytes } }, false],
    [
      'on the web, with a body and its length',
      { request: { body, headers: new Headers({ 'content-length': '5' }) } },
      true,
    ],
    [
      'on the web, with the length of none',
      { request: { headers: new Headers({ 'content-length': '5' }) } },
      false,
    ],
  ]
  test.each(rows.map(([what, asked, refused]) => ({ what, asked, refused })))(
    'refuses one $what: $refused',
    ({ asked, refused }) => {
      expect(complaints({}, asked)).toEqual(refused ? 'bad_request' : [])
    },
  )
})
