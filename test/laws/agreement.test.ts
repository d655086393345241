/**
 * Four judges of the same values: the validators that the generator wrote, ajv compiled here from the served
 * contract, the zod schemas of the client, and, for whole requests, openapi-backend's routing. The values are made
 * by json-schema-faker and then spoilt in one place; where two judges differ, one of them has a fault or a row below.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import { OpenAPIBackend } from 'openapi-backend'
import type { Document } from 'openapi-backend'
import { beforeAll, describe, expect, test } from 'vitest'
import { checks } from '../../generated/checks.ts'
import type { OperationModule } from '../../generated/contract.ts'
import { operations } from '../../generated/operations.ts'
import * as zod from '../../generated/sdk/src/zod.gen.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'
import { document, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { lawRuns } from '../support/laws.ts'
import { spoil, spoiling } from '../support/spoil.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true })
addFormats.default(ajv)
ajv.addSchema(document, 'contract')

const router = createRouter(operations)
const definition = document as unknown as Document // the bundled contract
const backend = new OpenAPIBackend({ definition, validate: false, quick: true })
beforeAll(() => backend.init())

type Json = Record<string, unknown>
type Judge = (value: unknown) => boolean

/** What is judged: a body, the parameters or an answer. */
interface Part {
  name: string
  schema: Json
  example: unknown
  /** The validator that was written; loaded when it is asked for. */
  emitted: () => Promise<Judge | undefined>
  zod: string
}

const pascal = (id: string) =>
  id.replaceAll(/(?:^|\.)(\w)/g, (_match, letter: string) => letter.toUpperCase())

function partsOf({ id, parameters, body, answers }: OperationExample): Part[] {
  const place = (own: 'path' | 'query'): Part[] => {
    const declared = parameters.filter((parameter) => parameter.in === own)
    if (declared.length === 0) return []
    const required = declared.filter((parameter) => parameter.required)
    const key = own === 'path' ? 'Path' : 'Query'
    return [
      {
        name: own,
        schema: {
          type: 'object',
          required: required.map(({ name }) => name),
          properties: Object.fromEntries(declared.map(({ name, schema }) => [name, schema])),
        },
        example: Object.fromEntries(required.map(({ name, example }) => [name, example])),
        emitted: async () => {
          const { validateParameters }: OperationModule = await operations[id].load()
          // Only what stands in this place is wrong.
          return (value) => {
            validateParameters?.({ [own]: value })
            return !validateParameters?.errors?.some(({ instancePath }) => instancePath.startsWith(`/${own}`))
          }
        },
        zod: `z${pascal(id)}${key}`,
      },
    ]
  }
  return [
    ...place('path'),
    ...place('query'),
    ...(body === undefined
      ? []
      : [
          {
            name: 'body',
            schema: body.schema,
            example: body.example,
            emitted: async () => (await operations[id].load()).bodies?.[body.type]?.validate,
            zod: `z${pascal(id)}Body`,
          },
        ]),
    ...answers
      .filter(({ type, status }) => type === 'application/json' && status < 300)
      .map(({ status, schema, example }) => ({
        name: `answer ${status}`,
        schema,
        example,
        emitted: async () => (await checks[id]?.())?.checks[status],
        zod: `z${pascal(id)}Response`,
      })),
  ]
}

const parts = examples.flatMap((operation) =>
  partsOf(operation).map((part) => ({ ...part, title: `${operation.id} ${part.name}` })),
)

/** Compiled while the test runs, independently of the generator. */
function compiled(schema: Json) {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')))
}

const zodOf = (name: string): Judge | undefined => {
  const found: unknown = (zod as Record<string, unknown>)[name] // any export may be asked for
  if (found === undefined) return undefined
  const schema = found as { safeParse: (value: unknown) => { success: boolean } } // all of them are zod's
  return (value) => schema.safeParse(value).success
}

