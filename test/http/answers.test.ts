/** What every answer carries, and what HTTP promises about methods, conditions, other origins and bytes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { openDoor, parseReplies } from '../support/raw.ts'
import type { Door, RawReply } from '../support/raw.ts'
import { acme, notesOfAda, plan, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

const friend = 'https://app.example.com'
let service: Service
let door: Door
let ada: string
let barbara: string
beforeAll(async () => {
  const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'http://plumbline.test', CORS_ORIGINS: friend })
  service = await startService({ config })
  door = await openDoor(service.fetch)
  ada = `Authorization: Bearer ${await service.issuer.sign('ada')}`
  barbara = `Authorization: Bearer ${await service.issuer.sign('barbara')}`
})
afterAll(async () => {
  await door.close()
  await service.stop()
})

const documents = `/v1/workspaces/${acme}/documents`
const document = `${documents}/${plan}`

/** @param more headers, and after an empty line the body */
function send(method: string, path: string, more: readonly string[] = []): Promise<RawReply> {
  const end = more.indexOf('')
  const [lines, body] = end === -1 ? [more, ''] : [more.slice(0, end), more.slice(end + 1).join('')]
  const framing = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  return door.send([`${method} ${path} HTTP/1.1`, ...lines, ...framing], Buffer.from(body))
}
const json = 'Content-Type: application/json'
const patch = 'Content-Type: application/merge-patch+json'
const create = (text: string) => send('POST', documents, [ada, json, '', text])

describe('every answer has the headers that protect it:', () => {
  const good = '{"title":"T","content":""}'
  const answers: [number, of: string, () => Promise<RawReply>][] = [
    [200, 'system.live', () => send('GET', '/livez')],
    [200, 'system.live without its body', () => send('HEAD', '/livez')],
    [200, 'documents.get', () => send('GET', document, [ada])],
    [201, 'documents.create', () => create(good)],
    [204, 'the path of system.live', () => send('OPTIONS', '/livez')],
    [304, 'documents.get', () => send('GET', document, [ada, 'If-None-Match: *'])],
    [400, 'documents.create', () => create('{}')],
    [400, 'no host', () => door.send(['GET /livez HTTP/1.1', 'Host: '])],
    [401, 'documents.get', () => send('GET', document)],
    [403, 'documents.create', () => send('POST', documents, [barbara, json, '', good])],
    [404, 'no path', () => send('GET', '/nowhere')],
    [404, 'no path, without its body', () => send('HEAD', '/nowhere')],
    [405, 'the path of documents.get', () => send('PUT', document, [ada])],
    [
      412,
      'documents.update',
      () => send('PATCH', document, [ada, patch, 'If-Match: "999"', '', '{"title":"T"}']),
    ],
    [413, 'documents.create', () => create(' '.repeat(1024 * 1024 + 1))],
    [414, 'no path', () => send('GET', `/${'x'.repeat(8192)}`)],
    [415, 'documents.create', () => send('POST', documents, [ada, 'Content-Type: text/plain', '', good])],
    [431, 'system.live', () => send('GET', '/livez', [`X-A: ${'x'.repeat(17_000)}`])],
    [501, 'the path of system.live', () => send('TRACE', '/livez')],
    [501, 'no method', async () => onlyOne(await door.exchange('BREW / HTTP/1.1\r\nHost: a\r\n\r\n'))],
  ]
  test.each(answers)('%i of %s', async (status, _of, ask) => {
    const { headers, body, ...reply } = await ask()
    expect(reply.status).toBe(status)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': headers['etag'] === undefined ? 'no-store' : 'private, no-cache',
      'x-request-id': expect.stringMatching(/^req_[\da-f]{32}$/),
      date: expect.stringMatching(/ GMT$/),
    })
    if (body !== '') expect(headers['content-type']).toMatch(/; charset=utf-8$/)
    if (status >= 400) expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    for (const banner of ['server', 'x-powered-by', 'via']) expect(headers).not.toHaveProperty(banner)
  })
})

const onlyOne = (text: string): RawReply => {
  const [reply, ...more] = parseReplies(text)
  if (reply === undefined || more.length > 0) throw new Error(`not one answer: ${text}`)
  return reply
}

describe('methods', () => {
  test('HEAD is GET without its body', async () => {
    const [get, head] = [await send('GET', document, [ada]), await send('HEAD', document, [ada])]
    expect(get.body).not.toBe('')
    expect(head).toMatchObject({ status: 200, body: '' })
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers[name]).toBe(get.headers[name])
  })

  test.each([
    ['/livez', 'GET, HEAD, OPTIONS'],
    [documents, 'GET, HEAD, OPTIONS, POST'],
    [document, 'DELETE, GET, HEAD, OPTIONS, PATCH'],
  ])('%s says which it has: %s', async (path, allow) => {
    expect(await send('OPTIONS', path)).toMatchObject({ status: 204, body: '', headers: { allow } })
    expect(await send('PUT', path, [ada])).toMatchObject({ status: 405, headers: { allow } })
  })

  test('OPTIONS of what is not there is not found', async () => {
    expect(await send('OPTIONS', '/nowhere')).toMatchObject({ status: 404 })
  })

  test.each(['image/png', 'text/html;q=1, application/json;q=0', 'application/vnd.other+json', ',;'])(
    'what the client would rather read (%s) changes nothing, as the contract says',
    async (accept) => {
      const reply = await send('GET', '/livez', [`Accept: ${accept}`])
      expect(reply).toMatchObject({
        status: 200,
        headers: { 'content-type': 'application/json; charset=utf-8' },
      })
    },
  )
})

