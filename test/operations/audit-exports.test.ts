import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, globex, people, requestFor, startService } from '../support/service.ts'
import type { Call, Service } from '../support/service.ts'

interface Line {
  cursor: string
  event: { id: string; workspace_id: string; created_at: string }
}

const rows = 3000
const statements: string[] = []
let service: Service
beforeAll(async () => {
  service = await startService({
    observe: (text, run) => {
      statements.push(text)
      return run()
    },
  })
  // Three of each time: the id decides between them.
  await service.query(
    `insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, request_id, created_at)
     select 'aud_0' || lpad(number::text, 25, '0'), $1, 'user', $2, 'documents.create', 'req_export',
       timestamptz '2025-01-01' + number / 3 * interval '1 second'
     from generate_series(1, $3) as number`,
    [acme, people.ada, rows],
  )
  await service.query(`update app.audit_events set created_at = '2024-12-31' where request_id = 'req_seed'`)
})
afterAll(() => service.stop())

async function open(query: Record<string, string | number>, call: Call = {}): Promise<Response> {
  return service.fetch(await requestFor('auditEvents.export', { as: 'ada', query, ...call }, service.issuer))
}
const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line) // the service checks every line in tests
const read = async (query: Record<string, string | number>) => linesOf(await (await open(query)).text())
const ids = (lines: Line[]) => lines.map(({ event }) => event.id)

describe('auditEvents.export', () => {
  test('gives the whole trail as lines of JSON, oldest first', async () => {
    const response = await open({})
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    const lines = linesOf(await response.text())
    expect(lines).toHaveLength(rows + 1)
    const sorted = lines.toSorted((one, other) =>
      `${one.event.created_at}${one.event.id}` < `${other.event.created_at}${other.event.id}` ? -1 : 1,
    )
    expect(ids(lines)).toEqual(ids(sorted))
    expect(new Set(lines.map(({ event }) => event.workspace_id))).toEqual(new Set([acme]))
  })

  test('goes on after the cursor of any line, and nothing is left out or comes twice', async () => {
    const whole = ids(await read({}))
    const seen: Line[] = []
    for (let more: Line[] = []; seen.length === 0 || more.length === 700; seen.push(...more)) {
      const last = seen.at(-1)
      more = await read({ limit: 700, ...(last && { cursor: last.cursor }) })
    }
    expect(ids(seen)).toEqual(whole)
  })

  test('goes on after an answer that broke off', async () => {
    const whole = ids(await read({}))
    const { body } = await open({})
    let text = ''
    for await (const chunk of body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.length > 50_000) break
    }
    const had = linesOf(`${text.slice(0, text.lastIndexOf('\n'))}\n`)
    const rest = await read({ cursor: had.at(-1)?.cursor ?? '' })
    expect(had.length).toBeLessThan(whole.length)
    expect(ids([...had, ...rest])).toEqual(whole)
  })

  test('reads no further than its reader', async () => {
    const { body } = await open({})
    statements.length = 0
    const reader = body?.getReader()
    await reader?.read()
    const pages = () => statements.filter((text) => text.includes('"audit_events"')).length
    expect(pages()).toBe(0) // the first page was read before the answer began, and is not used up
    for (let count = 0; count < 25; count++) await reader?.read()
    expect(pages()).toBeGreaterThan(0)
    expect(pages()).toBeLessThan(4)
    await reader?.cancel()
    const before = pages()
    await service.call('documents.list', { as: 'ada' })
    expect(pages()).toBe(before)
  })

  test('leaves what just happened for a minute later', async () => {
    const { headers } = await service.call('documents.create', {
      as: 'ada',
      body: { title: 'New', content: '' },
    })
    const request = String(headers.get('x-request-id'))
    expect(await (await open({ limit: 100_000 })).text()).not.toContain(request)
    await service.query(
      `update app.audit_events set created_at = created_at - interval '61 seconds' where request_id = $1`,
      [request],
    )
    expect(await (await open({ limit: 100_000 })).text()).toContain(request)
  })

  test('breaks off when its reader loses the right to read, rather than look whole', async () => {
    const credential = await service.issuer.sign('dora')
    await service.call('me.get', { credential })
    await service.query(
      `insert into app.members (workspace_id, user_id, role, name) select $1, id, 'owner', 'Dora' from app.users where subject = 'dora'`,
      [acme],
    )
    const { body } = await open({}, { credential })
    const reader = body?.getReader()
    await reader?.read()
    await service.query(`delete from app.members where name = 'Dora'`)
    const rest = async () => {
      while ((await reader?.read())?.done === false);
    }
    await expect(rest()).rejects.toMatchObject({ code: 'not_found' })
    const said = JSON.parse(service.logged.find((line) => line.includes('broke off')) ?? '{}')
    expect(said).toMatchObject({ level: 'warn', operation: 'auditEvents.export', workspace: acme })
  })

  test.each([{}, { checks: undefined }])(
    'refuses a cursor that is none before the first line: %o',
    async (mode) => {
      const call = { as: 'ada', query: { cursor: 'nonsense' } }
      const { status, body } = await service.variant(mode)('auditEvents.export', call)
      expect(status).toBe(400)
      expect(body).toMatchObject({
        code: 'validation_failed',
        errors: [{ parameter: 'cursor' }],
      })
    },
  )

  test('takes no cursor into another workspace', async () => {
    const [first] = await read({ limit: 1 })
    const theirs = { as: 'mallory', path: { workspace_id: globex } }
    expect(await (await open({ cursor: first?.cursor ?? '' }, theirs)).text()).not.toContain(acme)
  })

  test('answers HEAD without a line', async () => {
    const request = await requestFor('auditEvents.export', { as: 'ada' }, service.issuer)
    const response = await service.fetch(new Request(request, { method: 'HEAD' }))
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })
})
