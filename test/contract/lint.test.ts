/** Every rule of the dialect, with a contract that breaks it and the message a person gets. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { lintContracts, printFindings } from '../../scripts/contract/lint.ts'
import type { Finding } from '../../scripts/contract/lint.ts'

/** A small contract that keeps to every rule. */
const good = readFileSync('test/contract/things.yaml', 'utf8')

// oxlint-disable-next-line typescript/no-explicit-any -- a document of any shape is what the fixtures break
type Doc = any
const at = (document: Doc) => ({
  list: document.paths['/v1/things'].get,
  create: document.paths['/v1/things'].post,
  update: document.paths['/v1/things/{thing_id}'].patch,
  remove: document.paths['/v1/things/{thing_id}'].delete,
  thing: document.components.schemas.Thing.properties,
  body: document.components.schemas.ThingCreate.properties,
  page: document.components.schemas.ThingPage,
})
const move = (document: Doc, from: string, to: string) => {
  document.paths[to] = document.paths[from]
  delete document.paths[from]
}

const deprecate = (operation: Doc, parts: Record<string, string>) =>
  Object.assign(operation, {
    deprecated: true,
    'x-deprecated-at': '2026-01-05',
    'x-sunset': '2027-01-05',
    'x-successor': 'things.create',
    ...parts,
  })

type Fixture = [rule: string, spoil: (parts: ReturnType<typeof at>, document: Doc) => void, message: RegExp]

const webhookFixtures: Fixture[] = [
  [
    'webhook-form',
    (_parts, document) => {
      document.webhooks['ThingMade'] = document.webhooks['thing.made']
      delete document.webhooks['thing.made']
    },
    /Name the event `ThingMade` after the resource and what happened to it/,
  ],
  [
    'webhook-form',
    (_parts, document) => document.components.schemas.ThingMade.required.pop(),
    /Write the event `thing\.made` as an object that requires id, type, created_at, workspace_id, data/,
  ],
  [
    'webhook-form',
    (_parts, document) => (document.components.schemas.ThingMade.properties.type.const = 'thing.lost'),
    /with `type: \{ const: thing\.made \}`/,
  ],
  [
    'webhook-form',
    (_parts, document) =>
      delete document.webhooks['thing.made'].post.requestBody.content['application/json'].example,
    /Give the event `thing\.made` an `example`/,
  ],
  [
    'webhook-secret',
    (_parts, document) => {
      const { properties } = document.components.schemas.ThingMade.properties.data
      properties.reset_token = { type: 'string', maxLength: 10, description: 'Opens it.' }
    },
    /Leave `reset_token` out of the event/,
  ],
  [
    'webhook-secret',
    (_parts, document) => {
      document.components.schemas.ThingMade.properties.data.properties.name.writeOnly = true
    },
    /Leave `name` out of the event/,
  ],
]

