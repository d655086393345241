import type { WebhookEvent } from './contract.gen.js'
import { PlumblineWebhookError } from './errors.js'

/** A webhook request as it came in. */
export interface Delivery {
  /** The body exactly as it came: text or bytes, not parsed. */
  body: string | Uint8Array
  /** Fetch headers, or the object that Node and most frameworks have. */
  headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The secret of the endpoint, `whsec_…`; the old and the new one while it is rotated. */
  secret: string | readonly string[]
  /** Seconds that the sender's clock may differ from ours, either way (300). */
  tolerance?: number
}

/**
 * Checks a webhook request by Standard Webhooks (https://www.standardwebhooks.com): its HMAC-SHA256 signature and its age.
 *
 * @returns the event, parsed; deliveries may repeat, so handle each `webhook-id` once
 * @throws PlumblineWebhookError when the request must not be trusted; answer it with 400
 */
export async function verify<Event = WebhookEvent>({
  body,
  headers,
  secret,
  tolerance = 300,
}: Delivery): Promise<Event> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    header(headers, name),
  )
  if (id === undefined || timestamp === undefined || signatures === undefined)
    throw new PlumblineWebhookError(
      'headers',
      'webhook-id, webhook-timestamp or webhook-signature is missing',
    )
  checkAge(timestamp, tolerance)
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), bytes)
  const keys = await Promise.all([secret].flat().map(importSecret))
  if (!(await anyMatches(keys, signatures, signed)))
    throw new PlumblineWebhookError(
      'signature',
      'no signature matches: the secret is another one, or the body was changed on its way',
    )
  return parsed(bytes) as Event // the contract of the sender says what it holds
}

function header(headers: Delivery['headers'], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof found === 'string' ? found : found?.join(' ')
}

function checkAge(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp))
    throw new PlumblineWebhookError('headers', 'webhook-timestamp is not a number of seconds')
  const age = Date.now() / 1000 - Number(timestamp)
  if (age > tolerance)
    throw new PlumblineWebhookError('too_old', `the request is ${Math.round(age)} s old; it may be a replay`)
  if (age < -tolerance)
    throw new PlumblineWebhookError('too_new', 'the request comes from the future; is the clock right?')
}

/** Bytes on an `ArrayBuffer`, which is what WebCrypto takes. */
type Bytes = Uint8Array<ArrayBuffer>

function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(second, first.length)
  return bytes
}

function decoded(base64: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined // not base64, so not a signature or secret of ours
  }
}

async function importSecret(secret: string): Promise<CryptoKey> {
  const bytes = decoded(secret.replace(/^whsec_/, ''))
  // The message must not repeat the secret.
  if (bytes === undefined || bytes.length === 0)
    throw new PlumblineWebhookError(
      'secret',
      'the secret is malformed: write it as it was shown, whsec_ and base64',
    )
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

/** Signatures are separated by spaces, `v1,<base64>` each; those of other versions are not ours to judge. */
async function anyMatches(keys: CryptoKey[], signatures: string, signed: Bytes): Promise<boolean> {
  const candidates = signatures
    .split(' ')
    .flatMap((entry) => (entry.startsWith('v1,') ? (decoded(entry.slice(3)) ?? []) : []))
  // WebCrypto compares in constant time.
  const verdicts = candidates.flatMap((bytes) =>
    keys.map((key) => crypto.subtle.verify('HMAC', key, bytes, signed)),
  )
  return (await Promise.all(verdicts)).includes(true)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new PlumblineWebhookError('body', 'the body is signed but is not JSON', { cause })
  }
}
