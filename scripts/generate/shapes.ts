import { at, escapeToken, fileName, isMarked, isObject } from './model.ts'
import type { Contract, Json, JsonObject, SchemaAt } from './model.ts'
import { componentName, tagValues } from './schemas.ts'

/**
 * Writes the code that copies what the contract declares out of what a handler returned, and nothing else.
 *
 * `JSON.stringify` of a plain object literal is faster than any serialiser written in JavaScript, so a shape
 * only builds that literal: `undefined` members vanish, undeclared ones are never read.
 */
export class Shapes {
  readonly #contract: Contract
  /** Component name -> module text; undefined while its text is being written. */
  readonly #components = new Map<string, string | undefined>()

  constructor(contract: Contract) {
    this.#contract = contract
  }

  /** Component name -> the text of its module. */
  components(): Map<string, string> {
    return new Map([...this.#components].map(([name, text]) => [name, text ?? '']))
  }

  /**
   * The statements of a module that define the given shapes.
   * @param wanted export name -> schema
   * @param component the one the module is for; modules of components live one folder deeper
   */
  module(wanted: Map<string, SchemaAt>, component?: string): string {
    const writer = new Writer(this.#contract, component, (name, pointer) => this.#component(name, pointer))
    const exported = [...wanted].map(
      ([name, place]) => `export const ${name} = (v) => ${writer.expression(place, 'v')}`,
    )
    return [writer.imports(), writer.functions(), ...exported].filter(Boolean).join('\n') + '\n'
  }

  #component(name: string, pointer: string): void {
    if (this.#components.has(name)) return
    this.#components.set(name, undefined)
    const schema = at(this.#contract.document, pointer.slice(1)) ?? true
    this.#components.set(name, this.module(new Map([['shape', { schema, pointer }]]), name))
  }
}

class Writer {
  readonly #contract: Contract
  readonly #component: string | undefined
  readonly #need: (name: string, pointer: string) => void
  readonly #imports = new Map<string, string>()
  readonly #helpers = new Set<string>()
  readonly #functions: string[] = []

  constructor(
    contract: Contract,
    component: string | undefined,
    need: (name: string, pointer: string) => void,
  ) {
    this.#contract = contract
    this.#component = component
    this.#need = need
  }

  imports(): string {
    const [root, components] = this.#component === undefined ? ['./', './components/'] : ['../', './']
    const helpers = [...this.#helpers].toSorted()
    return [
      ...(helpers.length > 0 ? [`import { ${helpers.join(', ')} } from '${root}shape.js'`] : []),
      ...[...this.#imports].map(
        ([name, file]) => `import { shape as ${name} } from '${components}${file}.shape.js'`,
      ),
    ].join('\n')
  }

  functions = () => this.#functions.join('\n')

  /** An expression that copies `value`; whatever it is, only what the schema declares comes through. */
  expression({ schema, pointer }: SchemaAt, value: string): string {
    if (!isObject(schema)) return value
    if (typeof schema['$ref'] === 'string') return this.#reference(schema['$ref'], value)
    const union = schema['oneOf'] ?? schema['anyOf']
    if (Array.isArray(union)) return this.#union({ schema, union, pointer }, value)
    const type = types(schema)
    if (type.has('array') || schema['items'] !== undefined) return this.#array(schema, pointer, value)
    if (!type.has('object') && !isObject(schema['properties']) && !Array.isArray(schema['allOf']))
      return type.size > 0 || schema['enum'] !== undefined || schema['const'] !== undefined
        ? `${this.#helper('scalar')}(${value})`
        : value
    return this.#object(schema, pointer, value)
  }

  #helper(name: string): string {
    this.#helpers.add(name)
    return name
  }

  #reference(reference: string, value: string): string {
    const pointer = decodeURIComponent(reference)
    const target = at(this.#contract.document, pointer.slice(1))
    if (isObject(target) && isScalar(target)) return `${this.#helper('scalar')}(${value})`
    const name = componentName(pointer)
    if (name === this.#component) return `shape(${value})`
    this.#need(name, pointer)
    const identifier = `shape_${name.replaceAll(/\W/g, '_')}`
    this.#imports.set(identifier, fileName(name))
    return `${identifier}(${value})`
  }

  #array(schema: JsonObject, pointer: string, value: string): string {
    const items = schema['items']
    if (Array.isArray(schema['prefixItems'])) return value
    if (!isObject(items)) return value
    const each = this.expression({ schema: items, pointer: `${pointer}/items` }, 'v')
    if (each === 'v') return value
    if (each === 'scalar(v)') return `${this.#helper('scalars')}(${value})`
    return `${this.#helper('list')}(${value}, ${each.endsWith('(v)') && !each.includes(' ') ? each.slice(0, -3) : `(v) => ${each}`})`
  }

  #object(schema: JsonObject, pointer: string, value: string): string {
    const merged: Merged = { properties: new Map(), open: undefined }
    this.#merge(schema, pointer, merged)
    if (merged.open === true || (merged.properties.size === 0 && merged.open === undefined)) return value
    const members = [...merged.properties].map(
      ([name, place]) =>
        // In brackets, as `__proto__` would otherwise be no property.
        `  ${name === '__proto__' ? '["__proto__"]' : JSON.stringify(name)}: ${this.expression(place, `v[${JSON.stringify(name)}]`)},`,
    )
    const rest = merged.open
      ? [
          `  ...${this.#helper('others')}(v, ${JSON.stringify([...merged.properties.keys()])}, (v) => ${this.expression(merged.open, 'v')}),`,
        ]
      : []
    const name = `object${this.#functions.length + 1}`
    this.#functions.push(
      `const ${name} = (v) => ${this.#helper('isRecord')}(v) ? {\n${[...rest, ...members].join('\n')}\n} : ${this.#helper('scalar')}(v)`,
    )
    return `${name}(${value})`
  }

  /** Gathers what an object may hold, through allOf and the references in it. */
  #merge(schema: JsonObject, pointer: string, into: Merged): void {
    const target =
      typeof schema['$ref'] === 'string' ? at(this.#contract.document, schema['$ref'].slice(1)) : undefined
    if (isObject(target)) this.#merge(target, String(schema['$ref']), into)
    for (const [name, property] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {}))
      if (!isMarked(this.#contract.document, property, 'writeOnly'))
        into.properties.set(name, { schema: property, pointer: `${pointer}/properties/${escapeToken(name)}` })
    for (const keyword of ['additionalProperties', 'unevaluatedProperties'] as const) {
      const more = schema[keyword]
      if (more === true) into.open = true
      if (isObject(more))
        into.open = Object.keys(more).length === 0 ? true : { schema: more, pointer: `${pointer}/${keyword}` }
      if (more === false) into.open ??= false
    }
    if (isObject(schema['patternProperties'])) {
      this.#contract.findings.lose(
        `${pointer}/patternProperties`,
        'undeclared properties beside patternProperties are not dropped from answers',
      )
      into.open = true
    }
    for (const [index, part] of (Array.isArray(schema['allOf']) ? schema['allOf'] : []).entries())
      if (isObject(part)) this.#merge(part, `${pointer}/allOf/${index}`, into)
  }

  #union(
    { schema, union, pointer }: { schema: JsonObject; union: Json[]; pointer: string },
    value: string,
  ): string {
    const key = schema['oneOf'] ? 'oneOf' : 'anyOf'
    const members = union
      .map((member, index): SchemaAt => ({ schema: member, pointer: `${pointer}/${key}/${index}` }))
      .filter(({ schema: member }) => !(isObject(member) && member['type'] === 'null'))
    const [only] = members
    if (only && members.length === 1) return this.expression(only, value)
    if (members.every(({ schema: member }) => isObject(member) && isScalar(member)))
      return `${this.#helper('scalar')}(${value})`
    const discriminator = schema['discriminator']
    if (!isObject(discriminator)) {
      this.#contract.findings.lose(
        pointer,
        'undeclared properties of a union without a discriminator are not dropped from answers',
      )
      return value
    }
    const tag = JSON.stringify(String(discriminator['propertyName']))
    const cases = members.flatMap((member) =>
      tagValues(this.#contract.document, member.schema, discriminator).map(
        (name) => `  ${JSON.stringify(name)}: (v) => ${this.expression(member, 'v')},`,
      ),
    )
    const name = `union${this.#functions.length + 1}`
    this.#functions.push(`const ${name} = {\n${cases.join('\n')}\n}`)
    return `${this.#helper('tagged')}(${value}, ${tag}, ${name})`
  }
}

interface Merged {
  properties: Map<string, SchemaAt>
  /** What else the object may hold: anything, nothing, values of a schema; undefined when nobody says. */
  open: boolean | SchemaAt | undefined
}

const types = (schema: JsonObject): Set<Json | undefined> =>
  new Set(schema['type'] === undefined ? [] : [schema['type']].flat())

function isScalar(schema: JsonObject): boolean {
  const type = types(schema)
  if (type.size > 0) return !type.has('object') && !type.has('array')
  const values = schema['const'] === undefined ? schema['enum'] : [schema['const']]
  return Array.isArray(values) && values.every((value) => typeof value !== 'object' || value === null)
}
