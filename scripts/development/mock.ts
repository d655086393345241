import { OpenAPIBackend } from 'openapi-backend'
import type { Document } from 'openapi-backend'
import type { Answer } from '../../src/http/answer.ts'
import type { Exchange } from '../../src/http/exchange.ts'
import { baseHeaders } from '../../src/http/headers.ts'

/**
 * Answers operations that have no handler yet with the examples of the contract, marked `Plumbline-Mock: true`.
 * Such a request has passed everything before the handler: it was authenticated, validated and authorised.
 * @param read the bundled contract; read when the first such request comes
 */
export function createMock(read: () => Promise<string>): (exchange: Exchange) => Promise<Answer> {
  let backend: Promise<OpenAPIBackend> | undefined
  const start = async () => {
    const definition = JSON.parse(await read()) as Document // the generator wrote it
    return new OpenAPIBackend({ definition, validate: false, quick: true }).init()
  }
  return async ({ matched, requestId }) => {
    backend ??= start()
    const example: { status: number; mock: unknown } = (await backend).mockResponseForOperation(matched.id)
    const { status, mock } = example
    const type = matched.module?.answers[status]?.type
    const headers = { ...baseHeaders(requestId, type), 'plumbline-mock': 'true' }
    const body = type === undefined ? null : textOf(type, mock)
    return { status, headers, body, value: mock }
  }
}

function textOf(type: string, value: unknown): string {
  if (type.includes('ndjson')) return `${JSON.stringify(value)}\n`
  return /\bjson\b/.test(type) ? JSON.stringify(value) : String(value)
}
