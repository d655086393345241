/** The client on the platform's own fetch, with a server that misbehaves. */
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createPlumbline, PlumblineTimeoutError } from '../../generated/sdk/src/index.ts'
import { listen } from '../support/listen.ts'

const path = { workspace_id: 'ws_1', document_id: 'doc_1' }
const body = { title: 'T', content: '' }

let server: Server
let baseUrl: string
let answer: (request: IncomingMessage, response: ServerResponse) => unknown
let seen: IncomingMessage[] = []
beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0) // the shortest pauses
  server = createServer((request, response) => {
    seen.push(request)
    answer(request, response)
  })
  baseUrl = await listen(server)
})
afterEach(() => void (seen = []))
afterAll(() => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  server.close()
})

test('a create whose connection is cut is sent again with the same key and body', async () => {
  const bodies: string[] = []
  answer = async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString())
    if (seen.length === 1) request.socket.destroy()
    else response.writeHead(201, { 'content-type': 'application/json', etag: '"1"' }).end('{"id":"doc_1"}')
  }
  const { data, etag } = await createPlumbline({ baseUrl }).documents.create({ path, body }).withResponse()
  expect([data.id, etag]).toEqual(['doc_1', '"1"'])
  expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body)])
  expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
})

test('an answer that breaks off half way is asked for again', async () => {
  answer = (_request, response) => {
    const [start, rest] = ['{"id":', '"doc_1"}']
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '14' }).write(start)
    if (seen.length > 1) response.end(rest)
    else setTimeout(() => response.destroy(), 20)
  }
  expect(await createPlumbline({ baseUrl }).documents.get({ path })).toEqual({ id: 'doc_1' })
  expect(seen).toHaveLength(2)
})

test('a change whose connection is cut is not sent again', async () => {
  answer = (request) => request.socket.destroy()
  await expect(
    createPlumbline({ baseUrl }).documents.update({ path, body: { title: 'New' } }),
  ).rejects.toMatchObject({
    name: 'PlumblineConnectionError',
    message: expect.stringMatching(
      /^PATCH \/v1\/workspaces\/\{workspace_id\}\/documents\/\{document_id\} got no answer: .+/,
    ),
  })
  expect(seen).toHaveLength(1)
})

test('a request that takes too long is taken back from the server', async () => {
  const closed = new Promise<void>((resolve) => {
    answer = (request) => request.socket.once('close', resolve)
  })
  await expect(createPlumbline({ baseUrl, timeout: 50, retries: 0 }).documents.get({ path })).rejects.toThrow(
    PlumblineTimeoutError,
  )
  await closed
})

test('a list that is aborted in the middle stops there', async () => {
  const controller = new AbortController()
  answer = (_request, response) => {
    if (seen.length === 2) return controller.abort(new Error('enough'))
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"data":[{"id":"a"}],"next_cursor":"c"}')
  }
  const ids: string[] = []
  const loop = async () => {
    for await (const { id } of createPlumbline({ baseUrl }).documents.list({
      path,
      signal: controller.signal,
    }))
      ids.push(id)
  }
  await expect(loop()).rejects.toThrow('enough')
  expect(ids).toEqual(['a'])
})
