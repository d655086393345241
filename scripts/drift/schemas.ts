import { entries, escapeToken, isObject, resolve } from '../generate/model.ts'
import type { Contract, Json, JsonObject } from '../generate/model.ts'

/** What the contract says about one value. */
export interface Field {
  /** `Document.title` */
  name: string
  property: string
  pointer: string
  schema: JsonObject
}

/** An object of the contract, as requests or answers carry it. */
export interface Resource {
  name: string
  pointer: string
  sent: boolean
  answered: boolean
  fields: Field[]
}

/** Every named object that requests or answers are made of. Pages are none: they only hold others. */
export function readResources(contract: Contract): Resource[] {
  const { document, operations } = contract
  const sent = named(
    document,
    operations.flatMap(({ body }) => schemasOf(body?.content)),
  )
  const answered = named(
    document,
    operations.flatMap(({ answers }) => answers.flatMap(({ content }) => schemasOf(content))),
  )
  return [...new Set([...sent, ...answered])].toSorted().flatMap((name): Resource[] => {
    const pointer = `#/components/schemas/${escapeToken(name)}`
    const fields = fieldsOf(document, { name, pointer })
    const isPage = fields.some(({ property }) => property === 'next_cursor')
    if (fields.length === 0 || isPage) return []
    return [{ name, pointer, sent: sent.has(name), answered: answered.has(name), fields }]
  })
}

const schemasOf = (content: Map<string, { schema: Json }> | undefined): Json[] =>
  [...(content?.values() ?? [])].map(({ schema }) => schema)

const prefix = '#/components/schemas/'

/** The names of all components that schemas refer to, however deep. */
function named(document: JsonObject, schemas: Json[]): Set<string> {
  const found = new Set<string>()
  const visit = (value: Json): void => {
    if (!isObject(value)) {
      for (const part of Array.isArray(value) ? value : []) visit(part)
      return
    }
    const reference = value['$ref']
    if (typeof reference === 'string' && reference.startsWith(prefix)) {
      const name = reference.slice(prefix.length)
      if (found.has(name)) return
      found.add(name)
      visit(resolve(document, value) ?? null)
    }
    for (const part of Object.values(value)) visit(part)
  }
  for (const schema of schemas) visit(schema)
  return found
}

/** The properties of an object, those of its `allOf` members too. */
function fieldsOf(document: JsonObject, { name, pointer }: { name: string; pointer: string }): Field[] {
  const collect = (schema: Json | undefined, at: string): Field[] => {
    const found = resolve(document, schema)
    if (!isObject(found)) return []
    const own = entries(found['properties']).map(([property, value]) => ({
      name: `${name}.${property}`,
      property,
      pointer: `${at}/properties/${escapeToken(property)}`,
      schema: flat(document, value),
    }))
    const parts = Array.isArray(found['allOf']) ? found['allOf'] : []
    return [...own, ...parts.flatMap((part, index) => collect(part, `${at}/allOf/${index}`))]
  }
  return collect(at(document, name), pointer)
}

const at = (document: JsonObject, name: string): Json => resolve(document, { $ref: prefix + name }) ?? null

/** A schema with what it and its items refer to; its own words win. */
export function flat(document: JsonObject, schema: Json): JsonObject {
  const { $ref: _reference, ...own } = isObject(schema) ? schema : {}
  const found = resolve(document, schema)
  const whole: JsonObject = { ...(isObject(found) ? found : {}), ...own }
  return whole['items'] === undefined ? whole : { ...whole, items: flat(document, whole['items']) }
}
