/** The real service in this process, on a copy of the seeded database. */
import { readFile } from 'node:fs/promises'
import { inject } from 'vitest'
import { checks } from '../../generated/checks.ts'
import { operations } from '../../generated/operations.ts'
import { rates } from '../../generated/policy.ts'
import type { OperationId } from '../../generated/operations.ts'
import { developmentToken, temporaryIssuer } from '../../scripts/development/issuer.ts'
import type { Issuer } from '../../scripts/development/issuer.ts'
import { createApp } from '../../src/app.ts'
import type { AppParts } from '../../src/app.ts'
import { fixedKeys } from '../../src/auth/jwks.ts'
import { assembleBackground } from '../../src/background.ts'
import { readConfig } from '../../src/config.ts'
import type { Fetch } from '../../src/http/machine.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { createLog } from '../../src/log.ts'
import type { Log } from '../../src/log.ts'
import { postgresCounters } from '../../src/store/counters-postgres.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Database, Observe } from '../../src/store/database.ts'
import { openPool } from '../../src/store/pool.ts'
import { secretsKey } from './keys.ts'
import { asAdmin, createDatabase } from './postgres.ts'
import { rehearse } from './rehearsal.ts'

/** The seeded people. */
export const people = {
  ada: 'usr_01kada00000000000000000000',
  grace: 'usr_01kgrace000000000000000000',
  alan: 'usr_01ka1an0000000000000000000',
  barbara: 'usr_01kbarbara0000000000000000',
  mallory: 'usr_01kma110ry0000000000000000',
} as const
export type PersonName = keyof typeof people

/** The seeded workspaces and what is in them. */
export const acme = 'ws_01kacme0000000000000000000'
export const globex = 'ws_01kg10bex00000000000000000'
export const plan = 'doc_01kp1an0000000000000000000'
export const notesOfAda = 'doc_01kn0tes000000000000000000'

export interface Call {
  /** A seeded person, any other name for a new one, or a whole credential. */
  as?: PersonName | (string & {})
  credential?: string
  path?: Record<string, string>
  query?: Record<string, string | number>
  headers?: Record<string, string>
  body?: unknown
  /** The text of a body, in place of `body`. */
  raw?: string
  /** The address of the client. */
  remote?: string
  /** A 500 is an answer, not a failed test. */
  mayFail?: boolean
}

export interface Reply {
  status: number
  headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- tests read answers of every operation
  body: any
}

export type Service = Awaited<ReturnType<typeof startService>>

/** What the platform's scheduler has. */
export const cronSecret = 'the-secret-of-the-scheduler-in-tests'

const doorOptions = { prepare: true, statementTimeout: 5000, onError: () => {} }
const config = readConfig({
  NODE_ENV: 'test',
  PUBLIC_URL: 'http://plumbline.test',
  CRON_SECRET: cronSecret,
  SECRETS_KEY: secretsKey,
  WEBHOOKS_TO_LOOPBACK: 'true',
})

/** Waits longer for a connection than the service does: a machine may be busy with other tests. */
function openPatientPool(url: string, max: number) {
  const pool = openPool(url, max)
  pool.options.connectionTimeoutMillis = 20_000
  return pool
}

/** The background jobs, on the database as they see it. */
function openWorker(url: string, log: Log) {
  const door = openDatabase(() => openPatientPool(url, 2), doorOptions)
  const workerDb = door.as({ role: 'worker', claims: {} })
  const background = assembleBackground({ config, database: door, log, seal: createSeal(secretsKey) })
  return { workerDoor: door, workerDb, background, closeWorker: door.close }
}

interface Parts extends Partial<AppParts> {
  observe?: Observe
  /** Looks at what a rehearsed change did, before it is rolled back. */
  inspect?: (db: Database) => Promise<void>
}

/** @param parts what a test wants to be different */
export async function startService({ observe, inspect, ...parts }: Parts = {}) {
  const database = await createDatabase(inject('postgres'))
  const issuer = await temporaryIssuer()
  const logged: string[] = []
  const log = createLog('info', (line) => logged.push(line))
  const door = openDatabase(() => openPatientPool(database.url, 5), { ...doorOptions, observe })
  const { workerDoor, workerDb, background, closeWorker } = openWorker(database.worker, log)
  const keys = fixedKeys(issuer.keys)
  const whole: AppParts = {
    config,
    log,
    database: door,
    counters: postgresCounters,
    rates: generous,
    assets,
    keys,
    token: developmentToken,
    seal: createSeal(secretsKey),
    checks,
    runJobs: background.once,
    ...parts,
  }
  const fetch = createApp(whole)
  const rehearsed = createApp({ ...whole, database: rehearse(whole.database, inspect) })
  const send = async (app: Fetch, id: OperationId, call: Call) => {
    const reply = await replyOf(await app(await requestFor(id, call, issuer), { remote: call.remote }))
    if (reply.status !== 500 || call.mayFail) return reply
    throw new Error(`${id} failed: ${logged.findLast((line) => line.includes('"error"'))}`)
  }
  return {
    fetch,
    /** The same service, but whatever it changes is rolled back. */
    rehearsed,
    issuer,
    log,
    logged,
    database,
    door,
    /** Speaks as background jobs do. */
    workerDb,
    workerDoor,
    background,
    /** Calls an operation by its id, as a client would. */
    call: (id: OperationId, call: Call = {}): Promise<Reply> => send(fetch, id, call),
    /** The same, but whatever it changes is rolled back. */
    rehearse: (id: OperationId, call: Call = {}): Promise<Reply> => send(rehearsed, id, call),
    /** Another service on the same database. @param others what is different in it */
    variant: (others: Partial<AppParts>) => {
      const app = createApp({ ...whole, ...others })
      return (id: OperationId, call: Call = {}): Promise<Reply> => send(app, id, call)
    },
    /** Runs a statement that no row-level security hides anything from. */
    query: async (text: string, values: unknown[] = []) =>
      (await asAdmin(database.admin, (client) => client.query(text, values))).rows,
    stop: async () => {
      await door.close()
      await closeWorker()
      await database.drop()
    },
  }
}

/** Limits that no test meets by accident. */
const generous = Object.fromEntries(
  Object.entries(rates).map(([name, rate]) => [name, { ...rate, limit: 1_000_000 }]),
)

const files = { 'openapi.json': 'generated/openapi.json', 'reference.js': 'package.json' } as const
const assets: AppParts['assets'] = {
  read: async (name) => ({ text: await readFile(files[name], 'utf8'), tag: `"${name}"` }),
}

/** The request a client would send. */
export async function requestFor(id: OperationId, call: Call, issuer: Issuer): Promise<Request> {
  const { method, path } = operations[id]
  const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(call.path?.[name] ?? acme),
  )
  const query = new URLSearchParams(
    Object.entries(call.query ?? {}).map(([name, value]) => [name, String(value)]),
  )
  const headers = new Headers(call.headers)
  const credential = call.credential ?? (call.as === undefined ? undefined : await issuer.sign(call.as))
  if (credential !== undefined) headers.set('authorization', `Bearer ${credential}`)
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
  const body = call.raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body))
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', type)
  const search = query.size > 0 ? `?${query.toString()}` : ''
  return new Request(`http://plumbline.test${filled}${search}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  })
}

export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text()
  const json = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    body: json && text !== '' ? JSON.parse(text) : text,
  }
}
