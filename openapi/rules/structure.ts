import { basename } from 'node:path'
import { follow, isRecord, list } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

/** `api-keys.yaml` -> `apiKeys`: the resource a path file is about, as operationIds and tags spell it. */
const resourceOf = (context: Context) =>
  basename(context.location.source.absoluteRef)
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase())

export const structure: Record<string, Rule> = {
  'operation-id': () => ({
    Operation(operation, context) {
      const id = operation['operationId']
      const location = context.location.child(['operationId'])
      if (typeof id !== 'string')
        return context.report({
          message:
            'Write an operationId such as `documents.create`: the handler, the SDK and the tests are named after it.',
        })
      if (!/^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/.test(id))
        return context.report({
          message: `Write the operationId \`${id}\` as resource.verb, for example \`documents.create\`.`,
          location,
        })
      const resource = resourceOf(context)
      if (id.split('.')[0] !== resource)
        context.report({
          message: `Begin the operationId \`${id}\` with \`${resource}\`, the file it stands in, or move the path to the file of its resource.`,
          location,
        })
    },
  }),

  'operation-tag': () => {
    const declared = new Set<unknown>()
    return {
      Root: (root: Json) => {
        for (const tag of list(root['tags'])) if (isRecord(tag)) declared.add(tag['name'])
      },
      Operation(operation, context) {
        const [tag, ...others] = list(operation['tags'])
        if (tag === undefined || others.length > 0 || !declared.has(tag))
          context.report({
            message: `Give the operation exactly one tag, one that openapi.yaml declares: ${[...declared].join(', ')}.`,
            location: context.location.child(['tags']).key(),
          })
      },
    }
  },

  'operation-text': () => ({
    Operation(operation, context) {
      for (const key of ['summary', 'description'])
        if (typeof operation[key] !== 'string' || operation[key] === '')
          context.report({
            message: `Write a ${key}: it is what people read in the reference.`,
            location: context.location.key(),
          })
    },
  }),

  'schema-text': () => ({
    SchemaProperties(properties, context) {
      for (const [name, property] of Object.entries(properties)) {
        const schema = follow(property, context)
        if (
          typeof schema['description'] !== 'string' &&
          !(isRecord(property) && typeof property['description'] === 'string')
        )
          context.report({
            message: `Describe \`${name}\`: what it means, and its unit if it has one.`,
            location: context.location.child([name]).key(),
          })
      }
    },
  }),

  'example-present': () => ({
    Operation: {
      RequestBody: { MediaType: (media: Json, context: Context) => needsExample(media, context, 'request') },
      Response: {
        MediaType: (media: Json, context: Context) => {
          const success = /\/responses\/2\d\d\//.test(context.location.pointer)
          if (success) needsExample(media, context, 'success answer')
        },
      },
    },
    Parameter(parameter, context) {
      const required = parameter['required'] === true || parameter['in'] === 'path'
      if (required && parameter['example'] === undefined)
        context.report({
          message: `Give the parameter \`${String(parameter['name'])}\` an example: the laws call the operation with it.`,
          location: context.location.key(),
        })
    },
  }),
}

function needsExample(media: Json, context: Context, what: string): void {
  if (media['example'] === undefined && media['examples'] === undefined)
    context.report({
      message: `Give the ${what} an \`example\`: the mock answers with it and the laws are run from it.`,
      location: context.location.key(),
    })
}
