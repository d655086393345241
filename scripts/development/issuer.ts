import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import type { JSONWebKeySet, JWK } from 'jose'
import { CommandError } from '../database/owner.ts'
import { developmentIssuerUrl } from '../../src/startup.ts'

/** The development issuer: a name nobody else has, so that its tokens mean nothing anywhere else. */
export const developmentToken = { issuer: developmentIssuerUrl, audience: 'plumbline-development' } as const

export interface Issuer {
  keys: JSONWebKeySet
  /** @param seconds how long the token is good; negative for one that has expired */
  sign: (subject: string, claims?: Record<string, unknown>, seconds?: number) => Promise<string>
}

/** The issuer of this checkout; its key is made at the first use and stays in `.plumbline/`. */
export async function developmentIssuer(folder: string): Promise<Issuer> {
  const file = join(folder, 'issuer.json')
  if (!existsSync(file)) await save(file, await newKey())
  const text = await readFile(file, 'utf8')
  try {
    return await issuerOf(JSON.parse(text) as JWK) // importing it checks the shape
  } catch (error) {
    throw new CommandError(
      `${file} is damaged. Delete it: a new key is made, and tokens are to be printed anew.`,
      {
        cause: error,
      },
    )
  }
}

/** An issuer that exists only in this process. */
export const temporaryIssuer = async (): Promise<Issuer> => issuerOf(await newKey())

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) }
}

/** The first of two processes that start at once wins; the other reads what it wrote. */
async function save(file: string, key: JWK): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  await writeFile(temporary, JSON.stringify(key), { mode: 0o600 })
  await rename(temporary, file)
}

async function issuerOf(jwk: JWK): Promise<Issuer> {
  const { d: _private, ...publicKey } = jwk
  const key = await importJWK(jwk, 'ES256')
  const { issuer, audience } = developmentToken
  return {
    keys: { keys: [publicKey] },
    sign: (subject, claims = {}, seconds = 12 * 3600) =>
      new SignJWT({
        iss: issuer,
        aud: audience,
        email: `${subject}@example.com`,
        name: capitalised(subject),
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', kid: String(jwk.kid), typ: 'JWT' })
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
        .sign(key),
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
