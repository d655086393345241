/** The requests and answers that the contract itself gives as examples. */
import { readFileSync } from 'node:fs'
import { service } from '../../generated/policy.ts'
import { operations } from '../../generated/operations.ts'
import type { OperationId } from '../../generated/operations.ts'

type Json = Record<string, unknown>

export interface ExampleParameter {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  schema: Json
  example: unknown
}

/** One operation as its examples show it. */
export interface OperationExample {
  id: OperationId
  method: string
  path: string
  parameters: ExampleParameter[]
  body: { type: string; schema: Json; example: unknown } | undefined
  answers: { status: number; type: string; schema: Json; example: unknown }[]
  permission: string
  tenant: boolean
  /** For callers that are no person. */
  service: boolean
  audit: boolean
  idempotent: boolean
}

export const document: Json = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {}) // JSON

/** Follows a reference within the document. */
export function resolve(value: unknown): Json {
  const { $ref: reference } = record(value)
  if (typeof reference !== 'string') return record(value)
  let target: unknown = document
  for (const key of reference.slice(2).split('/')) target = record(target)[key.replaceAll('~1', '/')]
  return resolve(target)
}

/** The name of a schema that is a component. */
export function nameOf(schema: Json): string | undefined {
  const { schemas } = record(document['components'])
  return Object.entries(record(schemas)).find(([, component]) => component === schema)?.[0]
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function exampleOf(id: OperationId): OperationExample {
  const operation = operations[id]
  const item = record(record(document['paths'])[operation.path])
  const written = record(item[operation.method.toLowerCase()])
  const [type, media] = Object.entries(record(resolve(written['requestBody'])['content']))[0] ?? []
  return {
    id,
    method: operation.method,
    path: operation.path,
    parameters: [...list(item['parameters']), ...list(written['parameters'])].map((parameter) => {
      const { name, in: place, required, schema, example } = resolve(parameter)
      return {
        name: String(name),
        in: place as ExampleParameter['in'], // OpenAPI
        required: required === true,
        schema: resolve(schema),
        example,
      }
    }),
    body:
      type === undefined
        ? undefined
        : { type, schema: resolve(record(media)['schema']), example: record(media)['example'] },
    answers: Object.entries(record(written['responses'])).flatMap(([status, answer]) =>
      Object.entries(record(resolve(answer)['content'])).map(([answerType, value]) => ({
        status: Number(status),
        type: answerType,
        schema: resolve(record(value)['schema']),
        example: record(value)['example'],
      })),
    ),
    permission: operation.policy.permission,
    tenant: operation.policy.tenant !== 'none',
    service: (service as readonly string[]).includes(operation.policy.permission), // asked of any permission
    audit: operation.policy.audit,
    idempotent: operation.policy.idempotency !== 'none',
  }
}

/** Every operation of the contract. */
export const examples: OperationExample[] = (Object.keys(operations) as OperationId[]).map(exampleOf) // keys of a const object

/** What is sent to webhooks. */
export const events = Object.entries(record(document['webhooks'])).map(([type, item]) => {
  const { content } = record(record(record(item)['post'])['requestBody'])
  const { schema, example } = record(record(content)['application/json'])
  return { type, schema: resolve(schema), example }
})

/** The statuses an operation documents. */
export const documented = (id: OperationId): number[] => {
  const { path, method } = operations[id]
  return Object.keys(
    record(record(record(record(document['paths'])[path])[method.toLowerCase()])['responses']),
  ).map(Number)
}

/** What to send so that the operation does what its example shows. */
export function exampleCall({ parameters, body }: OperationExample) {
  const of = (place: ExampleParameter['in']) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && (place === 'path' || parameter.required))
        .map(({ name, example }) => [name, String(example)]),
    )
  return {
    path: of('path'),
    query: of('query'),
    headers: of('header'),
    ...(body ? { body: body.example } : {}),
  }
}
