import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProduction } from './support/production.ts'
import type { Production } from './support/production.ts'

export interface Target {
  /** As a client sends it; the address is the target's own. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  stop: () => Promise<unknown>
}

export interface Way {
  start: (environment: Record<string, string>) => Promise<Target>
  /** Whether a body may come without its length. */
  chunked: boolean
}

/** The same promises, kept by every way to run the service. */
export function describeConformance(name: string, { start, chunked }: Way): void {
  describe(`the promises of the service: ${name}`, () => {
    let production: Production
    let target: Target
    beforeAll(async () => {
      production = await startProduction()
      target = await start({
        ...production.environment,
        WORKER_DATABASE_URL: production.database.worker,
        CRON_SECRET: cronSecret,
      })
    })
    afterAll(async () => {
      await target.stop()
      await production.stop()
    })
    const ask: Ask = async (path, { as, json, headers, ...rest } = {}) => {
      const all = new Headers(headers)
      if (as !== undefined) all.set('authorization', `Bearer ${await production.sign(as)}`)
      if (json !== undefined) all.set('content-type', 'application/json')
      const body = json === undefined ? {} : { body: JSON.stringify(json) }
      return target.fetch(path, { ...rest, ...body, headers: all })
    }
    describePublic(ask)
    describeTenants(ask)
    describeRefusals(ask, chunked)
    describeJobs(ask)
  })
}

const cronSecret = randomBytes(32).toString('hex')

type Ask = (path: string, question?: RequestInit & { as?: string; json?: unknown }) => Promise<Response>

