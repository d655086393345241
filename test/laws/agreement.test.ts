/**
 * Three judges of the same values: the validators that the generator wrote, ajv compiled here from the served
 * contract, and the zod schemas of the client. The values are made by json-schema-faker and then spoilt in one
 * place; where two judges differ, one of them has a fault or a row below. The judge of routes is in routing.test.ts.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import { describe, expect, test } from 'vitest'
import { checks } from '../../generated/checks.ts'
import type { OperationModule, Validate } from '../../generated/contract.ts'
import { operations } from '../../generated/operations.ts'
import type { OperationId } from '../../generated/operations.ts'
import * as zod from '../../generated/sdk/src/zod.gen.ts'
import { document, events, examples, nameOf } from '../support/examples.ts'
import type { ExampleParameter, OperationExample } from '../support/examples.ts'
import { lawRuns } from '../support/laws.ts'
import { spoil, spoiling, variants } from '../support/spoil.ts'

const ajv = new Ajv2020({ strict: false, allErrors: true, ownProperties: true })
addFormats.default(ajv)
ajv.addSchema(document, 'contract')

type Json = Record<string, unknown>
type Judge = (value: unknown) => boolean

/** What is judged: a body, the parameters of one place, an answer or an event. */
interface Part {
  title: string
  schema: Json
  example: unknown
  /** The validators that were written, loaded when they are asked for; undefined where the service judges nothing. */
  emitted: (() => Promise<Judge[]>) | undefined
  /** The name of the zod schema. */
  zod: string
  /** What zod is given in place of a value. */
  forZod?: ((value: unknown) => unknown) | undefined
  /** Whether the service can come to be asked about a value at all. */
  possible?: (value: unknown) => boolean
}

const pascal = (id: string) =>
  id.replaceAll(/(?:^|[._])(\w)/g, (_match, letter: string) => letter.toUpperCase())

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const places = [
  { place: 'path', own: 'path', suffix: 'Path' },
  { place: 'query', own: 'query', suffix: 'Query' },
  { place: 'header', own: 'headers', suffix: 'Headers' },
] as const

/** The parameters of a place as one object, which is what is judged. */
function placeOf(
  { id, parameters }: OperationExample,
  { place, own, suffix }: (typeof places)[number],
): Part[] {
  const declared = parameters.filter((parameter) => parameter.in === place)
  if (declared.length === 0) return []
  const required = declared.filter((parameter) => parameter.required)
  const key = ({ name }: ExampleParameter) => (place === 'header' ? name.toLowerCase() : name)
  const properties = Object.fromEntries(declared.map((parameter) => [key(parameter), parameter.schema]))
  return [
    {
      title: `${id} ${own}`,
      schema: { type: 'object', required: required.map(key), properties },
      example: Object.fromEntries(required.map((parameter) => [key(parameter), parameter.example])),
      emitted: async () => [onlyOf(own, await operations[id].load())],
      zod: `z${pascal(id)}${suffix}`,
      forZod: place === 'header' ? asDeclared(declared) : undefined,
      // They always come as an object, and those of the path are all there, or another path was meant.
      possible: (value) =>
        isRecord(value) && (place !== 'path' || required.every(({ name }) => value[name] !== undefined)),
    },
  ]
}

/** Only what stands in this place is wrong. */
const onlyOf =
  (own: string, { validateParameters }: OperationModule): Judge =>
  (value) => {
    validateParameters?.({ [own]: value })
    return !validateParameters?.errors?.some(({ instancePath }) => instancePath.startsWith(`/${own}`))
  }

/** The service sees the names of headers in lower case; the client writes them as the contract does. */
const asDeclared =
  (declared: readonly ExampleParameter[]) =>
  (value: unknown): unknown => {
    if (!isRecord(value)) return value
    const names = new Map(declared.map(({ name }) => [name.toLowerCase(), name]))
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [names.get(name) ?? name, item]))
  }

const json = /^application\/(?:json|x-ndjson|problem\+json)$/

async function checkOf(id: OperationId, status: number): Promise<Validate> {
  const check = (await checks[id]?.())?.checks[status]
  if (check === undefined) throw new Error(`${id} has no validator for its answer ${status}`)
  return check
}

