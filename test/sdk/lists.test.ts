import { expect, test } from 'vitest'
import { createPlumbline } from '../../generated/sdk/src/index.ts'
import { fakeFetch, json, problem } from '../support/fake-fetch.ts'
import type { Scripted } from '../support/fake-fetch.ts'

const path = { workspace_id: 'ws_1' }
const page = (ids: string[], next: string | null) =>
  json({ data: ids.map((id) => ({ id })), next_cursor: next })

function start(...script: [Scripted, ...Scripted[]]) {
  const { fetch, sent } = fakeFetch(...script)
  return { api: createPlumbline({ baseUrl: 'https://api.example.com', fetch, retries: 0 }), sent }
}

test('awaiting a list gives one page', async () => {
  const { api, sent } = start(page(['a', 'b'], 'c1'))
  expect(await api.documents.list({ path })).toEqual({ data: [{ id: 'a' }, { id: 'b' }], next_cursor: 'c1' })
  expect(sent).toHaveLength(1)
})

test('iterating over a list reads all pages, with the parameters of the call', async () => {
  const { api, sent } = start(page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null))
  const ids: string[] = []
  for await (const { id } of api.documents.list({ path, query: { limit: 2, sort: 'title' } })) ids.push(id)
  expect(ids).toEqual(['a', 'b', 'c'])
  expect(sent.map(({ url }) => new URL(url).search)).toEqual([
    '?limit=2&sort=title',
    '?limit=2&sort=title&cursor=c1',
    '?limit=2&sort=title&cursor=c2',
  ])
})

test('a loop that is left reads no more', async () => {
  const { api, sent } = start(page(['a', 'b'], 'c1'), page(['c'], null))
  for await (const { id } of api.documents.list({ path })) if (id === 'b') break
  expect(sent).toHaveLength(1)
})

test('a failure on a later page ends the loop', async () => {
  const { api } = start(page(['a'], 'c1'), problem(404, 'not_found'))
  const seen: string[] = []
  const loop = async () => {
    for await (const { id } of api.documents.list({ path })) seen.push(id)
  }
  await expect(loop()).rejects.toMatchObject({ code: 'not_found' })
  expect(seen).toEqual(['a'])
})
