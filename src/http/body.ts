import type { OperationModule } from '../../generated/contract.ts'
import { parseStrictJson, StrictJsonError } from '../domain/strict-json.ts'
import { Problem } from '../errors.ts'
import type { ProblemItem } from '../errors.ts'
import type { Connection, Exchange } from './exchange.ts'
import { decodeNested } from './forms.ts'

/** Bytes. */
const bodyLimit = 1024 * 1024

/** Media type -> how a body of that type is read. */
export type Bodies = NonNullable<OperationModule['bodies']>

export type Bytes = Uint8Array | ArrayBuffer

/** The body as a value, and the media type the contract knows it by; undefined when there is none. */
export interface ReadBody {
  type: string
  value: unknown
}

/**
 * Reads a body, as far as the limit goes.
 * @throws Problem unsupported_media_type for a coding that nobody undoes, or content_too_large
 */
export function readBody({ request, connection }: Exchange): Promise<Bytes | undefined> {
  const encoding = request.headers.get('content-encoding')
  if (encoding !== null && encoding !== 'identity')
    throw new Problem('unsupported_media_type', {
      detail: `The content encoding ${encoding} is not supported.`,
    })
  return readBytes(request, connection)
}

/**
 * What was read as a value, the way the contract declares it.
 * @param bytes undefined when there were more than the limit allows
 * @throws Problem unsupported_media_type, content_too_large, bad_request or validation_failed
 */
export function parseBody(
  { request, module }: Exchange,
  bodies: Bodies,
  bytes: Bytes | undefined,
): ReadBody | undefined {
  if (bytes === undefined || bytes.byteLength > bodyLimit) throw tooLarge()
  const text = decodeUtf8(bytes)
  if (text !== '') return valueOf(text, mediaType(request.headers.get('content-type') ?? '', bodies), bodies)
  if (module.bodyRequired !== true) return undefined
  throw new Problem('validation_failed', {
    errors: [{ pointer: '', code: 'required', detail: 'a body is required' }],
  })
}

function valueOf(text: string, type: string, bodies: Bodies): ReadBody {
  if (type === 'application/x-www-form-urlencoded') return { type, value: readForm(text, bodies) }
  return { type, value: isJson(type) ? readJson(text) : text }
}

function readJson(text: string): unknown {
  try {
    return parseStrictJson(text)
  } catch (cause) {
    if (!(cause instanceof StrictJsonError)) throw cause
    throw new Problem(cause.tooLarge ? 'content_too_large' : 'bad_request', {
      detail: `The body ${cause.message}.`,
      cause,
    })
  }
}

const isJson = (type: string) => type === 'application/json' || type.endsWith('+json')

function mediaType(header: string, bodies: Bodies): string {
  if (Object.hasOwn(bodies, header)) return header
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase())
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '')
  const known = Object.keys(bodies)
  if (!Object.hasOwn(bodies, type))
    throw new Problem('unsupported_media_type', {
      detail: `Send the body as ${known.join(' or ')}.`,
      headers: { accept: known.join(', ') },
    })
  if (charset !== undefined && charset !== 'utf-8')
    throw new Problem('unsupported_media_type', { detail: `Send the body in UTF-8, not in ${charset}.` })
  return type
}

function readForm(text: string, bodies: Bodies): unknown {
  const errors: ProblemItem[] = []
  const decode = bodies['application/x-www-form-urlencoded']?.decode ?? 'string'
  const value = decodeNested([...new URLSearchParams(text)], decode, errors)
  if (errors.length > 0) throw new Problem('validation_failed', { errors })
  return value
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Bytes): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw new Problem('bad_request', { detail: 'The body is not valid UTF-8.', cause })
  }
}

/** @returns undefined when it is longer than the limit */
function readBytes(request: Request, connection: Connection): Promise<Bytes | undefined> {
  const declared = request.headers.get('content-length')
  if (Number(declared) > bodyLimit) throw tooLarge()
  if (connection.bytes !== undefined) return connection.bytes(bodyLimit)
  // A platform that knows the length has the body at hand, and reads it at once.
  return declared === null ? readStream(request.body) : request.arrayBuffer()
}

/** Counts while it reads. */
async function readStream(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > bodyLimit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () => new Problem('content_too_large', { detail: 'The body may be at most 1 MiB.' })
