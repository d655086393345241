/** An operation that is going to go tells its callers, and who they are is known before it is removed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { printUsage, readUsage } from '../../scripts/contract/usage.ts'
import { loadContract } from '../../scripts/generate/load.ts'
import { asAdmin } from '../support/postgres.ts'
import { sweepDeprecatedCalls } from '../../src/store/sweeps.ts'
import { folderWith, runNode } from '../support/fixture.ts'
import { acme, people, plan, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

/** Our contract deprecates nothing, so this one does. */
const deprecated = {
  'documents.search': {
    at: '2026-01-05T09:00:00Z',
    sunset: '2027-01-05',
    successor: '/v1/workspaces/{workspace_id}/documents',
  },
  'documents.create': { at: '2026-01-05', sunset: '2027-01-05', successor: 'https://example.com/new' },
  'system.live': { at: '2026-01-05' },
}
const table = Object.fromEntries(
  Object.entries(operations).map(([id, operation]) => {
    const notice = Object.entries(deprecated).find(([name]) => name === id)?.[1]
    return [id, notice === undefined ? operation : { ...operation, deprecated: notice }]
  }),
)

let service: Service
beforeAll(async () => {
  service = await startService({ operations: table })
})
afterAll(() => service.stop())

const search = (as: string) => service.call('documents.search', { as, query: { q: 'plan' } })
const create = (title: string) =>
  service.call('documents.create', { as: 'alan', body: { title, content: '' } })
const counts = () =>
  service.query(
    'select operation, client_kind, client_id, workspace_id, calls from app.deprecated_calls order by id',
  )
const forget = () => service.query('delete from app.deprecated_calls')

