/** The part of Redocly's visitor interface that the rules use. */

export type Json = Record<string, unknown>

export interface Location {
  child: (path: (string | number)[]) => Location
  key: () => Location
  pointer: string
  source: { absoluteRef: string }
}

export interface Context {
  report: (problem: { message: string; location?: Location }) => void
  location: Location
  /** `oas3_1` */
  specVersion: string
  /** The name or index under which the node stands in its parent. */
  key: string | number
  /** The node this one stands in, references followed. */
  parent: unknown
  /** @param from the file the reference stands in, if it is not the one that is visited */
  resolve: (node: unknown, from?: string) => { node?: unknown; location?: Location }
}

/** Visits nodes of one type; nested visitors see nodes within it. */
export interface Visitor {
  [type: string]:
    | ((node: Json, context: Context) => void)
    | {
        enter?: (node: Json, context: Context) => void
        leave?: (node: Json, context: Context) => void
        skip?: () => boolean
      }
    | Visitor
}
export type Rule = () => Visitor

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The node a reference leads to, or the node itself. @param from as for `resolve` */
export function follow(node: unknown, { resolve }: Context, from?: string): Json {
  const found = isRecord(node) && typeof node['$ref'] === 'string' ? resolve(node, from).node : node
  return isRecord(found) ? found : {}
}

/** The node that keys lead to, through references and the files they stand in. */
export function reach(node: Json, keys: readonly string[], context: Context): Json {
  let found: Found = { schema: node, location: context.location }
  for (const key of keys) {
    const value = found.schema[key]
    const target =
      isRecord(value) && typeof value['$ref'] === 'string'
        ? context.resolve(value, found.location.source.absoluteRef)
        : { node: value, location: found.location.child([key]) }
    if (!isRecord(target.node) || target.location === undefined) return {}
    found = { schema: target.node, location: target.location }
  }
  return found.schema
}

export const typesOf = (schema: Json): unknown[] =>
  schema['type'] === undefined ? [] : [schema['type']].flat()

const inOne = [
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]
const inList = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const inMap = ['$defs', 'dependentSchemas', 'patternProperties', 'properties']

/** A schema and where it stands, references followed. */
export interface Found {
  schema: Json
  location: Location
}

/**
 * Every schema a media type consists of, each once. A visitor of schemas within a request stops at the first
 * one; what matters is often deeper.
 */
export function schemasOf(media: Json, context: Context): Found[] {
  const found: Found[] = []
  const seen = new Set<string>()
  const visit = (node: unknown, location: Location, union: boolean): void => {
    if (!isRecord(node)) return
    if (typeof node['$ref'] === 'string') {
      const target = context.resolve(node, location.source.absoluteRef)
      if (target.location !== undefined) visit(target.node, target.location, union)
      return
    }
    const place = location.source.absoluteRef + location.pointer
    if (seen.has(place)) return
    seen.add(place)
    if (!union) found.push({ schema: node, location })
    for (const key of inOne) visit(node[key], location.child([key]), false)
    // A member of a combination is not a whole object: what closes it stands around it.
    for (const key of inList)
      for (const [index, item] of list(node[key]).entries()) visit(item, location.child([key, index]), true)
    for (const key of inMap)
      for (const [name, item] of Object.entries(isRecord(node[key]) ? node[key] : {}))
        visit(item, location.child([key, name]), false)
  }
  visit(media['schema'], context.location.child(['schema']), false)
  return found
}
