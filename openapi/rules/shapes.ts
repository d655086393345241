import { follow, isRecord, list, reach, schemasOf, typesOf } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

const has = (schema: Json, ...keys: string[]) => keys.some((key) => schema[key] !== undefined)
const bounded = (schema: Json, low: string, high: string) =>
  has(schema, low, `exclusive${low[0]?.toUpperCase()}${low.slice(1)}`) &&
  has(schema, high, `exclusive${high[0]?.toUpperCase()}${high.slice(1)}`)
/** Keywords that say what a schema is without a type. */
const describing = [
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'properties',
  'required',
  'items',
  'prefixItems',
]
const isJson = (key: unknown) => /^application\/(?:[\w.-]+\+)?json\b/.test(String(key))

/** What a client does not choose. */
const setHere = /^(?:id|version|created_(?:at|by)|updated_(?:at|by))$/

export const shapes: Record<string, Rule> = {
  'top-level-object': () => ({
    MediaType(media, context) {
      if (!isJson(context.key)) return
      const schema = follow(media['schema'], context)
      const union = has(schema, 'oneOf', 'anyOf', 'allOf')
      if (!union && !typesOf(schema).includes('object'))
        context.report({
          message: 'Make the top level an object: it can grow without breaking anybody.',
          location: context.location.child(['schema']).key(),
        })
    },
  }),

  'list-form': () => ({
    Operation(operation, context) {
      const place = ['responses', '200', 'content', 'application/json', 'schema']
      const schema = reach(operation, place, context)
      const property = (name: string) => reach(operation, [...place, 'properties', name], context)
      const pages = typesOf(property('data')).includes('array')
      if (!pages && !String(operation['operationId']).endsWith('.list')) return
      const ends = typesOf(property('next_cursor')).includes('null')
      const required = list(schema['required'])
      if (!pages || !ends || !required.includes('data') || !required.includes('next_cursor'))
        context.report({
          message:
            'Write the list as `{data, next_cursor}`, both required; the last page has null as its cursor.',
          location: context.location.key(),
        })
      checkPageParameters(operation, context)
    },
  }),

  'closed-request': () => ({
    RequestBody: {
      MediaType(media: Json, context: Context) {
        for (const { schema, location } of schemasOf(media, context)) {
          const object = typesOf(schema).includes('object') || has(schema, 'properties')
          const closed =
            schema['additionalProperties'] === false ||
            schema['unevaluatedProperties'] === false ||
            isRecord(schema['additionalProperties'])
          if (object && !closed)
            context.report({
              message:
                'Close the object with `additionalProperties: false`: what nobody declared must not come in.',
              location: location.key(),
            })
        }
      },
    },
  }),

  bounded: () => ({
    Schema(schema, context) {
      const types = typesOf(schema)
      const fixed = has(schema, 'enum', 'const')
      if (types.length === 0 && !fixed && !has(schema, ...describing)) {
        context.report({
          message: 'Say what this is: give the schema a type.',
          location: context.location.key(),
        })
        return
      }
      const report = (message: string) => context.report({ message, location: context.location.key() })
      if (types.includes('string') && !fixed && !has(schema, 'maxLength', 'format'))
        report('Bound the string with a maxLength.')
      if (types.includes('array') && !has(schema, 'maxItems')) report('Bound the array with maxItems.')
      if (
        (types.includes('integer') || types.includes('number')) &&
        !fixed &&
        !bounded(schema, 'minimum', 'maximum')
      )
        report('Bound the number with minimum and maximum.')
      if (schema['format'] === 'int64')
        report('An int64 loses digits in JavaScript: write a string, or bound it within ±9007199254740991.')
    },
  }),

  nullable: () => ({
    Schema(schema, context) {
      if (schema['nullable'] !== undefined && context.specVersion !== 'oas3_0')
        context.report({
          message: "Write `type: [string, 'null']` rather than `nullable`, which OpenAPI 3.1 does not know.",
          location: context.location.child(['nullable']).key(),
        })
      if (list(schema['enum']).includes(null) && !typesOf(schema).includes('null'))
        context.report({
          message: "An enum with null needs a type that allows it: `type: [string, 'null']`.",
          location: context.location.child(['enum']).key(),
        })
    },
  }),

  union: () => ({
    Schema(schema, context) {
      const members = list(schema['oneOf'] ?? schema['anyOf']).filter(
        (member) => follow(member, context)['type'] !== 'null',
      )
      const scalars = members.every((member) => !has(follow(member, context), 'properties', 'allOf'))
      if (members.length < 2 || scalars) return
      if (!isRecord(schema['discriminator']))
        context.report({
          message: 'Give the union a discriminator, so that every client can tell its members apart.',
          location: context.location.key(),
        })
      for (const member of members)
        if (has(follow(member, context), 'allOf'))
          context.report({
            message: 'Write the members of a union without allOf: generators lose what it adds.',
            location: context.location.key(),
          })
    },
  }),

  'one-media-type': () => ({
    Response(response, context) {
      const types = Object.keys(isRecord(response['content']) ? response['content'] : {})
      if (types.length > 1)
        context.report({
          message: `Answer in one media type, not in ${types.join(' and ')}.`,
          location: context.location.child(['content']).key(),
        })
    },
  }),

  direction: () => ({
    RequestBody: {
      MediaType: (media: Json, context: Context) =>
        refuseMarked(media, context, {
          marker: 'readOnly',
          message: 'A property that the service sets does not belong into a request: leave it out.',
        }),
    },
    Response: {
      MediaType: (media: Json, context: Context) =>
        refuseMarked(media, context, {
          marker: 'writeOnly',
          message: 'A property that never leaves does not belong into an answer: leave it out.',
        }),
    },
  }),

  'server-set': () => ({
    Operation: {
      RequestBody: {
        MediaType(media: Json, context: Context) {
          const [body] = schemasOf(media, context)
          const properties = body?.schema['properties']
          const names = Object.keys(isRecord(properties) ? properties : {})
          for (const name of names.filter((one) => setHere.test(one)))
            context.report({
              message: `The service sets \`${name}\`: leave it out of the request.`,
              location: (body?.location ?? context.location).child(['properties', name]).key(),
            })
        },
      },
    },
  }),

  'event-stream': () => ({
    MediaType(media, context) {
      if (context.key !== 'text/event-stream') return
      if (typesOf(follow(media['schema'], context))[0] !== 'object' || typeof media['example'] !== 'string')
        context.report({
          message:
            'Describe an event stream by the schema of one event’s data, with the raw text of a stream as its example.',
          location: context.location.key(),
        })
    },
  }),
}

function refuseMarked(
  media: Json,
  context: Context,
  { marker, message }: { marker: string; message: string },
): void {
  for (const { schema, location } of schemasOf(media, context))
    if (schema[marker] === true) context.report({ message, location: location.key() })
}

function checkPageParameters(operation: Json, context: Context): void {
  const parameters = list(operation['parameters']).map((parameter) => follow(parameter, context))
  const limit = follow(parameters.find(({ name }) => name === 'limit')?.['schema'], context)
  const cursor = parameters.some(({ name }) => name === 'cursor')
  if (!cursor || !['minimum', 'maximum', 'default'].every((key) => has(limit, key)))
    context.report({
      message:
        'Give the list the parameters `cursor` and `limit` (with minimum, maximum and default), from common.yaml.',
      location: context.location.key(),
    })
}
