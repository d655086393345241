import type { Operation } from '../../generated/contract.ts'
import { Problem } from '../errors.ts'
import { deprecationNotices } from './deprecation.ts'
import type { Exchange, Route } from './exchange.ts'

/** One segment of the paths: what may follow it, and what ends at it. */
interface Node {
  fixed: Map<string, Node> | undefined
  parameter: Node | undefined
  routes: Map<string, Route> | undefined
  /** What goes on from here, or ends here, and was not put in its place yet. */
  waiting: Waiting[] | undefined
}

/** A route, and where in its path the next segment begins. */
interface Waiting {
  route: Route & { names: string[] }
  from: number
}

export interface Router {
  /**
   * Step 1. Finds the operation and its path parameters, and notes them on the exchange.
   * @throws Problem not_found, method_not_allowed (with Allow), or validation_failed for a malformed escape
   */
  match: (exchange: Exchange) => Route
  /** The methods of a path, for OPTIONS and Allow. @throws Problem not_found */
  allowed: (path: string) => string
}

const emptyNode = (): Node => ({ fixed: undefined, parameter: undefined, routes: undefined, waiting: [] })

/**
 * A tree of path segments: a request walks as many nodes as its path has segments, however many operations
 * there are. A fixed segment wins over a parameter, as OpenAPI asks. It grows where requests come by: the first of
 * them need not wait for a thousand paths.
 */
export function createRouter(operations: Readonly<Record<string, Operation>>): Router {
  const root = emptyNode()
  for (const [id, operation] of Object.entries(operations)) {
    const notices = deprecationNotices(operation)
    root.waiting?.push({ route: { id, operation, names: [], notices, module: undefined }, from: 1 })
  }
  const find = (path: string) => {
    const values: string[] = []
    const found = walk(root, 1, { path, values })
    if (found?.routes === undefined)
      throw new Problem('not_found', { detail: 'The contract has no such path.' })
    return { methods: found.routes, values }
  }
  return {
    allowed: (path) => allow(find(path).methods),
    match(exchange) {
      const { method, path } = exchange
      const { methods, values } = find(path)
      const route = methods.get(method) ?? (method === 'HEAD' ? methods.get('GET') : undefined)
      if (route === undefined) throw new Problem('method_not_allowed', { headers: { allow: allow(methods) } })
      exchange.route = route
      if (values.length > 0) exchange.raw = name(route.names, values)
      return route
    },
  }
}

/** Puts what waits at a node one segment further, or in its place. */
function grow(node: Node, waiting: Waiting[]): void {
  node.waiting = undefined
  for (const { route, from } of waiting) {
    const { path, method } = route.operation
    if (from > path.length) (node.routes ??= new Map()).set(method, route)
    else {
      const slash = path.indexOf('/', from)
      const end = slash === -1 ? path.length : slash
      childOf(node, path.slice(from, end), route.names).waiting?.push({ route, from: end + 1 })
    }
  }
}

/** @param names gets that of a parameter */
function childOf(node: Node, segment: string, names: string[]): Node {
  const parameter = /^\{([^{}]+)\}$/.exec(segment)?.[1]
  if (parameter === undefined) return fixedChild(node, segment)
  names.push(parameter)
  return (node.parameter ??= emptyNode())
}

function fixedChild(node: Node, segment: string): Node {
  node.fixed ??= new Map()
  let child = node.fixed.get(segment)
  if (child === undefined) node.fixed.set(segment, (child = emptyNode()))
  return child
}

function allow(methods: ReadonlyMap<string, Route>): string {
  const names = [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : []), 'OPTIONS']
  return names.toSorted().join(', ')
}

/**
 * @param from where the next segment of the path begins
 * @param search gathers the values of parameters on the way
 */
function walk(node: Node, from: number, search: { path: string; values: string[] }): Node | undefined {
  const { path, values } = search
  if (node.waiting !== undefined) grow(node, node.waiting)
  const slash = path.indexOf('/', from)
  const end = slash === -1 ? path.length : slash
  const segment = path.slice(from, end)
  const last = slash === -1
  const fixed = node.fixed?.get(segment)
  if (fixed !== undefined) {
    const found = last ? withRoutes(fixed) : walk(fixed, end + 1, search)
    if (found !== undefined) return found
  }
  if (node.parameter === undefined || segment === '') return undefined
  values.push(segment)
  const found = last ? withRoutes(node.parameter) : walk(node.parameter, end + 1, search)
  if (found === undefined) values.pop()
  return found
}

function withRoutes(node: Node): Node | undefined {
  if (node.waiting !== undefined) grow(node, node.waiting)
  return node.routes === undefined ? undefined : node
}

function name(names: readonly string[], values: readonly string[]): Record<string, string> {
  const raw: Record<string, string> = {}
  for (let index = 0; index < names.length; index++) {
    const key = names[index] ?? ''
    raw[key] = unescape(values[index] ?? '', key)
  }
  return raw
}

function unescape(value: string, parameter: string): string {
  if (!value.includes('%')) return value
  let text: string
  try {
    text = decodeURIComponent(value)
  } catch (cause) {
    throw malformed(parameter, 'is not valid percent-encoded UTF-8', cause)
  }
  // The tenant is asked about before anything is validated, and Postgres knows no such character.
  if (text.includes('\0')) throw malformed(parameter, 'must not hold a NUL character')
  return text
}

const malformed = (parameter: string, detail: string, cause?: unknown) =>
  new Problem('validation_failed', { errors: [{ parameter, code: 'encoding', detail }], cause })
