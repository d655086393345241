/** The router, asked about every operation, and about paths that lie across each other as ours do not. */
import { describe, expect, test } from 'vitest'
import type { Operation } from '../../generated/contract.ts'
import { operations } from '../../generated/operations.ts'
import { Problem } from '../../src/errors.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'
import type { Router } from '../../src/http/match.ts'

/** Which operation, with which values; or the code of the refusal. */
function ask(router: Router, method: string, path: string) {
  // The path as it comes over the wire: a web Request would tidy it up.
  const exchange = new Exchange({ method, url: `http://a${path}` } as Request, {}) // matching looks at nothing else
  try {
    return [router.match(exchange).id, { ...exchange.raw }]
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe.each(Object.entries(operations))('%s', (id, { method, path }) => {
  // It grows with what it is asked: one for each test begins anew.
  const router = () => createRouter(operations)
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const fill = (value: string) => path.replaceAll(/\{\w+\}/g, value)
  const same = (value: string) => Object.fromEntries(names.map((name) => [name, value]))

  test('is found by its path, with the values in it', () => {
    expect(ask(router(), method, fill('a'))).toEqual([id, same('a')])
    expect(ask(router(), method, fill('a%20%C3%A9+'))).toEqual([id, same('a é+')])
    expect(ask(router(), method, `${fill('a')}/`)).toBe('not_found')
  })

  test('takes no value that is empty, malformed or cannot be stored', () => {
    if (names.length === 0) return expect(ask(router(), method, `${path}%00`)).toBe('not_found')
    expect(ask(router(), method, fill(''))).toBe('not_found')
    for (const value of ['%zz', '%ff', 'a%00b'])
      expect(ask(router(), method, fill(value))).toBe('validation_failed')
  })

  test('is among the methods of its path, which are told', () => {
    const methods = Object.values(operations)
      .filter((other) => other.path.replaceAll(/\{\w+\}/g, '') === path.replaceAll(/\{\w+\}/g, ''))
      .map((other): string => other.method)
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
    expect(router().allowed(fill('a'))).toBe([...new Set(allowed)].toSorted().join(', '))
    expect(ask(router(), 'BREW', fill('a'))).toBe('method_not_allowed')
  })
})

describe('paths that lie across each other', () => {
  const crossing = () =>
    createRouter(
      Object.fromEntries(
        [
          '/f/{p}',
          '/f/g/h',
          '/f/{p}/x',
          '/{q}/{r}/y',
          '/files/{n}.json',
          '/files/v{n}',
          '/from/{a}...{b}',
        ].map(
          // Nothing else of an operation is looked at.
          (path) => [path, { ...operations['system.live'], path } satisfies Operation],
        ),
      ),
    )
  test.each([
    ['/f/1', '/f/{p}', { p: '1' }],
    ['/f/g', '/f/{p}', { p: 'g' }],
    ['/f/g/h', '/f/g/h', {}],
    ['/f/g/x', '/f/{p}/x', { p: 'g' }],
    ['/f/1/y', '/{q}/{r}/y', { q: 'f', r: '1' }],
    ['/f/g/y', '/{q}/{r}/y', { q: 'f', r: 'g' }],
  ])('%s is %s', (path, id, values) => {
    expect(ask(crossing(), 'GET', path)).toEqual([id, values])
  })

  test.each(['/f', '/f/1/z', '/f/g/h/i', '/', '/files/1.json', '/files/v1', '/from/1...2'])(
    '%s is none',
    (path) => {
      expect(ask(crossing(), 'GET', path)).toBe('not_found')
    },
  )
})
