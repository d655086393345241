/** What plain HTTP clients, and those who are none, meet at the door of the server. */
import { once } from 'node:events'
import { connect, Socket } from 'node:net'
import { setTimeout as later } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { catalogue } from '../../generated/policy.ts'
import type { ErrorCode } from '../../generated/policy.ts'
import type { Fetch } from '../../src/http/machine.ts'
import { createLog } from '../../src/log.ts'
import { GatheringMessage } from '../../src/platforms/node-message.ts'
import { serveNode } from '../../src/platforms/node.ts'
import type { Listening } from '../../src/platforms/node.ts'

const lines: string[] = []
const log = createLog('error', (line) => lines.push(line))
let server: Listening | undefined
afterEach(async () => {
  lines.length = 0
  await server?.close({ deadline: 0 })
})

async function serve(fetch: Fetch): Promise<Listening> {
  server = await serveNode(fetch, { host: '127.0.0.1', port: 0, log })
  return server
}

const hello: Fetch = async () => new Response('hello')

function open({ url }: Listening): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.setEncoding('latin1')
  return socket
}

/** Sends a text and reads until the server closes the connection. */
async function exchange(listening: Listening, text: string): Promise<string> {
  const socket = open(listening)
  let answer = ''
  socket.on('data', (chunk: string) => (answer += chunk))
  socket.write(text)
  await once(socket, 'close')
  return answer
}

