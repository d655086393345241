/** What must hold before the service serves. Each check says what is wrong and what to do about it. */
import { schemaVersion } from '../generated/db.ts'
import { advice } from './config.ts'
import type { Config } from './config.ts'
import { list, refuse } from './domain/checks.ts'
import type { Check } from './domain/checks.ts'
import { isGuessable, isWeak, shortestPassword, shortestSecret } from './domain/secrets.ts'
import type { Connection, DatabaseFacts } from './store/facts.ts'

/** The issuer of `npm run token`. Everyone can sign its tokens on their own machine. */
export const developmentIssuerUrl = 'https://issuer.plumbline.invalid'

/** A configuration the service can run with. */
interface RunnableConfig extends Config {
  database: Config['database'] & { url: string }
  secretsKey: string
  token: Config['token'] & { issuer: string; jwksUrl: string }
}

/** What the service and its jobs seal and send with. */
const secretChecks: readonly Check<Config>[] = [
  {
    name: 'secrets_key',
    right: 'SECRETS_KEY seals what must be read again, and cannot be guessed',
    wrong: ({ secretsKey }) => {
      if (secretsKey === undefined) return 'SECRETS_KEY is missing'
      return secretsKey.split(',').some((key) => new Set(Buffer.from(key, 'base64')).size < 16)
        ? 'SECRETS_KEY is weak'
        : undefined
    },
    fix: advice('SECRETS_KEY'),
  },
  {
    name: 'webhooks_to_loopback',
    right: 'webhooks do not go to the machine itself',
    wrong: ({ environment, webhooksToLoopback }) =>
      environment === 'production' && webhooksToLoopback
        ? 'WEBHOOKS_TO_LOOPBACK lets every tenant reach this machine'
        : undefined,
    fix: advice('WEBHOOKS_TO_LOOPBACK'),
  },
]

interface RunnableWorkerConfig extends Config {
  workerUrl: string
  secretsKey: string
}

export const environmentChecks: readonly Check<Config>[] = [
  {
    name: 'database_url',
    right: 'DATABASE_URL is set',
    wrong: ({ database }) => (database.url === undefined ? 'DATABASE_URL is missing' : undefined),
    fix: advice('DATABASE_URL'),
  },
  {
    name: 'jwt_issuer',
    right: 'JWT_ISSUER is set',
    wrong: ({ token }) => (token.issuer === undefined ? 'JWT_ISSUER is missing' : undefined),
    fix: advice('JWT_ISSUER'),
  },
  {
    name: 'development_issuer',
    right: 'tokens of the development issuer are not accepted in production',
    wrong: ({ environment, token }) =>
      environment === 'production' && token.issuer === developmentIssuerUrl
        ? `JWT_ISSUER is ${developmentIssuerUrl}, whose tokens anyone can sign`
        : undefined,
    fix: advice('JWT_ISSUER'),
  },
  passwordCheck('DATABASE_URL', ({ database }) => database.url),
  passwordCheck('WORKER_DATABASE_URL', ({ workerUrl }) => workerUrl),
  passwordCheck('REDIS_URL', ({ rateLimits }) => rateLimits.redisUrl),
  ...secretChecks,
  {
    name: 'cron_secret',
    right: 'CRON_SECRET cannot be guessed, or there is none',
    wrong: ({ cronSecret }) =>
      cronSecret !== undefined && isWeak(cronSecret, shortestSecret) ? 'CRON_SECRET is weak' : undefined,
    fix: advice('CRON_SECRET'),
  },
  {
    name: 'rate_limit_store',
    right: 'all instances count requests together',
    wrong: ({ environment, rateLimits }) =>
      environment === 'production' && rateLimits.store === 'memory'
        ? 'RATE_LIMIT_STORE is memory, which each instance has for itself'
        : undefined,
    fix: advice('RATE_LIMIT_STORE'),
  },
  {
    name: 'redis_url',
    right: 'REDIS_URL is set where Redis counts',
    wrong: ({ rateLimits }) =>
      rateLimits.store === 'redis' && rateLimits.redisUrl === undefined ? 'REDIS_URL is missing' : undefined,
    fix: advice('REDIS_URL'),
  },
]

/** What a process needs that only runs jobs. */
export const workerEnvironmentChecks: readonly Check<Config>[] = [
  passwordCheck('WORKER_DATABASE_URL', ({ workerUrl }) => workerUrl),
  {
    name: 'worker_database_url',
    right: 'WORKER_DATABASE_URL is set',
    wrong: ({ workerUrl }) => (workerUrl === undefined ? 'WORKER_DATABASE_URL is missing' : undefined),
    fix: advice('WORKER_DATABASE_URL'),
  },
  ...secretChecks,
]

