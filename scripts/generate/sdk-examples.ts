import { at, entries, isObject, resolve } from './model.ts'
import type { Contract, Json, Operation, SchemaAt } from './model.ts'

/** Code that stands in an example as it is. */
export class Code {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Value = Json | Code | { [key: string]: Value }

/**
 * What a call of an operation takes at least, with the contract's own examples.
 * @param more members to add, or to put in place of others
 * @returns code; empty when the call needs nothing
 */
export function callArgument(
  contract: Contract,
  operation: Operation,
  more: Record<string, Value> = {},
): string {
  const place = (name: string): Record<string, Value> => {
    const own = operation.parameters.filter((parameter) => parameter.in === name && parameter.required)
    return Object.fromEntries(
      own.map((parameter) => [parameter.name, parameterExample(contract, parameter.schema)]),
    )
  }
  const parts = { path: place('path'), query: place('query'), headers: place('header') }
  const needed = Object.entries(parts).filter(([, values]) => Object.keys(values).length > 0)
  const body = operation.body?.required ? { body: bodyExample(contract, operation.body.content) } : {}
  const members = { ...Object.fromEntries(needed), ...more, ...body }
  return Object.keys(members).length > 0 ? literal(members) : ''
}

/** What a parameter's own example says, or its schema. */
export function parameterExample({ document }: Contract, { schema, pointer }: SchemaAt): Json {
  const parameter = resolve(document, at(document, pointer.slice(1)))
  const found = resolve(document, schema)
  const ofSchema = isObject(found)
    ? (found['example'] ?? firstOf(found['examples']) ?? firstOf(found['enum']))
    : undefined
  return (isObject(parameter) ? parameter['example'] : undefined) ?? ofSchema ?? '…'
}

function bodyExample({ document }: Contract, content: Map<string, SchemaAt>): Json {
  const [place] = content.values()
  const media = place && at(document, place.pointer.replace(/\/schema$/, '').slice(1))
  if (!isObject(media)) return {}
  const [, named] = entries(media['examples'])[0] ?? []
  return media['example'] ?? (isObject(named) ? named['value'] : undefined) ?? {}
}

const firstOf = (values: Json | undefined) => (Array.isArray(values) ? values[0] : undefined)

/** A value as a person would write it in TypeScript. */
export function literal(value: Value): string {
  if (value instanceof Code) return value.text
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))
  const members = Object.entries(value).map(([name, inner]) =>
    inner instanceof Code && inner.text === name ? name : `${key(name)}: ${literal(inner)}`,
  )
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}
