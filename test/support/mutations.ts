/** Every way to make one place of a valid request wrong, with the place the answer must name. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { resolve } from './examples.ts'
import type { OperationExample } from './examples.ts'

type Json = Record<string, unknown>

/** What can be wrong. A test fails for one that no operation of the contract ever meets. */
export const kinds = [
  'missing',
  'extra',
  'set by the service',
  'wrong type',
  'null',
  'too long',
  'too short',
  'out of bounds',
  'bad format',
  'repeated',
  'no number',
  'prototype key',
  'NUL',
  'half a surrogate pair',
  'bad UTF-8',
] as const
export type Kind = (typeof kinds)[number]

export interface BodyMutation {
  kind: Kind
  name: string
  /** The whole body; bytes where it is no text. */
  raw: string | Buffer<ArrayBuffer>
  /** A JSON pointer to the place that is wrong; undefined for what is no JSON, or none that can be kept. */
  pointer: string | undefined
}

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (length: number) => 'x'.repeat(length)

/** A place in a body, and how another value takes the place of what is there. */
interface Place {
  pointer: string
  schema: Json
  /** What is there; undefined where the example leaves it out. */
  value: unknown
  put: (value: unknown) => unknown
}

/** Each single mutation of each field of a body. */
export function bodyMutations({ body, answers }: Pick<OperationExample, 'body' | 'answers'>): BodyMutation[] {
  if (body === undefined) return []
  const root = {
    pointer: '',
    schema: resolve(body.schema),
    value: body.example,
    put: (value: unknown) => value,
  }
  const all = placesOf(root)
  return [
    ...all.flatMap(wrongValues),
    ...all.flatMap(wrongMembers),
    ...all.flatMap(wrongTexts),
    ...setByTheService(root, answers),
  ]
}

/** The place itself and all below it; of a list, the first item. */
export function placesOf(place: Place): Place[] {
  const { pointer, schema, value, put } = place
  if (Array.isArray(value)) {
    const [first, ...rest] = value
    if (first === undefined) return [place]
    const item = resolve(schema['items'])
    return [
      place,
      ...placesOf({ pointer: `${pointer}/0`, schema: item, value: first, put: (v) => put([v, ...rest]) }),
    ]
  }
  if (!isRecord(value)) return [place]
  const properties = isRecord(schema['properties']) ? Object.entries(schema['properties']) : []
  return [
    place,
    ...properties.flatMap(([key, property]) => {
      const inner = resolve(property)
      return placesOf({
        pointer: `${pointer}/${key}`,
        schema: inner,
        value: value[key] ?? defaultOf(inner),
        put: (changed) => put({ ...value, [key]: changed }),
      })
    }),
  ]
}

const defaultOf = (schema: Json): unknown =>
  schema['default'] ?? (schema['type'] === 'object' ? {} : undefined)

/** Values the schema must refuse; each was checked against it by a validator compiled here. */
function wrongValues({ pointer, schema, put }: Place): BodyMutation[] {
  const validate = ajv.compile(inline(schema))
  return candidates(schema)
    .filter((candidate) => !validate(candidate[2]))
    .map(([kind, name, value]) => ({
      kind,
      name: `${pointer || '/'} ${name}`,
      raw: JSON.stringify(put(value)),
      pointer,
    }))
}

type Candidate = [kind: Kind, name: string, value: unknown]

/** Texts that are nearly of a format. */
const nearly: Record<string, string> = {
  'date-time': '2026-13-45T09:00:00Z',
  email: 'a@b@c.de',
  uri: 'http//a.de',
}