describe('conditions', () => {
  const read = (condition: string) => send('GET', document, [ada, `If-None-Match: ${condition}`])
  const tagOf = async () => (await send('GET', document, [ada])).headers['etag'] ?? ''

  test.each([
    ['its own tag', (tag: string) => tag],
    ['its tag, weak', (tag: string) => `W/${tag}`],
    ['its tag among others', (tag: string) => `"a", ${tag} ,"b"`],
    ['any tag', () => '*'],
  ])('documents.get that names %s has not changed', async (_what, condition) => {
    const tag = await tagOf()
    const reply = await read(condition(tag))
    expect(reply).toMatchObject({ status: 304, body: '', headers: { etag: tag } })
    expect(reply.headers).not.toHaveProperty('content-length')
  })

  test.each(['"0"', '1', '""', 'W/"0"', `"1`])(
    'documents.get that names %s gets everything',
    async (condition) => {
      expect((await read(condition)).status).toBe(200)
    },
  )

  test('of reads only documents.get is asked: documents.list has no tag', async () => {
    const any = [ada, 'If-None-Match: *']
    expect((await send('HEAD', document, any)).status).toBe(304)
    expect((await send('GET', documents, any)).status).toBe(200)
    expect((await change(any.slice(1))).status).toBe(200)
    expect((await send('POST', documents, [...any, json, '', '{"title":"New","content":""}'])).status).toBe(
      201,
    )
  })

  const change = (condition: string[], title = 'Changed') =>
    send('PATCH', document, [ada, patch, ...condition, '', JSON.stringify({ title })])

  test.each([
    ['its tag', (tag: string) => tag, 200],
    ['its tag among others', (tag: string) => `"999", ${tag}`, 200],
    ['any tag', () => '*', 200],
    ['its tag, weak', (tag: string) => `W/${tag}`, 412],
    ['an older tag', () => '"999"', 412],
    ['a tag without quotes', (tag: string) => tag.replaceAll('"', ''), 412],
    ['no tag at all', () => 'nonsense', 412],
  ])('documents.update that names %s', async (_what, condition, status) => {
    const tag = await tagOf()
    const reply = await change([`If-Match: ${condition(tag)}`])
    expect(reply.status).toBe(status)
    expect(await tagOf()).toBe(status === 200 ? reply.headers['etag'] : tag)
    if (status === 200) expect(reply.headers['etag']).not.toBe(tag)
  })

  test('of all who write with one tag at once, exactly one succeeds', async () => {
    const condition = [`If-Match: ${await tagOf()}`]
    const replies = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((title) => change(condition, title)))
    const statuses = replies.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([200, 412, 412, 412, 412])
    const winner = replies.find(({ status }) => status === 200)
    expect(JSON.parse((await send('GET', document, [ada])).body)).toEqual(JSON.parse(winner?.body ?? ''))
  })

  test('of two who delete with one tag, one does', async () => {
    const path = `${documents}/${notesOfAda}`
    const tag = (await send('GET', path, [ada])).headers['etag']
    const replies = await Promise.all([1, 2].map(() => send('DELETE', path, [ada, `If-Match: ${tag}`])))
    const statuses = replies.map(({ status }) => status).toSorted()
    expect(statuses[0]).toBe(204)
    expect([404, 412]).toContain(statuses[1])
  })

  test('what was made is where Location says, under the tag it was given', async () => {
    const made = await create('{"title":"Found","content":""}')
    const found = await send('GET', made.headers['location'] ?? '', [ada])
    expect(found).toMatchObject({ status: 200, body: made.body, headers: { etag: made.headers['etag'] } })
  })
})

