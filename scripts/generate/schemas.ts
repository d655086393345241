import * as keywords from './keywords.ts'
import { at, entries, escapeToken, isMarked, isObject } from './model.ts'
import type { Contract, Json, JsonObject, SchemaAt } from './model.ts'

/** A request may not hold what is readOnly, a response may not hold what is writeOnly. */
export type Direction = 'request' | 'response'

/** A schema as the validators take it, and the components it refers to. */
export interface Translated {
  schema: Json
  components: Set<string>
}

/** The `$id` under which a component is known to the validators of its direction. */
export const componentId = (name: string) => `contract:/${encodeURIComponent(name)}`

/** `#/components/schemas/User` -> `User`; any other place gets a name made from its pointer. */
export function componentName(pointer: string): string {
  const [, section, kind, name, ...rest] = pointer.split('/')
  if (section === 'components' && kind === 'schemas' && name && rest.length === 0) return name
  return pointer.replace(/^#\//, '').replaceAll(/[^\w.-]+/g, '.')
}

/**
 * Turns a schema of the contract (OpenAPI 3.0 or 3.1) into plain JSON Schema 2020-12 for one direction:
 * annotations go, `nullable`, `discriminator`, `readOnly` and `writeOnly` become assertions, references point
 * to components by `$id`. What has no meaning here is refused or, in a foreign contract, reported.
 */
export class Translator {
  readonly #contract: Contract
  readonly #direction: Direction
  readonly #legacy: boolean
  /** Whether anything asks what was evaluated. */
  readonly #annotates: boolean
  /** Component name -> where it stands in the document. */
  readonly pointers = new Map<string, string>()
  /** Whether a reference is a URI, which may lead to any component that has one of its own. */
  followsUris = false

  constructor(contract: Contract, direction: Direction) {
    this.#contract = contract
    this.#direction = direction
    this.#legacy = String(contract.document['openapi']).startsWith('3.0')
    this.#annotates = !this.#legacy && JSON.stringify(contract.document).includes('"unevaluated')
  }

  translate({ schema, pointer }: SchemaAt): Translated {
    const components = new Set<string>()
    return { schema: this.#schema(schema, pointer, components), components }
  }

  #schema(value: Json, pointer: string, components: Set<string>): Json {
    if (typeof value === 'boolean') return value
    if (!isObject(value)) {
      this.#contract.findings.refuse(pointer, 'a schema is an object, true or false')
      return true
    }
    if (this.#legacy && typeof value['$ref'] === 'string')
      return { $ref: this.#reference(value['$ref'], pointer, components) }
    const result: JsonObject = {}
    for (const [written, part] of Object.entries(value)) {
      // A pointer leads to one place, whatever was passed on the way to it.
      const still = written === '$dynamicRef' && String(part).startsWith('#/') && value['$ref'] === undefined
      const keyword = still ? '$ref' : written
      const translated = this.#keyword(
        keyword,
        { schema: part, pointer: `${pointer}/${escapeToken(keyword)}` },
        components,
      )
      if (translated !== undefined) result[keyword] = translated
    }
    if (this.#legacy) upgradeBounds(result)
    if (value['nullable'] === true) allowNull(result)
    this.#refuseDirection(value, result)
    if (this.#annotates && (this.#contract.foreign || 'then' in result || 'else' in result))
      completeCondition(result)
    spellOut(result)
    return this.#discriminate(value, result, pointer)
  }

  #keyword(keyword: string, { schema: part, pointer }: SchemaAt, components: Set<string>): Json | undefined {
    if (keywords.schemaKeywords.has(keyword)) return this.#schema(part, pointer, components)
    if (keywords.schemaListKeywords.has(keyword) && Array.isArray(part))
      return part.map((item, index) => this.#schema(item, `${pointer}/${index}`, components))
    if (keywords.schemaMapKeywords.has(keyword) && isObject(part))
      return Object.fromEntries(
        Object.entries(part)
          .filter(([key]) => keyword !== 'patternProperties' || this.#pattern(key, pointer))
          .map(([key, item]) => [key, this.#schema(item, `${pointer}/${escapeToken(key)}`, components)]),
      )
    if (!this.#fits(keyword, part, pointer)) return undefined
    if (keyword === '$ref') return this.#reference(String(part), pointer, components)
    if (keyword === 'pattern') return this.#pattern(String(part), pointer) ? part : undefined
    if (keyword === 'format') return this.#format(String(part), pointer)
    if (keyword === 'default') return this.#direction === 'request' ? part : undefined
    return keywords.assertionKeywords.has(keyword) ? part : this.#drop(keyword, pointer)
  }

  #fits(keyword: string, part: Json, pointer: string): boolean {
    const [fits, form] = keywords.forms.get(keyword) ?? []
    const flag = this.#legacy && typeof part === 'boolean' && keyword.startsWith('exclusive')
    if (fits === undefined || fits(part) || flag) return true
    this.#contract.findings.refuse(pointer, `\`${keyword}\` must be ${form}`)
    return false
  }

  /** What says nothing to a validator goes; what nobody knows does not go in silence. */
  #drop(keyword: string, pointer: string): undefined {
    const { findings } = this.#contract
    if (keyword === 'nullable' && !this.#legacy)
      findings.lose(pointer, '`nullable` is a word of OpenAPI 3.0; write `type: [string, "null"]`')
    else if (!keywords.annotationKeywords.has(keyword) && !keywords.extensions.has(keyword))
      findings.lose(
        pointer,
        `the schema keyword \`${keyword}\` means nothing here; remove it, or correct its spelling`,
      )
  }

  #reference(reference: string, pointer: string, components: Set<string>): string {
    if (!reference.startsWith('#')) this.followsUris = true
    if (!reference.startsWith('#/components/') && !reference.startsWith('#/paths/')) return reference
    const target = decodeURIComponent(reference)
    if (at(this.#contract.document, target.slice(1)) === undefined)
      this.#contract.findings.refuse(pointer, `${reference} leads nowhere`)
    const name = componentName(target)
    if ((this.pointers.get(name) ?? target) !== target)
      this.#contract.findings.refuse(
        pointer,
        `${reference} and ${this.pointers.get(name)} would be one component, ${name}`,
      )
    this.pointers.set(name, target)
    components.add(name)
    return componentId(name)
  }

  #pattern(source: string, pointer: string): boolean {
    try {
      void new RegExp(source, 'u')
      return true
    } catch (error) {
      this.#contract.findings.lose(
        pointer,
        `the pattern is not a valid Unicode regular expression: ${String(error)}`,
      )
      return false
    }
  }

  #format(format: string, pointer: string): string | undefined {
    if (keywords.formats.has(format)) return format
    this.#contract.findings.lose(
      pointer,
      `the format \`${format}\` is not checked; use a pattern, or a format that is`,
    )
    return undefined
  }

  /** Properties of the other direction become `false`: sending one in is an error that names it. */
  #refuseDirection(value: JsonObject, result: JsonObject): void {
    const marker = this.#direction === 'request' ? 'readOnly' : 'writeOnly'
    const properties = result['properties']
    if (!isObject(value['properties']) || !isObject(properties)) return
    for (const [name, property] of Object.entries(value['properties'])) {
      if (!isMarked(this.#contract.document, property, marker)) continue
      properties[name] = false
      if (Array.isArray(result['required']))
        result['required'] = result['required'].filter((key) => key !== name)
    }
  }

  /** ajv's own `discriminator` refuses `mapping` and members with allOf, so the tag becomes plain JSON Schema. */
  #discriminate(value: JsonObject, result: JsonObject, pointer: string): JsonObject {
    const discriminator = value['discriminator']
    if (!isObject(discriminator)) return result
    const tag = String(discriminator['propertyName'])
    const key = Array.isArray(value['oneOf']) ? 'oneOf' : 'anyOf'
    const members = value[key]
    const translated = result[key]
    if (!Array.isArray(members) || !Array.isArray(translated)) {
      this.#contract.findings.lose(
        `${pointer}/discriminator`,
        'a discriminator without oneOf or anyOf is not enforced',
      )
      return result
    }
    const values = members.map((member) => tagValues(this.#contract.document, member, discriminator))
    this.#checkTags(discriminator, { members, values, pointer: `${pointer}/discriminator` })
    if (values.some((tags) => tags.length === 0)) return result
    const { [key]: _members, allOf = [], ...rest } = result
    const union: JsonObject = {
      type: 'object',
      required: [tag],
      properties: { [tag]: { enum: values.flat() } },
      allOf: values.map((tags, index) => ({
        if: { required: [tag], properties: { [tag]: { enum: tags } } },
        // oxlint-disable-next-line unicorn/no-thenable -- `then` is JSON Schema's word
        then: translated[index] ?? true,
      })),
    }
    const exact = value['nullable'] === true ? { anyOf: [{ type: 'null' }, union] } : union
    return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), exact] }
  }

  /** Each member has a value of the tag that is its own, and each value of the mapping has a member. */
  #checkTags(
    discriminator: JsonObject,
    { members, values, pointer }: { members: Json[]; values: string[][]; pointer: string },
  ): void {
    const { findings } = this.#contract
    const taken = new Set<string>()
    for (const [index, tags] of values.entries()) {
      if (tags.length === 0)
        findings.refuse(
          pointer,
          `nothing selects member ${index + 1}; give its tag a const, or map a value to it`,
        )
      for (const tag of tags)
        if (taken.has(tag)) findings.refuse(pointer, `the value ${tag} selects more than one member`)
        else taken.add(tag)
    }
    for (const [value, target] of entries(discriminator['mapping'])) {
      const leads = members.some(
        (member) => isObject(member) && [member['$ref'], nameOf(member['$ref'])].includes(target),
      )
      if (!leads)
        findings.refuse(
          `${pointer}/mapping/${escapeToken(value)}`,
          `the mapping of ${value} leads to no member`,
        )
    }
  }
}

