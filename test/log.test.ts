/** What a line of the log holds, and what never gets into one. */
import { describe, expect, test } from 'vitest'
import { personal } from '../generated/policy.ts'
import { readable } from '../scripts/development/log-lines.ts'
import { bindLog, createLog, disabled } from '../src/log.ts'
import type { Fields } from '../src/log.ts'

function lineOf(fields: Fields, message = 'something'): string {
  const lines: string[] = []
  createLog('debug', (line) => lines.push(line)).info(message, fields)
  expect(lines).toHaveLength(1)
  return lines[0] ?? ''
}
const fieldsOf = (fields: Fields) => JSON.parse(lineOf(fields))

describe('a line', () => {
  test('is one line of JSON, whatever is in it', () => {
    const text = 'a\nb\r\u2028\u2029\u001b[2J\u009b31m\u007f"'
    const line = lineOf({ text }, text)
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    expect(JSON.parse(line)).toMatchObject({ level: 'info', message: text, text })
  })

  test('holds big integers as text', () => {
    expect(fieldsOf({ count: 2n ** 60n })).toMatchObject({ count: '1152921504606846976' })
  })

  test('below the threshold costs nothing: whoever writes it can tell', () => {
    const log = createLog('warn', () => expect.unreachable())
    expect([log.debug, log.info]).toEqual([disabled, disabled])
    const bound = bindLog(log, () => expect.unreachable())
    expect([bound.debug, bound.info]).toEqual([disabled, disabled])
    bound.info('nothing')
  })

  test('of a bound log has the fields it was bound to', () => {
    const lines: string[] = []
    const log = bindLog(
      createLog('info', (line) => lines.push(line)),
      () => ({ request_id: 'req_1' }),
    )
    log.warn('careful', { more: 1 })
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', request_id: 'req_1', more: 1 })
  })
})

describe('never in a line', () => {
  test.each(['authorization', 'Cookie', 'password', 'client_secret', 'refreshToken', 'token'])(
    'the value of a field called %s, however deep',
    (name) => {
      expect(lineOf({ [name]: 'canary', deep: [{ [name]: { more: 'canary' } }] })).not.toContain('canary')
    },
  )

  test.each(personal)('the value of %s, which the contract marks as belonging to people', (name) => {
    expect(fieldsOf({ [name]: 'canary', deep: { [name]: 'canary' } })).toMatchObject({
      [name]: '[redacted]',
      deep: { [name]: '[redacted]' },
    })
  })

  test('the contract marks something', () => {
    expect(personal).toEqual(expect.arrayContaining(['email', 'name', 'content']))
  })

  test('the data that an error of the database quotes', () => {
    const error = Object.assign(new Error('invalid input syntax for type integer: "canary"'), {
      code: '22P02',
      detail: 'Failing row contains (canary).',
    })
    const { code, detail, message } = error
    for (const thrown of [error, { severity: 'ERROR', code, detail, message }]) {
      const line = lineOf({ error: new Error('outer', { cause: thrown }) })
      expect(line).not.toContain('canary')
      expect(JSON.parse(line).error).toMatchObject({
        type: 'Error',
        message: 'outer',
        stack: expect.stringContaining('log.test.ts'),
        cause: { code: '22P02', message: 'invalid input syntax for type integer: "…"' },
      })
    }
  })
})

describe('for people', () => {
  test('a request is one line', () => {
    const line = lineOf(
      { method: 'GET', path: '/v1/me', status: 200, duration_ms: 1.5, operation: 'me.get' },
      'request',
    )
    expect(readable(line, false)).toMatch(/^[\d:.]+ 200 GET \/v1\/me 1\.5 ms me\.get$/)
    const told = {
      method: 'POST',
      path: '/',
      status: 201,
      duration_ms: 1,
      problem: 'conflict',
      replayed: true,
    }
    expect(readable(lineOf(told, 'request'), false)).toMatch(/ 1 ms conflict replayed$/)
  })

  test('what callers send does not reach the terminal as a command', () => {
    const path = '/\u001b[2J\u009b31m\nforged'
    expect(
      readable(lineOf({ method: 'GET', path, status: 404, duration_ms: 1 }, 'request'), false),
    ).not.toMatch(/\p{Cc}/u)
    const error = new Error('\u001b[2J')
    expect(readable(lineOf({ error }), false).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(readable(lineOf({ error }), false)).toContain('\n    at ')
  })
})