describe('the headers of documents.search and documents.create', () => {
  test('say since when, until when, and what to call instead in this very workspace', async () => {
    const { status, headers } = await search('ada')
    expect(status).toBe(200)
    expect(headers.get('deprecation')).toBe('@1767603600')
    expect(headers.get('sunset')).toBe('Tue, 05 Jan 2027 00:00:00 GMT')
    expect(headers.get('link')).toBe(`</v1/workspaces/${acme}/documents>; rel="successor-version"`)
  })

  test('come with refusals, too', async () => {
    const { status, headers } = await service.call('documents.create', { as: 'ada', body: {} })
    expect([status, headers.get('deprecation')]).toEqual([400, '@1767571200'])
    expect(headers.get('link')).toBe('<https://example.com/new>; rel="successor-version"')
  })

  test('are not there for the others', async () => {
    const { headers } = await service.call('documents.get', { as: 'ada', path: { document_id: plan } })
    expect([headers.get('deprecation'), headers.get('sunset'), headers.get('link')]).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('calls of documents.search and documents.create are counted', () => {
  test('by client and day: people, keys and those without credentials', async () => {
    await forget()
    const key = await service.call('apiKeys.create', {
      as: 'ada',
      body: { name: 'Old', scopes: ['documents:read'] },
    })
    await Promise.all([search('ada'), search('ada'), search('alan')])
    await service.call('documents.search', { credential: key.body.secret, query: { q: 'plan' } })
    await service.call('system.live')
    const rows = await counts()
    const row = (client_kind: string, client_id: string, calls: string) => ({
      operation: client_kind === 'anonymous' ? 'system.live' : 'documents.search',
      client_kind,
      client_id,
      workspace_id: client_kind === 'anonymous' ? null : acme,
      calls,
    })
    expect(rows).toHaveLength(4)
    expect(rows).toEqual(
      expect.arrayContaining([
        row('user', people.ada, '2'),
        row('user', people.alan, '1'),
        row('key', key.body.id, '1'),
        row('anonymous', 'anonymous', '1'),
      ]),
    )
  })

  test('in the transaction of a change', async () => {
    await forget()
    expect((await create('One')).status).toBe(201)
    expect((await create('Two')).status).toBe(201)
    expect(await counts()).toEqual([expect.objectContaining({ operation: 'documents.create', calls: '2' })])
    await service.rehearse('documents.create', { as: 'alan', body: { title: 'Three', content: '' } })
    expect(await counts()).toEqual([expect.objectContaining({ calls: '2' })])
  })

  test('only where something is deprecated, and only for whoever is let in', async () => {
    await forget()
    await service.call('documents.get', { as: 'ada', path: { document_id: plan } })
    await service.call('documents.delete', { as: 'ada', path: { document_id: plan } })
    expect((await search('mallory')).status).toBe(404)
    expect(await counts()).toEqual([])
  })

  test('a call is served although it could not be counted, and the log says so', async () => {
    await forget()
    await service.query('revoke execute on function app.count_deprecated_call from authenticated')
    const { status } = await search('ada')
    await service.query('grant execute on function app.count_deprecated_call to authenticated')
    expect(status).toBe(200)
    expect(service.logged.join('\n')).toContain('a call of a deprecated operation was not counted')
    expect(await counts()).toEqual([])
  })

  test('nobody reads the counts through the API’s roles', async () => {
    const db = service.door.as({ role: 'authenticated', claims: { sub: people.ada, workspace_id: acme } })
    await expect(db.selectFrom('deprecated_calls').select('calls').execute()).rejects.toMatchObject({
      code: '42501',
    })
  })
})

test('counts are kept for a year', async () => {
  await forget()
  await service.query(
    `insert into app.deprecated_calls (day, operation, client_kind, client_id)
    select (now() at time zone 'utc')::date - days, 'a.get', 'anonymous', 'anonymous' from unnest(array[0, 365, 366, 900]) as days`,
  )
  expect(await sweepDeprecatedCalls(service.workerDb)).toBe(false)
  expect(await counts()).toHaveLength(2)
})

describe('npm run contract:usage', () => {
  test('shows who still calls, most calls first, as far back as is asked', async () => {
    await forget()
    await service.query(
      `insert into app.deprecated_calls (day, operation, client_kind, client_id, workspace_id, calls) values
        ((now() at time zone 'utc')::date, 'a.get', 'key', 'key_1', 'ws_1', 2),
        ((now() at time zone 'utc')::date - 29, 'a.get', 'key', 'key_1', 'ws_1', 3),
        ((now() at time zone 'utc')::date, 'a.get', 'user', 'usr_1', 'ws_1', 1),
        ((now() at time zone 'utc')::date - 30, 'b.get', 'anonymous', 'anonymous', null, 9)`,
    )
    const rows = (days: number) => asAdmin(service.database.owner, (client) => readUsage(client, days))
    const text = printUsage(await rows(30), 30)
    expect(text).toMatch(
      /^Calls of deprecated operations in the last 30 days\n\na\.get: 6 calls by 2 clients\n {2}key key_1 in ws_1: 5 calls, last on \d{4}-\d\d-\d\d\n {2}user usr_1 in ws_1: 1 call, last on \S+$/,
    )
    expect(printUsage(await rows(31), 31)).toContain(
      'b.get: 9 calls by 1 client\n  somebody without credentials: 9 calls',
    )
    expect(printUsage([], 7)).toBe('No deprecated operation was called in the last 7 days.')
  })

  test('refuses a number of days that is none', async () => {
    const { code, stderr } = await runNode(['scripts/contract-usage.ts', '--days', 'many'])
    expect([code, stderr]).toEqual([1, '--days is a whole number from 1 to 3650, not many.\n'])
  })
})

describe('the generator', () => {
  const load = (key: string, value: string) => {
    const folder = folderWith({})
    cpSync('test/generate/gardens', folder, { recursive: true })
    const file = join(folder, 'paths/plants.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(new RegExp(`${key}: .*`), `${key}: ${value}`))
    return loadContract(join(folder, 'openapi.yaml'), false)
  }

  test('makes a path of the operation that succeeds', async () => {
    const { operations: read } = await load('x-successor', 'plants.list')
    expect(read.find(({ deprecated: notice }) => notice !== undefined)?.deprecated?.successor).toBe(
      '/v1/gardens/{garden_id}/plants',
    )
  })

  test.each([
    [
      'x-successor',
      'gardens.nowhere',
      /:\d+ x-successor gardens\.nowhere: no operation of the contract; write/,
    ],
    ['x-sunset', 'soon', /:\d+ x-sunset is "soon"; write a date such as 2026-01-31/],
    ['x-deprecated-at', "'2026-13-01'", /:\d+ x-deprecated-at is "2026-13-01"; write a date/],
  ])('refuses %s: %s', async (key, value, message) => {
    await expect(load(key, value)).rejects.toThrow(message)
  })
})
