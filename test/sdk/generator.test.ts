/** The client of a contract that is not ours: generated, compiled and called. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { ContractError } from '../../scripts/generate/model.ts'
import { compare, write } from '../../scripts/generate/write.ts'
import { buildSdk } from '../../scripts/sdk/package.ts'
import { fakeFetch, json } from '../support/fake-fetch.ts'
import type { Scripted } from '../support/fake-fetch.ts'

const options = {
  contract: 'test/sdk/contract.yaml',
  out: '',
  foreign: true,
  sdk: true,
  database: false,
  fresh: false,
}

let folder: string
let files: Map<string, string>
// oxlint-disable-next-line typescript/no-explicit-any -- the module is written by this test, so the compiler cannot know it
let sdk: any
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-odd-'))
  files = (await generate(options)).files
  await write(folder, files, await compare(folder, files))
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
  await buildSdk(join(folder, 'sdk'))
  sdk = await import(join(folder, 'sdk/dist/index.js'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(answer: Scripted, token?: unknown) {
  const { fetch, sent } = fakeFetch(answer)
  return {
    api: sdk.createPlumbline({ baseUrl: 'https://odd.example.com/base/', fetch, token, retries: 0 }),
    sent,
  }
}

describe('the package', () => {
  test('is named and versioned after the contract, in words that npm takes', () => {
    const content = JSON.parse(files.get('sdk/package.json') ?? '')
    expect(content).toMatchObject({
      name: '@odd-api-2nd/sdk',
      version: '0.0.0-v2025-03-31-basil',
      sideEffects: false,
    })
    expect(content.dependencies).toBeUndefined()
  })

  test('tells in its README only of what the contract has', () => {
    const readme = files.get('sdk/README.md') ?? ''
    expect(readme).toContain("baseUrl: 'https://odd.example.com/base/'")
    expect(readme).toContain(
      "await api.things.create({ headers: { 'Idempotency-Key': 'order-42' }, body: {} })",
    )
    expect(readme).not.toContain('## Lists')
    expect(readme).not.toContain('If-Match')
    expect(readme).not.toMatch(/\{\{|<!--/)
  })

  test('has nothing of the generator’s own client', () => {
    const paths = [...files.keys()].filter((path) => path.startsWith('sdk/src/'))
    expect(paths).toContain('sdk/src/client/client.ts')
    expect(paths.filter((path) => /client\/.*gen|client\.gen|serverSentEvents/.test(path))).toEqual([])
  })

  test('knows the type of what the webhooks send', () => {
    expect(files.get('sdk/src/contract.gen.ts')).toContain("export type WebhookEvent = Webhooks['body']")
  })
})

describe('an operation', () => {
  test('stands where its id says, also when a group has the same name, or two ids become one', async () => {
    const { api, sent } = start(json({}))
    await api.things()
    await api.things.byName()
    await api.things.byName2()
    await api.deleteUnnamedById({ path: { id: 'a b' } })
    expect(
      sent.map(({ method, url }) => `${method} ${url.replace('https://odd.example.com/base', '')}`),
    ).toEqual(['GET /things', 'GET /things-by-name', 'GET /thingsByName', 'DELETE /unnamed/a%20b'])
  })

  test('writes arrays and objects in the query as the contract says', async () => {
    const { api, sent } = start(json({}))
    await api.things({ query: { ids: ['a', 'b,c'], expand: ['x', 'y'], filter: { name: 'n&m' } } })
    expect(sent[0]?.url).toBe(
      'https://odd.example.com/base/things?ids=a,b%2Cc&expand[0]=x&expand[1]=y&filter[name]=n%26m',
    )
  })

  test('sends forms, files and text as what they are', async () => {
    const { api, sent } = start(json({}))
    await api.things.create({ body: { name: 'a b' } })
    await api.files.put({ body: { file: new Blob(['x']) } })
    await api.notes.put({ body: 'plain "text"' })
    expect(sent.map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/x-www-form-urlencoded',
      null,
      'text/plain',
    ])
    expect(sent[0]?.body).toBe('name=a+b')
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/)
    const form = sent[1]?.body
    expect(form instanceof FormData && form.get('file')).toBeInstanceOf(Blob)
    expect(sent[2]?.body).toBe('plain "text"')
  })

  test('puts a token into the header, the query or the cookie of its scheme', async () => {
    const { api, sent } = start(json({}), 'secret')
    await api.streams.open()
    await api.files.put({ query: { key: 'own' } })
    await api.files.put()
    await api.notes.put()
    expect(
      sent.map(({ headers }) => [headers.get('x-key'), headers.get('authorization'), headers.get('cookie')]),
    ).toEqual([
      ['secret', null, null],
      [null, null, null],
      [null, null, null],
      [null, null, 'sid=secret'],
    ])
    expect(sent.map(({ url }) => new URL(url).search)).toEqual(['', '?key=own', '?key=secret', ''])
  })

  test('takes the credential of the scheme that the token function has one for', async () => {
    const { api, sent } = start(json({}), ({ scheme }: { scheme?: string }) =>
      scheme === 'basic' ? 'me:pass' : undefined,
    )
    await api.streams.open()
    expect(sent[0]?.headers.get('authorization')).toBe(`Basic ${btoa('me:pass')}`)
    expect(sent[0]?.headers.has('x-key')).toBe(false)
    // Nor is there a media type without a body.
    expect(sent[0]?.headers.has('content-type')).toBe(false)
  })

  test('hands over an event stream unread, and fails as any other', async () => {
    const stream = 'data: {"text": "a"}\n\n'
    const { api } = start(new Response(stream, { headers: { 'content-type': 'text/event-stream' } }))
    const response = await api.streams.open({ body: {} })
    expect(response.bodyUsed).toBe(false)
    expect(await response.text()).toBe(stream)
    const { api: refused, sent } = start(json({ code: 'unauthenticated' }, 401))
    await expect(refused.streams.open()).rejects.toMatchObject({
      name: 'PlumblineError',
      code: 'unauthenticated',
    })
    expect(sent).toHaveLength(1)
  })
})

describe('generating again', () => {
  test('changes nothing', async () => {
    const again = (await generate(options)).files
    expect(await compare(folder, again)).toEqual({ written: [], removed: [] })
  })

  test('refuses what has no client, with what to do', async () => {
    const contract = join(folder, 'empty.json')
    await writeFile(
      contract,
      JSON.stringify({ openapi: '3.1.0', info: { title: 'Empty', version: '1' }, paths: {} }),
    )
    await expect(generate({ ...options, contract })).rejects.toThrow(ContractError)
    await expect(generate({ ...options, contract })).rejects.toThrow('the contract has no operation')
  })
})
