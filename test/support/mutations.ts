/** Every way to make one place of a valid request wrong, with the place the answer must name. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { resolve } from './examples.ts'
import type { ExampleParameter } from './examples.ts'

type Json = Record<string, unknown>

export interface BodyMutation {
  name: string
  body: unknown
  /** A JSON pointer to the place that is wrong. */
  pointer: string
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (length: number) => 'x'.repeat(length)

/** Each single mutation of each field of a body. */
export function bodyMutations(schema: Json, example: unknown): BodyMutation[] {
  return mutate(schema, example, { pointer: '', put: (body) => body })
}

/** Where a value is in a body, and how another takes its place. */
interface Place {
  pointer: string
  put: (value: unknown) => unknown
}

function mutate(given: Json, example: unknown, place: Place): BodyMutation[] {
  const { pointer, put } = place
  const schema = resolve(given)
  const wrong = wrongValues(schema).map(([name, value]) => ({
    name: `${pointer || '/'} ${name}`,
    body: put(value),
    pointer,
  }))
  if (isRecord(example)) return [...wrong, ...mutateObject(schema, example, place)]
  const [first, ...rest] = Array.isArray(example) ? example : []
  if (first === undefined) return wrong
  return [
    ...wrong,
    ...mutate(resolve(schema['items']), first, {
      pointer: `${pointer}/0`,
      put: (value) => put([value, ...rest]),
    }),
  ]
}

function mutateObject(schema: Json, example: Json, { pointer, put }: Place): BodyMutation[] {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const missing = required.map((key) => {
    const { [key]: _removed, ...others } = example
    return { name: `${pointer}/${key} missing`, body: put(others), pointer: `${pointer}/${key}` }
  })
  const extra = ['undeclared', 'toString', 'hasOwnProperty'].map((key) => ({
    name: `${pointer}/${key} undeclared`,
    body: put({ ...example, [key]: 'x' }),
    pointer: `${pointer}/${key}`,
  }))
  const deeper = Object.entries(properties).flatMap(([key, property]) => {
    const value = example[key] ?? defaultOf(resolve(property))
    const place = {
      pointer: `${pointer}/${key}`,
      put: (changed: unknown) => put({ ...example, [key]: changed }),
    }
    return mutate(resolve(property), value, place)
  })
  return [...missing, ...extra, ...deeper]
}

const defaultOf = (schema: Json): unknown =>
  schema['default'] ?? (schema['type'] === 'object' ? {} : undefined)

/** Values the schema must refuse; each was checked against it by a validator compiled here. */
function wrongValues(schema: Json): [string, unknown][] {
  const validate = ajv.compile(inline(schema))
  return candidates(schema).filter(([, value]) => !validate(value))
}

function candidates(schema: Json): [string, unknown][] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems } = schema
  const beyond = (bound: unknown, name: string, wrong: (bound: number) => unknown): [string, unknown][] =>
    typeof bound === 'number' ? [[name, wrong(bound)]] : []
  return [
    ['null', null],
    ['a string', 'not-of-this-kind'],
    ['a number', 123456.5],
    ['a boolean', true],
    ['an object', { a: 1 }],
    ['a list', [[]]],
    ['repeated', ['same', 'same']],
    ...beyond(minLength, 'too short', (least) => text(Math.max(0, least - 1))),
    ...beyond(maxLength, 'too long', (most) => text(most + 1)),
    ...beyond(minimum, 'too small', (least) => least - 1),
    ...beyond(maximum, 'too large', (most) => most + 1),
    ...beyond(minItems, 'too few', () => []),
    ...beyond(maxItems, 'too many', (most) =>
      Array.from({ length: most + 1 }, (_, index) => `item-${index}`),
    ),
  ]
}

/** A schema without references, deep enough for one place. */
function inline(schema: Json, depth = 0): Json {
  if (depth > 6) return {}
  return Object.fromEntries(
    Object.entries(resolve(schema)).map(([key, value]) => [key, inlineValue(value, depth)]),
  )
}
function inlineValue(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => inlineValue(item, depth))
  return isRecord(value) ? inline(value, depth + 1) : value
}

/** Texts a parameter must refuse, and the code that names the rule where the decoder decides it. */
export function parameterMutations({ schema, in: place }: ExampleParameter): [string, string][] {
  const numeric = ['Infinity', '1e999', '0x10', ' 5 ', '+5', '05', '5.0.0', 'NaN', '', '1_000']
  const type = schema['type']
  const texts: [string, string][] =
    type === 'integer' || type === 'number' ? numeric.map((value) => [`"${value}"`, value]) : []
  const validate = ajv.compile(inline(schema))
  const long = typeof schema['maxLength'] === 'number' ? text(schema['maxLength'] + 1) : text(300)
  for (const [name, value] of [
    ['too long', long],
    ['not of this form', '~!'],
  ] as const)
    if (type === 'string' && !validate(value)) texts.push([name, value])
  for (const bound of ['minimum', 'maximum'] as const)
    if (typeof schema[bound] === 'number')
      texts.push([`beyond ${bound}`, String(schema[bound] + (bound === 'minimum' ? -1 : 1))])
  // A path parameter that is empty makes another path.
  return place === 'path' ? texts.filter(([, value]) => value !== '') : texts
}
