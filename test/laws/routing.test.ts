/**
 * openapi-backend, an independent implementation, gets the same methods and paths as our router, and must say the
 * same: not found, not with this method, not decodable, or which operation with which path parameters.
 */
import fc from 'fast-check'
import { OpenAPIBackend } from 'openapi-backend'
import type { Document } from 'openapi-backend'
import { beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { Problem } from '../../src/errors.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'
import { document, exampleCall, examples } from '../support/examples.ts'
import { lawRuns } from '../support/laws.ts'

const router = createRouter(operations)
const definition = document as unknown as Document // the bundled contract
const judge = new OpenAPIBackend({ definition, validate: false, quick: true, ignoreTrailingSlashes: false })
beforeAll(() => judge.init())

interface Verdict {
  status: number
  id?: string | undefined
  /** Path parameters, decoded. */
  values?: Record<string, unknown> | undefined
}

function ours(method: string, path: string): Verdict {
  // The path as it comes over the wire: a web Request would tidy it up.
  const request = { method, url: `http://plumbline.test${path}` } as Request // matching looks at nothing else
  try {
    const exchange = new Exchange(request, {})
    return { status: 200, id: router.match(exchange).id, values: { ...exchange.raw } }
  } catch (error) {
    if (error instanceof Problem) return { status: error.status }
    throw error
  }
}

function theirs(method: string, path: string): Verdict {
  const request = { method, path, headers: {} }
  try {
    const matched = judge.router.matchOperation(request, true)
    const { params } = judge.router.parseRequest(request, matched)
    return { status: 200, id: matched?.operationId, values: params }
  } catch (error) {
    const [, status] = /^Error: (40[45])-/.exec(String(error)) ?? []
    if (status !== undefined) return { status: Number(status) }
    if (error instanceof URIError) return { status: 400 }
    throw error
  }
}

/** A request, and what we said. */
interface Asked extends Verdict {
  method: string
  path: string
}

/** Where the two differ, why, and a request that proves that they still do. */
const differences = [
  {
    name: 'HEAD',
    reason: 'RFC 9110 has HEAD wherever there is GET; openapi-backend knows only what the contract writes',
    applies: ({ method, status }: Asked) => method === 'HEAD' && status !== 404,
    method: 'HEAD',
    path: '/v1/workspaces',
    verdicts: [200, 405],
  },
  {
    name: 'a method in lower case',
    reason: 'RFC 9110 tells methods by case; openapi-backend does not',
    applies: ({ method, status }: Asked) => method !== method.toUpperCase() && status !== 404,
    method: 'get',
    path: '/v1/workspaces',
    verdicts: [405, 200],
  },
  {
    name: 'NUL in a value',
    reason:
      'no text of Postgres can hold it, so it is refused here already; to openapi-backend it is any character',
    applies: ({ path, status }: Asked) => path.includes('%00') && status === 400,
    method: 'GET',
    path: '/v1/workspaces/a%00',
    verdicts: [400, 200],
  },
]

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'get', 'PROPFIND']

function expectAgreement(method: string, path: string): Verdict {
  const own = ours(method, path)
  if (!differences.some(({ applies }) => applies({ method, path, ...own })))
    expect(own, `${method} ${path}`).toEqual(theirs(method, path))
  return own
}

test.each(differences)('the two still differ by $name: $reason', ({ applies, method, path, verdicts }) => {
  const own = ours(method, path)
  expect(applies({ method, path, ...own })).toBe(true)
  expect([own.status, theirs(method, path).status]).toEqual(verdicts)
})

describe.each(examples)('$id', (operation) => {
  const values = exampleCall(operation).path
  const filled = (change: (value: string) => string = (value) => value) =>
    operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => change(values[name] ?? ''))

  test('is found by both, with the values of its path', () => {
    expect(expectAgreement(operation.method, filled())).toEqual({ status: 200, id: operation.id, values })
  })

  test('is found by both where its values are escaped', () => {
    const escaped = filled((value) => value.replaceAll(/./g, hex))
    expect(expectAgreement(operation.method, escaped)).toEqual({ status: 200, id: operation.id, values })
    const strange = filled(() => '%2F%20%C3%A9.%2E%3Fa')
    const found = expectAgreement(operation.method, strange)
    expect([found.status, found.id]).toEqual([200, operation.id])
    expect(Object.values(found.values ?? {})).toEqual(Object.keys(values).map(() => '/ é..?a'))
  })

  test('is refused by both where its values are no UTF-8', () => {
    for (const broken of ['%', '%zz', '%E0%A4', '%ff', '%ED%A0%80']) {
      const { status } = expectAgreement(
        operation.method,
        filled(() => broken),
      )
      expect(status).toBe(Object.keys(values).length === 0 ? 200 : 400)
    }
  })

  test.each(methods)('both say the same of %s', (method) => {
    const { status, id } = expectAgreement(method, filled())
    expect([200, 405]).toContain(status)
    if (method === operation.method) expect(id).toBe(operation.id)
  })

  test('a path is what the contract says: nothing above it, below it or nearly it', () => {
    const path = filled()
    const near = [`${path}/`, `/${path}`, `${path}//`, path.toUpperCase(), path.slice(0, -1)]
    const statuses = [...near, `${path}/extra`, `${path}/extra/more`, `/v0${path}`, `${path}%2F`].map(
      (other) => expectAgreement(operation.method, other).status,
    )
    expect(statuses).toContain(404)
    expect(expectAgreement(operation.method, `${path}/`).status).toBe(404)
    // A letter of a fixed segment that is escaped is another segment.
    const [, first = ''] = path.split('/')
    expectAgreement(operation.method, path.replace(first, hex(first[0] ?? '') + first.slice(1)))
  })
})

function hex(text: string): string {
  return `%${text.codePointAt(0)?.toString(16).padStart(2, '0').toUpperCase()}`
}

test('both find the same for every path that is made', () => {
  const fixed = examples.flatMap(({ path }) => path.split('/'))
  const strange = ['', '.', '..', 'a', '%20', '%2F', '%2f', '%00', '%', '%E0%A4', 'a.b', '~', '{id}', ';a=1']
  const segment = fc.oneof(
    fc.constantFrom(...strange, ...fixed),
    fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }).map(encodeURIComponent),
  )
  const oneOf = (written: string) =>
    written.startsWith('{')
      ? segment
      : fc.oneof({ weight: 9, arbitrary: fc.constant(written) }, { weight: 1, arbitrary: segment })
  const made = fc.constantFrom(...examples).chain(({ method, path }) =>
    fc.record({
      method: fc.oneof(fc.constant(method), fc.constantFrom(...methods)),
      path: fc.tuple(...path.split('/').slice(1).map(oneOf)).map((segments) => `/${segments.join('/')}`),
    }),
  )
  const seen = new Set<number>()
  fc.assert(
    fc.property(made, ({ method, path }) => void seen.add(expectAgreement(method, path).status)),
    lawRuns(20),
  )
  expect([...seen].toSorted()).toEqual([200, 400, 404, 405])
})
