import { at, isObject } from './model.ts'
import type { Contract, Json, JsonObject, Operation, Parameter, SchemaAt } from './model.ts'

/**
 * How the text of a parameter becomes a value. A text that does not fit its kind is refused; nothing is coerced.
 * `any` tries its kinds in order.
 */
export type Decode =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'json'
  | { list: Decode; separator?: string }
  | { members: Record<string, Decode>; others?: Decode }
  | { any: Decode[] }

/** The decoder tables of one operation, where it has parameters; header names are in lower case. */
export type ParameterTable = Partial<Record<'path' | 'query' | 'header', Record<string, Decode>>>

const separators: Record<string, string> = { form: ',', simple: ',', spaceDelimited: ' ', pipeDelimited: '|' }

export function parameterTable(contract: Contract, operation: Operation): ParameterTable {
  const table: ParameterTable = {}
  for (const parameter of operation.parameters) {
    const { in: place, name, schema } = parameter
    if (place === 'cookie') {
      contract.findings.lose(schema.pointer, 'cookie parameters are not read')
      continue
    }
    const decode = decoder(contract, parameter)
    if (!styles[place].includes(parameter.style))
      contract.findings.lose(
        schema.pointer,
        `the style \`${parameter.style}\` of a ${place} parameter is not decoded; write ${styles[place].join(', ')}`,
      )
    else if (parameter.style !== 'deepObject' && holdsObject(decode))
      contract.findings.lose(
        schema.pointer,
        `an object in the style \`${parameter.style}\` is not decoded; write \`style: deepObject\` in the query`,
      )
    ;(table[place] ??= {})[place === 'header' ? name.toLowerCase() : name] = decode
  }
  return table
}

const styles = {
  path: ['simple'],
  header: ['simple'],
  query: ['form', 'deepObject', 'spaceDelimited', 'pipeDelimited'],
}

const holdsObject = (decode: Decode): boolean =>
  typeof decode === 'object' && ('any' in decode ? decode.any.some(holdsObject) : 'members' in decode)

function decoder(contract: Contract, parameter: Parameter): Decode {
  if (parameter.json) return 'json'
  const decode = kind(contract, parameter.schema.schema, 0)
  if (typeof decode !== 'object' || !('list' in decode)) return decode
  const separator = separators[parameter.style]
  return parameter.explode && parameter.in === 'query'
    ? decode
    : { ...decode, ...(separator ? { separator } : {}) }
}

/** @param depth guards against schemas that contain themselves; no URL nests deeper */
export function kind(contract: Contract, schema: Json, depth: number): Decode {
  if (!isObject(schema) || depth > 8) return 'string'
  if (typeof schema['$ref'] === 'string')
    return kind(contract, at(contract.document, schema['$ref'].slice(1)) ?? true, depth + 1)
  const union = schema['oneOf'] ?? schema['anyOf']
  if (Array.isArray(union)) return any(union.map((member) => kind(contract, member, depth + 1)))
  const [first] = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  if (first !== undefined && schema['type'] === undefined) return kind(contract, first, depth + 1)
  const types = [schema['type'] ?? guess(schema)].flat()
  return any(
    types.flatMap((type) =>
      type === 'null' ? [] : [ofType(schema, type, (inner) => kind(contract, inner, depth + 1))],
    ),
  )
}

function ofType(schema: JsonObject, type: Json, kindOf: (inner: Json) => Decode): Decode {
  if (type === 'integer' || type === 'number' || type === 'boolean') return type
  if (type === 'array') return { list: kindOf(schema['items'] ?? true) }
  if (type !== 'object') return 'string'
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const others = schema['additionalProperties']
  return {
    members: Object.fromEntries(properties.map(([name, property]) => [name, kindOf(property)])),
    ...(isObject(others) ? { others: kindOf(others) } : {}),
  }
}

const guess = (schema: JsonObject): string =>
  isObject(schema['properties'])
    ? 'object'
    : schema['items'] === undefined
      ? typeof firstValue(schema)
      : 'array'
const firstValue = (schema: JsonObject): Json =>
  schema['const'] ?? (Array.isArray(schema['enum']) ? (schema['enum'][0] ?? '') : '')

/** Strings take any text, so they are tried last. */
function any(kinds: Decode[]): Decode {
  const [only] = kinds
  if (only === undefined) return 'string'
  const distinct = [...new Map(kinds.map((decode) => [JSON.stringify(decode), decode])).values()]
  if (distinct.length === 1) return only
  return { any: distinct.toSorted((a, b) => Number(a === 'string') - Number(b === 'string')) }
}

/** All parameters of an operation as one schema, so that one validator checks them and applies their defaults. */
export function parameterSchema(operation: Operation): SchemaAt {
  const group = (key: string, place: Parameter['in']): [string, JsonObject][] => {
    const own = operation.parameters.filter((parameter) => parameter.in === place)
    const name = (parameter: Parameter) =>
      place === 'header' ? parameter.name.toLowerCase() : parameter.name
    // A path that lacks one is another path.
    const required = own.filter((parameter) => parameter.required && place !== 'path').map(name)
    const properties = Object.fromEntries(own.map((parameter) => [name(parameter), parameter.schema.schema]))
    return own.length === 0 ? [] : [[key, required.length > 0 ? { required, properties } : { properties }]]
  }
  const groups = [...group('path', 'path'), ...group('query', 'query'), ...group('headers', 'header')]
  // The decoder makes objects of all of them.
  const schema: JsonObject = { properties: Object.fromEntries(groups) }
  return { schema, pointer: `${operation.pointer}/parameters` }
}
