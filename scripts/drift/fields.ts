import { isObject } from '../generate/model.ts'
import type { JsonObject } from '../generate/model.ts'
import type { Column } from './tables.ts'

/** A field and the column that holds it; both directions matter, and not in the same way. */
export interface Pair {
  schema: JsonObject
  column: Column
  /** `documents.title` */
  place: string
  /** In requests: what the contract lets in, the table must take. */
  sent: boolean
  /** In answers: what the table may hold, the contract must let out. */
  answered: boolean
}

/** What differs, and what to do about it. */
export interface Difference {
  what: string
  fix: string
}

/** Everything in which a field and its column differ. */
export function compareField(pair: Pair): Difference[] {
  const type = compareType(pair)
  if (type.length > 0) return type
  return [
    ...compareNull(pair),
    ...compareMost(pair, 'maxLength'),
    ...compareMost(pair, 'maxItems'),
    ...compareLeast(pair, 'minLength'),
    ...compareLeast(pair, 'minItems'),
    ...compareRange(pair),
    ...comparePattern(pair),
    ...compareWords(pair),
  ]
}

/** Postgres type -> what a schema says about its values. The formats of a date are its type. */
const jsonTypes: Readonly<Record<string, readonly [type: string, format?: string]>> = {
  text: ['string'],
  'character varying': ['string'],
  character: ['string'],
  uuid: ['string', 'uuid'],
  'timestamp with time zone': ['string', 'date-time'],
  date: ['string', 'date'],
  boolean: ['boolean'],
  smallint: ['integer'],
  integer: ['integer'],
  bigint: ['integer'],
  real: ['number'],
  'double precision': ['number'],
  // The driver keeps every digit, so it is text.
  numeric: ['string'],
}
const temporal = new Set(['date-time', 'date', 'uuid'])

function compareType({ schema, column, place }: Pair): Difference[] {
  const wanted = typeText(schema)
  const kept = columnText(column.type)
  const same = kept === 'json' || kept === wanted
  if (same) return []
  return [
    {
      what: `is ${wanted} in the contract; ${place} is ${column.type}, which is ${kept ?? 'nothing that JSON has'}`,
      fix: 'write the type of the column in the contract, or migrate the column',
    },
  ]
}

/** `string`, `string (date-time)`, `array of string`; without null, which is compared by itself. */
function typeText(schema: JsonObject): string {
  const type = typesOf(schema).find((name) => name !== 'null') ?? constType(schema)
  if (type === 'array' && isObject(schema['items'])) {
    const [item = 'anything'] = typesOf(schema['items'])
    return item === 'anything' ? 'array' : `array of ${item}`
  }
  const format = textAt(schema, 'format') ?? ''
  return temporal.has(format) ? `${type} (${format})` : type
}

const constType = (schema: JsonObject): string => (wordsOf(schema) === undefined ? 'anything' : 'string')

const typesOf = ({ type }: JsonObject): string[] => (type === undefined ? [] : [type].flat().map(String))

function columnText(type: string): string | undefined {
  if (type === 'jsonb' || type === 'json') return 'json'
  if (type.endsWith('[]')) {
    const [item] = jsonTypes[type.slice(0, -2)] ?? []
    return item === undefined ? undefined : `array of ${item}`
  }
  const [name, format] = jsonTypes[type] ?? []
  return format === undefined ? name : `${name} (${format})`
}

function compareNull({ schema, column, place, answered }: Pair): Difference[] {
  const mayBeNull = typesOf(schema).includes('null')
  if (answered && column.nullable && !mayBeNull)
    return [
      {
        what: `is never null in answers; ${place} may be`,
        fix: 'write type: [<type>, "null"], or migrate the column to not null',
      },
    ]
  if (mayBeNull && !column.nullable)
    return [
      {
        what: `may be null in the contract; ${place} never is`,
        fix: 'remove "null" from its type, or migrate the column to allow it',
      },
    ]
  return []
}

type Upper = 'maxLength' | 'maxItems'
type Lower = 'minLength' | 'minItems'

const measures = {
  maxLength: ['char_length', 'characters'],
  minLength: ['char_length', 'characters'],
  maxItems: ['cardinality', 'items'],
  minItems: ['cardinality', 'items'],
} as const

const numberAt = (schema: JsonObject, keyword: string): number | undefined =>
  typeof schema[keyword] === 'number' ? schema[keyword] : undefined

/** Only text that is no list of words has a length to speak of, only an array has items. */
function isMeasured({ schema, column }: Pair, keyword: Upper | Lower): boolean {
  if (keyword.endsWith('Items')) return column.type.endsWith('[]')
  const isText = column.type === 'text' || column.type.startsWith('character')
  return isText && column.words === undefined && wordsOf(schema) === undefined
}