function partsOf(operation: OperationExample): Part[] {
  const { id, body, answers } = operation
  const request = body && {
    title: `${id} body`,
    schema: body.schema,
    example: body.example,
    emitted: async () => [(await operations[id].load()).bodies?.[body.type]?.validate ?? never],
    zod: `z${pascal(id)}Body`,
  }
  return [
    ...places.flatMap((place) => placeOf(operation, place)),
    ...(request ? [request] : []),
    ...answers
      .filter(({ type, status }) => json.test(type) && status < 300)
      .map(({ type, status, schema, example }) => ({
        title: `${id} answer ${status}`,
        schema,
        example: type === 'application/x-ndjson' ? firstLine(example) : example,
        emitted: async () => [await checkOf(id, status)],
        // The client reads lines one by one.
        zod: type === 'application/x-ndjson' ? `z${nameOf(schema)}` : `z${pascal(id)}Response`,
      })),
  ]
}

const never: Judge = () => {
  throw new Error('there is no validator')
}

const firstLine = (example: unknown): unknown =>
  typeof example === 'string' ? JSON.parse(example.split('\n')[0] ?? '') : example

/** The bodies of errors are the same for many operations: each schema is judged once, by every validator it has. */
function refusals(): Part[] {
  const all = examples.flatMap(({ id, answers }) =>
    answers
      .filter(({ type, status }) => json.test(type) && status >= 300)
      .map((answer) => ({ id, ...answer })),
  )
  return [...Map.groupBy(all, ({ schema }) => schema)].map(([schema, uses]) => ({
    title: `${nameOf(schema)} as ${uses.length} answers`,
    schema,
    example: uses[0]?.example,
    emitted: async () => [...new Set(await Promise.all(uses.map(({ id, status }) => checkOf(id, status))))],
    zod: `z${nameOf(schema)}`,
  }))
}

/** What is sent to webhooks is made by a shape; its only judges are the receiver's. */
const sent: Part[] = events.map(({ type, schema, example }) => ({
  title: `the event ${type}`,
  schema,
  example,
  emitted: undefined,
  zod: `zPost${pascal(type)}WebhookRequest`,
  forZod: (body) => ({ body }),
}))

const parts = [...examples.flatMap(partsOf), ...refusals(), ...sent]

/** Parts for which the client has no zod schema, and why. */
const withoutZod = new Map<string, string>()

/** Compiled while the test runs, independently of the generator. */
function compiled(schema: Json) {
  return ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')))
}

/** What zod has against a value, each as its code and, for texts, the format; nothing where it lets it pass. */
type Client = (value: unknown) => string[]

interface Issue {
  code: string
  format?: string
  errors?: Issue[][]
}
const wordsOf = ({ code, format, errors = [] }: Issue): string[] => [
  [code, format].filter(Boolean).join(' '),
  ...errors.flat().flatMap(wordsOf),
]

const zodOf = (name: string): Client | undefined => {
  const found: unknown = (zod as Record<string, unknown>)[name] // any export may be asked for
  if (found === undefined) return undefined
  const schema = found as { safeParse: (value: unknown) => { error?: { issues: Issue[] } } } // all of them are zod's
  return (value) => schema.safeParse(value).error?.issues.flatMap(wordsOf) ?? []
}

const withTag = (tags: unknown) => ({ title: 'a', content: 'b', tags })

/** Where zod says yes to what the contract refuses: what ajv names, why, and the proof that it is so. */
const looser = [
  {
    rule: 'additionalProperties',
    reason: 'zod drops undeclared members and says nothing of them',
    client: 'zDocumentCreate',
    value: { title: 'a', content: 'b', undeclared: 1 },
  },
  {
    rule: 'minProperties',
    reason: 'hey-api writes an object without its minProperties',
    client: 'zUserPatch',
    value: {},
  },
  {
    rule: 'uniqueItems',
    reason: 'zod has no such rule, and hey-api writes none in its place',
    client: 'zDocumentCreate',
    value: withTag(['same', 'same']),
  },
  {
    rule: 'format email',
    reason: 'zod lets a label of the domain end with a hyphen',
    client: 'zInvitationCreate',
    value: { email: 'a@c-.de', role: 'viewer' },
  },
  {
    rule: 'format uri-reference',
    reason: 'zod has no such format, and hey-api writes a plain text',
    client: 'zProblem',
    value: { type: ' ', title: 'a', status: 400, code: 'a', request_id: 'a' },
  },
]

