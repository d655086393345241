/** How documents.get ends, whatever its handler does: what goes out, and what the log says of it. */
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { operations } from '../../generated/operations.ts'
import type { OperationId } from '../../generated/operations.ts'
import { Problem } from '../../src/errors.ts'
import type { Handler } from '../../src/http/call.ts'
import type { MachineOptions, Watch } from '../../src/http/machine.ts'
import { createLog } from '../../src/log.ts'
import { acme, plan } from '../support/service.ts'
import { stage } from '../support/stage.ts'

const urlOf = (id: OperationId) =>
  `http://plumbline.test${operations[id].path.replace('{workspace_id}', acme).replace('{document_id}', plan)}`

/** What a handler leads to, and the lines of the log. */
async function outcomeOf(
  handler: Handler,
  {
    id = 'documents.get',
    init,
    ...parts
  }: Partial<MachineOptions> & { id?: OperationId; init?: RequestInit } = {},
) {
  const lines: { level: string; message: string; status?: number }[] = []
  const log = createLog('info', (line) => lines.push(JSON.parse(line)))
  const machine = stage({
    operations: { [id]: operations[id] },
    handlers: { [id]: handler },
    checks: undefined,
    log,
    ...parts,
  })
  const request = new Request(urlOf(id), init)
  request.headers.set('authorization', 'Bearer a')
  const { status, headers, body } = await machine(request)
  const before = lines.length
  const text = body === null ? null : await new Response(body).text().catch(String)
  // What an answer in lines came to is told when it has gone out.
  await new Promise(setImmediate)
  const told = lines.map((line) => [line.level, line.status ?? line.message])
  return { status, headers, text, before, lines: told }
}

const fine: Handler = () => ({ status: 200, headers: { etag: '"1"' }, body: { id: plan } })
const failing =
  (error: unknown): Handler =>
  async () => {
    throw error
  }

describe('documents.get', () => {
  test('is one line of the log when it is answered', async () => {
    const { status, text, lines } = await outcomeOf(fine)
    expect([status, JSON.parse(text ?? '')]).toEqual([200, { id: plan }])
    expect(lines).toEqual([['info', 200]])
  })

  test('is one line, and no error, when it is refused', async () => {
    const { status, text, lines } = await outcomeOf(failing(new Problem('not_found')))
    expect([status, JSON.parse(text ?? '').code]).toEqual([404, 'not_found'])
    expect(lines).toEqual([['info', 404]])
  })

  test('is an error of ours when its handler throws anything else, or what the contract does not document', async () => {
    for (const error of [new TypeError('a bug'), 'a text', new Problem('content_too_large')]) {
      const { status, text, lines } = await outcomeOf(failing(error))
      expect([status, JSON.parse(text ?? '').code]).toEqual([500, 'internal'])
      expect(text).not.toContain('a bug')
      expect(lines.map(([level]) => level)).toEqual(['error', 'info'])
    }
  })

  test('is no error when the client has gone', async () => {
    const client = new AbortController()
    const leaving: Handler = () => {
      client.abort()
      throw new TypeError('cut off')
    }
    const { lines } = await outcomeOf(leaving, { init: { signal: client.signal } })
    expect(lines).toEqual([['info', 500]])
  })

  test('has no body when it is asked by HEAD', async () => {
    const init = { method: 'HEAD' }
    expect(await outcomeOf(fine, { init })).toMatchObject({ status: 200, text: null })
    expect(await outcomeOf(failing(new Problem('not_found')), { init })).toMatchObject({
      status: 404,
      text: null,
    })
  })

  test('is refused when it takes too long', async () => {
    const { status, text } = await outcomeOf(() => new Promise(() => {}), { deadline: 20 })
    expect([status, JSON.parse(text ?? '').detail]).toEqual([503, 'The request took too long.'])
  })

  test.each([
    ['answered', fine],
    ['refused', failing(new Problem('not_found'))],
  ])('has no deadline any more once it is %s', async (_end, handler) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    onTestFinished(() => void vi.useRealTimers())
    let signal: AbortSignal | undefined
    const watch: Watch = async (exchange, run) => {
      signal = exchange.signal
      return run()
    }
    await outcomeOf(async (...given) => handler(...given), { watch, deadline: 20 })
    await vi.advanceTimersByTimeAsync(1000)
    expect([signal?.aborted, vi.getTimerCount()]).toEqual([false, 0])
  })

  test('is told apart by origin where origins are listed, and only there', async () => {
    const varies = async (origins: string[], origin: string) => {
      const { headers } = await outcomeOf(fine, { cors: { origins }, init: { headers: { origin } } })
      return [headers.get('vary'), headers.get('access-control-allow-origin')]
    }
    const [one, other] = ['https://one.example', 'https://other.example']
    expect(await varies([], one)).toEqual([null, null])
    expect(await varies([one], one)).toEqual(['Origin', one])
    expect(await varies([one], other)).toEqual(['Origin', null])
  })
})

describe('auditEvents.export', () => {
  const id = 'auditEvents.export'
  const line = { cursor: 'c', event: { id: 'aud_1' } }
  const exporting =
    (fails: boolean): Handler =>
    () => ({
      status: 200,
      body: (async function* lines() {
        yield line
        if (fails) throw new Error('the source is gone')
      })(),
    })

  test('is one line of the log when the last of its own is out, and not before', async () => {
    const { status, text, before, lines } = await outcomeOf(exporting(false), { id })
    expect([status, JSON.parse(text ?? '')]).toEqual([200, line])
    expect([before, lines]).toEqual([0, [['info', 200]]])
  })

  test('that breaks off is told so', async () => {
    const { text, lines } = await outcomeOf(exporting(true), { id })
    expect(text).toContain('the source is gone')
    expect(lines).toEqual([
      ['warn', 'an answer broke off'],
      ['info', 200],
    ])
  })

  test('is let go when it is asked by HEAD', async () => {
    const { text, lines } = await outcomeOf(exporting(true), { id, init: { method: 'HEAD' } })
    expect([text, lines]).toEqual([null, [['info', 200]]])
  })
})
