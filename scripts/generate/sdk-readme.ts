import { toCase } from '@hey-api/openapi-ts'
import { at, ContractError, entries, isObject, resolve } from './model.ts'
import type { Contract, Operation } from './model.ts'
import { callArgument, Code, literal } from './sdk-examples.ts'

/** How the package calls things. */
export interface Names {
  title: string
  package: string
  version: string
  /** Where an operation stands below `api`, such as `documents.list`. */
  place: (operation: Operation) => string
  /** The name of its flat function. */
  flat: (operation: Operation) => string
  /** The zod schemas. */
  zod: string[]
}

/** The operations a README shows. */
interface Shown {
  first: Operation
  list: Operation | undefined
  create: Operation | undefined
  read: Operation | undefined
  update: Operation | undefined
}

/**
 * The client's README, shown with operations of the contract.
 * @param template text with `{{name}}` to fill in, and parts between `<!-- if name -->` and `<!-- end -->` that need one
 */
export function readme(template: string, contract: Contract, names: Names): string {
  const values = readmeValues(contract, names)
  const needed = template.replaceAll(
    /<!-- if (\w+) -->\n(.*?)<!-- end -->\n/gs,
    (_match, name: string, part: string) => (values[name] === undefined ? '' : part),
  )
  return needed.replaceAll(/\{\{([\w.]+)\}\}/g, (_match, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the README template asks for ${name}, which nobody fills in`)
    return value
  })
}

function readmeValues(contract: Contract, names: Names): Record<string, string | undefined> {
  const shown = choose(contract)
  const { first, list, create, update } = shown
  const call = (operation: Operation, headers?: Record<string, string | Code>) =>
    `api.${names.place(operation)}(${callArgument(contract, operation, headers ? { headers } : {})})`
  return {
    title: names.title,
    package: names.package,
    version: names.version,
    server: literal(serverOf(contract)),
    first: call(first),
    'first.id': first.id,
    'first.place': names.place(first),
    'first.flat': names.flat(first),
    flat: `${names.flat(first)}(${callArgument(contract, first, { client: new Code('client') })})`,
    list: list && call(list),
    read: call(shown.read ?? first),
    create: create && call(create, { 'Idempotency-Key': 'order-42' }),
    update: update && call(update, { 'If-Match': new Code('etag') }),
    zod: names.zod.find((name) => name === zodName(create)) ?? names.zod[0],
  }
}

/** What hey-api calls the schema of an operation's body. */
function zodName(operation: Operation | undefined): string | undefined {
  const [place] = operation?.body?.content.values() ?? []
  const reference = isObject(place?.schema) ? place.schema['$ref'] : undefined
  return typeof reference === 'string'
    ? `z${toCase(reference.slice(reference.lastIndexOf('/') + 1), 'PascalCase')}`
    : undefined
}

/** A resource that has all there is to show, or most of it; the first of equals. */
function choose(contract: Contract): Shown {
  const groups = new Map<string, Operation[]>()
  for (const operation of contract.operations) {
    const group = operation.id.split(/[./]/, 1)[0] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), operation])
  }
  const count = ({ list, create, read, update }: Shown) => [list, create, read, update].filter(Boolean).length
  const candidates = [...groups.values()].flatMap((operations) => roles(contract, operations))
  const [best] = candidates.toSorted((one, other) => count(other) - count(one))
  if (best === undefined)
    throw new ContractError(
      `${contract.file}:1 a contract without operations has no client; write --without-sdk`,
    )
  return best
}

function roles(contract: Contract, operations: Operation[]): Shown[] {
  const takes = (operation: Operation, header: string) =>
    operation.parameters.some(
      (parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === header,
    )
  const reads = operations.filter(({ method }) => method === 'get')
  const list = reads.find((operation) => isPage(contract, operation))
  const update = operations.find((operation) => takes(operation, 'if-match') && operation.body)
  const first = list ?? reads[0] ?? operations[0]
  if (first === undefined) return []
  const read =
    reads.find(({ path }) => path === update?.path) ?? reads.find((operation) => operation !== list)
  return [
    {
      first,
      list,
      create: operations.find((operation) => takes(operation, 'idempotency-key')),
      read,
      update,
    },
  ]
}

function isPage({ document }: Contract, { answers }: Operation): boolean {
  const success = answers.find(({ status }) => status.startsWith('2'))
  const [place] = success?.content.values() ?? []
  const schema = resolve(document, place?.schema)
  const members = new Set(entries(isObject(schema) ? schema['properties'] : undefined).map(([name]) => name))
  return members.has('data') && members.has('next_cursor')
}

const serverOf = ({ document }: Contract): string => {
  const url = at(document, '/servers/0/url')
  return typeof url === 'string' && /^https?:/.test(url) ? url : 'https://api.example.com'
}
