/** What is stored of a request that must happen once, so that nobody but its client can read it. */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'

/** An answer as it left, to be sent again as it was. */
export interface StoredAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  body: string | null
}

const nonceBytes = 12
const tagBytes = 16

/** RFC 8941 writes the key in quotes, most clients do not: they mean the same. */
export const bareKey = (header: string): string => /^"(.*)"$/.exec(header)?.[1] ?? header

/** SHA-256. */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Only who knows the idempotency key can make the encryption key: what is stored is a digest of neither. */
const encryptionKey = (key: string, scope: string): Buffer =>
  createHmac('sha256', key).update(`plumbline idempotency ${scope}`).digest()

/** Encrypts an answer (AES-256-GCM). @param scope tells equal keys of different actors and operations apart */
export function sealAnswer(answer: StoredAnswer, key: string, scope: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', encryptionKey(key, scope), nonce)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** @throws Error when it was sealed under another key, or changed since */
export function openAnswer(stored: Buffer, key: string, scope: string): StoredAnswer {
  const nonce = stored.subarray(0, nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', encryptionKey(key, scope), nonce)
  decipher.setAuthTag(stored.subarray(nonceBytes, nonceBytes + tagBytes))
  const text = Buffer.concat([decipher.update(stored.subarray(nonceBytes + tagBytes)), decipher.final()])
  return JSON.parse(text.toString('utf8')) as StoredAnswer // what sealAnswer wrote, authenticated by the cipher
}