const fixtures: Fixture[] = [
  ...webhookFixtures,
  [
    'operation-id',
    ({ list }) => (list.operationId = 'list_things'),
    /Write the operationId `list_things` as resource\.verb/,
  ],
  [
    'operation-id',
    ({ list }) => (list.operationId = 'others.list'),
    /Begin the operationId `others\.list` with `things`/,
  ],
  ['operation-id', ({ list }) => delete list.operationId, /Write an operationId such as/],
  ['operation-operationId-unique', ({ list }) => (list.operationId = 'things.create'), /unique/i],
  [
    'operation-tag',
    ({ list }) => (list.tags = ['things', 'others']),
    /exactly one tag, one that openapi\.yaml declares: things/,
  ],
  ['operation-tag', ({ list }) => (list.tags = ['others']), /exactly one tag/],
  ['operation-text', ({ list }) => delete list.summary, /Write a summary/],
  ['operation-text', ({ list }) => (list.description = ''), /Write a description/],
  ['schema-text', ({ thing }) => delete thing.name.description, /Describe `name`/],
  [
    'example-present',
    ({ create }) => delete create.requestBody.content['application/json'].example,
    /Give the request an `example`/,
  ],
  [
    'example-present',
    ({ list }) => delete list.responses['200'].content['application/json'].example,
    /Give the success answer an `example`/,
  ],
  [
    'example-present',
    ({ list }) => delete list.parameters[2].example,
    /Give the parameter `colour` an example/,
  ],
  [
    'no-invalid-media-type-examples',
    ({ create }) =>
      (create.requestBody.content['application/json'].example = { name: 'far too long a name' }),
    /must NOT have more than 10 characters/,
  ],
  [
    'no-invalid-parameter-examples',
    ({ list }) => (list.parameters[2].example = 'green'),
    /must be equal to one of the allowed values/,
  ],
  [
    'no-unused-components',
    (_parts, document) => (document.components.schemas.Lost = { type: 'object' }),
    /never used/,
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/myThings'),
    /Write the segment `myThings` of `\/v1\/myThings` in kebab-case/,
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/thing'),
    /Write the collection `thing` of `\/v1\/thing` in the plural/,
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/search-things'),
    /has the verb `search`\. Invent the noun/,
  ],
  [
    'snake-case',
    ({ thing }) => (thing.madeBy = { ...thing.name }),
    /Write the property `madeBy` in snake_case/,
  ],
  [
    'snake-case',
    ({ list }) => (list.parameters[2].name = 'mainColour'),
    /Write the parameter `mainColour` in snake_case/,
  ],
  [
    'time-naming',
    ({ thing }) => (thing.made = { ...thing.made_at }),
    /Name the time `made` with `_at` at the end/,
  ],
  [
    'time-naming',
    ({ thing }) => (thing.seen_at = { ...thing.name }),
    /`seen_at` ends in `_at`, so it is a time/,
  ],
  ['id-form', ({ thing }) => delete thing.id.pattern, /Give `id` the form of a prefixed TypeID/],
  [
    'id-form',
    ({ thing }) => (thing.owner_id = { type: 'string', format: 'uuid', description: 'Who.' }),
    /Give `owner_id` the form/,
  ],
  [
    'money-form',
    ({ thing }) => (thing.price = { type: 'number', minimum: 0, maximum: 9, description: 'What it costs.' }),
    /`price_micro_usd`/,
  ],
  ['money-form', ({ thing }) => (thing.price_micro_usd.type = 'number'), /integer of micro-units/],
  [
    'top-level-object',
    ({ list }) =>
      (list.responses['200'].content['application/json'] = {
        schema: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/ThingPage' } },
        example: [],
      }),
    /Make the top level an object/,
  ],
  ['list-form', ({ page }) => (page.required = ['data']), /Write the list as `\{data, next_cursor\}`/],
  ['list-form', ({ list }) => list.parameters.shift(), /Give the list the parameters `cursor` and `limit`/],
  ['list-form', ({ list }) => delete list.parameters[1].schema.default, /with minimum, maximum and default/],
  [
    'closed-request',
    (_parts, document) => delete document.components.schemas.ThingCreate.additionalProperties,
    /Close the object with `additionalProperties: false`/,
  ],
  [
    'closed-request',
    ({ body }) => (body.list.items = { type: 'object', properties: {} }),
    /Close the object/,
  ],
  [
    'url-input',
    ({ body }) => (body.list.items = { type: 'string', format: 'url', maxLength: 99 }),
    /`x-fetched: never`/,
  ],
  ['bounded', ({ body }) => delete body.name.maxLength, /Bound the string with a maxLength/],
  ['bounded', ({ body }) => delete body.list.maxItems, /Bound the array with maxItems/],
  ['bounded', ({ body }) => delete body.list.items.maximum, /Bound the number with minimum and maximum/],
  ['bounded', ({ thing }) => (thing.price_micro_usd.format = 'int64'), /An int64 loses digits in JavaScript/],
  ['nullable', ({ body }) => (body.name.nullable = true), /rather than `nullable`/],
  ['nullable', ({ body }) => (body.mood.type = 'string'), /An enum with null needs a type that allows it/],
  [
    'union',
    ({ thing }) =>
      (thing.kind = {
        description: 'K',
        oneOf: [
          { type: 'object', properties: {} },
          { type: 'object', properties: {} },
        ],
      }),
    /Give the union a discriminator/,
  ],
  [
    'union',
    ({ thing }) =>
      (thing.kind = {
        description: 'K',
        discriminator: { propertyName: 'k' },
        oneOf: [{ allOf: [{ type: 'object' }] }, { type: 'object', properties: {} }],
      }),
    /without allOf/,
  ],
  [
    'one-media-type',
    ({ list }) =>
      (list.responses['200'].content['text/csv'] = {
        schema: { type: 'string', maxLength: 9 },
        example: 'a',
      }),
    /Answer in one media type, not in application\/json and text\/csv/,
  ],
  ['direction', ({ body }) => (body.name.readOnly = true), /does not belong into a request/],
  ['direction', ({ thing }) => (thing.name.writeOnly = true), /does not belong into an answer/],
  [
    'event-stream',
    ({ list }) =>
      (list.responses['200'].content = {
        'text/event-stream': { schema: { type: 'string', maxLength: 9 }, example: 'x' },
      }),
    /Describe an event stream by the schema of one event/,
  ],
  ['status-create', ({ create }) => delete create.responses['201'].headers, /give the 201 a Location header/],
  [
    'status-create',
    ({ create }) => {
      create.responses['200'] = create.responses['201']
      delete create.responses['201']
    },
    /Answer a create with 201/,
  ],
  [
    'status-delete',
    ({ remove }) => (remove.responses = { '200': { description: 'Gone.' } }),
    /Answer a delete with 204 and no body/,
  ],
  [
    'merge-patch',
    ({ update }) =>
      (update.requestBody.content = {
        'application/json': update.requestBody.content['application/merge-patch+json'],
      }),
    /Take a PATCH as `application\/merge-patch\+json`/,
  ],
  ['conditional-update', ({ update }) => delete update.parameters, /take `If-Match`/],
  ['conditional-update', ({ update }) => delete update.responses['200'].headers, /ETag of the new version/],
  [
    'problem-form',
    ({ create }) =>
      (create.responses['409'].content = { 'application/json': { schema: { type: 'object' }, example: {} } }),
    /Answer 409 as `application\/problem\+json`/,
  ],
  ['security-stated', ({ list }) => delete list.security, /Say who may call/],
  [
    'security-stated',
    ({ list }) => delete list['x-policy'],
    /Access that is not written down does not exist/,
  ],
  [
    'no-credential-in-url',
    ({ list }) => (list.parameters[2].name = 'access_token'),
    /Take `access_token` in a header or in the body/,
  ],
  [
    'url-input',
    ({ body }) => (body.link = { type: 'string', format: 'uri', maxLength: 99, description: 'L' }),
    /`x-fetched: never`/,
  ],
  ['safe-pattern', ({ body }) => (body.name.pattern = '^(a+)+$'), /can take very long on a crafted text/],
  [
    'safe-pattern',
    ({ body }) => (body.name.pattern = '^[\\_]$'),
    /is not a regular expression under the `u` flag/,
  ],
  ['life-cycle', ({ list }) => (list.deprecated = true), /needs x-deprecated-at, x-sunset, x-successor/],
  ['life-cycle', ({ list }) => deprecate(list, { 'x-sunset': 'soon' }), /as dates, for example 2026-01-31/],
  ['life-cycle', ({ list }) => deprecate(list, { 'x-sunset': '2026-01-01' }), /Let x-sunset be later/],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-successor': 'things.find' }),
    /x-successor `things\.find` is no operation of this contract: write an operationId, its path, or a URL/,
  ],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-successor': 'things.update' }),
    /x-successor `things\.update` needs \{thing_id\}, which callers of `\/v1\/things` do not give/,
  ],
  [
    'life-cycle',
    ({ list, create }) => {
      deprecate(list, {})
      deprecate(create, { 'x-successor': 'https://example.com/new' })
    },
    /x-successor `things\.create` is deprecated itself: name what stays/,
  ],
  [
    'id-form',
    (_parts, document) => delete document.paths['/v1/things/{thing_id}'].parameters[0].schema.pattern,
    /Give `thing_id` the form of a prefixed TypeID/,
  ],
  [
    'list-form',
    ({ page }) => (page.properties.next_cursor.type = 'string'),
    /the last page has null as its cursor/,
  ],
  [
    'list-form',
    ({ page }) => {
      page.properties.items = page.properties.data
      delete page.properties.data
      page.required = ['items', 'next_cursor']
    },
    /Write the list as `\{data, next_cursor\}`/,
  ],
  [
    'bounded',
    ({ body }) => (body.anything = { description: 'A.' }),
    /Say what this is: give the schema a type/,
  ],
  [
    'server-set',
    ({ body }) => (body.created_at = { type: 'string', format: 'date-time', description: 'When.' }),
    /The service sets `created_at`: leave it out of the request/,
  ],
  [
    'secret',
    ({ body }) => (body.password = { ...body.name }),
    /Mark the secret `password` with `writeOnly: true`/,
  ],
  [
    'secret',
    ({ thing }) => (thing.api_key = { ...thing.name }),
    /Show the secret `api_key` once, in the 201 that makes it/,
  ],
  [
    'problem-form',
    ({ create }) => (create.responses['409'].content['application/problem+json'].schema = { type: 'object' }),
    /Answer 409 as `application\/problem\+json` with the schema Problem/,
  ],
  [
    'url-input',
    ({ list }) =>
      (list.parameters[2] = { name: 'link', in: 'query', schema: { type: 'string', format: 'uri' } }),
    /`x-fetched: never`/,
  ],
  [
    'safe-pattern',
    ({ body }) => {
      body.map = { type: 'object', additionalProperties: false, description: 'M.' }
      body.map.patternProperties = { '^(a+)+$': { type: 'string', maxLength: 1 } }
    },
    /The pattern `\^\(a\+\)\+\$` can take very long/,
  ],
  ['security-defined', ({ list }) => (list.security = [{ nosuch: [] }]), /nosuch/],
  [
    'path-parameters-defined',
    (_parts, document) => delete document.paths['/v1/things/{thing_id}'].parameters,
    /thing_id/,
  ],
  ['no-unresolved-refs', ({ thing }) => (thing.name = { $ref: '#/components/schemas/Nowhere' }), /resolve/i],
]