function candidates(schema: Json): Candidate[] {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, format } = schema
  const types = [schema['type']].flat()
  const beyond = (kind: Kind, bound: unknown, wrong: (bound: number) => unknown): Candidate[] =>
    typeof bound === 'number' ? [[kind, kind, wrong(bound)]] : []
  const list = (length: number) => Array.from({ length }, (_, index) => `item-${index}`)
  return [
    ['null', 'null', null],
    [types.includes('string') ? 'bad format' : 'wrong type', 'a string', 'not-of-this-kind'],
    ['wrong type', 'a number', 123_456.5],
    ['wrong type', 'a boolean', true],
    ['wrong type', 'an object', { a: 1 }],
    ['wrong type', 'a list', [[]]],
    ...(isNumeric(schema) ? ['5', ' 5 '] : []).map((value): Candidate => ['wrong type', `"${value}"`, value]),
    ['repeated', 'repeated', ['same', 'same']],
    ...(typeof format === 'string' ? [['bad format', format, nearly[format] ?? ' '] as Candidate] : []), // a tuple
    ...beyond('too short', minLength, (least) => text(Math.max(0, least - 1))),
    ...beyond('too long', maxLength, (most) => text(most + 1)),
    ...beyond('out of bounds', minimum, (least) => least - 1),
    ...beyond('out of bounds', maximum, (most) => most + 1),
    ...beyond('too short', minItems, () => []),
    ...beyond('too long', maxItems, (most) => list(most + 1)),
  ]
}

const isNumeric = (schema: Json) =>
  [schema['type']].flat().some((type) => type === 'integer' || type === 'number')

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

/** What an object lacks, or has too much. */
function wrongMembers({ pointer, schema, value, put }: Place): BodyMutation[] {
  if (!isRecord(value)) return []
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const missing = required.map((key): BodyMutation => {
    const { [key]: _removed, ...others } = value
    const at = `${pointer}/${key}`
    return { kind: 'missing', name: `${at} missing`, raw: JSON.stringify(put(others)), pointer: at }
  })
  const extra = ['undeclared', 'toString', 'hasOwnProperty'].map((key): BodyMutation => {
    const raw = JSON.stringify(put({ ...value, [key]: 'x' }))
    return { kind: 'extra', name: `${pointer}/${key} undeclared`, raw, pointer: `${pointer}/${key}` }
  })
  const whole = JSON.stringify(put({ ...value, [marker]: 0 }))
  const [own = 'n'] = Object.keys(value)
  const doubled = own in value ? `"${own}":0` : '"n":1,"n":2'
  const members: [Kind, string][] = [
    ['prototype key', '"__proto__":{"a":1}'],
    ['prototype key', '"constructor":{"prototype":{}}'],
    ['prototype key', '"prototype":0'],
    ['repeated', doubled],
    ['NUL', String.raw`"\u0000":1`],
    ['half a surrogate pair', String.raw`"\udc00":1`],
  ]
  const strange = members.map(([kind, member]): BodyMutation => {
    const raw = whole.replace(`"${marker}":0`, member)
    return { kind, name: `${pointer || '/'} with ${member}`, raw, pointer: undefined }
  })
  return [...missing, ...extra, ...strange]
}

/** Stands where something is written that is no JSON. */
const marker = 'written-in-its-place'

/** What is no number in JSON, or none that can be kept. */
const noNumbers = ['Infinity', '1e999', '0x10', '-1e999', 'NaN', '05', '+5', '5.', '9007199254740993']

/** What is no JSON, in place of a value. */
function wrongTexts({ pointer, schema, put }: Place): BodyMutation[] {
  if (pointer === '') return []
  const [before = '', after = ''] = JSON.stringify(put(marker)).split(`"${marker}"`)
  const numbers = isNumeric(schema) ? noNumbers : noNumbers.slice(0, 3)
  const texts: [Kind, string][] = [
    ['NUL', String.raw`"a\u0000"`],
    ['half a surrogate pair', String.raw`"\ud800"`],
    ['half a surrogate pair', String.raw`"\udc00\ud800"`],
  ]
  const isText = [schema['type']].flat().includes('string')
  const all = [...numbers.map((token): [Kind, string] => ['no number', token]), ...(isText ? texts : [])]
  const wrong = all.map(([kind, token]): BodyMutation => ({
    kind,
    name: `${pointer} ${token}`,
    raw: before + token + after,
    pointer: undefined,
  }))
  if (!isText) return wrong
  const bytes = [Buffer.from(`${before}"`), Buffer.from([0xc3, 0x28]), Buffer.from(`"${after}`)]
  const name = `${pointer} bytes that are not UTF-8`
  return [...wrong, { kind: 'bad UTF-8', name, raw: Buffer.concat(bytes), pointer: undefined }]
}

