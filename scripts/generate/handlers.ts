import { toCase } from '@hey-api/openapi-ts'
import { isObject, resolve } from './model.ts'
import type { Answer, Body, Contract, Operation, Parameter } from './model.ts'
import { isLines, note } from './operations.ts'

/**
 * `handlers.ts`: the one hole that generation leaves. What comes in is typed as the validators leave it
 * (defaults filled in), what goes out is a union by status.
 * @param types the text of the SDK's types, whose names are used here; without it everything is `unknown`
 */
export function handlersInterface(contract: Contract, types: string | undefined): string {
  const declared = new Set([...(types ?? '').matchAll(/^export type (\w+) =/gm)].map(([, name]) => name))
  const used = new Set<string>()
  const type = (name: string) => {
    if (!declared.has(name)) return undefined
    used.add(name)
    return name
  }
  const entries = contract.operations.map((operation) => {
    const input = inputType(contract, operation, type)
    const output = operation.answers.flatMap((answer) => outputType(operation, answer, type))
    return `  ${JSON.stringify(operation.id)}: {
    input: ${input}
    output: ${output.join(' | ') || 'never'}
  }`
  })
  return `${note(contract.file)}${used.size > 0 ? `import type {\n  ${[...used].toSorted().join(',\n  ')},\n} from './sdk/src/types.gen.ts'\n` : ''}
/** Members that the contract gives a default are always there. */
type Filled<T, K extends keyof NonNullable<T>> = Omit<NonNullable<T>, K> & Required<Pick<NonNullable<T>, K>>
/** Bodies that are not JSON. */
type Raw = string | Uint8Array | ReadableStream<Uint8Array>

/** What every operation takes and what it may answer; errors are thrown, not returned. */
export interface Operations {
${entries.join('\n')}
}

export type Input<Id extends keyof Operations> = Operations[Id]['input']
export type Output<Id extends keyof Operations> = Operations[Id]['output']

/** One function for each operation of the contract. */
export type Handlers<Context> = {
  [Id in keyof Operations]: (context: Context, input: Input<Id>) => Promise<Output<Id>> | Output<Id>
}
`
}

type TypeOf = (name: string) => string | undefined

const pascal = (operation: Operation) => toCase(operation.id, 'PascalCase')

function inputType(contract: Contract, operation: Operation, type: TypeOf): string {
  const data = type(`${pascal(operation)}Data`)
  const place = (name: 'path' | 'query') => {
    const own = operation.parameters.filter((parameter) => parameter.in === name)
    if (own.length === 0) return 'Record<never, never>'
    if (data === undefined) return 'unknown'
    const filled = own
      .filter((parameter) => hasDefault(contract, parameter))
      .map(({ name: key }) => JSON.stringify(key))
    if (filled.length > 0) return `Filled<${data}[${JSON.stringify(name)}], ${filled.join(' | ')}>`
    return `NonNullable<${data}[${JSON.stringify(name)}]>`
  }
  const headers = operation.parameters
    .filter((parameter) => parameter.in === 'header')
    .map(({ name, required }) => `${JSON.stringify(name.toLowerCase())}${required ? '' : '?'}: string`)
  const body = operation.body
    ? data === undefined
      ? 'unknown'
      : bodyType(contract, operation.body, data)
    : 'undefined'
  return `{ path: ${place('path')}; query: ${place('query')}; headers: { ${headers.join('; ')} }; body: ${body} }`
}

/** A body with the members that have a default filled in, where the schema itself declares them. */
function bodyType(contract: Contract, { content, required }: Body, data: string): string {
  const [place] = content.values()
  const found = place && resolve(contract.document, place.schema)
  const properties =
    isObject(found) && isObject(found['properties']) ? Object.entries(found['properties']) : []
  const filled = properties.filter(([, property]) => isObject(property) && property['default'] !== undefined)
  const type =
    filled.length > 0
      ? `Filled<${data}['body'], ${filled.map(([name]) => JSON.stringify(name)).join(' | ')}>`
      : `${data}['body']`
  return required ? type : `${type} | undefined`
}

function hasDefault(contract: Contract, { schema: { schema } }: Parameter): boolean {
  const found = resolve(contract.document, schema)
  return isObject(found) && found['default'] !== undefined
}

/** What a handler may return for one documented answer; problems are thrown, ranges are the machine's own. */
function outputType(operation: Operation, answer: Answer, type: TypeOf): string[] {
  if (!/^\d{3}$/.test(answer.status) || answer.content.has('application/problem+json')) return []
  const headers = [...answer.headers].map(
    ([name, required]) => `${JSON.stringify(name)}${required ? '' : '?'}: string`,
  )
  const headersType =
    headers.length > 0 ? `headers: { ${headers.join('; ')} }` : 'headers?: Record<string, string>'
  const status = Number(answer.status)
  const map = type(`${pascal(operation)}${status >= 400 ? 'Errors' : 'Responses'}`)
  const media = [...answer.content.keys()]
  const value = map ? `${map}[${status}]` : 'unknown'
  const body =
    media.length === 0
      ? 'undefined'
      : media.some((name) => /\bjson\b/.test(name))
        ? value
        : media.some(isLines)
          ? `AsyncIterable<${value}>`
          : 'Raw'
  const member = body === 'undefined' ? 'body?: undefined' : `body: ${body}`
  return [`{ status: ${status}; ${headersType}; ${member} }`]
}
