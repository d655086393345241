import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acme, notesOfAda, people, plan, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const path = { workspace_id: acme, document_id: plan }

describe('documents.create', () => {
  test('an editor creates a document and finds it where Location says', async () => {
    const made = await service.call('documents.create', { as: 'alan', path, body: { title: 'New', content: 'Text' } })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ title: 'New', tags: [], visibility: 'workspace', created_by: people.alan, version: 1 })
    const found = await service.fetch(
      new Request(`http://plumbline.test${made.headers.get('location')}`, { headers: { authorization: `Bearer ${await service.issuer.sign('barbara')}` } }),
    )
    expect(await found.json()).toEqual(made.body)
  })

  test('a viewer may not', async () => {
    const refused = await service.call('documents.create', { as: 'barbara', path, body: { title: 'New', content: '' } })
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })
})

describe('documents.get', () => {
  test('a private document is its creator’s alone, even for the administrator', async () => {
    const mine = await service.call('documents.get', { as: 'ada', path: { ...path, document_id: notesOfAda } })
    expect(mine.status).toBe(200)
    const theirs = await service.call('documents.get', { as: 'grace', path: { ...path, document_id: notesOfAda } })
    expect(theirs).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})