/** What the answer shows of a resource and the request does not take, sent in all the same. */
function setByTheService(
  { schema, value, put }: Place,
  answers: OperationExample['answers'],
): BodyMutation[] {
  const shown = answers.find(({ status, type }) => status < 300 && type === 'application/json')?.example
  if (!isRecord(value) || !isRecord(shown)) return []
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  return Object.entries(shown)
    .filter(([key]) => resolve(properties[key])['readOnly'] === true || !Object.hasOwn(properties, key))
    .map(([key, given]) => ({
      kind: 'set by the service',
      name: `/${key} as the answer has it`,
      raw: JSON.stringify(put({ ...value, [key]: given })),
      pointer: `/${key}`,
    }))
}

export interface ParameterMutation {
  kind: Kind
  name: string
  parameter: string
  in: 'path' | 'query' | 'header'
  /** Its text as it stands in the request: escaped, where that is an URL; undefined for none. */
  texts: readonly (string | undefined)[]
}

/** Each single mutation of each parameter. */
export function parameterMutations({
  parameters,
}: Pick<OperationExample, 'parameters'>): ParameterMutation[] {
  return parameters.flatMap((parameter) => {
    const { name, in: place, required, example } = parameter
    const escape = place === 'header' ? (value: string) => value : encodeURIComponent
    const own = (kind: Kind, what: string, ...texts: (string | undefined)[]): ParameterMutation => ({
      kind,
      name: `${name} ${what}`,
      parameter: name,
      in: place,
      texts,
    })
    const wrong = textCandidates(parameter.schema)
      // A path parameter that is empty makes another path.
      .filter(([, value]) => value !== '' || place !== 'path')
      .map(([kind, value]) => own(kind, JSON.stringify(value.slice(0, 40)), escape(value)))
    if (required && place !== 'path') wrong.push(own('missing', 'missing', undefined))
    if (place === 'header') return wrong
    const good = encodeURIComponent(String(example ?? 'x'))
    if (place === 'query') wrong.push(own('repeated', 'twice', good, good))
    return [
      ...wrong,
      own('NUL', 'NUL', '%00'),
      own('bad UTF-8', 'bytes that are not UTF-8', '%E0%A4'),
      own('bad UTF-8', 'an escape that is none', '%zz'),
      own('half a surrogate pair', 'half a surrogate pair', '%ED%A0%80'),
    ]
  })
}

/** Texts a parameter must refuse. */
function textCandidates(schema: Json): [Kind, string][] {
  const { type, maxLength, minLength, minimum, maximum } = schema
  const validate = ajv.compile(inline(schema))
  const noNumber = ['Infinity', '1e999', '0x10', ' 5 ', '+5', '05', '5.0.0', 'NaN', '', '1_000', 'five']
  if (type === 'integer' || type === 'number')
    return [
      ...noNumber.map((value): [Kind, string] => [value === 'five' ? 'wrong type' : 'no number', value]),
      ...(typeof minimum === 'number' ? [['out of bounds', String(minimum - 1)] as [Kind, string]] : []), // a tuple
      ...(typeof maximum === 'number' ? [['out of bounds', String(maximum + 1)] as [Kind, string]] : []), // a tuple
    ]
  const texts: [Kind, string][] = [
    ['too long', text(typeof maxLength === 'number' ? maxLength + 1 : 300)],
    ['too short', typeof minLength === 'number' ? text(Math.max(0, minLength - 1)) : ''],
    ['bad format', '~!'],
  ]
  return texts.filter(([, value]) => !validate(value))
}