/** Where zod says yes to what the contract refuses: the keyword that ajv names, why, and the proof that it is so. */
const looser = [
  {
    keyword: 'additionalProperties',
    reason: 'zod drops undeclared members and says nothing of them',
    client: zod.zDocumentCreate,
    value: { title: 'a', content: 'b', undeclared: 1 },
  },
  {
    keyword: 'minProperties',
    reason: 'hey-api writes an object without its minProperties',
    client: zod.zMeUpdateBody,
    value: {},
  },
  {
    keyword: 'uniqueItems',
    reason: 'zod has no such rule, and hey-api writes none in its place',
    client: zod.zDocumentCreate,
    value: { title: 'a', content: 'b', tags: ['same', 'same'] },
  },
]
const known = new Set(looser.map(({ keyword }) => keyword))

/** What json-schema-faker makes of a schema; undefined where it gives up (`minProperties` beside optional members). */
function fake(schema: Json, seed: number): unknown {
  try {
    return generateSync({ ...schema, components: document['components'] }, { seed })
  } catch {
    return undefined
  }
}

/** What zod is asked is not always what the machine is: these parts are left to the other judges. */
const judged = (name: string, value: unknown): boolean =>
  // Parameters come as objects, and those of the path are all there, or another path was meant.
  (name !== 'path' && name !== 'query') ||
  (typeof value === 'object' && value !== null && !Array.isArray(value))

describe.each(parts)('$title', ({ name: place, schema, example, emitted, zod: name }) => {
  test('all judges agree', async () => {
    const written = await emitted()
    const judge = compiled(schema)
    const client = zodOf(name)
    if (written === undefined) throw new Error('there is no validator')
    expect(judge(example), 'the example').toBe(true)
    fc.assert(
      fc.property(fc.nat(), spoiling, (seed, spoiled) => {
        const made = fake(schema, seed)
        const valid = judge(made) ? made : structuredClone(example)
        const values = [made ?? valid, valid, spoil(valid, spoiled)].filter((value) => judged(place, value))
        for (const value of values) {
          const verdict = judge(value)
          const keywords = [...new Set(judge.errors?.map(({ keyword }) => keyword))]
          if (place === 'path' && keywords.includes('required')) continue
          const text = JSON.stringify(value)?.slice(0, 500)
          expect(written(structuredClone(value)), `as written: ${text}`).toBe(verdict)
          if (client === undefined || client(value) === verdict) continue
          expect(verdict, `zod refuses ${text}`).toBe(false)
          expect(
            keywords.filter((keyword) => !known.has(keyword)),
            `zod allows ${text}`,
          ).toEqual([])
        }
      }),
      lawRuns(),
    )
  })
})

test.each(looser)('zod still differs by $keyword: $reason', ({ client, value }) => {
  expect(client.safeParse(value).success).toBe(true)
})

function ours(method: string, path: string): string | undefined {
  try {
    return router.match(new Exchange(new Request(`http://plumbline.test${path}`, { method }), {})).id
  } catch {
    return undefined // not found, or not with this method
  }
}

test('openapi-backend still differs by dropping a slash at the end: a path is what the contract says', () => {
  expect(backend.matchOperation({ method: 'GET', path: '/v1/workspaces/', headers: {} })?.operationId).toBe(
    'workspaces.list',
  )
  expect(ours('GET', '/v1/workspaces/')).toBeUndefined()
})

test('openapi-backend finds the same operation for every path that is made', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      '',
      '.',
      'a',
      '%20',
      '%2F',
      'a.b',
      '~',
      '{id}',
      ...examples.flatMap(({ path }) => path.split('/')),
    ),
    fc.string({ minLength: 1, maxLength: 8 }).map(encodeURIComponent),
  )
  const route = fc.constantFrom(...examples).chain(({ method, path }) =>
    fc
      .tuple(
        ...path
          .split('/')
          .slice(1)
          .map((fixed) =>
            fixed.startsWith('{')
              ? segment
              : fc.oneof({ weight: 9, arbitrary: fc.constant(fixed) }, { weight: 1, arbitrary: segment }),
          ),
      )
      .map((segments) => ({ method, path: `/${segments.join('/')}` })),
  )
  fc.assert(
    fc.property(route, ({ method, path }) => {
      const { pathname } = new URL(`http://plumbline.test${path}`) // what a client makes of `.` and the like
      const theirs = pathname.endsWith('/')
        ? undefined
        : backend.matchOperation({ method, path: pathname, headers: {} })
      expect(ours(method, pathname)).toBe(theirs?.operationId)
    }),
    lawRuns(20),
  )
})
