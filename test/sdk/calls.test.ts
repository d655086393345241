import { describe, expect, test } from 'vitest'
import { createClient, createPlumbline, PlumblineError } from '../../generated/sdk/src/index.ts'
import type { PlumblineOptions } from '../../generated/sdk/src/index.ts'
import { documentsList } from '../../generated/sdk/src/sdk.gen.ts'
import { fakeFetch, json, problem } from '../support/fake-fetch.ts'
import type { Scripted } from '../support/fake-fetch.ts'

const baseUrl = 'https://api.example.com/'
const path = { workspace_id: 'ws_1', document_id: 'doc_1' }

function start(script: Scripted, options: Partial<PlumblineOptions> = {}) {
  const { fetch, sent } = fakeFetch(script)
  return { api: createPlumbline({ baseUrl, token: 'secret', fetch, retries: 0, ...options }), sent }
}

const caught = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

describe('a call', () => {
  test('gives the body itself', async () => {
    const { api, sent } = start(json({ id: 'ws_1' }))
    expect(await api.workspaces.get({ path: { workspace_id: 'ws_1' } })).toEqual({ id: 'ws_1' })
    expect(sent).toMatchObject([
      { method: 'GET', url: 'https://api.example.com/v1/workspaces/ws_1', body: undefined },
    ])
  })

  test('gives what came with the body when asked', async () => {
    const { api } = start(
      json({ id: 'doc_1' }, 201, { etag: '"1"', location: '/v1/somewhere', 'x-request-id': 'req_7' }),
    )
    const answer = await api.documents.create({ path, body: { title: 'T', content: '' } }).withResponse()
    expect(answer).toMatchObject({
      data: { id: 'doc_1' },
      etag: '"1"',
      location: '/v1/somewhere',
      requestId: 'req_7',
    })
    expect(answer.response.status).toBe(201)
  })

  test.each([
    ['204', new Response(undefined, { status: 204 })],
    [
      '204 with a media type',
      new Response(undefined, { status: 204, headers: { 'content-type': 'application/octet-stream' } }),
    ],
    ['empty JSON', new Response('', { headers: { 'content-type': 'application/json' } })],
  ])('gives undefined for %s', async (_name, answer) => {
    const { api } = start(answer)
    expect(await api.documents.delete({ path })).toBeUndefined()
  })

  test('gives text for a page and bytes for anything else', async () => {
    const page = start(new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }))
    expect(await page.api.system.docs()).toBe('<p>')
    const bytes = start(new Response('ab', { headers: { 'content-type': 'application/octet-stream' } }))
    expect(await bytes.api.system.docs()).toBeInstanceOf(Blob)
  })

  test('sends the body as JSON, in the media type of the operation', async () => {
    const { api, sent } = start(json({}))
    await api.documents.update({ path, body: { title: 'New' }, headers: { 'If-Match': '"1"' } })
    expect(sent[0]).toMatchObject({ method: 'PATCH', body: '{"title":"New"}' })
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      'content-type': 'application/merge-patch+json',
      'if-match': '"1"',
    })
  })

  test('writes query parameters, leaves out what is undefined and escapes the rest', async () => {
    const { api, sent } = start(json({}))
    await api.documents.search({ path, query: { q: 'a&b=c', limit: 5, cursor: undefined } })
    expect(sent[0]?.url).toBe(
      'https://api.example.com/v1/workspaces/ws_1/document-matches?q=a%26b%3Dc&limit=5',
    )
  })

  test('escapes what stands in the path', async () => {
    const { api, sent } = start(json({}))
    await api.workspaces.get({ path: { workspace_id: '../a?b#c' } })
    expect(sent[0]?.url).toBe('https://api.example.com/v1/workspaces/..%2Fa%3Fb%23c')
  })

  test.each([[''], ['.'], ['..'], [undefined]])(
    'refuses %j in the path, which would lead elsewhere',
    async (id) => {
      const { api, sent } = start(json({}))
      // The types refuse undefined already; JavaScript does not.
      const call = api.workspaces.get({ path: { workspace_id: id as string } })
      await expect(call).rejects.toThrow(/^path\.workspace_id (?:is missing|cannot be)/)
      expect(sent).toEqual([])
    },
  )

  test('adds headers of the client and of the call, and drops those that are null', async () => {
    const { api, sent } = start(json({}), { headers: { 'X-All': '1', 'X-Both': 'client' } })
    await api.me.get({ headers: { 'X-Both': 'call', 'X-All': null } })
    expect(sent[0]?.headers.get('x-both')).toBe('call')
    expect(sent[0]?.headers.has('x-all')).toBe(false)
  })

  test('works by a flat function with a client', async () => {
    const { fetch, sent } = fakeFetch(json({ data: [], next_cursor: null }))
    expect(await documentsList({ client: createClient({ baseUrl, fetch }), path })).toEqual({
      data: [],
      next_cursor: null,
    })
    expect(sent[0]?.url).toBe('https://api.example.com/v1/workspaces/ws_1/documents')
  })

  test('needs an address to start from', () => {
    expect(() => createPlumbline({ baseUrl: 'api' })).toThrow(/write the address of the service/)
  })
})