const folder = mkdtempSync(join(tmpdir(), 'plumbline-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let found: Finding[]

/** Each contract in a folder of its own, all checked by one run. */
function write(name: string, document: Doc): string {
  mkdirSync(join(folder, name))
  const file = join(folder, name, 'things.yaml')
  writeFileSync(file, stringify(document, { aliasDuplicateObjects: false }))
  return file
}

beforeAll(async () => {
  const files = fixtures.map(([, spoil], index) => {
    const document = parse(good)
    spoil(at(document), document)
    return write(`case-${index}`, document)
  })
  found = await lintContracts([write('good', parse(good)), ...files])
})
const of = (name: string) => found.filter(({ place }) => place.includes(`/${name}/`))

test('a contract that keeps to the dialect has no findings', () => {
  expect(of('good')).toEqual([])
})

describe.each(fixtures.map(([rule, , message], index) => ({ rule, message, index })))(
  '$rule',
  ({ rule, message, index }) => {
    test(`says ${message.source}`, () => {
      const own = of(`case-${index}`).filter((finding) => finding.rule === rule)
      expect(own.map((finding) => finding.message)).toEqual(
        expect.arrayContaining([expect.stringMatching(message)]),
      )
      for (const { place } of own) expect(place).toMatch(/things\.yaml:[1-9]\d*$/)
    })
  },
)

test('every rule that is switched on has a fixture here', () => {
  const rules = Object.keys(parse(readFileSync('openapi/rules/redocly.yaml', 'utf8')).rules).map((rule) =>
    rule.replace('plumbline/', ''),
  )
  const covered = new Set(fixtures.map(([rule]) => rule))
  /** Redocly’s own, tested there: they only say what OpenAPI itself says. */
  const redoclys = [
    'struct',
    'operation-parameters-unique',
    'no-identical-paths',
    'no-ambiguous-paths',
    'no-path-trailing-slash',
    'no-duplicated-tag-names',
    'no-enum-type-mismatch',
    'no-schema-type-mismatch',
    'no-required-schema-properties-undefined',
    'tag-description',
    'operation-2xx-response',
    'no-invalid-schema-examples',
  ]
  expect(rules.filter((rule) => !covered.has(rule)).toSorted()).toEqual(redoclys.toSorted())
})

test('the contract of this repository keeps to its dialect', async () => {
  expect(await lintContracts(['openapi/openapi.yaml'])).toEqual([])
})

test('findings are grouped by severity and rule, errors first', () => {
  const text = printFindings(found, 1)
  expect(text).toMatch(/^Errors, not safe or not what a client expects: \d+, of \d+ rules\n/)
  expect(text).toMatch(/\nWarnings, of style: \d+, of \d+ rules\n/)
  expect(text).toMatch(/\nbounded \(\d+\)\n {2}\S+things\.yaml:\d+ .*\n {2}… and \d+ more; --all shows them/)
  expect(text).toMatch(/\nmerge-patch \(1\)\n {2}\S+ Take a PATCH/)
  const counts = [...text.matchAll(/^[a-z][\w-]+ \((\d+)\)/gm)].map(([, count]) => Number(count))
  expect(counts.slice(0, 3)).toEqual(counts.slice(0, 3).toSorted((one, other) => other - one))
})

test('what every place says is said once, and a document on one line names its operations', async () => {
  const document = parse(good)
  document.description = 'x'.repeat(300)
  for (const name of ['/v1/things', '/v1/things/{thing_id}'])
    for (const operation of Object.values<Doc>(document.paths[name])) delete operation.security
  const file = join(folder, 'line.json')
  writeFileSync(file, JSON.stringify({ 'x-long': document.description, ...document, description: undefined }))
  const text = printFindings(await lintContracts([file]), 2)
  expect(text).toMatch(
    /\nsecurity-stated \(4\): Say who may call: .*\n {2}GET \/v1\/things\n {2}POST \/v1\/things\n {2}… and 2 more; --all shows them/,
  )
})

test('a reference is followed from the file it stands in', async () => {
  const document = parse(good)
  document.components.schemas.ThingCreate = { $ref: 'schemas.yaml#/Create' }
  const file = write('split', document)
  const inner = 'Inner: { type: object, description: I., properties: {} }'
  writeFileSync(
    join(folder, 'split', 'schemas.yaml'),
    `Create:\n  type: object\n  description: C.\n  additionalProperties: false\n  properties:\n    inner: { $ref: '#/Inner' }\n${inner}\n`,
  )
  const own = (await lintContracts([file])).filter(({ rule }) => rule === 'closed-request')
  expect(own).toEqual([expect.objectContaining({ place: expect.stringMatching(/schemas\.yaml:7$/) })])
})
