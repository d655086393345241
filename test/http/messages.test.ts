/** HTTP messages as only an attacker or a broken client writes them: one answer each, in our form, and the connection ends. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunked, openDoor, parseReplies } from '../support/raw.ts'
import type { Door } from '../support/raw.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
let door: Door
let authorization: string
beforeAll(async () => {
  service = await startService()
  door = await openDoor(service.fetch)
  authorization = `Authorization: Bearer ${await service.issuer.sign('ada')}`
})
afterAll(async () => {
  await door.close()
  await service.stop()
})

const text = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const get = (...lines: string[]) => text('GET /livez HTTP/1.1', ...lines)
const post = (...lines: string[]) => [
  'POST /v1/workspaces HTTP/1.1',
  'Host: a',
  'Content-Type: application/json',
  authorization,
  ...lines,
]
const body = '{"name":"Smuggled"}'
const smuggled = get('Host: a', 'Connection: close')

/** Sends bytes, and what an attacker would hope to see taken for the next request. */
async function isRefused(message: string, status: number, code: string) {
  const before = await count()
  const replies = parseReplies(await door.exchange(Buffer.from(message + smuggled, 'latin1')))
  expect(replies).toHaveLength(1)
  const [reply] = replies
  expect(reply?.status).toBe(status)
  expect(reply?.headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  expect(JSON.parse(reply?.body ?? '')).toMatchObject({ status, code })
  expect(await count()).toBe(before)
}
const count = async () => (await service.query('select count(*)::int as n from app.workspaces'))[0]?.n

describe('where a body ends is never a matter of opinion:', () => {
  const framings: [string, () => string][] = [
    [
      'a length and chunks',
      () => text(...post('Content-Length: 5', 'Transfer-Encoding: chunked')) + chunked(body),
    ],
    [
      'chunks and a length',
      () => text(...post('Transfer-Encoding: chunked', 'Content-Length: 5')) + chunked(body),
    ],
    ['two lengths', () => text(...post(`Content-Length: ${body.length}`, 'Content-Length: 5')) + body],
    ['the same length twice', () => text(...post('Content-Length: 19', 'Content-Length: 19')) + body],
    ['a list of lengths', () => text(...post('Content-Length: 19, 19')) + body],
    ['a length with a sign', () => text(...post('Content-Length: +19')) + body],
    ['a negative length', () => text(...post('Content-Length: -19')) + body],
    ['a hexadecimal length', () => text(...post('Content-Length: 0x13')) + body],
    ['a length that is empty', () => text(...post('Content-Length: ')) + body],
    ['a length beyond every number', () => text(...post(`Content-Length: ${'9'.repeat(30)}`)) + body],
    ['a space before the colon', () => text(...post('Content-Length : 19')) + body],
    ['a folded header', () => text(...post('Content-Length: 19', 'X-A: b', ' c')) + body],
    [
      'chunks that are not the last coding',
      () => text(...post('Transfer-Encoding: chunked, gzip')) + chunked(body),
    ],
    [
      'chunks twice',
      () => text(...post('Transfer-Encoding: chunked', 'Transfer-Encoding: identity')) + chunked(body),
    ],
    [
      'a coding with a control character',
      () => text(...post('Transfer-Encoding: \x0bchunked')) + chunked(body),
    ],
    [
      'a chunk without a size',
      () => `${text(...post('Transfer-Encoding: chunked'))}zz\r\n${body}\r\n0\r\n\r\n`,
    ],
    [
      'a chunk of a negative size',
      () => `${text(...post('Transfer-Encoding: chunked'))}-1\r\n${body}\r\n0\r\n\r\n`,
    ],
    [
      'a chunk of a size beyond every number',
      () => `${text(...post('Transfer-Encoding: chunked'))}fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`,
    ],
    [
      'a chunk that is longer than it says',
      () => `${text(...post('Transfer-Encoding: chunked'))}5\r\n${body}\r\n0\r\n\r\n`,
    ],
  ]
  test.each(framings)('%s', async (_what, message) => {
    await isRefused(message(), 400, 'bad_request')
  })

  test.each(['xchunked', 'gzip, chunked', 'deflate, gzip, chunked'])(
    'nobody undoes the coding %s',
    async (coding) => {
      await isRefused(text(...post(`Transfer-Encoding: ${coding}`)) + chunked(body), 501, 'not_implemented')
    },
  )

  test('the very same body is taken when it is framed properly', async () => {
    const before = await count()
    for (const framed of [
      [...post(`Content-Length: ${body.length}`)].concat('Connection: close').join('\r\n') +
        `\r\n\r\n${body}`,
      [...post('Transfer-Encoding: Chunked')].concat('Connection: close').join('\r\n') +
        `\r\n\r\n${chunked(body, 3)}`,
    ])
      expect(parseReplies(await door.exchange(framed))).toMatchObject([{ status: 201 }])
    expect(await count()).toBe(before + 2)
  })
})

describe('a malformed head is refused:', () => {
  test.each([
    ['no host', get('X-A: b')],
    ['two hosts', get('Host: a', 'Host: b')],
    ['the same host twice', get('Host: a', 'Host: a')],
    ['an empty host', get('Host: ')],
    ['a host with a path', get('Host: a/v1/me?')],
    ['a host with a space', get('Host: a b')],
    ['a host with credentials', get('Host: a@b')],
    ['a line feed alone', 'GET /livez HTTP/1.1\nHost: a\n\n'],
    ['a carriage return alone', get('Host: a', 'X-A: b\rX-C: d')],
    ['NUL in a header', get('Host: a', 'X-A: b\0c')],
    ['a header without a name', get('Host: a', ': b')],
    ['a header without a colon', get('Host: a', 'X-A')],
    ['HTTP/2 by name', text('GET /livez HTTP/2.0', 'Host: a')],
    ['HTTP/3 by name', text('GET /livez HTTP/3.0', 'Host: a')],
    ['no version that exists', text('GET /livez HTTP/9.9', 'Host: a')],
    ['the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a target with a space', text('GET /livez x HTTP/1.1', 'Host: a')],
    ['a target with bytes beyond ASCII', text('GET /liv\xe9z HTTP/1.1', 'Host: a')],
    ['a target with a backslash', text(String.raw`GET \livez HTTP/1.1`, 'Host: a')],
    ['a target of another scheme', text('GET ftp://a/livez HTTP/1.1', 'Host: a')],
    ['a target without a host', text('GET http:/livez HTTP/1.1', 'Host: a')],
    [
      'a target of another scheme with a method that may name none',
      text('OPTIONS ftp://a/livez HTTP/1.1', 'Host: a'),
    ],
    ['a target with a port beyond every number', text('GET http://a:99999/livez HTTP/1.1', 'Host: a')],
    ['a target with credentials', text('GET http://u:p@a/livez HTTP/1.1', 'Host: a')],
    ['an asterisk for a method that is not OPTIONS', text('GET * HTTP/1.1', 'Host: a')],
  ])('%s', async (_what, message) => {
    await isRefused(message, 400, 'bad_request')
  })

  test.each(['0.9', '2.0'])('HTTP/%s by name, with nothing after it', async (version) => {
    const replies = parseReplies(await door.exchange(text(`GET /livez HTTP/${version}`, 'Host: a')))
    expect(replies).toMatchObject([{ status: 400 }])
  })

  test.each([
    ['in lower case', text('get /livez HTTP/1.1', 'Host: a')],
    ['that nobody knows', text('BREW /livez HTTP/1.1', 'Host: a')],
    ['of a tunnel', text('CONNECT a:80 HTTP/1.1', 'Host: a')],
    ['of another protocol', text('\x16\x03\x01\x02', 'Host: a')],
  ])('a method %s is not implemented', async (_what, message) => {
    await isRefused(message, 501, 'not_implemented')
  })

  test.each(['TRACE', 'PROPFIND', 'SEARCH', 'LINK', 'PURGE'])(
    'nor is %s, which the parser knows',
    async (method) => {
      const reply = await door.send([`${method} /livez HTTP/1.1`])
      expect(reply).toMatchObject({ status: 501, body: expect.stringContaining('"code":"not_implemented"') })
    },
  )
})

describe('what is unusual but right is taken:', () => {
  test.each([
    ['HTTP/1.0 without a host', 'GET /livez HTTP/1.0\r\n\r\n'],
    [
      'the whole URL as target',
      text('GET http://example.com/livez HTTP/1.1', 'Host: a', 'Connection: close'),
    ],
    ['a host with a port', get('Host: [::1]:3000', 'Connection: close')],
    ['an expectation nobody knows', get('Host: a', 'Expect: the unexpected', 'Connection: close')],
    ['an offer of another protocol', get('Host: a', 'Upgrade: h2c', 'Connection: Upgrade, close')],
    ['an empty line before', `\r\n${get('Host: a', 'Connection: close')}`],
  ])('%s', async (_what, message) => {
    expect(parseReplies(await door.exchange(message))).toMatchObject([
      { status: 200, body: '{"status":"ok"}' },
    ])
  })

  test('an asterisk is no path of the contract', async () => {
    expect(await door.send(['OPTIONS * HTTP/1.1'])).toMatchObject({ status: 404 })
  })

  test.each(['/v1/../livez', '/v1/%2e%2e/livez', '/./livez'])(
    'a path is what it says: %s is not /livez',
    async (path) => {
      expect(await door.send([`GET ${path} HTTP/1.1`])).toMatchObject({ status: 404 })
    },
  )

  test.each(['//livez', '/livez/', '/LIVEZ', '/livez%2f', '/livez#'])('%s is another path', async (path) => {
    expect(await door.send([`GET ${path} HTTP/1.1`])).toMatchObject({ status: 404 })
  })

  test('a client that waits for 100 is told to go on', async () => {
    const lines = post(`Content-Length: ${body.length}`, 'Expect: 100-continue', 'Connection: close')
    const replies = parseReplies(await door.exchange([text(...lines), body]))
    expect(replies.map(({ status }) => status)).toEqual([100, 201])
  })

  test('requests that follow each other at once are answered in their order', async () => {
    const one = (path: string, ...lines: string[]) => text(`GET ${path} HTTP/1.1`, 'Host: a', ...lines)
    const head = text('HEAD /livez HTTP/1.1', 'Host: a')
    const paths = ['/v1/me', '/livez', '/nowhere', '/readyz']
    const all = paths.map((path) => one(path)).join('') + one('/livez', 'Connection: close')
    const replies = parseReplies(await door.exchange(all))
    expect(replies.map(({ status }) => status)).toEqual([401, 200, 404, 200, 200])
    const mixed = await door.exchange(head + one('/nowhere', 'Connection: close'))
    expect(mixed.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404'])
  })

  test('a request in single bytes is a request', async () => {
    const pieces = get('Host: a', 'Connection: close').split('')
    expect(parseReplies(await door.exchange(pieces))).toMatchObject([{ status: 200 }])
  })
})
