/** Where the service lets itself be sent, and what it does with what it finds there. */
import { createServer as createHttp } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { createServer as createHttps } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isLoopback, isPublic } from '../../src/outside/addresses.ts'
import { createPost } from '../../src/outside/post.ts'
import { selfSigned } from '../support/certificate.ts'

const message = { headers: { 'webhook-id': 'evt_1' }, body: '{"hello":"wörld"}' }
const blocked = { failure: 'address' }
const names = (...addresses: string[]) =>
  vi.fn<() => Promise<{ address: string; family: number }[]>>(async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  )

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
async function listen(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port // it listens on a port
}
const http = (listener: RequestListener) => listen(createHttp(listener))

describe('an address', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.0',
    '2606:4700::1111',
    '2a00:1450:4001::',
  ])('%s is public', (address) => expect(isPublic(address)).toBe(true))

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2620:4f:8000::1',
    '',
    'localhost',
    '127.1',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '2130706433',
    '1.1.1.1.',
    ' 1.1.1.1',
    '1.1.1',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false))

  test('only of this machine is loopback', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true)
    expect(['128.0.0.1', '::2', '::ffff:127.0.0.1', 'localhost'].some(isLoopback)).toBe(false)
  })
})

describe('nothing is sent', () => {
  const never = names()
  const post = createPost({ loopback: false, resolve: never })

  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://0x7f.0.0.1/',
    'https://１２７.0.0.1/',
    'https://①②⑦.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1:8443/',
    'https://0/',
    'https://[fd00::1]/',
  ])('to %s, whatever it is written like; it is not even looked up', async (address) => {
    expect(await post(address, message)).toEqual(blocked)
    expect(never).not.toHaveBeenCalled()
  })

  test.each([
    'http://example.com/',
    'ftp://example.com/',
    'https://user@example.com/',
    'https://:pw@example.com/',
  ])('to %s', async (address) => expect(await post(address, message)).toEqual(blocked))
  test.each([
    '',
    'example.com',
    'https://',
    'https://exa mple.com',
    'https://example.com:99999/',
    'file:///etc/passwd',
  ])('to "%s", which is no address', async (address) => expect(await post(address, message)).toEqual(blocked))

  test.each([
    ['this machine', ['127.0.0.1']],
    ['this machine, by IPv6', ['::1']],
    ['this machine, mapped', ['::ffff:127.0.0.1']],
    ['the metadata of a cloud', ['169.254.169.254']],
    ['a private network', ['192.168.0.10']],
    ['a public address and a private one', ['93.184.215.14', '10.0.0.1']],
    ['nothing', []],
  ])('to a name that leads to %s', async (_where, addresses) => {
    const resolve = names(...addresses)
    const guarded = createPost({ loopback: false, resolve })
    expect(await guarded('https://hooks.example.com/in', message)).toEqual(blocked)
    expect(resolve).toHaveBeenCalledExactlyOnceWith('hooks.example.com')
  })

  test('to a name that leads to this machine, as the system says', async () => {
    expect(await createPost({ loopback: false })('https://localhost/', message)).toEqual(blocked)
  })

  test.each(['http://127.0.0.1/', 'http://localhost/'])('to %s, outside of development', async (address) => {
    expect(await post(address, message)).toEqual(blocked)
  })

  test('to other networks in development', async () => {
    const local = createPost({ loopback: true, resolve: names('10.0.0.1') })
    expect(await local('https://hooks.example.com/', message)).toEqual(blocked)
    expect(await local('http://10.0.0.1/', message)).toEqual(blocked)
  })
})

