import { operations } from '../../generated/operations.ts'
import { rates } from '../../generated/policy.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { createVerifiers } from '../../src/auth/verifiers.ts'
import { advice } from '../../src/config.ts'
import type { Config } from '../../src/config.ts'
import type { Check } from '../../src/domain/checks.ts'
import { handlers } from '../../src/handlers/index.ts'
import { machineChecks } from '../../src/http/gaps.ts'
import { openDatabase } from '../../src/store/database.ts'
import { examine } from './report.ts'
import type { Line } from './report.ts'

/** Nobody but this machine, or the network it stands in, can reach such a host. */
export const isPrivate = (host: string): boolean =>
  /^(?:localhost|127\.[\d.]+|\[(?:::1|f[cd][\da-f:]+)\]|0\.0\.0\.0|10\.[\d.]+|192\.168\.[\d.]+|[^.:]+|.*\.(?:local|internal))$/.test(
    host,
  )

const poolerPort = '6543'

/** What the service would start with, and nobody should want. */
export const settingsChecks: readonly Check<Config>[] = [
  {
    name: 'public_url',
    right: 'PUBLIC_URL is an address for clients',
    wrong: ({ environment, publicUrl }) => {
      const { protocol, hostname, pathname, search, hash } = new URL(publicUrl)
      if (pathname !== '/' || search !== '' || hash !== '')
        return `PUBLIC_URL is ${publicUrl}, which is more than an origin`
      if (environment !== 'production') return undefined
      if (isPrivate(hostname)) return `PUBLIC_URL is ${publicUrl}, which clients cannot reach`
      return protocol === 'https:' ? undefined : `PUBLIC_URL is ${publicUrl}, where anyone can listen`
    },
    fix: advice('PUBLIC_URL'),
  },
  {
    name: 'cors_origins',
    right: 'CORS_ORIGINS are origins that a browser would send',
    wrong: ({ corsOrigins }) => {
      const odd = corsOrigins.filter((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
      return odd.length > 0 ? `CORS_ORIGINS has ${odd.join(', ')}, which no browser sends` : undefined
    },
    fix: `${advice('CORS_ORIGINS')}, without a path, a slash at the end or a wildcard`,
  },
  {
    name: 'keys_url',
    right: 'the keys of the issuer cannot be changed on their way',
    wrong: ({ token: { jwksUrl } }) => {
      if (jwksUrl === undefined) return undefined
      const { protocol, hostname } = new URL(jwksUrl)
      return protocol === 'http:' && !isPrivate(hostname)
        ? `the keys of the issuer come from ${jwksUrl}: whoever stands in between signs tokens`
        : undefined
    },
    fix: 'write an https address in JWT_JWKS_URL',
  },
  {
    name: 'pooler',
    right: 'DATABASE_PREPARE fits the port of DATABASE_URL',
    wrong: ({ database: { url, prepare } }) =>
      url !== undefined && prepare && new URL(url).port === poolerPort
        ? `port ${poolerPort} is a pooler without prepared statements, and DATABASE_PREPARE is on`
        : undefined,
    fix: 'write DATABASE_PREPARE=false, or the port of a direct connection',
  },
]

interface Machine {
  /** `v24.1.0` */
  version: string
}

export const nodeChecks: readonly Check<Machine>[] = [
  {
    name: 'node',
    right: 'Node is new enough',
    wrong: ({ version }) => {
      const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
      return major > 22 || (major === 22 && minor >= 18) ? undefined : `this is Node ${version}`
    },
    fix: 'use Node 22.18 or newer; `npm ci` brings one',
  },
]

/** What the machine of this checkout is made of. */
export function examineMachine(): Line[] {
  // Nothing is asked of the database: verifiers are made, not used.
  const nowhere = () => {
    throw new Error('the doctor does not open it')
  }
  const database = openDatabase(nowhere, { prepare: false, statementTimeout: 0, onError: () => {} })
  const verifiers = createVerifiers(
    database,
    { issuer: '', audience: '', keys: fixedKeys({ keys: [] }) },
    undefined,
  )
  return examine('The contract', machineChecks, {
    operations,
    handlers,
    verifiers,
    limits: { classes: rates },
  })
}