/** A pattern without repetition holds the length, too; whether the column has it is compared by itself. */
const heldByPattern = ({ pattern }: JsonObject) => typeof pattern === 'string' && !/[*+]|,\}/.test(pattern)

function compareMost(pair: Pair, keyword: Upper): Difference[] {
  const { schema, column, place, sent, answered } = pair
  const stated = numberAt(schema, keyword)
  const kept = column[keyword]
  const [contract, table] = [stated ?? Infinity, kept ?? Infinity]
  const differs = (sent && contract > table) || (answered && table > contract)
  if (!differs || !isMeasured(pair, keyword) || heldByPattern(schema)) return []
  const [measure, unit] = measures[keyword]
  const say = (count: number | undefined) =>
    count === undefined ? `any number of ${unit}` : `${count} ${unit}`
  const fixes = [
    ...(stated === undefined ? [] : [`migrate to check (${measure}(${column.name}) <= ${stated})`]),
    ...(kept === undefined ? [] : [`write ${keyword}: ${kept}`]),
  ]
  return [
    {
      what: `has at most ${say(stated)} in the contract; ${place} may have ${say(kept)}`,
      fix: fixes.join(', or '),
    },
  ]
}

/** Less than the contract asks for may well be in the table: rows from before the contract asked. */
function compareLeast(pair: Pair, keyword: Lower): Difference[] {
  const { schema, column, place, sent } = pair
  const kept = column[keyword] ?? 0
  const stated = numberAt(schema, keyword) ?? 0
  if (!sent || stated >= kept || !isMeasured(pair, keyword) || heldByPattern(schema)) return []
  const [measure, unit] = measures[keyword]
  return [
    {
      what: `may have ${stated} ${unit} in requests; ${place} has at least ${kept}`,
      fix: `write ${keyword}: ${kept}, or migrate to check (${measure}(${column.name}) >= ${stated})`,
    },
  ]
}

const largest: Readonly<Record<string, number>> = {
  smallint: 2 ** 15 - 1,
  integer: 2 ** 31 - 1,
}

function compareRange({ schema, column, place, sent }: Pair): Difference[] {
  const most = largest[column.type]
  const stated = numberAt(schema, 'maximum') ?? Infinity
  if (!sent || most === undefined || stated <= most) return []
  return [
    {
      what: `may be ${stated} in requests; ${place} is ${column.type}, at most ${most}`,
      fix: `write maximum: ${most}, or migrate the column to bigint`,
    },
  ]
}

function comparePattern({ schema, column, place, sent, answered }: Pair): Difference[] {
  const stated = textAt(schema, 'pattern')
  const kept = column.pattern
  if (stated === kept || wordsOf(schema) !== undefined) return []
  const matters = stated === undefined ? sent : answered || kept !== undefined
  if (!matters) return []
  const say = (pattern: string | undefined) => (pattern === undefined ? 'has any form' : `matches ${pattern}`)
  const fixes = [
    ...(stated === undefined ? [] : [`migrate to check (${column.name} ~ '${stated}')`]),
    ...(kept === undefined ? [] : [`write pattern: '${kept}'`]),
  ]
  return [{ what: `${say(stated)} in the contract; ${place} ${say(kept)}`, fix: fixes.join(', or ') }]
}

function compareWords({ schema, column, place, sent, answered }: Pair): Difference[] {
  const stated = wordsOf(schema)
  const kept = column.words
  const differs = (sent && isMore(stated, kept)) || (answered && isMore(kept, stated))
  if (!differs) return []
  const say = (words: string[] | undefined) =>
    words === undefined ? 'any text' : `one of ${words.join(', ')}`
  const fixes = [
    ...(stated === undefined ? [] : [`migrate to check (${column.name} in ('${stated.join("', '")}'))`]),
    ...(kept === undefined ? [] : [`write enum: [${kept.join(', ')}]`]),
  ]
  return [{ what: `is ${say(stated)} in the contract; ${place} is ${say(kept)}`, fix: fixes.join(', or ') }]
}

/** The words a schema lists; undefined when it lists none. */
function wordsOf({ enum: words, const: constant }: JsonObject): string[] | undefined {
  const list = Array.isArray(words) ? words : constant === undefined ? undefined : [constant]
  return list?.filter((word) => word !== null).map(String)
}

/** Whether the one allows words that the other does not; undefined allows every word. */
const isMore = (one: string[] | undefined, other: string[] | undefined): boolean =>
  other !== undefined && (one === undefined || one.some((word) => !other.includes(word)))

const textAt = (schema: JsonObject, keyword: string): string | undefined =>
  typeof schema[keyword] === 'string' ? schema[keyword] : undefined
