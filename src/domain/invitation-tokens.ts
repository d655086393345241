import { createHash, randomBytes } from 'node:crypto'

/** A new invitation token (192 random bits), and what is stored of it. */
export function mintToken(): { token: string; digest: Buffer } {
  const token = `pli_${randomBytes(24).toString('base64url')}`
  return { token, digest: tokenDigest(token) }
}

/** SHA-256 of the token: enough for a secret that is random to begin with. */
export const tokenDigest = (token: string): Buffer => createHash('sha256').update(token).digest()
