import type { AnswerShape, Validate } from '../../generated/contract.ts'
import type { Exchange } from './exchange.ts'
import { baseHeaders } from './headers.ts'
import { lineStream, LineStream } from './lines.ts'

/** What a handler returns; the contract types it more closely. */
export interface HandlerResult {
  status: number
  headers?: Readonly<Record<string, string>>
  body?: unknown
}

/** A result as the contract lets it leave. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: BodyInit | null
  /** The body before it was written, for the audit trail. */
  value: unknown
}

/** Checks of answers that run in development and in tests; production shapes without checking. */
export type Checks = Readonly<Record<string, () => Promise<{ checks: Readonly<Record<string, Validate>> }>>>

/** A handler did what the contract does not allow: always a bug of ours. */
class ContractBreach extends Error {}

/**
 * Step 10. Shapes a result by the contract: undeclared properties and headers do not leave.
 * @throws ContractBreach for an undocumented status or a missing header
 */
export function shapeAnswer(exchange: Exchange, { status, headers: own, body: raw }: HandlerResult): Answer {
  const declared = exchange.module.answers[status]
  if (declared === undefined) throw breach(exchange, status, ', which the contract does not document')
  const value = shaped(exchange, declared, raw)
  const headers = baseHeaders(exchange.requestId, declared.type)
  for (const name in declared.headers) {
    const header = own?.[name]
    if (header !== undefined) headers[name] = header
    else if (declared.headers[name]) throw breach(exchange, status, ` without the header ${name}`)
  }
  if (headers['etag'] !== undefined) headers['cache-control'] = 'private, no-cache'
  return { status, headers, body: write(declared, value), value }
}

function shaped(exchange: Exchange, { shape, lines }: AnswerShape, raw: unknown): unknown {
  if (shape === undefined) return raw
  return lines ? lineStream(exchange, raw, shape) : shape(raw)
}

function write(declared: AnswerShape, value: unknown): BodyInit | null {
  if (declared.type === undefined) return null
  if (value instanceof LineStream) return value.body
  return declared.shape === undefined ? (value as BodyInit) : JSON.stringify(value) // the contract types it as Raw
}

/**
 * Development and tests: what shaping would silently drop, and what the contract's schema refuses, is an error.
 * @throws ContractBreach
 */
export async function checkAnswer(
  exchange: Exchange,
  result: HandlerResult,
  { answer, checks }: { answer: Answer; checks: Checks },
): Promise<void> {
  const { value, status } = answer
  const { id } = exchange.matched
  const declared = exchange.module.answers[status]
  for (const name of Object.keys(result.headers ?? {}))
    if (!Object.hasOwn(declared?.headers ?? {}, name))
      throw breach(exchange, status, ` with the undeclared header ${name}`)
  if (declared?.shape === undefined) return
  const loaded = await checks[id]?.()
  const validate = loaded?.checks[status]
  if (validate === undefined) throw breach(exchange, status, ', for which there is no check')
  const check = (before: unknown, after: unknown) => {
    const [dropped] = undeclared(before, after, '')
    if (dropped !== undefined)
      throw breach(exchange, status, ` with ${dropped}, which the contract does not declare`)
    if (validate(JSON.parse(JSON.stringify(after)))) return
    const [error] = validate.errors ?? []
    const what = `${error?.instancePath} breaks ${error?.keyword} ${JSON.stringify(error?.params)}`
    throw breach(exchange, status, ` with a body that does not match: ${what}`)
  }
  if (value instanceof LineStream) value.check = check
  else check(result.body, value)
}

const breach = (exchange: Exchange, status: number, what: string) =>
  new ContractBreach(`${exchange.matched.id} answered ${status}${what}`)

/** JSON pointers of what a shape left out: of what is no object any more, all of it. */
function undeclared(before: unknown, after: unknown, pointer: string): string[] {
  if (typeof before !== 'object' || before === null) return []
  const kept: Readonly<Record<string, unknown>> = { ...(after as object) } // anything may be spread
  return Object.entries(before).flatMap(([key, item]) => {
    if (item === undefined) return []
    return Object.hasOwn(kept, key) ? undeclared(item, kept[key], `${pointer}/${key}`) : [`${pointer}/${key}`]
  })
}

/** Whether a conditional read (`If-None-Match`, RFC 9110) can be answered with 304. */
export function isNotModified({ request, method }: Exchange, headers: Answer['headers']): boolean {
  const { etag } = headers
  if (etag === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  const condition = request.headers.get('if-none-match')
  if (condition === null) return false
  const tags = new Set(condition.split(',').map((tag) => tag.trim().replace(/^W\//, '')))
  return tags.has('*') || tags.has(etag)
}
