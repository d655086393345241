/** Values a schema of the contract allows, seeded and shrinkable. */
import fc from 'fast-check'
import { resolve } from './examples.ts'

type Json = Record<string, unknown>

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise

/** @throws Error for a schema it does not understand: a law must not quietly test nothing */
export function arbitraryOf(given: Json): fc.Arbitrary<unknown> {
  const schema = resolve(given)
  if (schema['const'] !== undefined) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
  const types = [schema['type']].flat()
  return fc.oneof(...types.map((type) => ofType(String(type), schema)))
}

function ofType(type: string, schema: Json): fc.Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'integer')
    return fc.integer({ min: numberOr(schema['minimum'], -1e6), max: numberOr(schema['maximum'], 1e6) })
  if (type === 'number')
    return fc.double({
      min: numberOr(schema['minimum'], -1e6),
      max: numberOr(schema['maximum'], 1e6),
      noNaN: true,
    })
  if (type === 'string') return textOf(schema)
  if (type === 'array') return listOf(schema)
  if (type === 'object') return objectOf(schema)
  throw new Error(`no values are made for the type ${type}`)
}

function textOf(schema: Json): fc.Arbitrary<string> {
  const { pattern, format, minLength, maxLength } = schema
  const fits = ({ length }: string) =>
    length >= numberOr(minLength, 0) && length <= numberOr(maxLength, Infinity)
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern, 'u')).filter(fits)
  if (format === 'email') return fc.emailAddress().filter((address) => /^[\w.+-]+@[\w.-]+$/.test(address))
  if (format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
  if (format !== undefined) throw new Error(`no values are made for the format ${String(format)}`)
  const bounds = { minLength: numberOr(minLength, 0), maxLength: Math.min(numberOr(maxLength, 200), 300) }
  // Code points, as JSON Schema counts; NUL cannot be stored, which the service says before any schema.
  return fc.string({ ...bounds, unit: 'binary' }).filter((value) => !value.includes('\0'))
}

function listOf(schema: Json): fc.Arbitrary<unknown[]> {
  const items = arbitraryOf(resolve(schema['items']))
  const bounds = {
    minLength: numberOr(schema['minItems'], 0),
    maxLength: Math.min(numberOr(schema['maxItems'], 5), 5),
  }
  return schema['uniqueItems'] === true ? fc.uniqueArray(items, bounds) : fc.array(items, bounds)
}

function objectOf(schema: Json): fc.Arbitrary<Json> {
  const properties = isRecord(schema['properties']) ? Object.entries(schema['properties']) : []
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const model = Object.fromEntries(
    properties.map(([name, property]) => [name, arbitraryOf(resolve(property))]),
  )
  const least = numberOr(schema['minProperties'], 0)
  return fc.record(model, { requiredKeys: required }).filter((value) => Object.keys(value).length >= least)
}
