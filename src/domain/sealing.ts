/** Secrets that must be read again, at rest: AES-256-GCM under a key that the database does not know. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

export interface Seal {
  /** @param owner the id of what the secret belongs to; sealed for one, it does not open for another */
  seal: (secret: string, owner: string) => Buffer
  /** Undefined when none of the keys opens it: it was sealed with another, for another, or was changed. */
  open: (sealed: Uint8Array, owner: string) => string | undefined
  /** Of the key that seals; what was sealed with another one has another. */
  keyId: Buffer
}

const format = 1
const lengths = { key: 32, keyId: 4, iv: 12, tag: 16 }
const head = 1 + lengths.keyId + lengths.iv

/**
 * @param keys base64 of 32 bytes each, with commas between them. The first seals, all open: so a key is changed by
 * putting a new one before it, and taken away once nothing is sealed with it any more.
 */
export function createSeal(keys: string): Seal {
  const known = keys.split(',').map((text) => Buffer.from(text, 'base64'))
  const [first] = known
  if (first === undefined || known.some((key) => key.length !== lengths.key))
    throw new Error(`a sealing key has ${lengths.key} bytes`)
  return {
    keyId: idOf(first),
    seal(secret, owner) {
      const iv = randomBytes(lengths.iv)
      const cipher = createCipheriv('aes-256-gcm', first, iv).setAAD(Buffer.from(owner))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.from([format]), idOf(first), iv, text, cipher.getAuthTag()])
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed)
      const key = known.find((one) => idOf(one).equals(bytes.subarray(1, 1 + lengths.keyId)))
      if (key === undefined || bytes[0] !== format || bytes.length < head + lengths.tag) return undefined
      return decrypt(key, bytes, owner)
    },
  }
}

function decrypt(key: Buffer, bytes: Buffer, owner: string): string | undefined {
  const iv = bytes.subarray(1 + lengths.keyId, head)
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: lengths.tag })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-lengths.tag))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(head, -lengths.tag)), decipher.final()])
    return text.toString('utf8')
  } catch {
    return undefined // the tag does not fit
  }
}

/** Tells which key to take; says nothing about the key itself. */
const idOf = (key: Buffer) =>
  createHash('sha256').update('plumbline key id').update(key).digest().subarray(0, lengths.keyId)
