import { createRequire } from 'node:module'
import { follow, isRecord, schemasOf, typesOf } from './context.ts'
import type { Context, Json, Rule } from './context.ts'

const credential = /(^|[_-])(api_?key|password|secret|token|jwt|credential)s?($|[_-])/i
const isAddress = /^(uri|url|iri)$/
const addressMessage =
  'Say whether the service ever connects to this address: `x-fetched: never`, or `x-fetched: guarded` when it does so through src/outside.'
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
      const policy = operation['x-policy']
      if (!isRecord(policy))
        return context.report({
          message:
            'Write the `x-policy`: permission, tenant and rate. Access that is not written down does not exist.',
          location: context.location.key(),
        })
      for (const field of ['permission', 'tenant', 'rate'])
        if (typeof policy[field] !== 'string')
          context.report({
            message: `Write \`${field}\` into the x-policy of ${String(operation['operationId'])}.`,
            location: context.location.child(['x-policy']).key(),
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

  secret: () => ({
    RequestBody: {
      MediaType(media: Json, context: Context) {
        for (const { name, schema, location } of secretsOf(media, context))
          if (schema['writeOnly'] !== true)
            context.report({
              message: `Mark the secret \`${name}\` with \`writeOnly: true\`: it never comes out again.`,
              location,
            })
      },
    },
    Response: {
      MediaType(media: Json, context: Context) {
        if (context.location.pointer.includes('/responses/201/')) return
        for (const { name, location } of secretsOf(media, context))
          context.report({
            message: `Show the secret \`${name}\` once, in the 201 that makes it, and in no other answer.`,
            location,
          })
      },
    },
  }),

  'url-input': () => ({
    Parameter(parameter, context) {
      const schema = follow(parameter['schema'], context)
      if (isAddress.test(String(schema['format'])) && schema['x-fetched'] === undefined)
        context.report({ message: addressMessage, location: context.location.child(['schema']).key() })
    },
    RequestBody: {
      MediaType(media: Json, context: Context) {
        for (const { schema, location } of schemasOf(media, context))
          if (isAddress.test(String(schema['format'])) && schema['x-fetched'] === undefined)
            context.report({ message: addressMessage, location: location.key() })
      },
    },
  }),

  'safe-pattern': () => ({
    Schema(schema, context) {
      const { pattern, patternProperties } = schema
      const keys = Object.keys(isRecord(patternProperties) ? patternProperties : {})
      for (const [text, key] of [
        ...(typeof pattern === 'string' ? [[pattern, 'pattern'] as const] : []),
        ...keys.map((name) => [name, 'patternProperties'] as const),
      ]) {
        const problem = patternProblem(text)
        if (problem !== undefined)
          context.report({
            message: `The pattern \`${text}\` ${problem}.`,
            location: context.location.child([key]).key(),
          })
      }
    },
  }),
}

/** Properties that hold a secret, at any depth. */
function secretsOf(media: Json, context: Context) {
  return schemasOf(media, context).flatMap(({ schema, location }) =>
    Object.entries(isRecord(schema['properties']) ? schema['properties'] : {}).flatMap(([name, property]) => {
      const found = follow(property, context, location.source.absoluteRef)
      const text = typesOf(found).includes('string') || found['type'] === undefined
      if (!text || !/(?:^|_)(?:password|secret|token|api_key|private_key)$/.test(name)) return []
      const marked = isRecord(property) && property['writeOnly'] === true
      return [
        { name, schema: marked ? property : found, location: location.child(['properties', name]).key() },
      ]
    }),
  )
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
  return isVulnerable(pattern) && isVulnerable(pattern)
    ? 'can take very long on a crafted text; write it without nested or overlapping repetition'
    : undefined
}

/** Loaded when the first pattern is judged: who only bundles a contract would wait for it in vain. */
let recheck: typeof import('recheck') | undefined
const load = () => (recheck ??= createRequire(import.meta.url)('recheck') as typeof import('recheck')) // its own types

/** Measured in time where it cannot be proved, so a busy machine may look like a slow pattern: once is not enough. */
const isVulnerable = (pattern: string) =>
  load().checkSync(pattern, 'u', { timeout: 5000, randomSeed: 0 }).status === 'vulnerable'
