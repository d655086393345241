/** The contract as the emitters see it: bundled, references of operations resolved, schemas left in place. */

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}
export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace'
export const methods: readonly Method[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
]

/** A schema and where it stands: a JSON pointer into the bundled document. */
export interface SchemaAt {
  schema: Json
  pointer: string
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required: boolean
  style: string
  explode: boolean
  /** Set when the parameter is declared with `content` (its text is JSON) instead of `schema`. */
  json: boolean
  schema: SchemaAt
}

export interface Body {
  required: boolean
  /** Media type to schema. */
  content: Map<string, SchemaAt>
}

export interface Answer {
  /** `200`, `4XX` or `default`. */
  status: string
  content: Map<string, SchemaAt>
  /** Lower-case header name to whether it must be sent. */
  headers: Map<string, boolean>
}

/** An event an operation makes, once it has succeeded. */
export interface Emission {
  type: string
  /** Members of the answer and what they must be; else there is no event. */
  when: Record<string, string>
  /** What is sent as `data`. */
  data: SchemaAt
}

export interface OperationPolicy {
  permission: string
  tenant: string
  rate: string
  idempotency: 'none' | 'optional' | 'required'
  audit: boolean
  reason?: string
}

/** An operation as the document has it. */
export interface WrittenOperation {
  path: string
  method: Method
  pointer: string
  /** Its path item, which may declare parameters for all its operations. */
  item: JsonObject
  value: JsonObject
}

export interface Operation {
  id: string
  method: Method
  path: string
  pointer: string
  tag: string | undefined
  summary: string | undefined
  security: Record<string, string[]>[]
  policy: OperationPolicy
  parameters: Parameter[]
  body: Body | undefined
  answers: Answer[]
  deprecated: { at?: string; sunset?: string; successor?: string } | undefined
  emits: Emission | undefined
}

export interface RateClass {
  limit: number
  window: number
  key: 'actor' | 'workspace' | 'ip'
  count: 'shared' | 'instance'
  store_down: 'deny' | 'allow'
}

export interface Policy {
  roles: Record<string, string[]>
  person: string[]
  service: string[]
  rates: Record<string, RateClass>
  errors: Record<string, { status: number; title: string; help: string }>
}

export interface Contract {
  /** The entry file, as the user named it. */
  file: string
  foreign: boolean
  document: JsonObject
  operations: Operation[]
  policy: Policy
  findings: Findings
}

/** The contract says something the generator refuses; the message says where and what to write instead. */
export class ContractError extends Error {}

/** What is wrong with a contract, gathered so that a person sees all of it at once. */
export class Findings {
  readonly #refused = new Set<string>()
  readonly #unenforced = new Map<string, number>()
  /** Where a person edits what stands at a pointer. */
  readonly locate: (pointer: string) => string
  readonly #foreign: boolean

  constructor(locate: (pointer: string) => string, foreign: boolean) {
    this.locate = locate
    this.#foreign = foreign
  }

  /** Something that cannot be generated from at all. */
  refuse(pointer: string, message: string): void {
    this.#refused.add(`${this.locate(pointer)} ${message}`)
  }

  /** Something that would be silently lost: refused in our own contract, reported for a foreign one. */
  lose(pointer: string, message: string): void {
    if (this.#foreign) this.#unenforced.set(message, (this.#unenforced.get(message) ?? 0) + 1)
    else this.refuse(pointer, message)
  }

  /** @throws ContractError that lists everything refused so far */
  stop(): void {
    if (this.#refused.size > 0) throw new ContractError([...this.#refused].toSorted().join('\n'))
  }

  /** What a foreign contract says that is not enforced: one line each, with how often. */
  get unenforced(): string[] {
    return [...this.#unenforced].map(([message, times]) => `${message} (${times}x)`).toSorted()
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const escapeToken = (token: string) => token.replaceAll('~', '~0').replaceAll('/', '~1')
export const unescapeToken = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~')

/** The value at a JSON pointer (RFC 6901), or undefined. */
export function at(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document
  for (const token of pointer.split('/').slice(1)) {
    const key = unescapeToken(decodeURIComponent(token))
    if (Array.isArray(value)) value = value[Number(key)]
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key]
    else return undefined
  }
  return value
}

export const entries = (value: Json | undefined): [string, Json][] =>
  isObject(value) ? Object.entries(value) : []

/** Follows `$ref`s of the bundled document until something else is found. */
export function resolve(document: JsonObject, value: Json | undefined): Json | undefined {
  let found = value
  for (let hops = 0; isObject(found) && typeof found['$ref'] === 'string' && hops < 50; hops++)
    found = at(document, found['$ref'].replace(/^#/, ''))
  return found
}

/** Whether a schema carries a mark: itself, by reference, or by a part it consists of. */
export function isMarked(
  document: JsonObject,
  schema: Json | undefined,
  mark: 'readOnly' | 'writeOnly',
): boolean {
  const seen = new Set<JsonObject>()
  const visit = (part: Json | undefined): boolean => {
    if (!isObject(part) || seen.has(part)) return false
    seen.add(part)
    const target = typeof part['$ref'] === 'string' ? at(document, part['$ref'].replace(/^#/, '')) : undefined
    const parts = Array.isArray(part['allOf']) ? part['allOf'] : []
    return part[mark] === true || [target, ...parts].some(visit)
  }
  return visit(schema)
}

/** A file name for a component or an operation: names of public contracts hold slashes and worse. */
export const fileName = (name: string) => name.replaceAll(/[^\w.-]+/g, '.')
