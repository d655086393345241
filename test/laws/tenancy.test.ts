/**
 * Ids of another tenant, smuggled in path, body, filter and cursor: nothing of that tenant ever comes back, and
 * nothing tells an id of theirs from one that nobody has.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { absent, foreignResources, mentionsGlobex } from '../support/foreign.ts'
import { globex, startService } from '../support/service.ts'
import type { Call, Reply, Service } from '../support/service.ts'

let service: Service
let foreign: Record<string, string> = {}
beforeAll(async () => {
  service = await startService()
  foreign = await foreignResources(service)
})
afterAll(() => service.stop())

const ofTenant = examples.filter(({ tenant }) => tenant)
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
      const nobodys = await service.rehearse(operation.id, {
        ...exampleCall(operation),
        path: { ...path, [name]: absent(path[name] ?? '') },
        as: 'ada',
      })
      expect(essence(theirs)).toEqual(essence(nobodys))
    })
  },
)

/** An answer without what differs between any two. */
function essence({ status, headers, body }: Reply) {
  const { request_id: _id, instance: _path, ...rest } = typeof body === 'object' ? body : { body }
  const names = [...headers.keys()].filter((name) => name !== 'x-request-id' && name !== 'ratelimit')
  return { status, rest, headers: names.toSorted() }
}

describe.each(ofTenant)('$id', (operation) => {
  const isId = (pattern: unknown) => typeof pattern === 'string' && /^\^\(?[a-z|[\]]+\)?\+?_/.test(pattern)

  test('takes no id of another tenant where none is asked for', async () => {
    const { body, ...call } = { body: undefined, ...exampleCall(operation), as: 'ada' }
    const ids = { ...foreign, workspace_id: globex, id: globex, created_by: foreign['user_id'] ?? '' }
    const send = (changes: Call) => service.rehearse(operation.id, { ...call, body, ...changes })
    expect((await send({})).status).toBeLessThan(300)
    for (const [name, id] of Object.entries(ids)) {
      const known = operation.parameters.some(
        (parameter) => parameter.in === 'query' && parameter.name === name,
      )
      if (!known) expect(await send({ query: { ...call.query, [name]: id } })).toMatchObject({ status: 400 })
      if (typeof body === 'object' && !Object.hasOwn(body ?? {}, name))
        expect(await send({ body: { ...body, [name]: id } })).toMatchObject({ status: 400 })
    }
  })

  const filters = operation.parameters.filter(
    ({ in: place, schema }) => place === 'query' && isId(schema['pattern']),
  )
  test.each(filters)(
    'filtered by $name, an id of another tenant is one that nobody has',
    async ({ name }) => {
      const call = { ...exampleCall(operation), as: 'ada' }
      const by = (id: string) => service.call(operation.id, { ...call, query: { ...call.query, [name]: id } })
      expect((await service.call(operation.id, call)).status).toBe(200)
      const pattern = new RegExp(
        String(operation.parameters.find((parameter) => parameter.name === name)?.schema['pattern']),
      )
      const ids = [...Object.values(foreign), globex].filter((id) => pattern.test(id))
      expect(ids).not.toEqual([])
      for (const id of ids) expect(essence(await by(id))).toEqual(essence(await by(absent(id))))
    },
  )
})

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
