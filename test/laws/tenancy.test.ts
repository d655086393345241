/**
 * Ids of another tenant, smuggled in path, filter and cursor: nothing of that tenant ever comes back. Bodies
 * cannot carry any, as they are closed. The same holds with the application's checks taken away: then the
 * database refuses.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { globex, people, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
/** A resource of Globex for each path parameter. */
const foreign: Record<string, string> = { user_id: people.mallory }

beforeAll(async () => {
  service = await startService()
  const as = 'mallory'
  const path = { workspace_id: globex }
  const made = {
    document_id: await service.call('documents.create', {
      as,
      path,
      body: { title: 'Canary of Globex', content: 'canary' },
    }),
    invitation_id: await service.call('invitations.create', {
      as,
      path,
      body: { email: 'canary@example.com', role: 'viewer' },
    }),
    api_key_id: await service.call('apiKeys.create', {
      as,
      path,
      body: { name: 'Canary', scopes: ['documents:read'] },
    }),
  }
  const endpoint = await service.call('webhookEndpoints.create', {
    as,
    path,
    body: { url: 'https://canary.example.com', event_types: ['document.created'] },
  })
  const ping = { ...path, webhook_endpoint_id: endpoint.body.id }
  const delivery = await service.call('webhookEndpoints.ping', { as, path: ping })
  const all = { ...made, webhook_endpoint_id: endpoint, webhook_delivery_id: delivery }
  for (const [name, { body }] of Object.entries(all)) foreign[name] = body.id
  const trail = await service.call('auditEvents.list', { as, path })
  foreign['audit_event_id'] = trail.body.data[0].id
})
afterAll(() => service.stop())

const ofTenant = examples.filter(({ tenant }) => tenant)
const mentionsGlobex = (text: string) =>
  ['Globex', 'Canary', 'canary', globex, people.mallory].some((canary) => text.includes(canary))
const resourceOf = ({ path }: OperationExample) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').at(-1) ?? ''

describe.each(ofTenant.filter((operation) => resourceOf(operation) !== 'workspace_id'))(
  '$id',
  (operation) => {
    test('does not find a resource of another tenant in its own workspace', async () => {
      const name = resourceOf(operation)
      expect(foreign[name], `a resource of Globex for {${name}}`).toBeDefined()
      const path = { ...exampleCall(operation).path, [name]: foreign[name] ?? '' }
      const mine = await service.rehearse(operation.id, { ...exampleCall(operation), as: 'ada' })
      expect(mine.status).toBeLessThan(300)
      const theirs = await service.rehearse(operation.id, { ...exampleCall(operation), path, as: 'ada' })
      expect(theirs).toMatchObject({ status: 404, body: { code: 'not_found' } })
    })
  },
)

const lists = ofTenant.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'))

describe.each(lists)('$id', (operation) => {
  const call = exampleCall(operation)

  test('shows nothing of another tenant, whatever it is filtered by', async () => {
    const ids = [...Object.values(foreign), globex]
    const filters = operation.parameters.filter(
      (parameter) => parameter.in === 'query' && parameter.schema['type'] === 'string',
    )
    for (const { name } of filters)
      for (const id of ids) {
        const reply = await service.call(operation.id, {
          ...call,
          query: { ...call.query, [name]: id },
          as: 'ada',
        })
        if (reply.status === 200)
          expect(JSON.stringify(reply.body)).toSatisfy((text: string) => !mentionsGlobex(text))
        else expect(reply.status).toBe(400)
      }
  })

  test('shows nothing of another tenant with a cursor of theirs', async () => {
    const theirs = {
      ...call,
      path: { ...foreign, workspace_id: globex },
      query: { ...call.query, limit: 1 },
      as: 'mallory',
    }
    if ('q' in theirs.query) theirs.query['q'] = 'canary OR acme OR buy'
    const page = await service.call(operation.id, theirs)
    expect(page.status).toBe(200)
    const cursor =
      page.body.next_cursor ??
      Buffer.from(JSON.stringify(['2099-01-01T00:00:00Z', 'zzz'])).toString('base64url')
    const mine = await service.call(operation.id, { ...call, query: { ...call.query, cursor }, as: 'ada' })
    expect(mine.status === 200 || mine.status === 400).toBe(true)
    expect(JSON.stringify(mine.body.data ?? mine.body)).toSatisfy((text: string) => !mentionsGlobex(text))
  })
})
