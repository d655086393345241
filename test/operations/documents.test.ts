import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, notesOfAda, people, plan, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const path = { workspace_id: acme, document_id: plan }
const create = (as: string, body: object) =>
  service.call('documents.create', { as, body: { title: 'T', content: '', ...body } })

describe('documents.create', () => {
  test('an editor creates a document and finds it where Location says', async () => {
    const made = await create('alan', { title: 'New', content: 'Text' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      title: 'New',
      tags: [],
      visibility: 'workspace',
      created_by: people.alan,
      version: 1,
    })
    const authorization = `Bearer ${await service.issuer.sign('barbara')}`
    const url = `http://plumbline.test${made.headers.get('location')}`
    const found = await service.fetch(new Request(url, { headers: { authorization } }))
    expect(await found.json()).toEqual(made.body)
    expect(found.headers.get('etag')).toBe(made.headers.get('etag'))
  })

  test('a viewer may not', async () => {
    expect(await create('barbara', {})).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  test('keeps every character that JSON and Postgres can hold', async () => {
    const content = 'Ünïcödé \u{1f600} \t\n "quoted" \\ \u2028 \u007f \uffff'
    const { body } = await create('ada', { content, tags: ['a b', 'ünï', '{},"'] })
    const found = await service.call('documents.get', { as: 'ada', path: { document_id: body.id } })
    expect(found.body).toMatchObject({ content, tags: ['a b', 'ünï', '{},"'] })
  })
})

describe('documents.get', () => {
  test('a private document is its creator’s alone, even for the administrator', async () => {
    const mine = await service.call('documents.get', { as: 'ada', path: { document_id: notesOfAda } })
    expect(mine.status).toBe(200)
    const theirs = await service.call('documents.get', { as: 'grace', path: { document_id: notesOfAda } })
    expect(theirs).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})

describe('documents.update', () => {
  test('changes what the patch names and leaves the rest', async () => {
    const { body } = await create('ada', { title: 'A', content: 'B', tags: ['c'] })
    const changed = await service.call('documents.update', {
      as: 'alan',
      path: { document_id: body.id },
      body: { title: 'X' },
    })
    expect(changed.body).toMatchObject({
      title: 'X',
      content: 'B',
      tags: ['c'],
      created_by: people.ada,
      version: 2,
    })
    expect(Date.parse(changed.body.updated_at)).toBeGreaterThan(Date.parse(body.updated_at))
  })

  test('only its creator makes a document private', async () => {
    const hide = (as: string) =>
      service.rehearse('documents.update', { as, path, body: { visibility: 'private' } })
    expect((await hide('grace')).status).toBe(403)
    expect((await hide('ada')).status).toBe(200)
  })

  test('of many who change the same version at once, one wins', async () => {
    const { body } = await create('ada', {})
    const change = (title: string) =>
      service.call('documents.update', {
        as: 'ada',
        path: { document_id: body.id },
        body: { title },
        headers: { 'if-match': '"1"' },
      })
    const statuses = (await Promise.all(['a', 'b', 'c', 'd'].map(change))).map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 412, 412, 412])
  })
})

describe('documents.delete', () => {
  test('deletes once, and only the version that was meant', async () => {
    const { body } = await create('ada', {})
    const call = { as: 'ada', path: { document_id: body.id } }
    expect((await service.call('documents.delete', { ...call, headers: { 'if-match': '"2"' } })).status).toBe(
      412,
    )
    expect((await service.call('documents.delete', { ...call, headers: { 'if-match': '"1"' } })).status).toBe(
      204,
    )
    expect((await service.call('documents.delete', call)).status).toBe(404)
  })
})

describe('documents.list', () => {
  /** Every title, page by page. */
  async function titles(as: string, query: Record<string, string>): Promise<string[]> {
    const found: string[] = []
    let cursor: string | null = null
    do {
      const page = await service.call('documents.list', {
        as,
        path: library,
        query: { limit: 2, ...query, ...(cursor ? { cursor } : {}) },
      })
      expect(page.status).toBe(200)
      found.push(...page.body.data.map(({ title }: { title: string }) => title))
      cursor = page.body.next_cursor
    } while (cursor !== null)
    return found
  }
  const library = { workspace_id: '' }
  beforeAll(async () => {
    library.workspace_id = (
      await service.call('workspaces.create', { as: 'ada', body: { name: 'Library' } })
    ).body.id
    const role = (user: string) =>
      service.query(
        `insert into app.members (workspace_id, user_id, role, name) values ($1, $2, 'editor', 'Alan')`,
        [library.workspace_id, user],
      )
    await role(people.alan)
    const entries = [
      ['ada', 'c', 'workspace'],
      ['ada', 'a', 'private'],
      ['alan', 'e', 'workspace'],
      ['alan', 'd', 'private'],
      ['ada', 'B', 'workspace'],
    ] as const
    for (const [as, title, visibility] of entries)
      await service.call('documents.create', { as, path: library, body: { title, content: '', visibility } })
  })

  test.each([
    ['-created_at', ['B', 'e', 'a', 'c']],
    ['created_at', ['c', 'a', 'e', 'B']],
    ['title', ['B', 'a', 'c', 'e']],
    ['-title', ['e', 'c', 'a', 'B']],
    ['-updated_at', ['B', 'e', 'a', 'c']],
  ])('sorts by %s over all pages', async (sort, expected) => {
    expect(await titles('ada', { sort })).toEqual(expected)
  })

  test('filters by visibility and by creator', async () => {
    expect(await titles('ada', { visibility: 'private' })).toEqual(['a'])
    expect(await titles('alan', { visibility: 'private' })).toEqual(['d'])
    expect(await titles('ada', { created_by: people.alan })).toEqual(['e'])
  })

  test('a cursor of another sort is refused where it makes no sense', async () => {
    const page = await service.call('documents.list', {
      as: 'ada',
      path: library,
      query: { sort: 'title', limit: 1 },
    })
    const reply = await service.call('documents.list', {
      as: 'ada',
      path: library,
      query: { cursor: page.body.next_cursor },
    })
    expect(reply).toMatchObject({ status: 400, body: { errors: [{ parameter: 'cursor' }] } })
  })

  test('does not show contents', async () => {
    const page = await service.call('documents.list', { as: 'ada', path: library })
    for (const document of page.body.data) expect(document).not.toHaveProperty('content')
  })
})

describe('documents.search', () => {
  beforeAll(async () => {
    for (let index = 0; index < 5; index++)
      await create('ada', { title: `Harvest ${index}`, content: 'apples and pears' })
    await create('ada', { title: 'Orchard', content: 'one harvest' })
    await create('ada', { title: 'Harvest of mine', content: '', visibility: 'private' })
  })
  const search = (as: string, query: Record<string, string | number>) =>
    service.call('documents.search', { as, query: { q: 'harvest', ...query } })

  test('finds words in titles before words in contents, page by page', async () => {
    const found: { rank: number; document: { title: string } }[] = []
    let cursor: string | null = null
    do {
      const page = await search('grace', { limit: 2, ...(cursor ? { cursor } : {}) })
      expect(page.status).toBe(200)
      found.push(...page.body.data)
      cursor = page.body.next_cursor
    } while (cursor !== null)
    expect(found).toHaveLength(6)
    expect(found.at(-1)?.document.title).toBe('Orchard')
    expect(new Set(found.map(({ document }) => document.title)).size).toBe(6)
  })

  test('finds private documents of the one who asks only', async () => {
    const titles = async (as: string) =>
      (await search(as, { limit: 50 })).body.data.map(
        ({ document }: { document: { title: string } }) => document.title,
      )
    expect(await titles('ada')).toContain('Harvest of mine')
    expect(await titles('grace')).not.toContain('Harvest of mine')
  })

  test.each(['"apples and pears"', 'apples -pears', 'apples OR orchard', "it's", ')(', '&|!:*', '\\', '%'])(
    'understands or survives %s',
    async (q) => {
      expect((await search('ada', { q })).status).toBe(200)
    },
  )
})
