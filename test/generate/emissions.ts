/** Events that an operation could not make, or must not; in the forms of refused.ts and broken.ts. */
import type { Broken } from './broken.ts'
import type { Refused } from './refused.ts'

const id = "id: { $ref: '../schemas/Plant.yaml#/PlantId' }"
const name =
  'name: { type: string, maxLength: 80, title: Name, description: What it is called., examples: [Rose] }'
const text = (emits: string, properties: string, required: string) => `
  post:
    operationId: ID
    security: [{ bearer: [] }]
    x-policy: { permission: profile:read, tenant: none, rate: read, reason: it is a test }
    x-emits: ${emits} #!
    responses:
      '200':
        description: Done.
        content: { application/json: { schema: { type: object, required: [${required}], properties: { ${properties} } } } }`

/** @param answer its properties, as far as they are not what the event needs */
const row = (
  what: string,
  message: string,
  answer: { emits?: string; properties?: string; required?: string },
): Refused => {
  const { emits = 'plant.created', properties = `${id}, ${name}`, required = 'id, name' } = answer
  return { name: what, text: text(emits, properties, required), message, reported: false }
}

export const emissions: Refused[] = [
  row(
    'what is no event',
    'x-emits is the type of an event, or `{ event: document.created, when: { visibility: workspace } }`',
    { emits: '[plant.created]' },
  ),
  row(
    'an event nobody declared',
    "no event plant.eaten with an object as its `data` stands under `webhooks` in the contract's first file; add it there",
    { emits: 'plant.eaten' },
  ),
  row(
    'an event without data',
    "no event plant.watered with an object as its `data` stands under `webhooks` in the contract's first file; add it there",
    { emits: 'plant.watered' },
  ),
  row(
    'data the answer does not have',
    'the event has `name`, which the answer of the operation does not have',
    {
      properties: id,
      required: 'id',
    },
  ),
  row('data of another form', '`name` of the event has another schema than in the answer of the operation', {
    properties: `${id}, name: { type: string, maxLength: 9 }`,
  }),
  row(
    'data the answer may leave out',
    'the event requires `id`, which the answer of the operation may leave out',
    {
      required: 'name',
    },
  ),
  row(
    'a condition that never holds',
    '`when` wants `name: Rose`, which the answer of the operation never has',
    { emits: '{ event: plant.created, when: { name: Rose } }' },
  ),
]

const path =
  `/v1/ROW:${text('plant.created', `${id}, ${name}, token: { type: string, maxLength: 9 }`, 'id, name')}\n`
    .replace('ROW', 'plants')
    .replace('ID', 'plants.plant')
const spoiled = (from: string, to: string) => ({
  'openapi.yaml': (whole: string) =>
    whole.replace(/x-path-files:\n(?: {2}- .*\n)*/, 'x-path-files: [a.yaml]\n').replace(from, to),
  'a.yaml': path.replaceAll('../', ''),
})

export const secretEvents: Broken[] = [
  {
    name: 'an event with something that is called like a secret',
    files: spoiled('name:\n', 'token: { type: string, maxLength: 9 }\n                    name:\n'),
    said: ['a.yaml:6 the event has `token`, which looks like a secret; leave it out of its data'],
  },
  {
    name: 'an event with something that never leaves',
    files: spoiled('title: Name,', 'title: Name, writeOnly: true,'),
    said: ['a.yaml:6 the event has `name`, which looks like a secret; leave it out of its data'],
  },
]
