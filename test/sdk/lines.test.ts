import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPlumbline } from '../../generated/sdk/src/index.ts'
import { fakeFetch, problem } from '../support/fake-fetch.ts'
import type { Scripted } from '../support/fake-fetch.ts'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
  await service.query(`update app.audit_events set created_at = '2025-01-01'`)
})
afterAll(() => service.stop())

const path = { workspace_id: acme }
const headers = { 'content-type': 'application/x-ndjson' }
const cursorsOf = async (...script: [Scripted, ...Scripted[]]) => {
  const { fetch, sent } = fakeFetch(...script)
  const api = createPlumbline({ baseUrl: 'https://api.example.com', fetch, retries: 0 })
  const cursors: string[] = []
  const read = async (most = Infinity) => {
    for await (const { cursor } of api.auditEvents.export({ path })) if (cursors.push(cursor) === most) break
  }
  return { cursors, read, sent }
}

/** A body that comes in pieces, and then ends or fails. */
function pieces(texts: string[], failure?: Error) {
  const left = texts.map((text) => new TextEncoder().encode(text))
  const state = { cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift()
      if (next) controller.enqueue(next)
      else if (failure) controller.error(failure)
      else controller.close()
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { state, answer: async () => new Response(body, { headers }) }
}

test('lines are read from the service as the loop goes on, and typed', async () => {
  const token = await service.issuer.sign('ada')
  const api = createPlumbline({
    baseUrl: 'http://plumbline.test',
    token,
    fetch: (url, init) => service.fetch(new Request(url, init)),
  })
  const operations: string[] = []
  for await (const { event } of api.auditEvents.export({ path, query: { limit: 5 } }))
    operations.push(event.operation)
  expect(operations).toEqual(['documents.create'])
})

test('lines may be cut anywhere on the way, also within a character', async () => {
  const text = new TextEncoder().encode('{"cursor":"é"}\n{"cursor":"b"}\n')
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of text) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const { cursors, read } = await cursorsOf(async () => new Response(body, { headers }))
  await read()
  expect(cursors).toEqual(['é', 'b'])
})

test('nothing is sent before the loop begins, and a loop that is left ends the answer', async () => {
  const { state, answer } = pieces(['{"cursor":"a"}\n{"cursor":"b"}\n', '{"cursor":"c"}\n'])
  const { cursors, read, sent } = await cursorsOf(answer)
  expect(sent).toEqual([])
  await read(1)
  expect(cursors).toEqual(['a'])
  expect(state.cancelled).toBe(true)
})

test.each([
  ['fails', pieces(['{"cursor":"a"}\n'], new TypeError('terminated'))],
  ['ends within a line', pieces(['{"cursor":"a"}\n{"cur'])],
])('an answer that %s is an error, after the lines that came', async (_what, { answer }) => {
  const { cursors, read } = await cursorsOf(answer)
  await expect(read()).rejects.toMatchObject({ name: 'PlumblineConnectionError' })
  expect(cursors).toEqual(['a'])
})

test('a refusal is thrown as for any other call', async () => {
  const { read } = await cursorsOf(problem(403, 'forbidden'))
  await expect(read()).rejects.toMatchObject({ name: 'PlumblineError', code: 'forbidden' })
})