/** Where zod refuses what the contract allows: what zod names, why, and the proof that it is so. */
const stricter = [
  {
    rule: 'invalid_format datetime',
    reason:
      'RFC 3339 allows small letters and leap seconds, ajv-formats +0100 and a space as well; zod does not',
    client: 'zTimestamp',
    value: '2026-01-05t09:00:00z',
  },
  {
    rule: 'invalid_format email',
    reason: 'zod knows no top-level domain of one letter and few signs before the @; mail servers do',
    client: 'zInvitationCreate',
    value: { email: 'a!b@c.de', role: 'viewer' },
  },
]

const isKnown = (list: readonly { rule: string }[], rule: string) => list.some((row) => row.rule === rule)

/** What json-schema-faker makes of a schema; undefined where it gives up (`minProperties` beside optional members). */
function fake(schema: Json, seed: number): unknown {
  try {
    return generateSync({ ...schema, components: document['components'] }, { seed })
  } catch {
    return undefined
  }
}

/** What ajv has against the value it was asked about last. */
const rulesOf = ({ errors }: ReturnType<typeof compiled>): string[] =>
  errors?.map(({ keyword, params }) => (keyword === 'format' ? `format ${params['format']}` : keyword)) ?? []

describe.each(parts)('$title', (part) => {
  const { title, schema, example, forZod = (value) => value, possible = () => true } = part
  const judge = compiled(schema)
  const client = zodOf(part.zod)

  /** Has every judge look at a value. */
  function compare(written: readonly Judge[], value: unknown): void {
    const verdict = judge(value)
    const rules = rulesOf(judge)
    const text = JSON.stringify(value)?.slice(0, 500)
    for (const own of written) expect(own(structuredClone(value)), `as written: ${text}`).toBe(verdict)
    const against = client?.(forZod(value)) ?? []
    if (client === undefined || (against.length === 0) === verdict) return
    const [list, unequal] = verdict ? [stricter, against] : [looser, rules]
    expect(
      unequal.filter((rule) => !isKnown(list, rule)),
      `zod ${verdict ? 'refuses' : 'allows'} ${text}`,
    ).toEqual([])
  }

  test('all judges agree', async () => {
    const written = (await part.emitted?.()) ?? []
    expect(client === undefined, `${part.zod} is missing`).toBe(withoutZod.has(title))
    expect(judge(example), 'the example').toBe(true)
    for (const value of variants(example)) compare(written, value)
    fc.assert(
      fc.property(fc.nat(), spoiling, (seed, spoiled) => {
        const made = fake(schema, seed)
        const valid = judge(made) ? made : structuredClone(example)
        for (const value of [made ?? valid, valid, spoil(valid, spoiled)].filter(possible))
          compare(written, value)
      }),
      lawRuns(),
    )
  })
})

test('every part that has no zod schema says why, and is one', () => {
  const titles = parts.filter((part) => zodOf(part.zod) === undefined).map(({ title }) => title)
  expect(titles.toSorted()).toEqual([...withoutZod.keys()].toSorted())
})

test.each(looser)('zod still allows what breaks $rule: $reason', ({ rule, client, value }) => {
  const judge = ajv.compile({ $ref: `contract#/components/schemas/${client.slice(1)}` })
  expect([judge(value), rulesOf(judge)]).toEqual([false, [rule]])
  expect(zodOf(client)?.(value)).toEqual([])
})

test.each(stricter)('zod still refuses with $rule what is allowed: $reason', ({ rule, client, value }) => {
  const judge = ajv.compile({ $ref: `contract#/components/schemas/${client.slice(1)}` })
  expect(judge(value)).toBe(true)
  expect(zodOf(client)?.(value)).toEqual([rule])
})
