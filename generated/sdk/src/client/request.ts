// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
import { getAuthToken } from '../core/auth.gen.js'
import type { Auth } from '../core/auth.gen.js'
import { jsonBodySerializer } from '../core/bodySerializer.gen.js'
import {
  serializeArrayParam,
  serializeObjectParam,
  serializePrimitiveParam,
} from '../core/pathSerializer.gen.js'
import { getUrl } from '../core/utils.gen.js'
import { idempotent } from '../contract.gen.js'
import type { PlumblineOptions } from './client.js'
import type { HeaderValue, Request } from './index.js'

/** A security scheme of the contract: where a credential goes and how it is written. */
export type SecurityScheme = Auth

/** A credential, or a function that gives the one for a security scheme; undefined sends none. */
export type Token = string | ((scheme: SecurityScheme) => string | undefined | Promise<string | undefined>)

/** A request, ready to be sent as often as it takes. */
export interface Prepared {
  /** How messages name it: the method and the path of the contract, without anyone's data. */
  name: string
  address: string
  init: RequestInit
  /** Sending it twice does what sending it once does. */
  repeatable: boolean
}

const repeatable = new Set(['GET', 'HEAD', 'PUT', 'DELETE'])

/**
 * Makes a request of an operation's parameters.
 * @throws TypeError when a path parameter is missing or would lead elsewhere
 */
export async function prepare(
  options: PlumblineOptions,
  method: string,
  request: Request,
): Promise<Prepared> {
  const name = `${method} ${request.url}`
  const query = { ...request.query }
  const headers = joinHeaders(options.headers, request.headers)
  if (options.token !== undefined)
    await authenticate(options.token, request.security ?? [], { headers, query })
  // One key for all attempts: the service performs the first that arrives and repeats its answer to the others.
  if (idempotent.has(name) && !headers.has('idempotency-key')) headers.set('idempotency-key', randomKey())
  const body = serializeBody(request)
  if (body === undefined) headers.delete('content-type')
  return {
    name,
    address: addressOf(options.baseUrl, request, query),
    init: { method, headers, ...(body === undefined ? {} : { body }) },
    repeatable: repeatable.has(method) || headers.has('idempotency-key'),
  }
}

function joinHeaders(...parts: (Record<string, HeaderValue> | undefined)[]): Headers {
  const headers = new Headers()
  for (const [name, value] of parts.flatMap((part) => Object.entries(part ?? {}))) {
    if (value === null) headers.delete(name)
    else if (value !== undefined) headers.set(name, String(value))
  }
  return headers
}

/**
 * Puts the credential where the contract wants it. The contract's alternatives come as one list: a plain token is
 * for the first of them, a function may choose, and the first credential for a place keeps it.
 */
async function authenticate(
  token: Token,
  schemes: readonly SecurityScheme[],
  { headers, query }: { headers: Headers; query: Record<string, unknown> },
): Promise<void> {
  for (const scheme of typeof token === 'string' ? schemes.slice(0, 1) : schemes) {
    const name = scheme.name ?? 'Authorization'
    const header = scheme.in === 'cookie' ? 'Cookie' : name
    if (scheme.in === 'query' ? query[name] !== undefined : headers.has(header)) continue
    const credential = await getAuthToken(scheme, token)
    if (credential === undefined) continue
    if (scheme.in === 'query') query[name] = credential
    else headers.set(header, scheme.in === 'cookie' ? `${name}=${credential}` : credential)
  }
}

/** Works where `crypto.randomUUID` does not: pages that were not loaded over https. */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

function serializeBody({ body, bodySerializer }: Request): BodyInit | undefined {
  if (body === undefined) return undefined
  const serialize = bodySerializer === undefined ? jsonBodySerializer.bodySerializer : bodySerializer
  return (serialize === null ? body : serialize(body)) as BodyInit // serializers give text or forms; the contract types a raw body as Blob or text
}

function addressOf(
  baseUrl: string,
  { url, path = {}, querySerializer }: Request,
  query: Record<string, unknown>,
): string {
  for (const [, name = ''] of url.matchAll(/\{([^{}]+)\}/g)) checkSegment(name, path[name])
  return getUrl({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    path,
    query,
    querySerializer: (values) => queryText(values, querySerializer),
    url,
  })
}

/** An empty segment or dots would silently address another resource. */
function checkSegment(name: string, value: unknown): void {
  if (value === undefined || value === null || value === '') throw new TypeError(`path.${name} is missing`)
  if (value === '.' || value === '..') throw new TypeError(`path.${name} cannot be ${JSON.stringify(value)}`)
}

/** OpenAPI's styles; without one, arrays repeat their name and objects are written as `name[key]`. */
function queryText(query: Record<string, unknown>, options: Request['querySerializer'] = {}): string {
  const parts = Object.entries(query).map(([name, value]) => {
    if (value === undefined || value === null) return ''
    const { allowReserved = false, array, object } = options.parameters?.[name] ?? options
    const shared = { name, allowReserved, explode: true }
    const { style = 'form', ...rest } = array ?? {}
    if (Array.isArray(value) && style !== 'deepObject')
      return serializeArrayParam({ ...shared, ...rest, style, value })
    if (typeof value !== 'object') return serializePrimitiveParam({ ...shared, value: String(value) })
    return serializeObjectParam({
      ...shared,
      style: 'deepObject',
      ...object,
      value: value as Record<string, unknown>, // a record, a Date, or an array to be written like a record
    })
  })
  return parts.filter((part) => part !== '').join('&')
}