describe('documents.get from other origins', () => {
  const preflight = ['Access-Control-Request-Method: PATCH', 'Access-Control-Request-Headers: authorization']
  const names = (reply: RawReply) =>
    Object.keys(reply.headers).filter((name) => name.startsWith('access-control'))

  test('that are listed may read every answer, and are named exactly', async () => {
    for (const reply of [
      await send('GET', document, [ada, `Origin: ${friend}`]),
      await send('GET', document, [`Origin: ${friend}`]),
      await send('GET', '/nowhere', [`Origin: ${friend}`]),
    ]) {
      expect(reply.headers).toMatchObject({ 'access-control-allow-origin': friend, vary: 'Origin' })
      const exposed = reply.headers['access-control-expose-headers']?.split(', ')
      expect(exposed).toEqual(
        expect.arrayContaining(['ETag', 'Location', 'RateLimit', 'Retry-After', 'X-Request-Id']),
      )
      expect(reply.headers).not.toHaveProperty('access-control-allow-credentials')
    }
  })

  test('that are listed are told what they may send', async () => {
    const reply = await send('OPTIONS', document, [`Origin: ${friend}`, ...preflight])
    expect(reply).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': friend,
        'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH',
      },
    })
    expect(reply.headers['access-control-allow-headers']).toContain('Authorization')
  })

  test.each([
    'https://evil.example',
    'null',
    'https://app.example.com.evil.example',
    'https://app.example.com:443',
    'http://app.example.com',
    'https://APP.example.com',
    `${friend}, https://evil.example`,
    '*',
    '',
  ])('that are not listed (%s) get nothing, and caches know', async (origin) => {
    for (const [method, lines] of [
      ['GET', [ada]],
      ['OPTIONS', preflight],
    ] as const) {
      const reply = await send(method, document, [...lines, `Origin: ${origin}`])
      expect(names(reply)).toEqual([])
      expect(reply.headers['vary']).toBe('Origin')
    }
  })

  test('get nothing at all where none is listed', async () => {
    const closed = await startService()
    const other = await openDoor(closed.fetch)
    const reply = await other.send(['GET /livez HTTP/1.1', `Origin: ${friend}`])
    expect(reply.status).toBe(200)
    expect(names(reply)).toEqual([])
    expect(reply.headers).not.toHaveProperty('vary')
    await other.close()
    await closed.stop()
  })
})

describe('bytes of documents.create that are not what they seem', () => {
  const raw = async (bytes: Buffer, type = 'application/json') => {
    const lines = [
      `POST ${documents} HTTP/1.1`,
      ada,
      `Content-Type: ${type}`,
      `Content-Length: ${bytes.length}`,
    ]
    return door.send(lines, bytes)
  }
  const inText = (...bytes: number[]) =>
    Buffer.concat([Buffer.from('{"title":"'), Buffer.from(bytes), Buffer.from('","content":""}')])

  test.each([
    ['half a character', inText(0xc3)],
    ['a character written too long', inText(0xc0, 0xaf)],
    ['a surrogate', inText(0xed, 0xa0, 0x80)],
    ['a code point beyond Unicode', inText(0xf4, 0x90, 0x80, 0x80)],
    ['a byte order mark', Buffer.from('\ufeff{"title":"T","content":""}')],
    ['UTF-16', Buffer.from('{"title":"T","content":""}', 'utf16le')],
    ['a control character in a string', inText(0x01)],
    ['NUL between values', Buffer.from('{"title":"T",\0"content":""}')],
  ])('%s is a bad request', async (_what, bytes) => {
    expect(await raw(bytes)).toMatchObject({
      status: 400,
      body: expect.stringContaining('"code":"bad_request"'),
    })
  })

  test.each([
    ['application/json; charset=utf-8', 201],
    ['application/json;charset="UTF-8"', 201],
    ['Application/JSON', 201],
    ['application/json; charset=utf-16', 415],
    ['application/json, text/plain', 415],
    ['application/jsonx', 415],
    ['application/merge-patch+json', 415],
    ['constructor', 415],
    ['', 415],
  ])('a body of the type "%s" is answered with %i', async (type, status) => {
    expect((await raw(Buffer.from('{"title":"T","content":""}'), type)).status).toBe(status)
  })

  test.each(['gzip', 'br', 'identity, gzip', 'x'])('a body encoded as %s is not read', async (encoding) => {
    const lines = [ada, json, `Content-Encoding: ${encoding}`]
    expect((await send('POST', documents, [...lines, '', '{"title":"T","content":""}'])).status).toBe(415)
  })

  test('keys that reach for prototypes are refused, and reach nothing', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype', String.raw`__pro\u0074o__`]) {
      const reply = await create(`{"title":"T","content":"","${key}":{"polluted":true}}`)
      expect(reply.status).toBe(400)
    }
    expect({}).not.toHaveProperty('polluted')
    const query = await send('GET', `${documents}?__proto__[polluted]=1&constructor=1`, [ada])
    expect(query.status).toBe(400)
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    ['limit=5&limit=5', 'repeated'],
    ['limit=5&LIMIT=5', 'unknown'],
    ['limit[]=5', 'type'],
    ['limit=%35', undefined],
    ['limit=5;cursor=a', 'type'],
    ['limit=', 'type'],
    ['limit', 'type'],
    ['&&limit=5&', undefined],
    ['limit=5%00', 'type'],
    ['limit=%', 'encoding'],
    ['%00=1', 'unknown'],
  ])('the query %s of documents.list', async (search, code) => {
    const reply = await send('GET', `${documents}?${search}`, [ada])
    expect(reply.status).toBe(code === undefined ? 200 : 400)
    if (code !== undefined) expect(JSON.parse(reply.body).errors[0].code).toBe(code)
  })
})
