/** openapi-backend, an independent implementation, must agree with our router about every operation. */
import { OpenAPIBackend } from 'openapi-backend'
import type { Document } from 'openapi-backend'
import { beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'
import { document, exampleCall, examples } from '../support/examples.ts'

const router = createRouter(operations)
const definition = document as unknown as Document // the bundled contract
const judge = new OpenAPIBackend({ definition, validate: false, quick: true })
beforeAll(() => judge.init())

/** What each of the two makes of a request. */
function verdicts(method: string, path: string) {
  const matched = judge.matchOperation({ method, path, headers: {} })
  return { ours: ours(method, path), theirs: matched?.operationId }
}

function ours(method: string, path: string): string | undefined {
  try {
    return router.match(new Exchange(new Request(`http://plumbline.test${path}`, { method }), {})).id
  } catch {
    return undefined // not found, or not with this method
  }
}

const pathOf = (operation: (typeof examples)[number]) =>
  operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => exampleCall(operation).path[name] ?? '')

describe.each(examples)('$id', (operation) => {
  test('both find it', () => {
    const { ours: own, theirs } = verdicts(operation.method, pathOf(operation))
    expect(own).toBe(operation.id)
    expect(theirs).toBe(operation.id)
  })

  test.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('both agree about %s', (method) => {
    const { ours: own, theirs } = verdicts(method, pathOf(operation))
    expect(own).toBe(theirs)
  })

  test.each(['/extra', '/extra/more'])('both agree about %s below it', (suffix) => {
    const { ours: own, theirs } = verdicts(operation.method, pathOf(operation) + suffix)
    expect(own).toBe(theirs)
  })
})