function describePublic(ask: Ask): void {
  test('it is alive, and says so with the headers every answer has', async () => {
    const answer = await ask('/livez')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ status: 'ok' })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-request-id': expect.stringMatching(/^req_/),
    })
  })

  test('HEAD is GET without the body', async () => {
    const answer = await ask('/livez', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.text()).toBe('')
  })

  test('it is ready when what it depends on is', async () => {
    const answer = await ask('/readyz')
    const { status, checks }: { status: string; checks: object[] } = await answer.json()
    expect(status).toBe('ok')
    expect(checks).toContainEqual({ name: 'database', status: 'ok' })
    expect(answer.status).toBe(200)
  })

  test('it serves its contract, once to each who keeps the tag', async () => {
    const answer = await ask('/openapi.json')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(JSON.parse(readFileSync('generated/openapi.json', 'utf8')))
    const again = await ask('/openapi.json', { headers: { 'if-none-match': header(answer, 'etag') } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('it explains its errors on pages of its own', async () => {
    const answer = await ask('/problems/not_found')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toContain('<code>not_found</code>')
  })
}

function describeTenants(ask: Ask): void {
  const newWorkspace = async (as: string): Promise<string> => {
    const made = await ask('/v1/workspaces', { as, method: 'POST', json: { name: 'Analytical Engine' } })
    expect(made.status).toBe(201)
    const { id }: { id: string } = await made.json()
    return id
  }

  test('a person makes a workspace and a document, which do not exist for anybody else', async () => {
    const workspace = `/v1/workspaces/${await newWorkspace('ada')}`
    const json = { title: 'Notes', content: 'Ünïcödé ✓ 👩‍🔬' }
    const made = await ask(`${workspace}/documents`, { as: 'ada', method: 'POST', json })
    expect(made.status).toBe(201)
    const path = new URL(header(made, 'location'), 'https://api.example.com').pathname
    const found = await ask(path, { as: 'ada' })
    expect(found.status).toBe(200)
    expect(await found.json()).toEqual(await made.json())
    for (const hidden of [workspace, `${workspace}/documents`, path]) {
      const answer = await ask(hidden, { as: 'mallory' })
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ code: 'not_found' })
    }
    const headers = { 'if-match': header(found, 'etag') }
    const gone = await ask(path, { as: 'ada', method: 'DELETE', headers })
    expect(gone.status).toBe(204)
    expect(await gone.text()).toBe('')
  })

  test('twenty at once of two people never see each other', async () => {
    const own = { ada: await newWorkspace('ada'), mallory: await newWorkspace('mallory') }
    const all = Array.from({ length: 20 }, async (_none, index) => {
      const [as, other] = index % 2 === 0 ? (['ada', 'mallory'] as const) : (['mallory', 'ada'] as const)
      expect((await ask(`/v1/workspaces/${own[as]}`, { as })).status).toBe(200)
      expect((await ask(`/v1/workspaces/${own[other]}`, { as })).status).toBe(404)
    })
    await Promise.all(all)
  })
}

function describeJobs(ask: Ask): void {
  const scheduler = { headers: { authorization: `Bearer ${cronSecret}` } }

  test('its jobs run when the scheduler asks, and nobody else', async () => {
    for (const refused of [{}, { as: 'ada' }, { headers: { authorization: `Bearer ${'0'.repeat(64)}` } }])
      expect((await ask('/v1/job-runs', refused)).status).toBe(401)
    const answer = await ask('/v1/job-runs', scheduler)
    expect(answer.status).toBe(200)
    const { runs }: { runs: object[] } = await answer.json()
    expect(runs).toContainEqual({ name: 'webhooks.deliver', status: 'ok', duration_ms: expect.any(Number) })
  })

  test('an event is on its way to its endpoint by then', { timeout: 30_000 }, async () => {
    const post = async (path: string, json: object): Promise<string> => {
      const made = await ask(path, { as: 'ada', method: 'POST', json })
      expect(made.status).toBe(201)
      const { id }: { id: string } = await made.json()
      return id
    }
    const workspace = `/v1/workspaces/${await post('/v1/workspaces', { name: 'Hooks' })}`
    // A name that leads nowhere: what is sent to is looked at, and that is as far as it gets.
    const endpoint = { url: 'https://nowhere.invalid/in', event_types: ['document.created'] }
    const id = await post(`${workspace}/webhook-endpoints`, endpoint)
    await post(`${workspace}/documents`, { title: 'Plan', content: 'text' })
    expect((await ask('/v1/job-runs', scheduler)).status).toBe(200)
    const list = await ask(`${workspace}/webhook-endpoints/${id}/deliveries`, { as: 'ada' })
    expect(await list.json()).toMatchObject({
      data: [{ event_type: 'document.created', status: 'pending', last_attempt_at: expect.any(String) }],
    })
  })
}

function describeRefusals(ask: Ask, chunked: boolean): void {
  test('nobody gets in without credentials, and the problem says where it is explained', async () => {
    const answer = await ask('/v1/me')
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="plumbline"')
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await answer.json()).toMatchObject({
      type: 'https://api.example.com/problems/unauthenticated',
      code: 'unauthenticated',
      instance: '/v1/me',
    })
  })

  test('what does not match the contract is named, place by place', async () => {
    const json = { name: '', colour: 'red' }
    const answer = await ask('/v1/workspaces', { as: 'ada', method: 'POST', json })
    expect(answer.status).toBe(400)
    const { errors }: { errors: { pointer: string }[] } = await answer.json()
    expect(errors.map(({ pointer }) => pointer).toSorted()).toEqual(['/colour', '/name'])
  })

  test('the query arrives as it was sent, and nothing is added to it', async () => {
    expect((await ask('/v1/workspaces?limit=1', { as: 'ada' })).status).toBe(200)
    const answer = await ask('/v1/workspaces?limit=1&limit=2&colour=r%C3%A9d', { as: 'ada' })
    expect(answer.status).toBe(400)
    const { errors }: { errors: { parameter: string }[] } = await answer.json()
    expect(errors.map(({ parameter }) => parameter).toSorted()).toEqual(['colour', 'limit'])
  })

  const bodies = {
    'of a known length': () => Buffer.alloc(1024 * 1024 + 1, ' '),
    ...(chunked ? { 'in pieces': () => new ReadableStream({ pull: pieces(40) }) } : {}),
  }
  test.each(Object.entries(bodies))('a body over the limit is refused, %s', async (_how, body) => {
    const headers = { 'content-type': 'application/json' }
    const streamed = { duplex: 'half' } // a stream needs it, and RequestInit does not know it
    const answer = await ask('/v1/workspaces', {
      as: 'ada',
      method: 'POST',
      body: body(),
      headers,
      ...streamed,
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'content_too_large' })
  })

  test('a method the path does not have is refused with those it has', async () => {
    const answer = await ask('/livez', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })
}

function header({ headers }: Response, name: string): string {
  const value = headers.get(name)
  if (value === null) throw new Error(`the answer has no header ${name}`)
  return value
}

/** Pieces of 32 KiB, then the end. */
function pieces(count: number) {
  let sent = 0
  return (controller: ReadableStreamDefaultController<Uint8Array>) => {
    sent += 1
    if (sent <= count) controller.enqueue(new Uint8Array(32 * 1024).fill(32))
    else controller.close()
  }
}