describe('what is sent', () => {
  test('is a POST with the body as it is, over TLS to the address that was looked at, under its name', async () => {
    const seen: { request: IncomingMessage; body: string }[] = []
    const certificate = selfSigned('hooks.example.com')
    const server = createHttps(certificate, (request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        seen.push({ request, body })
        response.writeHead(204).end()
      })
    })
    const port = await listen(server)
    // The second time the name leads elsewhere: the connection goes to what was looked at, once for each attempt.
    const resolve = names('127.0.0.1').mockResolvedValueOnce([{ address: '127.0.0.1', family: 4 }])
    const post = createPost({ loopback: true, resolve, ca: certificate.cert })
    const sent = await post(`https://hooks.example.com:${port}/in?a=b`, message)
    expect(sent).toEqual({ status: 204, retryAfter: undefined })
    expect(resolve).toHaveBeenCalledOnce()
    expect(seen).toMatchObject([
      {
        body: message.body,
        request: {
          method: 'POST',
          url: '/in?a=b',
          headers: { host: `hooks.example.com:${port}`, 'webhook-id': 'evt_1', 'content-length': '18' },
        },
      },
    ])
    resolve.mockResolvedValueOnce([{ address: '169.254.169.254', family: 4 }])
    expect(await post(`https://hooks.example.com:${port}/in`, message)).toEqual(blocked)
    expect(seen).toHaveLength(1)
  })

  test('goes to nobody whose certificate is for another name, or signed by strangers', async () => {
    const certificate = selfSigned('hooks.example.com')
    const port = await listen(createHttps(certificate, (_request, response) => response.end()))
    const resolve = names('127.0.0.1')
    const trusting = createPost({ loopback: true, resolve, ca: certificate.cert })
    expect(await trusting(`https://other.example.com:${port}/`, message)).toEqual({ failure: 'connection' })
    const usual = createPost({ loopback: true, resolve })
    expect(await usual(`https://hooks.example.com:${port}/`, message)).toEqual({ failure: 'connection' })
  })
})

describe('an answer', () => {
  const post = createPost({ loopback: true, deadline: 300 })

  test('that redirects is not followed', async () => {
    const reached = vi.fn<() => void>()
    const inner = await http((_request, response) => {
      reached()
      response.end()
    })
    const port = await http((_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${inner}/secret` }).end(),
    )
    expect(await post(`http://127.0.0.1:${port}/`, message)).toMatchObject({ status: 307 })
    expect(reached).not.toHaveBeenCalled()
  })

  test('that asks for a pause is heard, in seconds and as a date', async () => {
    const at = new Date(Date.now() + 120_000).toUTCString()
    for (const [header, seconds] of [
      ['17', 17],
      [at, expect.closeTo(120, -1)],
      ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
      ['soon', undefined],
    ] as const) {
      const port = await http((_request, response) =>
        response.writeHead(503, { 'retry-after': header }).end(),
      )
      expect(await post(`http://127.0.0.1:${port}/`, message)).toEqual({ status: 503, retryAfter: seconds })
    }
  })

  test('that never comes is not waited for', async () => {
    const port = await http(() => {})
    expect(await post(`http://127.0.0.1:${port}/`, message)).toEqual({ failure: 'timeout' })
  })

  test('whose body never ends has come with its status', async () => {
    const port = await http((_request, response) => response.writeHead(200).write('and'))
    expect(await post(`http://127.0.0.1:${port}/`, message)).toMatchObject({ status: 200 })
  })

  test('of 50 MB is cut after 64 KiB', async () => {
    let written = 0
    const closed = Promise.withResolvers<number>()
    const port = await http((_request, response) => {
      const piece = Buffer.alloc(64 * 1024)
      const more = () => {
        while (written < 50_000_000 && !response.destroyed) {
          written += piece.length
          if (!response.write(piece)) return
        }
      }
      response.on('drain', more).on('close', () => closed.resolve(written))
      more()
    })
    expect(await post(`http://127.0.0.1:${port}/`, message)).toMatchObject({ status: 200 })
    expect(await closed.promise).toBeLessThan(25_000_000)
  })

  test('that breaks off, or is none, is a failed connection', async () => {
    const port = await http((request) => request.socket.destroy())
    expect(await post(`http://127.0.0.1:${port}/`, message)).toEqual({ failure: 'connection' })
    const closed = await http(() => {})
    servers.at(-1)?.close()
    expect(await post(`http://127.0.0.1:${closed}/`, message)).toEqual({ failure: 'connection' })
  })

  test('a name that takes for ever is not waited for', async () => {
    const slow = createPost({ loopback: true, deadline: 50, resolve: () => new Promise(() => {}) })
    expect(await slow('https://hooks.example.com/', message)).toEqual({ failure: 'timeout' })
  })
})
