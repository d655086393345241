/** The contract against what a service answers, asked from outside: everything that is written, and nothing else. */
import { parameterExample } from '../generate/sdk-examples.ts'
import type { Contract, Operation } from '../generate/model.ts'
import { StartupError } from '../../src/errors.ts'
import type { Area, Finding } from './report.ts'

/** Sends a request to the service; the path begins with a slash. */
export type Send = (path: string, init: { method: string }) => Promise<Response>

/** What frameworks and careless people leave open. */
const usual = [
  '/',
  '/health',
  '/healthz',
  '/metrics',
  '/debug',
  '/admin',
  '/graphql',
  '/swagger',
  '/.env',
  '/favicon.ico',
]

/** Paths in the neighbourhood of the contract's, and the usual ones: nothing may be there. */
const beside = 'plumbline-drift'

/** The routes a service says it has; `operations` of generated/operations.ts is such a table. */
export type RouteTable = Readonly<Record<string, { method: string; path: string }>>

/** @param table what the service was built with; a service elsewhere does not show it */
export async function compareRoutes(contract: Contract, send: Send, table: RouteTable = {}): Promise<Area> {
  const paths = Map.groupBy(contract.operations, ({ path }) => path)
  const findings = unknown(contract, table)
  const tools = { contract, send, locate: contract.findings.locate }
  for (const operation of contract.operations) findings.push(...(await answers(tools, operation)))
  for (const [path, operations] of paths) findings.push(...(await allows(tools, path, operations)))
  const elsewhere = unwritten([...paths.keys()])
  for (const path of elsewhere) findings.push(...(await isAbsent(tools, path)))
  return {
    name: 'routes',
    compared: `${contract.operations.length} operations with a service, and ${elsewhere.length} paths with nothing`,
    findings,
  }
}

/** A service that refuses to start has no routes to compare; it says why. */
export function unserved(error: unknown): Area {
  if (!(error instanceof StartupError)) throw error
  const findings = error.message.split('\n').map((what) => ({
    what: `the service does not start: ${what}`,
    where: 'src/app.ts:1',
    fix: 'mend that first; its routes are compared when it starts',
  }))
  return { name: 'routes', compared: 'nothing', findings }
}

function unknown({ operations }: Contract, table: RouteTable): Finding[] {
  const written = new Set(operations.map(({ id, method, path }) => `${id} ${method.toUpperCase()} ${path}`))
  return Object.entries(table)
    .map(([id, { method, path }]) => `${id} ${method} ${path}`)
    .filter((route) => !written.has(route))
    .map((route) => ({
      what: `${route} is served, and the contract has no such operation`,
      where: 'generated/operations.ts',
      fix: 'run `npm run generate`',
    }))
}

interface Tools {
  contract: Contract
  send: Send
  locate: (pointer: string) => string
}

/** Without credentials; so it changes nothing, and what it is told is that it lacks them. */
async function answers({ contract, send, locate }: Tools, operation: Operation): Promise<Finding[]> {
  const { id, method, pointer } = operation
  const name = method.toUpperCase()
  const path = filled(contract, operation)
  const { status } = await sendQuietly(send, path, name)
  const closed = operation.security.length > 0
  const documented = operation.answers.some((answer) => answer.status === String(status))
  if (closed ? status === 401 : documented && status !== 404) return []
  return [
    {
      what: `${id}: ${name} ${path} without credentials answers ${status}; the contract has ${closed ? 401 : 'no such answer'}`,
      where: locate(pointer),
      fix: 'run `npm run generate`, build and start the service anew',
    },
  ]
}

async function sendQuietly(send: Send, path: string, method: string): Promise<Response> {
  const response = await send(path, { method })
  await response.body?.cancel()
  return response
}

/** Which methods a path has is what the router itself says. */
async function allows(
  { contract, send, locate }: Tools,
  path: string,
  operations: Operation[],
): Promise<Finding[]> {
  const [first] = operations
  if (first === undefined) return []
  const response = await sendQuietly(send, filled(contract, first), 'OPTIONS')
  const written = new Set(operations.map(({ method }) => method.toUpperCase()))
  const served = (response.headers.get('allow') ?? '').split(', ')
  return served
    .filter((method) => !automatic.has(method) && !written.has(method))
    .map((method) => ({
      what: `${path} answers ${method}, which the contract does not have`,
      where: locate(first.pointer.slice(0, first.pointer.lastIndexOf('/'))),
      fix: 'write the operation, or run `npm run generate` and start the service anew',
    }))
}

/** Every path has these, and the empty word is none. */
const automatic = new Set(['', 'HEAD', 'OPTIONS'])

async function isAbsent({ contract, send }: Tools, path: string): Promise<Finding[]> {
  const { status } = await sendQuietly(send, path, 'GET')
  if (status === 404) return []
  return [
    {
      what: `GET ${path} answers ${status}, and the contract has no such path`,
      where: `${contract.file}:1`,
      fix: 'write the operation, or take it out of the service',
    },
  ]
}

/** Every beginning of a path, every path with one segment more, one segment of another name: unless it is written. */
function unwritten(paths: string[]): string[] {
  const patterns = paths.map(
    (path) =>
      new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  )
  const around = paths.flatMap((path) => {
    const segments = path
      .replaceAll(/\{[^}]+\}/g, beside)
      .split('/')
      .slice(1)
    const beginnings = segments.map((_segment, index) => `/${segments.slice(0, index).join('/')}`)
    return [
      ...beginnings,
      `${path.replaceAll(/\{[^}]+\}/g, beside)}/${beside}`,
      `/${[...segments.slice(0, -1), beside].join('/')}`,
    ]
  })
  return [...new Set([...usual, ...around])]
    .filter((path) => !patterns.some((pattern) => pattern.test(path)))
    .toSorted()
}

/** The path with the examples of its parameters. */
function filled(contract: Contract, { path, parameters }: Operation): string {
  const examples = new Map(parameters.map(({ name, schema }) => [name, parameterExample(contract, schema)]))
  return path.replaceAll(/\{([^}]+)\}/g, (_match, name: string) => {
    const example = examples.get(name)
    return encodeURIComponent(typeof example === 'string' ? example : JSON.stringify(example))
  })
}