const nameOf = (reference: Json | undefined) => String(reference).split('/').at(-1) ?? ''

/** The values of the tag that select a member of a discriminated union. */
export function tagValues(document: JsonObject, member: Json, discriminator: JsonObject): string[] {
  const reference = isObject(member) && typeof member['$ref'] === 'string' ? member['$ref'] : undefined
  const name = reference?.split('/').at(-1)
  const mapping = isObject(discriminator['mapping']) ? Object.entries(discriminator['mapping']) : []
  const mapped = mapping.flatMap(([value, target]) =>
    target === reference || target === name ? [value] : [],
  )
  if (mapped.length > 0) return mapped
  const schema = reference ? at(document, reference.slice(1)) : member
  const properties = isObject(schema) ? schema['properties'] : undefined
  const tag = isObject(properties) ? properties[String(discriminator['propertyName'])] : undefined
  if (isObject(tag) && typeof tag['const'] === 'string') return [tag['const']]
  if (isObject(tag) && Array.isArray(tag['enum'])) return tag['enum'].map(String)
  return name ? [name] : []
}

/**
 * What a condition evaluates counts when it holds. ajv counts it always where there is a consequence and never where
 * there is none, so a condition that lacks one is written as the choice that it is.
 */
function completeCondition(schema: JsonObject): void {
  const { if: condition, then: consequence, else: otherwise, allOf } = schema
  if (condition === undefined || (consequence !== undefined && otherwise !== undefined)) return
  const held = consequence === undefined ? condition : { allOf: [condition, consequence] }
  const failed = otherwise === undefined ? { not: condition } : { allOf: [{ not: condition }, otherwise] }
  for (const keyword of ['if', 'then', 'else']) delete schema[keyword]
  schema['allOf'] = [...(Array.isArray(allOf) ? allOf : []), { anyOf: [held, failed] }]
}

