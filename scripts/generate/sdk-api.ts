import { toCase } from '@hey-api/openapi-ts'
import { at, ContractError, isObject } from './model.ts'
import type { Contract, Operation } from './model.ts'
import { isLines } from './operations.ts'

/** A function of hey-api's: its name, and that of the type of its parameters. */
interface Flat {
  name: string
  data: string
}

/** An operation and what the client calls it. */
export interface Bound {
  operation: Operation
  /** Where it stands below `api`: `['documents', 'list']`. */
  place: string[]
  flat: Flat
}

/**
 * Finds a place and the function for every operation.
 * @param text hey-api's `sdk.gen.ts`
 */
export function bindOperations(contract: Contract, text: string): Map<Operation, Bound> {
  const functions = readFunctions(text)
  const taken = new Set<string>()
  const bound = new Map<Operation, Bound>()
  for (const operation of contract.operations) {
    const flat = functions.get(`${operation.method} ${operation.path}`)
    if (flat === undefined)
      throw new ContractError(
        `hey-api wrote no function for the operation ${operation.id}; --without-sdk does without the client`,
      )
    const names = placeNames(operation)
    const [last = flat.name] = names.splice(-1)
    let place = [...names, last]
    // Two ids can become one name, such as `a-b` and `aB`; a number tells them apart.
    for (let count = 2; taken.has(place.join('.')); count++) place = [...names, `${last}${count}`]
    taken.add(place.join('.'))
    bound.set(operation, { operation, place, flat })
  }
  return bound
}

/** An operation without an id has no place of its own; it goes by the name of its function. */
function placeNames({ id, method, path }: Operation): string[] {
  if (id === `${method}${path}`) return []
  return id
    .split(/[./]+/)
    .map((part) => identifier(toCase(part, 'camelCase')))
    .filter(Boolean)
}

/** What can stand behind a point: an operationId may be any text. */
const identifier = (text: string) =>
  text.replaceAll(/[^\p{ID_Continue}$]+/gu, '').replace(/^(?!\p{ID_Start}|[$_])(?=.)/u, '_')

/**
 * hey-api decides what a function is called (operationIds collide, or are words of the language), so the names are
 * read back from what it wrote.
 * @returns by `get /path`
 */
function readFunctions(text: string): Map<string, Flat> {
  const functions = new Map<string, Flat>()
  for (const part of text.split(/^export const /m).slice(1)) {
    const [, name, data] =
      /^([\p{ID_Continue}$]+) = <.*?>\(options: Options<([\p{ID_Continue}$]+),/u.exec(part) ?? []
    const [, method] = /options\.client(?:\.sse)?\.(\w+)</.exec(part) ?? []
    const [, path] = /\burl: '((?:[^'\\]|\\.)*)'/.exec(part) ?? []
    if (name && data && method && path) functions.set(`${method} ${path}`, { name, data })
  }
  return functions
}

/** hey-api knows no answers in lines of JSON; their functions are made ones of the client's `lines`. @param text its `sdk.gen.ts` */
export function withLines({ operations }: Contract, text: string): string {
  const inLines = operations.filter(({ answers }) =>
    answers.some(({ status, content }) => status.startsWith('2') && [...content.keys()].some(isLines)),
  )
  if (inLines.length === 0) return text
  const parts = text.split(/^(?=export const )/m).map((part) => {
    const is = ({ method, path }: Operation) =>
      part.includes(`options.client.${method}<`) && part.includes(`url: '${path}'`)
    if (!inLines.some(is)) return part
    return part
      .replace(': RequestResult<', ': LinesResult<')
      .replace(/(options\.client)\.(\w+)</, '$1.lines.$2<')
  })
  return parts.join('').replace(/^(import type \{ .*ClientMeta, )/m, '$1LinesResult, ')
}

/** An operation, a group of operations, or both: nothing keeps a contract from having `a` and `a.b`. */
interface Branch {
  bound?: Bound
  inside: Map<string, Branch>
}

/** `api.gen.ts`: one object with every operation at its place, bound to a client. */
export function apiModule(contract: Contract, bound: Iterable<Bound>): string {
  const root: Branch = { inside: new Map() }
  for (const one of bound) {
    let branch = root
    for (const name of one.place) {
      const next: Branch = branch.inside.get(name) ?? { inside: new Map() }
      branch.inside.set(name, next)
      branch = next
    }
    branch.bound = one
  }
  return `import type { Client, Options } from './client/index.js'
import * as operations from './sdk.gen.js'
import type * as types from './types.gen.js'

/** Every operation of the contract, bound to a client. */
export const createApi = (client: Client) => (${branchText(contract, root, '')})
`
}

function branchText(contract: Contract, { bound, inside }: Branch, indent: string): string {
  const deeper = `${indent}  `
  const members = [...inside].map(([name, branch]) => {
    const comment = branch.bound ? commentText(contract, branch.bound.operation, deeper) : ''
    return `${comment}${deeper}${name}: ${branchText(contract, branch, deeper)},\n`
  })
  const group = `{\n${members.join('')}${indent}}`
  if (bound === undefined) return group
  return inside.size > 0 ? `Object.assign(${callText(bound)}, ${group})` : callText(bound)
}

function callText({ operation: { parameters, body }, flat }: Bound): string {
  const needed =
    body?.required === true || parameters.some((parameter) => parameter.required && parameter.in !== 'cookie')
  return `(options${needed ? '' : '?'}: Options<types.${flat.data}>) => operations.${flat.name}({ ...options, client })`
}

function commentText({ document }: Contract, operation: Operation, indent: string): string {
  const value = at(document, operation.pointer)
  const parts = isObject(value)
    ? [value['summary'], value['description'], operation.deprecated && '@deprecated']
    : []
  const texts = parts.filter((part) => typeof part === 'string').map((part) => part.trim())
  if (texts.length === 0) return ''
  const lines = texts.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}
