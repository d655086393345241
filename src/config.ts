/** The environment, read once and checked; nothing else reads it. */
import * as z from 'zod/mini'

// Else it tries whether it may generate code, which nothing here does at run time.
z.config({ jitless: true })

const port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65535))
const flag = z.stringbool()
const list = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
)

const variables = z.object({
  NODE_ENV: z._default(z.enum(['development', 'test', 'production']), 'production'),
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z._default(port, 3000),
  PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ })),
  DATABASE_PREPARE: z._default(flag, true),
  DATABASE_POOL_SIZE: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 10),
  WORKER_DATABASE_URL: z.optional(z.url({ protocol: /^postgres(?:ql)?$/ })),
  SECRETS_KEY: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=(?:,[A-Za-z0-9+/]{43}=)*$/))),
  WEBHOOKS_TO_LOOPBACK: z._default(flag, false),
  CRON_SECRET: z.optional(z.string().check(z.regex(/^[\x21-\x7e]+$/))),
  JWT_ISSUER: z.optional(z.url()),
  JWT_AUDIENCE: z._default(z.string().check(z.minLength(1)), 'authenticated'),
  JWT_JWKS_URL: z.optional(z.url({ protocol: /^https?$/ })),
  AUDIT_RETENTION_DAYS: z.optional(z.coerce.number().check(z.int(), z.minimum(30), z.maximum(36_500))),
  CORS_ORIGINS: z._default(list, []),
  RATE_LIMIT_STORE: z.optional(z.enum(['postgres', 'redis', 'memory'])),
  REDIS_URL: z.optional(z.url({ protocol: /^rediss?$/ })),
  TRUSTED_PROXIES: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(16)), 0),
  LOG_LEVEL: z._default(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
})

/** What each variable is for; shown when one is missing or malformed. */
const hints: Record<keyof z.output<typeof variables>, string> = {
  NODE_ENV: 'development, test or production',
  HOST: 'the address to listen on, for example 0.0.0.0',
  PORT: 'a port number, for example 3000',
  PUBLIC_URL: 'the address clients use, for example https://api.example.com',
  DATABASE_URL:
    'postgres://authenticator:<password>@<host>:5432/<database>; the login of the API, not the owner of the schema',
  DATABASE_PREPARE: 'false for a pooler without prepared statements, else true',
  DATABASE_POOL_SIZE: 'how many connections an instance may hold, for example 10',
  WORKER_DATABASE_URL:
    'postgres://background:<password>@<host>:5432/<database>; the login of background jobs, which is not the one of the API',
  SECRETS_KEY:
    '32 random bytes in base64, for example from `openssl rand -base64 32`; to change it, put a new one and a comma before the old one',
  WEBHOOKS_TO_LOOPBACK: 'true to let webhooks go to http://localhost in development, else false',
  CRON_SECRET:
    'at least 32 random characters, for example from `openssl rand -hex 32`; the scheduler sends them as a bearer token',
  JWT_ISSUER: 'the issuer of your tokens, for example https://<project>.supabase.co/auth/v1',
  JWT_AUDIENCE: 'the audience your tokens must name, for example authenticated',
  JWT_JWKS_URL: "where the issuer's keys are; the default is <JWT_ISSUER>/.well-known/jwks.json",
  AUDIT_RETENTION_DAYS: 'how many days the audit trail is kept, at least 30; without it, for ever',
  CORS_ORIGINS:
    'origins that may call from a browser, for example https://app.example.com,https://admin.example.com',
  RATE_LIMIT_STORE:
    'postgres, redis or, for development, memory; the default is redis where REDIS_URL is set, else postgres',
  REDIS_URL:
    'where requests are counted, for example rediss://<user>:<password>@<host>:6379; Valkey works the same',
  TRUSTED_PROXIES:
    'how many proxies of yours are in front and add to X-Forwarded-For, for example 1; without any, 0',
  LOG_LEVEL: 'debug, info, warn, error or silent',
}

export interface Config {
  environment: 'development' | 'test' | 'production'
  host: string
  port: number
  /** Without a slash at the end. */
  publicUrl: string
  database: { url: string | undefined; prepare: boolean; poolSize: number }
  /** Of background jobs; without it, this process runs none. */
  workerUrl: string | undefined
  /** Seal what must be read again, such as webhook secrets: base64, with commas between them; the first one seals. */
  secretsKey: string | undefined
  /** Whether webhooks may go to this machine. */
  webhooksToLoopback: boolean
  /** What a scheduler proves itself with; without it, none gets in. */
  cronSecret: string | undefined
  token: { issuer: string | undefined; audience: string; jwksUrl: string | undefined }
  corsOrigins: readonly string[]
  /** Undefined keeps the audit trail for ever. */
  auditRetentionDays: number | undefined
  rateLimits: { store: 'postgres' | 'redis' | 'memory'; redisUrl: string | undefined }
  trustedProxies: number
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** The environment does not fit; the message has one line a variable, with an example. */
export class ConfigError extends Error {}

/**
 * Reads the configuration.
 * @throws ConfigError
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    throw new ConfigError(
      [...names].map((name) => `${name} is malformed: ${advice(name as keyof typeof hints)}`).join('\n'),
    ) // names of the schema
  }
  const value = parsed.data
  const issuer = value.JWT_ISSUER
  return Object.freeze({
    environment: value.NODE_ENV,
    host: value.HOST,
    port: value.PORT,
    publicUrl: (value.PUBLIC_URL ?? `http://${value.HOST}:${value.PORT}`).replace(/\/$/, ''),
    database: {
      url: value.DATABASE_URL,
      prepare: value.DATABASE_PREPARE,
      poolSize: value.DATABASE_POOL_SIZE,
    },
    workerUrl: value.WORKER_DATABASE_URL,
    secretsKey: value.SECRETS_KEY,
    webhooksToLoopback: value.WEBHOOKS_TO_LOOPBACK,
    cronSecret: value.CRON_SECRET,
    token: {
      issuer,
      audience: value.JWT_AUDIENCE,
      jwksUrl:
        value.JWT_JWKS_URL ??
        (issuer === undefined ? undefined : `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`),
    },
    corsOrigins: value.CORS_ORIGINS,
    auditRetentionDays: value.AUDIT_RETENTION_DAYS,
    rateLimits: {
      store: value.RATE_LIMIT_STORE ?? (value.REDIS_URL === undefined ? 'postgres' : 'redis'),
      redisUrl: value.REDIS_URL,
    },
    trustedProxies: value.TRUSTED_PROXIES,
    logLevel: value.LOG_LEVEL,
  })
}

/** Every variable and what to write into it, for `--help`. */
export const listVariables = (): string =>
  Object.entries(hints)
    .map(([name, hint]) => `  ${name.padEnd(22)} ${hint}\n`)
    .join('')

/** What to do about a variable that is not there, or not as it should be. */
export const advice = (name: keyof typeof hints): string => `write ${hints[name]}`
