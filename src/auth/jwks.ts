import { createLocalJWKSet, errors } from 'jose'
import type { CryptoKey, FlattenedJWSInput, JSONWebKeySet, JWSHeaderParameters } from 'jose'
import { Problem } from '../errors.ts'

export interface KeySource {
  /** Finds the key a token was signed with. @throws Problem unavailable when keys cannot be had at all */
  (header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey>
  /** Keys are there, or can be had. Undefined where they are known beforehand. @throws Problem unavailable */
  ready?: () => Promise<void>
}

/** Keys that are known beforehand: the development issuer's, and those of tests. */
export const fixedKeys = (keys: JSONWebKeySet): KeySource => createLocalJWKSet(keys)

interface Timing {
  /** Milliseconds. */
  now: () => number
  fetch: typeof fetch
}

/** After this, keys are fetched again while the old ones still serve. */
const freshFor = 10 * 60_000
/** How long old keys serve when the issuer cannot be reached. */
const staleFor = 24 * 3600_000
/** An unknown key id makes the service ask the issuer at most this often: anyone can send one. */
const coolDown = 30_000
/** Without any keys nothing works, so the issuer is asked again sooner; not at every request, though. */
const coldCoolDown = 1_000
const fetchTimeout = 5_000

/**
 * The keys of an issuer, fetched when first needed. While the issuer is down, known keys serve for a day;
 * a key id that is not known is looked up once in a cool-down.
 */
export function remoteKeys(
  url: string,
  { now, fetch }: Timing = { now: Date.now, fetch: globalThis.fetch },
): KeySource {
  let known: { keys: ReturnType<typeof createLocalJWKSet>; at: number } | undefined
  let attempted = -Infinity
  let running: Promise<void> | undefined

  const load = async () => {
    attempted = now()
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(fetchTimeout),
      headers: { accept: 'application/json' },
    })
    if (!response.ok) throw new Error(`${url} answered ${response.status}`)
    known = { keys: createLocalJWKSet((await response.json()) as JSONWebKeySet), at: now() } // createLocalJWKSet checks the shape
  }
  const refresh = () => {
    running ??= load().finally(() => (running = undefined))
    return running.catch((cause: unknown) => {
      throw unavailable(cause)
    })
  }
  const coolingDown = () => now() - attempted < (known === undefined ? coldCoolDown : coolDown)

  const ageOf = () => (known === undefined ? Infinity : now() - known.at)
  const ready = async () => {
    if (ageOf() <= staleFor) return
    if (running === undefined && coolingDown()) throw unavailable()
    await refresh()
  }

  const find: KeySource = async (header, token) => {
    const age = ageOf()
    if (age > staleFor) await ready()
    else if (age > freshFor && !coolingDown()) {
      // Known keys answer this request; when the issuer is down, the next one after the cool-down asks again.
      refresh().catch(() => undefined)
    }
    try {
      return await keysOf(known)(header, token)
    } catch (error) {
      // While keys are being fetched anyway, a new one may be among them.
      const hopeless = running === undefined && coolingDown()
      if (!(error instanceof errors.JWKSNoMatchingKey) || hopeless) throw error
      await refresh()
      return keysOf(known)(header, token)
    }
  }
  return Object.assign(find, { ready })
}

function keysOf(known: { keys: ReturnType<typeof createLocalJWKSet> } | undefined) {
  if (known === undefined) throw unavailable()
  return known.keys
}

const unavailable = (cause?: unknown) =>
  new Problem('unavailable', {
    detail: 'The keys of the identity provider cannot be read.',
    headers: { 'retry-after': '5' },
    cause,
  })