/** What ajv gets wrong in the short form, in a longer one that means the same. */
function spellOut(schema: JsonObject): void {
  // ajv goes round in circles when a reference leads to a schema that has a name and is itself a reference.
  if (typeof schema['$id'] === 'string' && schema['$ref'] !== undefined) {
    const { $ref, allOf } = schema
    delete schema['$ref']
    schema['allOf'] = [...(Array.isArray(allOf) ? allOf : []), { $ref }]
  }
  // ajv leaves out a property of this name, and counts it as undeclared.
  const unnamed = new Map(entries(schema['properties'])).get('__proto__')
  if (unnamed !== undefined)
    schema['patternProperties'] = {
      ...Object.fromEntries(entries(schema['patternProperties'])),
      '^__proto__$': unnamed,
    }
}

/** OpenAPI 3.0 writes an exclusive bound as a flag beside the bound. */
function upgradeBounds(schema: JsonObject): void {
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue
    const value = schema[bound]
    const exclusive = schema[flag]
    delete schema[flag]
    if (exclusive && value !== undefined) {
      schema[flag] = value
      delete schema[bound]
    }
  }
}

/** OpenAPI 3.0's `nullable`, where it stands beside a type. */
function allowNull(schema: JsonObject): void {
  if (typeof schema['type'] === 'string') schema['type'] = [schema['type'], 'null']
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null))
    schema['enum'] = [...schema['enum'], null]
  if (schema['type'] !== undefined) return
  for (const key of ['oneOf', 'anyOf'] as const)
    if (Array.isArray(schema[key])) schema[key] = [...schema[key], { type: 'null' }]
  if (Array.isArray(schema['allOf'])) {
    const { allOf } = schema
    delete schema['allOf']
    schema['anyOf'] = [{ type: 'null' }, { allOf }]
  }
}
