/** What is the same for the answers of all operations: when a read was not modified, and their constant headers. */
import { expect, test } from 'vitest'
import { isNotModified } from '../../src/http/answer.ts'
import { operations } from '../../generated/operations.ts'
import { checkedResponse } from '../../src/http/checked-response.ts'
import { addNotices, deprecationNotices } from '../../src/http/deprecation.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { baseHeaders } from '../../src/http/headers.ts'
import { newRequestId } from '../../src/http/request-id.ts'

const conditions: [method: string, unless: string | undefined, etag: string | undefined, same: boolean][] = [
  ['GET', '"1"', '"1"', true],
  ['HEAD', '"1"', '"1"', true],
  ['GET', 'W/"1"', '"1"', true],
  ['GET', '"0", "1"', '"1"', true],
  ['GET', '*', '"1"', true],
  ['GET', '"0"', '"1"', false],
  ['GET', undefined, '"1"', false],
  ['GET', '*', undefined, false],
  ['POST', '*', '"1"', false],
]
test.each(conditions.map(([method, unless, etag, same]) => ({ method, unless, etag, same })))(
  'documents.get by $method, unless it is $unless: $etag is not modified: $same',
  ({ method, unless, etag, same }) => {
    const headers = new Headers(unless === undefined ? {} : { 'if-none-match': unless })
    const exchange = new Exchange({ url: 'http://a/', method, headers } as Request, {}) // all that is looked at
    expect(isNotModified(exchange, etag === undefined ? {} : { etag })).toBe(same)
  },
)

test('a Response to documents.get that knows the constant headers has just those of any other', () => {
  const Checked = checkedResponse()
  // A type that was not there before is not known yet.
  for (const type of ['application/json', 'application/json', `application/${newRequestId()}`, undefined]) {
    const headers = { ...baseHeaders('req_1', type), 'cache-control': 'private', etag: '"1"' }
    const answer = new Checked(null, { status: 200, headers })
    expect(Object.fromEntries(answer.headers)).toEqual(headers)
    const absent = { ...headers, etag: undefined } as unknown as typeof headers // what is not there is not told
    expect(new Checked(null, { status: 200, headers: absent }).headers.has('etag')).toBe(false)
    const usual = { ...headers, 'cache-control': undefined } as unknown as typeof headers // nor is that it is not
    expect(new Checked(null, { status: 200, headers: usual }).headers.get('cache-control')).toBe('no-store')
  }
})

test('no two requests have the same identifier', () => {
  const made = Array.from({ length: 1000 }, newRequestId)
  expect(new Set(made).size).toBe(1000)
  for (const id of made) expect(id).toMatch(/^req_[0-9a-f]{32}$/)
})

test('documents.get says when it ends, and what comes after it, as far as that is known', () => {
  const get = operations['documents.get']
  expect(deprecationNotices(get)).toBeUndefined()
  expect(deprecationNotices({ ...get, deprecated: {} })).toEqual({})
  const deprecated = {
    at: '2026-01-05T00:00:00Z',
    sunset: '2027-01-05T00:00:00Z',
    successor: '/v2/documents/{document_id}/{other}',
  }
  const notices = deprecationNotices({ ...get, deprecated })
  const announced = { deprecation: '@1767571200', sunset: 'Tue, 05 Jan 2027 00:00:00 GMT' }
  const link = (target: string) => `<${target}>; rel="successor-version"`
  expect(notices).toEqual({ ...announced, link: link(deprecated.successor) })
  const told = (route: Parameters<typeof addNotices>[1]['route'], raw = {}) => {
    const headers = {}
    addNotices(headers, { route, raw } as Exchange) // all it looks at
    return headers
  }
  const route = { id: 'documents.get', operation: get, names: [], module: undefined }
  const raw = { document_id: 'a b' }
  expect(told({ ...route, notices }, raw)).toEqual({
    ...announced,
    link: link('/v2/documents/a%20b/%7Bother%7D'),
  })
  expect(told({ ...route, notices: announced })).toEqual(announced)
  expect([told({ ...route, notices: undefined }), told(undefined)]).toEqual([{}, {}])
})
