/** The text of an API key: `pl_<environment>_<id>_<secret><checksum>`. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a key text says about itself; nothing of it is verified but the checksum. */
export interface KeyText {
  /** `key_…`, as the resource is called. */
  id: string
  /** SHA-256 of the secret: what is stored, and what is compared. */
  digest: Buffer
}

const secretBytes = 24
const shape = /^pl_(?:live|test)_([0-7][0-9a-hjkmnp-tv-z]{25})_([\w-]{32})([0-9a-f]{8})$/

/** The beginning of every key: tells a key from a token without parsing either. */
export const keyPrefix = 'pl_'

const digestOf = (secret: string) => createHash('sha256').update(secret).digest()

/** A typo is told from a wrong key without asking the database. */
const checksumOf = (id: string, secret: string) =>
  createHash('sha256').update(`${id}.${secret}`).digest('hex').slice(0, 8)

/**
 * A new secret (192 random bits) for a key.
 * @param id `key_…`
 * @returns the text to show once, what to store, and the last characters, to recognise the key by
 */
export function mintSecret(
  id: string,
  environment: 'live' | 'test',
): { text: string; digest: Buffer; hint: string } {
  const secret = randomBytes(secretBytes).toString('base64url')
  const own = id.slice('key_'.length)
  const text = `pl_${environment}_${own}_${secret}${checksumOf(own, secret)}`
  return { text, digest: digestOf(secret), hint: text.slice(-4) }
}

/** Undefined for anything that is not the text of a key. */
export function parseKey(text: string): KeyText | undefined {
  const [, id = '', secret = '', checksum] = shape.exec(text) ?? []
  if (checksum !== checksumOf(id, secret)) return undefined
  return { id: `key_${id}`, digest: digestOf(secret) }
}

/** Compares digests in constant time; all are as long as each other. */
export const sameDigest: (a: Uint8Array, b: Uint8Array) => boolean = timingSafeEqual
