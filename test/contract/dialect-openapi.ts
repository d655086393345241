/** What breaks Redocly's own rules, which hold a contract to OpenAPI, and the rule for examples of problems. */
import { move } from './dialect.ts'
import type { Fixture } from './dialect.ts'

/** The catalogue that stands beside each contract. */
export const catalogue = 'errors: { conflict: { status: 409 }, not_found: { status: 404 } }\n'

export const ofProblems: Fixture[] = [
  [
    'problem-example',
    ({ conflict }) => (conflict.example.code = 'conflicting'),
    /The code `conflicting` is not in the error catalogue: add it to policy\.yaml, or write one that is there/,
    'code: conflicting',
  ],
  [
    'problem-example',
    ({ conflict }) => (conflict.example.code = 'not_found'),
    /The code `not_found` stands for 404 in the error catalogue, not for 409: write it under 404/,
    'code: not_found',
  ],
  [
    'problem-example',
    ({ conflict }) => (conflict.example.status = 400),
    /The example says status 400 and stands under 409: write 409/,
    'status: 400',
  ],
  [
    'problem-example',
    ({ conflict }) => {
      conflict.examples = { one: { value: conflict.example }, other: { value: { code: 'lost' } } }
      delete conflict.example
    },
    /The code `lost` is not in the error catalogue/,
    'code: lost',
  ],
  [
    'problem-example',
    ({ create, conflict }, document) => {
      conflict.example.code = 'shared'
      document.components.responses = { Conflict: create.responses['409'] }
      create.responses['409'] = { $ref: '#/components/responses/Conflict' }
    },
    /The code `shared` is not in the error catalogue/,
    'code: shared',
  ],
]

export const ofOpenapi: Fixture[] = [
  ['security-defined', ({ list }) => (list.security = [{ nosuch: [] }]), /nosuch/, '- nosuch: []'],
  [
    'path-parameters-defined',
    (_parts, document) => delete document.paths['/v1/things/{thing_id}'].parameters,
    /thing_id/,
    'delete:',
  ],
  [
    'struct',
    ({ list }) => (list.descripton = 'Misspelt.'),
    /`descripton` is not expected here/,
    'descripton: Misspelt.',
  ],
  [
    'operation-parameters-unique',
    ({ list }) => list.parameters.push({ ...list.parameters[2] }),
    /Repeats of `in:query` \+ `name:colour`/,
    '- name: colour',
  ],
  [
    'no-identical-paths',
    (_parts, document) => {
      const path = structuredClone(document.paths['/v1/things/{thing_id}'])
      path.parameters[0].name = 'other_id'
      document.paths['/v1/things/{other_id}'] = path
    },
    /already exists/,
    '/v1/things/{other_id}:',
  ],
  [
    'no-ambiguous-paths',
    (_parts, document) => {
      document.paths['/v1/{kind}/first'] = structuredClone(document.paths['/v1/things/{thing_id}'])
    },
    /ambiguous/,
    '/v1/{kind}/first:',
  ],
  [
    'no-path-trailing-slash',
    (_parts, document) => move(document, '/v1/things', '/v1/things/'),
    /slash/,
    '/v1/things/:',
  ],
  [
    'no-duplicated-tag-names',
    (_parts, document) => document.tags.push({ name: 'things', description: 'Again.' }),
    /Duplicate tag name/,
    '- name: things',
  ],
  [
    'no-enum-type-mismatch',
    ({ body }) => (body.mood.enum = ['good', 3, null]),
    /Enum value `3` must be of allowed types/,
    '- 3',
  ],
  [
    'no-schema-type-mismatch',
    ({ thing }) => (thing.bag = { type: 'object', items: { type: 'string' }, description: 'B.' }),
    /items/,
    'type: string',
  ],
  [
    'no-required-schema-properties-undefined',
    (_parts, document) => document.components.schemas.Thing.required.push('nowhere'),
    /nowhere/,
    '- nowhere',
  ],
  [
    'tag-description',
    (_parts, document) => delete document.tags[0].description,
    /description/,
    '- name: things',
  ],
  ['operation-2xx-response', ({ create }) => delete create.responses['201'], /2XX/, 'responses:'],
  [
    'no-invalid-schema-examples',
    ({ thing }) => (thing.name.example = 5),
    /must be string|type/,
    'example: 5',
  ],
  [
    'no-unresolved-refs',
    ({ thing }) => (thing.name = { $ref: '#/components/schemas/Nowhere' }),
    /resolve/i,
    '$ref: "#/components/schemas/Nowhere"',
  ],
]