describe('the token', () => {
  test('goes where the contract wants a credential, and nowhere else', async () => {
    const { api, sent } = start(json({}))
    await api.me.get()
    await api.system.live()
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer secret', null])
  })

  test('can be a function, which is asked once for each call', async () => {
    let count = 0
    const { api, sent } = start(json({}), { token: async () => `t${++count}` })
    await api.documents.list({ path })
    await api.documents.list({ path })
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('is not sent when the function has none, and its failure is the call’s', async () => {
    const none = start(json({}), { token: () => undefined })
    await none.api.me.get()
    expect(none.sent[0]?.headers.has('authorization')).toBe(false)
    const failing = start(json({}), { token: () => Promise.reject(new Error('signed out')) })
    await expect(failing.api.me.get()).rejects.toThrow('signed out')
    expect(failing.sent).toEqual([])
  })
})

describe('a failure', () => {
  test('is a PlumblineError with what the problem document says', async () => {
    const errors = [{ pointer: '/title', code: 'maxLength', detail: 'too long' }]
    const body = {
      type: '/problems/validation_failed',
      title: 'Bad',
      status: 400,
      detail: 'Mend it',
      code: 'validation_failed',
      request_id: 'req_9',
      errors,
    }
    const { api } = start(json(body, 400, { 'content-type': 'application/problem+json', 'retry-after': '3' }))
    const error = await caught(api.me.get())
    expect(error).toBeInstanceOf(PlumblineError)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({
      name: 'PlumblineError',
      message: 'Bad: Mend it (400 validation_failed, req_9)',
      status: 400,
      code: 'validation_failed',
      title: 'Bad',
      detail: 'Mend it',
      errors,
      requestId: 'req_9',
      retryAfter: 3,
      body,
    })
    expect((error as PlumblineError).response.headers.get('retry-after')).toBe('3') // checked above
  })

  test('without a problem document has the status and the text', async () => {
    const { api } = start(
      new Response('<h1>Bad gateway</h1>', {
        status: 502,
        statusText: 'Bad Gateway',
        headers: { 'content-type': 'text/html', 'x-request-id': 'req_2' },
      }),
    )
    const facts = {
      status: 502,
      code: undefined,
      title: 'Bad Gateway',
      errors: [],
      requestId: 'req_2',
      retryAfter: undefined,
    }
    await expect(api.me.get()).rejects.toMatchObject({ ...facts, body: '<h1>Bad gateway</h1>' })
  })

  test('with a broken problem document is still that failure', async () => {
    const { api } = start(
      new Response('{"code": "not', { status: 404, headers: { 'content-type': 'application/problem+json' } }),
    )
    await expect(api.me.get()).rejects.toMatchObject({ name: 'PlumblineError', status: 404, code: undefined })
  })

  test('reads a Retry-After that is a date', async () => {
    const { api } = start(
      problem(503, 'unavailable', { 'retry-after': new Date(Date.now() + 20_000).toUTCString() }),
    )
    const error = await caught(api.me.get())
    expect((error as PlumblineError).retryAfter).toBeGreaterThan(15) // what a 503 throws
    expect((error as PlumblineError).retryAfter).toBeLessThanOrEqual(20)
  })

  test('to connect says which operation, and why', async () => {
    const { api } = start(
      new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') }),
    )
    await expect(api.workspaces.get({ path: { workspace_id: 'ws_1' } })).rejects.toMatchObject({
      name: 'PlumblineConnectionError',
      message: 'GET /v1/workspaces/{workspace_id} got no answer: connect ECONNREFUSED 127.0.0.1:1',
      cause: { message: 'fetch failed' },
    })
  })

  test('to read a success is one of the connection', async () => {
    const { api } = start(new Response('<html>', { headers: { 'content-type': 'application/json' } }))
    await expect(api.me.get()).rejects.toMatchObject({ name: 'PlumblineConnectionError' })
  })
})
