/** What `npm run dev` generates after a change: the same to the byte as from nothing, and nothing made in vain. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateFrom } from '../../scripts/generate.ts'
import { readContract } from '../../scripts/generate/load.ts'
import { Memo } from '../../scripts/generate/memo.ts'
import { readPolicy } from '../../scripts/generate/policy.ts'

const policy = readPolicy('openapi/policy.yaml')
/** Our contract, which tests edit. */
const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const { paths } = document
const { schemas } = document.components
const list = paths['/v1/workspaces/{workspace_id}/documents']

const options = {
  contract: 'openapi/openapi.yaml',
  out: 'generated',
  foreign: false,
  database: false,
  fresh: false,
}
const read = () =>
  readContract({ file: options.contract, foreign: false, policy, document: structuredClone(document) })

let memo: Memo | undefined
/** Generates what the contract is now. @returns the modules that had to be made, and `sdk` */
async function again(sdk = false): Promise<string[]> {
  const next = new Memo(memo)
  const { files } = await generateFrom(read(), { ...options, sdk }, next)
  expect(files).toEqual((await generateFrom(read(), { ...options, sdk })).files)
  memo = next
  return next.made.toSorted()
}

test('everything, at first', async () => {
  const made = await again(true)
  expect(made).toContain('sdk')
  expect(made).toContain('operation,documents.create request')
})

test('nothing, when nothing has changed, or only who may do what and how often', async () => {
  expect(await again(true)).toEqual([])
  policy.roles['viewer']?.pop()
  Object.assign(policy.rates['read'] ?? {}, { limit: 1 })
  expect(await again(true)).toEqual([])
})

test('no validator, when a text is described in other words', async () => {
  schemas.Member.properties.name.description = 'Other words.'
  expect(await again(true)).toEqual(['sdk'])
})

test('one module, when an operation has changed', async () => {
  list.get.parameters.push({ name: 'colour', in: 'query', schema: { type: 'string', maxLength: 9 } })
  expect(await again()).toEqual(['operation,documents.list request'])
})

test('a component and whatever leads to it, and nothing else', async () => {
  schemas.Member.properties.name.maxLength += 1
  expect(await again()).toEqual([
    'component,Member response',
    'component,MemberPage response',
    'operation,invitations.accept response',
    'operation,members.get response',
    'operation,members.list response',
    'operation,members.update response',
  ])
})

test('an operation that is new, and then no file of one that has gone', async () => {
  paths['/v1/copies'] = { get: { ...paths['/v1/me'].get, operationId: 'copies.get' } }
  expect(await again()).toEqual(['operation,copies.get response'])
  delete paths['/v1/copies']
  expect(await again()).toEqual([])
})

test('what goes in a circle is made every time, as the operation that leads into it decides its text', async () => {
  const circle = (to: string) => ({
    type: 'object',
    additionalProperties: false,
    properties: { next: { $ref: `#/components/schemas/${to}` } },
  })
  Object.assign(schemas, { Day: circle('Night'), Night: circle('Day') })
  const leading = (name: string) => {
    const copy = structuredClone(paths['/v1/me'].get)
    copy.operationId = `circles.${name}`
    copy.responses['200'].content['application/json'] = { schema: { $ref: `#/components/schemas/${name}` } }
    return { get: copy }
  }
  Object.assign(paths, { '/v1/day': leading('Day'), '/v1/night': leading('Night') })
  await again()
  delete paths['/v1/day']
  await again()
})

test('everything, where references may be URIs: what they lead to is not seen', async () => {
  schemas.Leaf = { $id: 'https://example.com/leaf', type: 'string', maxLength: 5 }
  schemas.Member.properties.leaf = { $ref: 'https://example.com/leaf' }
  await again()
  schemas.Leaf.maxLength = 6
  expect(await again()).toEqual([])
})
