import { algorithms } from '../../src/auth/token.ts'
import type { Check } from '../../src/domain/checks.ts'
import { examine, unseen } from './report.ts'
import type { Line } from './report.ts'

interface Keys {
  /** How many keys it has, and how many a token of ours may be signed with. */
  all: number
  usable: number
  /** How far the clocks are apart, in seconds; undefined when the issuer does not tell its time. */
  skew: number | undefined
}

const group = 'The issuer of tokens'
/** Seconds. Tokens are refused before half of it. */
const tolerable = 30

const checks: readonly Check<Keys>[] = [
  {
    name: 'keys',
    right: 'it has keys that tokens can be verified with',
    wrong: ({ all, usable }) => (usable > 0 ? undefined : `of its ${all} keys, none can be used`),
    fix: `let it sign with one of ${algorithms.join(', ')}; secrets that are shared are not accepted`,
  },
  {
    name: 'clock',
    right: 'its clock and the one of this machine agree',
    wrong: ({ skew = 0 }) =>
      Math.abs(skew) > tolerable
        ? `its clock and the one of this machine are ${Math.round(skew)} s apart`
        : undefined,
    fix: 'set the clock of this machine (NTP)',
  },
]

/** Asks the issuer for its keys, as the service will. @param url undefined where there is none */
export async function examineIssuer(url: string | undefined): Promise<Line[]> {
  if (url === undefined) return unseen(group, checks, 'JWT_ISSUER is missing')
  const name = 'reachable'
  try {
    const keys = await readKeys(url)
    return [
      { group, name, status: 'ok', text: `its keys can be read at ${url}` },
      ...examine(group, checks, keys),
    ]
  } catch (error) {
    const text = `its keys cannot be read at ${url} (${reasonOf(error)})`
    const more = 'correct JWT_JWKS_URL, or JWT_ISSUER where that is not set'
    return [{ group, name, status: 'wrong', text, more }, ...unseen(group, checks, 'its keys cannot be read')]
  }
}

async function readKeys(url: string): Promise<Keys> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5000) })
  if (!response.ok) throw new Error(`it answers ${response.status}`)
  const told = response.headers.get('date')
  const skew = told === null ? undefined : (Date.parse(told) - Date.now()) / 1000
  const body: unknown = await response.json().catch(() => undefined)
  const keys = typeof body === 'object' && body !== null && 'keys' in body ? body.keys : undefined
  if (!Array.isArray(keys)) throw new Error('it answers something else than a set of keys')
  return { all: keys.length, usable: keys.filter(isUsable).length, skew }
}

const types: ReadonlySet<unknown> = new Set(['EC', 'RSA', 'OKP'])
const names: ReadonlySet<unknown> = new Set(algorithms)

function isUsable(key: unknown): boolean {
  if (typeof key !== 'object' || key === null) return false
  const { kty, use, alg }: { kty?: unknown; use?: unknown; alg?: unknown } = key
  const signs = use === undefined || use === 'sig'
  return types.has(kty) && signs && (alg === undefined || names.has(alg))
}

/** `fetch` hides why it failed one level deeper. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error // fetch and this file throw errors
  return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message // of Node
}
