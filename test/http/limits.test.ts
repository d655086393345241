/** The limits of a request, each just below, at and just above it, with the length told beforehand and without. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chunked, openDoor, parseReplies } from '../support/raw.ts'
import type { Door } from '../support/raw.ts'
import { acme, startService } from '../support/service.ts'
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

const documents = `/v1/workspaces/${acme}/documents`

/** Creates a document from a text, in one of the two ways a length may be told. */
function create(text: string, way: 'length' | 'chunks') {
  const framing =
    way === 'length' ? `Content-Length: ${Buffer.byteLength(text)}` : 'Transfer-Encoding: chunked'
  const lines = [`POST ${documents} HTTP/1.1`, authorization, 'Content-Type: application/json', framing]
  return door.send(lines, way === 'length' ? text : chunked(text))
}

const ways = ['length', 'chunks'] as const
const around = (limit: number) =>
  ways.flatMap((way) => [-1, 0, 1].map((beyond) => ({ way, size: limit + beyond, over: beyond > 0 })))
const problem = (code: string) => ({ body: expect.stringContaining(`"code":"${code}"`) })

describe('a body of documents.create', () => {
  test.each(around(1024 * 1024))(
    'of $size bytes (by $way) is too large: $over',
    async ({ way, size, over }) => {
      const json = '{"title":"Large","content":""}'
      const reply = await create(json + ' '.repeat(size - json.length), way)
      expect(reply).toMatchObject(over ? { status: 413, ...problem('content_too_large') } : { status: 201 })
    },
  )

  test.each(around(64))('nested $size deep (by $way) is too deep: $over', async ({ way, size, over }) => {
    const reply = await create(`{"a":${'['.repeat(size - 1)}${']'.repeat(size - 1)}}`, way)
    const refusal = over ? { status: 413, ...problem('content_too_large') } : problem('validation_failed')
    expect(reply).toMatchObject(refusal)
  })

  test.each(around(1000))('of $size keys (by $way) has too many: $over', async ({ way, size, over }) => {
    const reply = await create(`{${Array.from({ length: size }, (_, n) => `"k${n}":0`).join()}}`, way)
    const refusal = over ? { status: 413, ...problem('content_too_large') } : problem('validation_failed')
    expect(reply).toMatchObject(refusal)
  })

  test.each(around(10_000))('of $size items (by $way) has too many: $over', async ({ way, size, over }) => {
    const reply = await create(`[${'0,'.repeat(size - 1)}0]`, way)
    const refusal = over ? { status: 413, ...problem('content_too_large') } : problem('validation_failed')
    expect(reply).toMatchObject(refusal)
  })

  test('whose declared length is over the limit is refused before any of it is sent', async () => {
    const lines = [`POST ${documents} HTTP/1.1`, authorization, 'Content-Type: application/json']
    const reply = await door.send([...lines, 'Content-Length: 1048577'])
    expect(reply).toMatchObject({ status: 413, ...problem('content_too_large') })
  })
})

test.each([-1, 0, 1])('headers of 16 KiB and %i bytes', async (beyond) => {
  // What counts is the target, and the name and the value of each header.
  const others = '/livez'.length + 'Host'.length + 'a'.length + 'Connection'.length + 'close'.length
  const value = 'x'.repeat(16 * 1024 + beyond - others - 'X-Filler'.length)
  const reply = await door.send(['GET /livez HTTP/1.1', 'Host: a', `X-Filler: ${value}`])
  const refusal = { status: 431, ...problem('headers_too_large') }
  expect(reply).toMatchObject(beyond > 0 ? refusal : { status: 200 })
})

test.each([
  [-1, ''],
  [0, ''],
  [1, ''],
  [0, 'http://plumbline.test'],
  [1, 'http://plumbline.test'],
])('a target of 8 KiB and %i bytes after "%s"', async (beyond, origin) => {
  const target = '/livez?x='.padEnd(8192 + beyond, 'y')
  const reply = await door.send([`GET ${origin}${target} HTTP/1.1`])
  // Within the limit it is read, and the parameter is none the contract knows.
  const read = { status: 400, ...problem('validation_failed') }
  expect(reply).toMatchObject(beyond > 0 ? { status: 414, ...problem('uri_too_long') } : read)
})

test.each([
  [99, 200],
  [100, 200],
  [101, 400],
  [0, 400],
  [1, 200],
])('a page of %i items is answered with %i', async (limit, status) => {
  const reply = await door.send([`GET ${documents}?limit=${limit} HTTP/1.1`, authorization])
  expect(reply.status).toBe(status)
})

describe('a client that is too slow', () => {
  const timeouts = { headersTimeout: 60, requestTimeout: 120, connectionsCheckingInterval: 10 }
  const late = { status: 408, ...problem('request_timeout') }
  let impatient: Door
  beforeAll(async () => {
    impatient = await openDoor(service.fetch, { timeouts })
  })
  afterAll(() => impatient.close())

  test('with its headers is told so, and loses the connection', async () => {
    expect(parseReplies(await impatient.exchange('GET /livez HTTP/1.1\r\nHost: a\r\nX-'))).toMatchObject([
      late,
    ])
  })

  test.each(['Content-Length: 20', 'Transfer-Encoding: chunked'])(
    'with its body (%s), too',
    async (framing) => {
      const lines = [`POST ${documents} HTTP/1.1`, authorization, 'Content-Type: application/json', framing]
      expect(await impatient.send(lines)).toMatchObject(late)
    },
  )

  test('with the rest of a body that was refused already gets no second answer', async () => {
    const lines = [`POST ${documents} HTTP/1.1`, 'Content-Type: application/json', 'Content-Length: 20']
    expect(await impatient.send(lines)).toMatchObject({ status: 401 })
  })
})
