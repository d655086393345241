import { checkSync } from 'recheck'
import { isRecord, schemasOf } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

const credential = /(^|[_-])(api_?key|password|secret|token|jwt|credential)s?($|[_-])/i
const checked = new Map<string, string | undefined>()

export const safety: Record<string, Rule> = {
  'security-stated': () => ({
    Operation(operation, context) {
      if (!Array.isArray(operation['security']))
        context.report({
          message:
            'Say who may call: `security: [{ bearer: [] }, { apiKey: [] }]`, or `security: []` for everybody.',
          location: context.location.key(),
        })
      if (!isRecord(operation['x-policy']))
        context.report({
          message:
            'Write the `x-policy`: permission, tenant and rate. Access that is not written down does not exist.',
          location: context.location.key(),
        })
    },
  }),

  'no-credential-in-url': () => ({
    Parameter(parameter, context) {
      const name = String(parameter['name'])
      if (
        (parameter['in'] === 'query' || parameter['in'] === 'path') &&
        credential.test(name) &&
        !name.endsWith('_id')
      )
        context.report({
          message: `Take \`${name}\` in a header or in the body: URLs end up in logs and histories.`,
          location: context.location.child(['name']),
        })
    },
  }),

  'url-input': () => ({
    RequestBody: {
      MediaType(media: Json, context: Context) {
        for (const { schema, location } of schemasOf(media, context))
          if (/^(uri|url|iri)$/.test(String(schema['format'])) && schema['x-fetched'] === undefined)
            context.report({
              message:
                'Say whether the service ever connects to this address: `x-fetched: never`, or `x-fetched: guarded` when it does so through src/outside.',
              location: location.key(),
            })
      },
    },
  }),

  'safe-pattern': () => ({
    Schema(schema, context) {
      const { pattern } = schema
      if (typeof pattern !== 'string') return
      const problem = patternProblem(pattern)
      if (problem !== undefined)
        context.report({
          message: `The pattern ${problem}.`,
          location: context.location.child(['pattern']).key(),
        })
    },
  }),

  'life-cycle': () => ({
    Operation(operation, context) {
      if (operation['deprecated'] !== true) return
      const missing = ['x-deprecated-at', 'x-sunset', 'x-successor'].filter(
        (key) => typeof operation[key] !== 'string',
      )
      if (missing.length > 0)
        context.report({
          message: `A deprecated operation needs ${missing.join(', ')}: since when, until when, and what to use instead.`,
          location: context.location.child(['deprecated']).key(),
        })
    },
  }),
}

/** What is wrong with a regular expression: it must be valid under `u`, and must not take exponential time. */
function patternProblem(pattern: string): string | undefined {
  if (!checked.has(pattern)) checked.set(pattern, findProblem(pattern))
  return checked.get(pattern)
}

function findProblem(pattern: string): string | undefined {
  try {
    void new RegExp(pattern, 'u')
  } catch {
    return 'is not a regular expression under the `u` flag, as JSON Schema wants it'
  }
  const { status } = checkSync(pattern, 'u', { timeout: 5000 })
  return status === 'vulnerable'
    ? 'can take very long on a crafted text; write it without nested or overlapping repetition'
    : undefined
}
