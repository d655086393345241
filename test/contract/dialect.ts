/** For each rule of ours, what breaks it in a contract that keeps to all of them, and what is said of which line. */

// oxlint-disable-next-line typescript/no-explicit-any -- a document of any shape is what the fixtures break
export type Doc = any
export const at = (document: Doc) => ({
  list: document.paths['/v1/things'].get,
  create: document.paths['/v1/things'].post,
  update: document.paths['/v1/things/{thing_id}'].patch,
  remove: document.paths['/v1/things/{thing_id}'].delete,
  thing: document.components.schemas.Thing.properties,
  body: document.components.schemas.ThingCreate.properties,
  page: document.components.schemas.ThingPage,
  conflict: document.paths['/v1/things'].post.responses['409'].content['application/problem+json'],
})
export const move = (document: Doc, from: string, to: string) => {
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

export type Fixture = [
  rule: string,
  spoil: (parts: ReturnType<typeof at>, document: Doc) => void,
  message: RegExp,
  /** What stands in the line that is named. */
  line: string,
]

const webhookFixtures: Fixture[] = [
  [
    'webhook-form',
    (_parts, document) => {
      document.webhooks['ThingMade'] = document.webhooks['thing.made']
      delete document.webhooks['thing.made']
    },
    /Name the event `ThingMade` after the resource and what happened to it/,
    'ThingMade:',
  ],
  [
    'webhook-form',
    (_parts, document) => document.components.schemas.ThingMade.required.pop(),
    /Write the event `thing\.made` as an object that requires id, type, created_at, workspace_id, data/,
    'thing.made:',
  ],
  [
    'webhook-form',
    (_parts, document) => (document.components.schemas.ThingMade.properties.type.const = 'thing.lost'),
    /with `type: \{ const: thing\.made \}`/,
    'thing.made:',
  ],
  [
    'webhook-form',
    (_parts, document) =>
      delete document.webhooks['thing.made'].post.requestBody.content['application/json'].example,
    /Give the event `thing\.made` an `example`/,
    'thing.made:',
  ],
  [
    'webhook-secret',
    (_parts, document) => {
      const { properties } = document.components.schemas.ThingMade.properties.data
      properties.reset_token = { type: 'string', maxLength: 10, description: 'Opens it.' }
    },
    /Leave `reset_token` out of the event/,
    'reset_token:',
  ],
  [
    'webhook-secret',
    (_parts, document) => {
      document.components.schemas.ThingMade.properties.data.properties.name.writeOnly = true
    },
    /Leave `name` out of the event/,
    'name:',
  ],
]

export const ofOurs: Fixture[] = [
  ...webhookFixtures,
  [
    'operation-id',
    ({ list }) => (list.operationId = 'list_things'),
    /Write the operationId `list_things` as resource\.verb/,
    'operationId: list_things',
  ],
  [
    'operation-id',
    ({ list }) => (list.operationId = 'others.list'),
    /Begin the operationId `others\.list` with `things`/,
    'operationId: others.list',
  ],
  ['operation-id', ({ list }) => delete list.operationId, /Write an operationId such as/, 'tags:'],
  [
    'operation-operationId-unique',
    ({ list }) => (list.operationId = 'things.create'),
    /unique/i,
    'operationId: things.create',
  ],
  [
    'operation-tag',
    ({ list }) => (list.tags = ['things', 'others']),
    /exactly one tag, one that openapi\.yaml declares: things/,
    'tags:',
  ],
  ['operation-tag', ({ list }) => (list.tags = ['others']), /exactly one tag/, 'tags:'],
  ['operation-text', ({ list }) => delete list.summary, /Write a summary/, 'get:'],
  ['operation-text', ({ list }) => (list.description = ''), /Write a description/, 'get:'],
  ['schema-text', ({ thing }) => delete thing.name.description, /Describe `name`/, 'name:'],
  [
    'example-present',
    ({ create }) => delete create.requestBody.content['application/json'].example,
    /Give the request an `example`/,
    'application/json:',
  ],
  [
    'example-present',
    ({ list }) => delete list.responses['200'].content['application/json'].example,
    /Give the success answer an `example`/,
    'application/json:',
  ],
  [
    'example-present',
    ({ list }) => delete list.parameters[2].example,
    /Give the parameter `colour` an example/,
    '- name: colour',
  ],
  [
    'no-invalid-media-type-examples',
    ({ create }) =>
      (create.requestBody.content['application/json'].example = { name: 'far too long a name' }),
    /must NOT have more than 10 characters/,
    'name: far too long a name',
  ],
  [
    'no-invalid-parameter-examples',
    ({ list }) => (list.parameters[2].example = 'green'),
    /must be equal to one of the allowed values/,
    'example: green',
  ],
  [
    'no-unused-components',
    (_parts, document) => (document.components.schemas.Lost = { type: 'object' }),
    /never used/,
    'Lost:',
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/myThings'),
    /Write the segment `myThings` of `\/v1\/myThings` in kebab-case/,
    '/v1/myThings:',
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/thing'),
    /Write the collection `thing` of `\/v1\/thing` in the plural/,
    '/v1/thing:',
  ],
  [
    'path-naming',
    (_parts, document) => move(document, '/v1/things', '/v1/search-things'),
    /has the verb `search`\. Invent the noun/,
    '/v1/search-things:',
  ],
  [
    'snake-case',
    ({ thing }) => (thing.madeBy = { ...thing.name }),
    /Write the property `madeBy` in snake_case/,
    'madeBy:',
  ],
  [
    'snake-case',
    ({ list }) => (list.parameters[2].name = 'mainColour'),
    /Write the parameter `mainColour` in snake_case/,
    '- name: mainColour',
  ],
  [
    'time-naming',
    ({ thing }) => (thing.made = { ...thing.made_at }),
    /Name the time `made` with `_at` at the end/,
    'made:',
  ],
  [
    'time-naming',
    ({ thing }) => (thing.seen_at = { ...thing.name }),
    /`seen_at` ends in `_at`, so it is a time/,
    'seen_at:',
  ],
  ['id-form', ({ thing }) => delete thing.id.pattern, /Give `id` the form of a prefixed TypeID/, 'id:'],
  [
    'id-form',
    ({ thing }) => (thing.owner_id = { type: 'string', format: 'uuid', description: 'Who.' }),
    /Give `owner_id` the form/,
    'owner_id:',
  ],
  [
    'money-form',
    ({ thing }) => (thing.price = { type: 'number', minimum: 0, maximum: 9, description: 'What it costs.' }),
    /`price_micro_usd`/,
    'price:',
  ],
  [
    'money-form',
    ({ thing }) => (thing.price_micro_usd.type = 'number'),
    /integer of micro-units/,
    'price_micro_usd:',
  ],
  [
    'top-level-object',
    ({ list }) =>
      (list.responses['200'].content['application/json'] = {
        schema: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/ThingPage' } },
        example: [],
      }),
    /Make the top level an object/,
    'schema:',
  ],
  [
    'list-form',
    ({ page }) => (page.required = ['data']),
    /Write the list as `\{data, next_cursor\}`/,
    'get:',
  ],
  [
    'list-form',
    ({ list }) => list.parameters.shift(),
    /Give the list the parameters `cursor` and `limit`/,
    'get:',
  ],
  [
    'list-form',
    ({ list }) => delete list.parameters[1].schema.default,
    /with minimum, maximum and default/,
    'get:',
  ],
  [
    'closed-request',
    (_parts, document) => delete document.components.schemas.ThingCreate.additionalProperties,
    /Close the object with `additionalProperties: false`/,
    'ThingCreate:',
  ],
  [
    'closed-request',
    ({ body }) => (body.list.items = { type: 'object', properties: {} }),
    /Close the object/,
    'items:',
  ],
  [
    'url-input',
    ({ body }) => (body.list.items = { type: 'string', format: 'url', maxLength: 99 }),
    /`x-fetched: never`/,
    'items:',
  ],
  ['bounded', ({ body }) => delete body.name.maxLength, /Bound the string with a maxLength/, 'name:'],
  ['bounded', ({ body }) => delete body.list.maxItems, /Bound the array with maxItems/, 'list:'],
  [
    'bounded',
    ({ body }) => delete body.list.items.maximum,
    /Bound the number with minimum and maximum/,
    'items:',
  ],
  [
    'bounded',
    ({ thing }) => (thing.price_micro_usd.format = 'int64'),
    /An int64 loses digits in JavaScript/,
    'price_micro_usd:',
  ],
  ['nullable', ({ body }) => (body.name.nullable = true), /rather than `nullable`/, 'nullable: true'],
  [
    'nullable',
    ({ body }) => (body.mood.type = 'string'),
    /An enum with null needs a type that allows it/,
    'enum:',
  ],
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
    'kind:',
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
    'kind:',
  ],
  [
    'one-media-type',
    ({ list }) =>
      (list.responses['200'].content['text/csv'] = {
        schema: { type: 'string', maxLength: 9 },
        example: 'a',
      }),
    /Answer in one media type, not in application\/json and text\/csv/,
    'content:',
  ],
  ['direction', ({ body }) => (body.name.readOnly = true), /does not belong into a request/, 'name:'],
  ['direction', ({ thing }) => (thing.name.writeOnly = true), /does not belong into an answer/, 'name:'],
  [
    'event-stream',
    ({ list }) =>
      (list.responses['200'].content = {
        'text/event-stream': { schema: { type: 'string', maxLength: 9 }, example: 'x' },
      }),
    /Describe an event stream by the schema of one event/,
    'text/event-stream:',
  ],
  [
    'status-create',
    ({ create }) => delete create.responses['201'].headers,
    /give the 201 a Location header/,
    '"201":',
  ],
  [
    'status-create',
    ({ create }) => {
      create.responses['200'] = create.responses['201']
      delete create.responses['201']
    },
    /Answer a create with 201/,
    'responses:',
  ],
  [
    'status-delete',
    ({ remove }) => (remove.responses = { '200': { description: 'Gone.' } }),
    /Answer a delete with 204 and no body/,
    'responses:',
  ],
  [
    'merge-patch',
    ({ update }) =>
      (update.requestBody.content = {
        'application/json': update.requestBody.content['application/merge-patch+json'],
      }),
    /Take a PATCH as `application\/merge-patch\+json`/,
    'requestBody:',
  ],
  ['conditional-update', ({ update }) => delete update.parameters, /take `If-Match`/, 'patch:'],
  [
    'conditional-update',
    ({ update }) => delete update.responses['200'].headers,
    /ETag of the new version/,
    '"200":',
  ],
  [
    'problem-form',
    ({ create }) =>
      (create.responses['409'].content = { 'application/json': { schema: { type: 'object' }, example: {} } }),
    /Answer 409 as `application\/problem\+json`/,
    '"409":',
  ],
  ['security-stated', ({ list }) => delete list.security, /Say who may call/, 'get:'],
  [
    'security-stated',
    ({ list }) => delete list['x-policy'],
    /Access that is not written down does not exist/,
    'get:',
  ],
  ...['permission', 'tenant', 'rate'].map((field): Fixture => [
    'security-stated',
    ({ list }) => delete list['x-policy'][field],
    new RegExp(`^Write \`${field}\` into the x-policy of things\\.list\\.$`),
    'x-policy:',
  ]),
  [
    'no-credential-in-url',
    ({ list }) => (list.parameters[2].name = 'access_token'),
    /Take `access_token` in a header or in the body/,
    '- name: access_token',
  ],
  [
    'url-input',
    ({ body }) => (body.link = { type: 'string', format: 'uri', maxLength: 99, description: 'L' }),
    /`x-fetched: never`/,
    'link:',
  ],
  [
    'safe-pattern',
    ({ body }) => (body.name.pattern = '^(a+)+$'),
    /can take very long on a crafted text/,
    'pattern: ^(a+)+$',
  ],
  [
    'safe-pattern',
    ({ body }) => (body.name.pattern = '^[\\_]$'),
    /is not a regular expression under the `u` flag/,
    'pattern: ^[\\_]$',
  ],
  [
    'life-cycle',
    ({ list }) => (list.deprecated = true),
    /needs x-deprecated-at, x-sunset, x-successor/,
    'deprecated: true',
  ],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-sunset': 'soon' }),
    /as dates, for example 2026-01-31/,
    'deprecated: true',
  ],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-sunset': '2026-01-01' }),
    /Let x-sunset be later/,
    'deprecated: true',
  ],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-successor': 'things.find' }),
    /x-successor `things\.find` is no operation of this contract: write an operationId, its path, or a URL/,
    'deprecated: true',
  ],
  [
    'life-cycle',
    ({ list }) => deprecate(list, { 'x-successor': 'things.update' }),
    /x-successor `things\.update` needs \{thing_id\}, which callers of `\/v1\/things` do not give/,
    'deprecated: true',
  ],
  [
    'life-cycle',
    ({ list, create }) => {
      deprecate(list, {})
      deprecate(create, { 'x-successor': 'https://example.com/new' })
    },
    /x-successor `things\.create` is deprecated itself: name what stays/,
    'deprecated: true',
  ],
  [
    'id-form',
    (_parts, document) => delete document.paths['/v1/things/{thing_id}'].parameters[0].schema.pattern,
    /Give `thing_id` the form of a prefixed TypeID/,
    'schema:',
  ],
  [
    'list-form',
    ({ page }) => (page.properties.next_cursor.type = 'string'),
    /the last page has null as its cursor/,
    'get:',
  ],
  [
    'list-form',
    ({ page }) => {
      page.properties.items = page.properties.data
      delete page.properties.data
      page.required = ['items', 'next_cursor']
    },
    /Write the list as `\{data, next_cursor\}`/,
    'get:',
  ],
  [
    'bounded',
    ({ body }) => (body.anything = { description: 'A.' }),
    /Say what this is: give the schema a type/,
    'anything:',
  ],
  [
    'server-set',
    ({ body }) => (body.created_at = { type: 'string', format: 'date-time', description: 'When.' }),
    /The service sets `created_at`: leave it out of the request/,
    'created_at:',
  ],
  [
    'secret',
    ({ body }) => (body.password = { ...body.name }),
    /Mark the secret `password` with `writeOnly: true`/,
    'password:',
  ],
  [
    'secret',
    ({ thing }) => (thing.api_key = { ...thing.name }),
    /Show the secret `api_key` once, in the 201 that makes it/,
    'api_key:',
  ],
  [
    'problem-form',
    ({ create }) => (create.responses['409'].content['application/problem+json'].schema = { type: 'object' }),
    /Answer 409 as `application\/problem\+json` with the schema Problem/,
    '"409":',
  ],
  [
    'url-input',
    ({ list }) =>
      (list.parameters[2] = { name: 'link', in: 'query', schema: { type: 'string', format: 'uri' } }),
    /`x-fetched: never`/,
    'schema:',
  ],
  [
    'safe-pattern',
    ({ body }) => {
      body.map = { type: 'object', additionalProperties: false, description: 'M.' }
      body.map.patternProperties = { '^(a+)+$': { type: 'string', maxLength: 1 } }
    },
    /The pattern `\^\(a\+\)\+\$` can take very long/,
    'patternProperties:',
  ],
]