describe('what the parser refuses is answered like everything else', () => {
  test.each<[string, string, ErrorCode]>([
    [
      'headers over 16 KiB',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(17_000)}\r\n\r\n`,
      'headers_too_large',
    ],
    ['a method nobody knows', 'BREW / HTTP/1.1\r\nhost: a\r\n\r\n', 'not_implemented'],
    ['no HTTP at all', 'hello\r\n\r\n', 'not_implemented'],
    ['a malformed header', 'GET / HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n', 'bad_request'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      'bad_request',
    ],
    [
      'a length and pieces',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'bad_request',
    ],
    [
      'a target of another scheme',
      'GET ftp://example.com/livez HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'bad_request',
    ],
    [
      'a target without a host',
      'GET http:/livez HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
      'bad_request',
    ],
  ])('%s', async (_what, text, code) => {
    const { status } = catalogue[code]
    const answer = await exchange(await serve(hello), text)
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head.toLowerCase()).toContain('content-type: application/problem+json; charset=utf-8')
    expect(head.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(head.toLowerCase()).toContain('connection: close')
    expect(JSON.parse(body)).toMatchObject({ status, code, request_id: expect.stringMatching(/^req_/) })
  })

  test('headers of 15 KiB are fine', async () => {
    const text = `GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx: ${'y'.repeat(15_000)}\r\n\r\n`
    expect(await exchange(await serve(hello), text)).toContain('HTTP/1.1 200 ')
  })

  test('rubbish in a body that was answered already ends the connection without a second answer', async () => {
    const listening = await serve(hello)
    const socket = open(listening)
    let answer = ''
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n')
    while (!answer.includes('hello')) await once(socket, 'data')
    socket.write('rubbish\r\n')
    await once(socket, 'close')
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })

  test('rubbish in a body that is still waited for is a bad request', async () => {
    const listening = await serve(
      async (_request, connection) => new Response(String(await connection?.bytes?.(1000))),
    )
    const head = 'POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n'
    const answer = await exchange(listening, `${head}rubbish\r\n`)
    expect(answer).toContain('HTTP/1.1 400 ')
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })

  test('rubbish after a begun answer ends the connection, and forges nothing into it', async () => {
    const begun = Promise.withResolvers<undefined>()
    const never = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('first'))
        begun.resolve(undefined)
        return new Promise(() => {})
      },
    })
    const listening = await serve(async () => new Response(never))
    const socket = open(listening)
    let answer = ''
    socket.on('data', (chunk: string) => (answer += chunk))
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
    await begun.promise
    while (!answer.includes('first')) await once(socket, 'data')
    socket.write('rubbish\r\n\r\n')
    await once(socket, 'close')
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})

describe('a request', () => {
  test('may have the whole URL as its target', async () => {
    const listening = await serve(async ({ url }) => new Response(new URL(url).pathname))
    const answer = await exchange(
      listening,
      'GET http://example.com/livez HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n',
    )
    expect(answer).toContain('/livez')
  })

  test('of HEAD gets no body', async () => {
    const listening = await serve(
      async () => new Response(null, { headers: { 'content-type': 'text/plain' } }),
    )
    const answer = await exchange(listening, 'HEAD / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')
    expect(answer.endsWith('\r\n\r\n')).toBe(true)
  })

  test('may follow another on its connection', async () => {
    const listening = await serve(async ({ url }) => new Response(`<${new URL(url).pathname}>`))
    const one = 'GET /one HTTP/1.1\r\nhost: a\r\n\r\n'
    const answer = await exchange(
      listening,
      `${one}GET /two HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
    )
    expect([...answer.matchAll(/<\/\w+>/g)].map(String)).toEqual(['</one>', '</two>'])
  })

  test('whose body goes on past the limit still gets its answer', async () => {
    const listening = await serve(async (_request, connection) => {
      const read = await connection?.bytes?.(1000)
      return new Response(read === undefined ? 'too much' : 'fine')
    })
    const body = 'x'.repeat(2_000_000)
    const answer = await exchange(
      listening,
      `POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    expect(answer).toContain('too much')
  })

  test.each([999, 1000, 1001])('with a body of %i bytes is read up to a limit of 1000', async (length) => {
    const listening = await serve(
      async (_request, connection) => new Response(String((await connection?.bytes?.(1000))?.length)),
    )
    const answer = await fetch(listening.url, { method: 'POST', body: 'x'.repeat(length) })
    expect(await answer.text()).toBe(length > 1000 ? 'undefined' : String(length))
  })

  test.each([0, 1, 200_000])(
    'with a body of %i bytes that came before somebody asks is whole',
    async (length) => {
      const asked = Promise.withResolvers<undefined>()
      const listening = await serve(async (_request, connection) => {
        await asked.promise
        return new Response(String((await connection?.bytes?.(1_000_000))?.length))
      })
      const answer = exchange(
        listening,
        `POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n${'x'.repeat(length)}`,
      )
      await later(50) // for the pieces to arrive
      asked.resolve(undefined)
      expect(await answer).toContain(`\r\n${length}\r\n`)
    },
  )

  test('without a body, and without a length, has none to wait for', async () => {
    const listening = await serve(
      async (_request, connection) => new Response(String((await connection?.bytes?.(10))?.length)),
    )
    const answer = await exchange(listening, 'POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n')
    expect(answer).toContain('\r\n0\r\n')
  })

  test('nobody has asked for is kept up to 64 KiB; then the socket waits', () => {
    const message = new GatheringMessage(new Socket())
    expect(message.push(Buffer.alloc(64 * 1024 - 1))).toBe(true)
    expect(message.push(Buffer.alloc(1))).toBe(false)
    void message.bytes(1_000_000)
    expect(message.push(Buffer.alloc(1))).toBe(true)
  })

  test('whose client leaves in the middle of the body is a bad request, not a failure of ours', async () => {
    const outcome = Promise.withResolvers<unknown>()
    const listening = await serve(async (_request, connection) => {
      await connection?.bytes?.(1000).catch(outcome.resolve)
      return new Response('late')
    })
    const socket = open(listening)
    socket.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\nhalf')
    setTimeout(() => socket.resetAndDestroy(), 50)
    expect(await outcome.promise).toMatchObject({ code: 'bad_request' })
  })

  test('whose answer cannot be sent loses its connection, is logged, and harms no other', async () => {
    let bad = true
    const listening = await serve(async () => {
      if (!bad) return new Response('fine')
      bad = false
      return { status: 200, headers: [['x', 'line\nbreak']], body: null } as unknown as Response // a broken answer
    })
    await expect(fetch(listening.url)).rejects.toThrow('fetch failed')
    expect(lines.join()).toContain('an answer could not be sent')
    expect(await (await fetch(listening.url)).text()).toBe('fine')
  })
})

describe('closing', () => {
  test('answers who was only connecting', async () => {
    const listening = await serve(hello)
    const answers = Array.from({ length: 20 }, async () => (await fetch(listening.url)).text())
    const closed = listening.close()
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['hello']))
    await closed
  })

  test('lets what is under way finish, closes its connection, and accepts nothing new then', async () => {
    const release = Promise.withResolvers<undefined>()
    const begun = Promise.withResolvers<undefined>()
    const listening = await serve(async () => {
      begun.resolve(undefined)
      await release.promise
      return new Response('finished')
    })
    const answer = fetch(listening.url)
    await begun.promise
    const closed = listening.close()
    const knock = async () => once(open(listening), 'connect').catch(String)
    await expect.poll(knock).toContain('ECONNREFUSED')
    release.resolve(undefined)
    expect((await answer).headers.get('connection')).toBe('close')
    expect(await (await answer).text()).toBe('finished')
    await closed
  })

  test('answers a request that was sent before, on a connection that was idle', async () => {
    const listening = await serve(hello)
    const socket = open(listening)
    let answered = ''
    socket.on('data', (data) => (answered += String(data)))
    const request = 'GET / HTTP/1.1\r\nhost: a\r\n\r\n'
    socket.write(request)
    await once(socket, 'data')
    answered = ''
    socket.write(request)
    await listening.close()
    expect(answered).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*hello/i)
  })

  test('does not wait for connections that are kept without a request', async () => {
    const listening = await serve(hello)
    await (await fetch(listening.url)).text()
    const socket = open(listening)
    await once(socket, 'connect')
    const started = performance.now()
    await listening.close()
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('ends what does not end by itself at the deadline', async () => {
    const begun = Promise.withResolvers<undefined>()
    const listening = await serve(() => {
      begun.resolve(undefined)
      return new Promise(() => {})
    })
    const answer = fetch(listening.url)
    await begun.promise
    await Promise.all([expect(answer).rejects.toThrow('fetch failed'), listening.close({ deadline: 50 })])
  })
})

test.each<[proxies: number, forwarded: string | undefined, address: string]>([
  [0, '203.0.113.9', '127.0.0.1'],
  [1, '203.0.113.9', '203.0.113.9'],
  [1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  [2, '198.51.100.1, 203.0.113.9', '198.51.100.1'],
  [2, '203.0.113.9', '127.0.0.1'],
  [1, 'nobody', '127.0.0.1'],
  [1, undefined, '127.0.0.1'],
])(
  'behind %i proxies, with X-Forwarded-For %s, the client is %s',
  async (trustedProxies, forwarded, address) => {
    const tell: Fetch = async (_request, { remote } = {}) => new Response(remote)
    server = await serveNode(tell, { host: '127.0.0.1', port: 0, log, trustedProxies })
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    expect(await (await fetch(server.url, { headers })).text()).toBe(address)
  },
)
