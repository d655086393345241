import type { AnswerShape, Operation, Validate } from '../../generated/contract.ts'
import { baseHeaders } from './headers.ts'
import { moduleOf } from './exchange.ts'
import type { Exchange } from './exchange.ts'

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
export class ContractBreach extends Error {}

/**
 * Step 10. Shapes a result by the contract: undeclared properties and headers do not leave.
 * @param checks where given, everything undeclared or invalid is an error instead
 * @throws ContractBreach for an undocumented status or a missing header, in production too
 */
export async function shapeAnswer(exchange: Exchange, result: HandlerResult, checks: Checks | undefined): Promise<Answer> {
  const { id } = exchange.route
  const declared = moduleOf(exchange).answers[result.status]
  if (declared === undefined) throw new ContractBreach(`${id} answered ${result.status}, which the contract does not document`)
  const value = declared.shape === undefined ? result.body : declared.shape(result.body)
  if (checks !== undefined) await check(exchange, { result, declared, value }, checks)
  const headers = baseHeaders(exchange.requestId, declared.type)
  for (const [name, required] of Object.entries(declared.headers)) {
    const header = result.headers?.[name]
    if (header !== undefined) headers[name] = header
    else if (required) throw new ContractBreach(`${id} answered ${result.status} without the header ${name}`)
  }
  if (headers['etag'] !== undefined) headers['cache-control'] = 'private, no-cache'
  return { status: result.status, headers, body: write(declared, value), value }
}

function write(declared: AnswerShape, value: unknown): BodyInit | null {
  if (declared.type === undefined) return null
  return declared.shape === undefined ? (value as BodyInit) : JSON.stringify(value) // the contract types it as Raw
}

interface Shaped {
  result: HandlerResult
  declared: AnswerShape
  value: unknown
}

async function check({ route }: Exchange, { result, declared, value }: Shaped, checks: Checks): Promise<void> {
  const place = `${route.id} answered ${result.status}`
  for (const name of Object.keys(result.headers ?? {}))
    if (!Object.hasOwn(declared.headers, name)) throw new ContractBreach(`${place} with the undeclared header ${name}`)
  if (declared.shape === undefined) return
  const [dropped] = undeclared(result.body, value, '')
  if (dropped !== undefined) throw new ContractBreach(`${place} with ${dropped}, which the contract does not declare`)
  const loaded = await checks[route.id]?.()
  const validate = loaded?.checks[result.status]
  if (validate === undefined) throw new ContractBreach(`${place}, for which there is no check`)
  if (validate(JSON.parse(JSON.stringify(value)))) return
  const [error] = validate.errors ?? []
  throw new ContractBreach(`${place} with an invalid body: ${error?.instancePath} breaks ${error?.keyword} ${JSON.stringify(error?.params)}`)
}

/** JSON pointers of what a shape left out. */
function undeclared(before: unknown, after: unknown, pointer: string): string[] {
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((item, index) => undeclared(item, after[index], `${pointer}/${index}`))
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return []
  return Object.entries(before).flatMap(([key, item]) => {
    if (item === undefined) return []
    const kept: unknown = Object.hasOwn(after, key) ? (after as Record<string, unknown>)[key] : undefined
    return kept === undefined ? [`${pointer}/${key}`] : undeclared(item, kept, `${pointer}/${key}`)
  })
}

/** Whether a conditional read (`If-None-Match`, RFC 9110) can be answered with 304. */
export function isNotModified({ request, method }: Exchange, { status, headers }: Answer): boolean {
  const { etag } = headers
  const condition = request.headers.get('if-none-match')
  if (etag === undefined || condition === null || status !== 200 || (method !== 'GET' && method !== 'HEAD')) return false
  const tags = condition.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
}

/** Headers that announce the end of an operation: RFC 9745, RFC 8594, RFC 8288. */
export function deprecationHeaders({ deprecated }: Operation): Record<string, string> {
  if (deprecated === undefined) return {}
  const { at, sunset, successor } = deprecated
  return {
    ...(at ? { deprecation: `@${Math.floor(Date.parse(at) / 1000)}` } : {}),
    ...(sunset ? { sunset: new Date(sunset).toUTCString() } : {}),
    ...(successor ? { link: `<${successor}>; rel="successor-version"` } : {}),
  }
}
