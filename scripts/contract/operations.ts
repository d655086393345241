import { at, escapeToken, isObject, methods, unescapeToken } from '../generate/model.ts'
import type { Json, JsonObject, OperationPolicy } from '../generate/model.ts'

/** An operation as a comparison sees it; of any contract, foreign ones too. */
export interface Entry {
  /** Its operationId, or its route where it has none. */
  id: string
  /** `GET /v1/me` */
  route: string
  pointer: string
  /** Alternatives of schemes with their scopes. `[]` lets everybody in. */
  security: Record<string, string[]>[]
  policy: Partial<OperationPolicy> | undefined
  value: JsonObject
}

/** Every operation of a bundled document, by its id. */
export function entriesOf(document: JsonObject): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const paths = isObject(document['paths']) ? document['paths'] : {}
  for (const [path, item] of Object.entries(paths))
    for (const method of methods) {
      const value = isObject(item) ? item[method] : undefined
      if (!isObject(value)) continue
      const route = `${method.toUpperCase()} ${path}`
      const id = typeof value['operationId'] === 'string' ? value['operationId'] : route
      const pointer = `#/paths/${escapeToken(path)}/${method}`
      found.set(id, {
        id,
        route,
        pointer,
        value,
        security: securityOf(document, value),
        policy: policyOf(value),
      })
    }
  return found
}

function eventsOf(document: JsonObject): Entry[] {
  const webhooks = isObject(document['webhooks']) ? document['webhooks'] : {}
  return Object.entries(webhooks).flatMap(([name, item]) => {
    const value = isObject(item) ? item['post'] : undefined
    const pointer = `#/webhooks/${escapeToken(name)}/post`
    return isObject(value)
      ? [{ id: `event ${name}`, route: `EVENT ${name}`, pointer, value, security: [], policy: undefined }]
      : []
  })
}

function securityOf(document: JsonObject, operation: JsonObject): Entry['security'] {
  const security = operation['security'] ?? document['security']
  return Array.isArray(security) ? (security as Entry['security']) : [] // the form OpenAPI gives it
}

function policyOf(operation: JsonObject): Entry['policy'] {
  const policy = operation['x-policy']
  return isObject(policy) ? policy : undefined
}

/** An operation in both of two contracts. */
export interface Pair {
  id: string
  before: Entry
  after: Entry
}

/** Operations keep their id when they move, and their route when they are renamed. */
export function pairsOf(before: JsonObject, after: JsonObject): Pair[] {
  const old = entriesOf(before)
  const byRoute = new Map([...old.values()].map((entry) => [routeForm(entry.route), entry]))
  return [...entriesOf(after)].flatMap(([id, entry]) => {
    const match = old.get(id) ?? byRoute.get(routeForm(entry.route))
    if (match === undefined) return []
    return [{ id, before: match, after: entry }]
  })
}

const routeForm = (route: string) => route.replaceAll(/\{[^}]*\}/g, '{}')

/** Which operations a place of the document is about, and which way it travels in them. */
export class Usage {
  readonly #document: JsonObject
  readonly #entries: readonly Entry[]
  /** What we send to others: their requests are read by clients, as answers are. */
  readonly #events: readonly Entry[]
  /** Component to the operations that reach it. */
  #requests: Map<string, Set<string>> | undefined
  #answers: Map<string, Set<string>> | undefined

  constructor(document: JsonObject) {
    this.#document = document
    this.#entries = [...entriesOf(document).values()]
    this.#events = eventsOf(document)
  }

  /** The ids of the operations that reach a pointer. */
  of(pointer: string): string[] {
    const [section, first, second] = pointer.slice(2).split('/')
    if (section === 'paths') {
      // What stands beside the methods of a path counts for all of them.
      const place = `#/paths/${first}/${methods.some((method) => method === second) ? second : ''}`
      return this.#entries.filter((entry) => entry.pointer.startsWith(place)).map(({ id }) => id)
    }
    if (section === 'webhooks') return [`event ${unescapeToken(first ?? '')}`]
    const { requests, answers } = this.#users()
    const component = `#/components/${first}/${second}`
    return [...new Set([...(requests.get(component) ?? []), ...(answers.get(component) ?? [])])]
  }

  /** Undefined for what stands in an operation itself. */
  directionsOf(pointer: string): { request: boolean; answer: boolean } | undefined {
    if (!pointer.startsWith('#/components/')) return undefined
    const component = pointer.split('/').slice(0, 4).join('/')
    const { requests, answers } = this.#users()
    return { request: requests.has(component), answer: answers.has(component) }
  }

  #users() {
    this.#requests ??= this.#gather(this.#entries, ({ pointer, value }) => [
      value['requestBody'] ?? null,
      value['parameters'] ?? null,
      at(this.#document, `${pointer.slice(1, pointer.lastIndexOf('/'))}/parameters`) ?? null,
    ])
    this.#answers ??= this.#gather([...this.#entries, ...this.#events], ({ id, value }) => [
      value[id.startsWith('event ') ? 'requestBody' : 'responses'] ?? null,
    ])
    return { requests: this.#requests, answers: this.#answers }
  }

  #gather(entries: readonly Entry[], partsOf: (entry: Entry) => Json[]): Map<string, Set<string>> {
    const users = new Map<string, Set<string>>()
    const known = new Map<string, string[]>()
    for (const entry of entries) {
      const open = referencesIn(partsOf(entry))
      const seen = new Set<string>()
      for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
        if (seen.has(reference)) continue
        seen.add(reference)
        users.set(reference, (users.get(reference) ?? new Set()).add(entry.id))
        const next = known.get(reference) ?? referencesIn(at(this.#document, reference.slice(1)) ?? null)
        known.set(reference, next)
        open.push(...next)
      }
    }
    return users
  }
}

/** The components that a part of a document refers to. */
function referencesIn(value: Json): string[] {
  const found: string[] = []
  const visit = (node: Json): void => {
    if (Array.isArray(node)) for (const item of node) visit(item)
    else if (isObject(node)) {
      const { $ref: reference } = node
      if (typeof reference === 'string' && reference.startsWith('#/components/'))
        found.push(reference.split('/').slice(0, 4).join('/'))
      for (const item of Object.values(node)) visit(item)
    }
  }
  visit(value)
  return found
}