/** A login of the service, by the variable that names it. */
interface Login {
  variable: 'DATABASE_URL' | 'WORKER_DATABASE_URL'
  /** What it acts as. */
  roles: readonly string[]
  /** Roles of the other login. */
  strange: readonly string[]
}
const api: Login = { variable: 'DATABASE_URL', roles: ['anon', 'authenticated'], strange: ['worker'] }
const background: Login = {
  variable: 'WORKER_DATABASE_URL',
  roles: ['worker'],
  strange: ['anon', 'authenticated'],
}

const checksOf = ({ variable, roles, strange }: Login): readonly Check<DatabaseFacts>[] => [
  {
    name: 'login_superuser',
    right: `the login of ${variable} is no superuser`,
    wrong: ({ login, superuser }) =>
      superuser ? `the login ${login} is a superuser, whom row-level security does not bind` : undefined,
    fix: `let ${variable} name ${loginOf[variable]}, or a login of its own that may only become ${roles.join(' and ')}`,
  },
  {
    name: 'login_bypasses',
    right: `row-level security binds the login of ${variable}`,
    wrong: ({ login, unboundRoles, superuser }) =>
      superuser || unboundRoles.length === 0
        ? undefined
        : `the login ${login} is, or may become, ${list(unboundRoles)}: row-level security does not bind that role`,
    fix: `let ${variable} name a login that may only become ${roles.join(' and ')}`,
  },
  {
    name: 'login_owns',
    right: `the login of ${variable} owns no table`,
    wrong: ({ login, ownedTables }) =>
      ownedTables.length > 0 ? `the login ${login} owns ${list(ownedTables)}` : undefined,
    fix: `let ${variable} name a login that owns nothing; MIGRATION_DATABASE_URL is for the owner`,
  },
  {
    name: 'login_roles',
    right: `the login of ${variable} may become ${roles.join(' and ')}`,
    wrong: ({ login, superuser, roles: reached }) => {
      const closed = superuser ? [] : roles.filter((role) => !reached.includes(role))
      return closed.length > 0 ? `the login ${login} may not become ${list(closed)}` : undefined
    },
    fix: `run \`npm run db:migrate\`, then grant ${roles.join(', ')} to the login`,
  },
  {
    name: 'login_strangers',
    right: `the login of ${variable} may not become what the other one may`,
    wrong: ({ login, roles: reached }) => {
      const open = strange.filter((role) => reached.includes(role))
      return open.length > 0
        ? `the login ${login} may become ${list(open)}, which is for the other login`
        : undefined
    },
    fix: `let ${variable} name ${loginOf[variable]}, or revoke those roles from the login`,
  },
  {
    name: 'row_level_security',
    right: 'row-level security is on wherever it reaches',
    wrong: ({ openTables }) =>
      openTables.length > 0 ? `row-level security is off on ${list(openTables)}` : undefined,
    fix: 'alter table … enable row level security, or revoke what the API is granted on it',
  },
  {
    name: 'migrations',
    right: 'every migration is applied that this service needs',
    wrong: ({ schemaVersion: applied }) =>
      applied === undefined || applied < schemaVersion
        ? `migrations are pending: the database is at ${applied ?? 'none'}, the service needs ${schemaVersion}`
        : undefined,
    fix: 'run `npm run db:migrate` with MIGRATION_DATABASE_URL',
  },
]

const loginOf = {
  DATABASE_URL: 'the role authenticator',
  WORKER_DATABASE_URL: 'the role background',
} as const

export const databaseChecks = checksOf(api)
export const workerChecks = checksOf(background)

/** A login without a password proves itself in another way; one with a password that everybody tries does not. */
function passwordCheck(
  variable: Login['variable'] | 'REDIS_URL',
  urlOf: (config: Config) => string | undefined,
): Check<Config> {
  return {
    name: `password_of_${variable.toLowerCase()}`,
    right: `the password of ${variable} cannot be guessed, or there is none`,
    wrong: (config) => {
      const url = urlOf(config)
      if (config.environment !== 'production' || url === undefined) return undefined
      return isGuessable(url) ? `the password of ${variable} can be guessed` : undefined
    },
    fix: `give the login a random one of at least ${shortestPassword} characters, for example from \`openssl rand -hex 24\``,
  }
}

/** @throws StartupError */
export function assertRunnable(config: Config): asserts config is RunnableConfig {
  refuse(environmentChecks, config)
}

/** The same for a process that only runs jobs. @throws StartupError */
export function assertWorkerRunnable(config: Config): asserts config is RunnableWorkerConfig {
  refuse(workerEnvironmentChecks, config)
}

/** @throws StartupError, or what the driver throws */
export async function checkDatabase(connection: Connection): Promise<void> {
  const { readFacts } = await import('./store/facts.ts')
  refuse(databaseChecks, await readFacts(connection, 'anon'))
}

/** The same for the login of background jobs. @throws StartupError, or what the driver throws */
export async function checkWorkerDatabase(connection: Connection): Promise<void> {
  const { readFacts } = await import('./store/facts.ts')
  refuse(workerChecks, await readFacts(connection, 'worker'))
}
