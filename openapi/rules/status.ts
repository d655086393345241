import { follow, isRecord, list } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

const responsesOf = (operation: Json): Json =>
  isRecord(operation['responses']) ? operation['responses'] : {}
const headersOf = (response: unknown, context: Context): string[] => {
  const { headers } = follow(response, context)
  return Object.keys(isRecord(headers) ? headers : {}).map((name) => name.toLowerCase())
}
const contentOf = (node: unknown, context: Context): Json => {
  const { content } = follow(node, context)
  return isRecord(content) ? content : {}
}

export const status: Record<string, Rule> = {
  'status-create': () => ({
    Operation(operation, context) {
      const creates = String(operation['operationId']).endsWith('.create')
      const made = responsesOf(operation)['201']
      if (creates && made === undefined)
        context.report({
          message: 'Answer a create with 201.',
          location: context.location.child(['responses']).key(),
        })
      if (made !== undefined && !headersOf(made, context).includes('location'))
        context.report({
          message: 'Say where the new resource is: give the 201 a Location header (common.yaml has it).',
          location: context.location.child(['responses', '201']).key(),
        })
    },
  }),

  'status-delete': () => ({
    PathItem: {
      Operation(operation: Json, context: Context) {
        if (context.key !== 'delete') return
        const gone = responsesOf(operation)['204']
        if (gone === undefined || Object.keys(contentOf(gone, context)).length > 0)
          context.report({
            message: 'Answer a delete with 204 and no body.',
            location: context.location.child(['responses']).key(),
          })
      },
    },
  }),

  'merge-patch': () => ({
    PathItem: {
      Operation(operation: Json, context: Context) {
        if (context.key !== 'patch') return
        const types = Object.keys(contentOf(operation['requestBody'], context))
        if (types.join() !== 'application/merge-patch+json')
          context.report({
            message: 'Take a PATCH as `application/merge-patch+json` (RFC 7396).',
            location: context.location.child(['requestBody']).key(),
          })
      },
    },
  }),

  'conditional-update': () => ({
    PathItem: {
      Operation(operation: Json, context: Context) {
        if (context.key !== 'patch' && context.key !== 'put') return
        const names = list(operation['parameters']).map((parameter) =>
          String(follow(parameter, context)['name']).toLowerCase(),
        )
        const answer = responsesOf(operation)['200']
        if (!names.includes('if-match'))
          context.report({
            message:
              'Let an update be conditional: take `If-Match` (common.yaml has the parameter), or two writers overwrite each other.',
            location: context.location.key(),
          })
        if (answer !== undefined && !headersOf(answer, context).includes('etag'))
          context.report({
            message: 'Answer an update with the ETag of the new version.',
            location: context.location.child(['responses', '200']).key(),
          })
      },
    },
  }),

  'problem-form': () => ({
    Operation(operation, context) {
      for (const [code, response] of Object.entries(responsesOf(operation))) {
        // Readiness answers 503 with what is down: a probe wants the same shape either way.
        if (!/^[45]/.test(code) || operation['operationId'] === 'system.ready') continue
        const content = contentOf(response, context)
        const media = content['application/problem+json']
        const schema = isRecord(media) && isRecord(media['schema']) ? String(media['schema']['$ref']) : ''
        if (Object.keys(content).join() !== 'application/problem+json' || !schema.endsWith('/Problem'))
          context.report({
            message: `Answer ${code} as \`application/problem+json\` with the schema Problem.`,
            location: context.location.child(['responses', code]).key(),
          })
      }
    },
  }),
}
