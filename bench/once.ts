/**
 * What it costs that a create happens once, is limited, and leaves an audit row and its event, beside a bare insert in a
 * transaction: as requests, in the database alone, and without the look-up of who asks. Postgres is as durable as in
 * production.
 */
import { randomBytes } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { OperationModule } from '../generated/contract.ts'
import type { DB } from '../generated/db.ts'
import { operations } from '../generated/operations.ts'
import { rates } from '../generated/policy.ts'
import { developmentToken, temporaryIssuer } from '../scripts/development/issuer.ts'
import { createApp } from '../src/app.ts'
import type { AppParts } from '../src/app.ts'
import { fixedKeys } from '../src/auth/jwks.ts'
import { readConfig } from '../src/config.ts'
import { createSeal } from '../src/domain/sealing.ts'
import { newId } from '../src/domain/ids.ts'
import type { Fetch } from '../src/http/machine.ts'
import { createLog } from '../src/log.ts'
import { changeStatement } from '../src/store/changes.ts'
import { postgresCounters } from '../src/store/counters-postgres.ts'
import { openDatabase } from '../src/store/database.ts'
import type { DatabaseDoor } from '../src/store/database.ts'
import { create } from '../src/store/documents.ts'
import { signIn } from '../src/store/identity.ts'
import { claimOnce } from '../src/store/once.ts'
import { openPool } from '../src/store/pool.ts'
import { secretsKey } from '../test/support/keys.ts'
import { createDatabase, createTemplate, startPostgres } from '../test/support/postgres.ts'
import { compare, median, printTable, relativeTo } from './report.ts'

/** Creations of one turn. */
const turn = 50
const [acme, ada] = ['ws_01kacme0000000000000000000', 'usr_01kada00000000000000000000']
const person = {
  issuer: 'https://issuer.plumbline.invalid',
  subject: 'ada',
  email: 'ada@example.com',
  name: 'Ada Lovelace',
}
const body = { title: 'Measured', content: 'A document of a usual size. '.repeat(20) }

/** @returns the targets that were missed */
export async function benchOnce(rounds: number): Promise<string[]> {
  const server = await startPostgres(['max_connections=50'])
  try {
    const database = await createDatabase({ admin: server.url, template: await createTemplate(server.url) })
    const door = openDatabase(() => openPool(database.url, 1), {
      prepare: true,
      statementTimeout: 5000,
      onError: () => {},
    })
    const pool = new pg.Pool({ connectionString: database.owner, max: 1, options: '-c search_path=app' })
    const plain = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
    const { bare, whole } = await requestsOn(door)
    const parts = partsOn(door, plain)
    const lines = await compare(
      Object.entries({
        [names.bareRequest]: bare,
        [names.request]: whole,
        [names.barePart]: () => parts.ordinary(),
        [names.part]: () => parts.ours(),
        [names.insert]: parts.insert,
        [names.isolated]: parts.isolated,
        [names.create]: parts.create,
      }).map(([name, work]) => ({ name, measure: () => milliseconds(work) })),
      rounds,
    )
    await Promise.all([door.close(), plain.destroy()])
    await database.drop()
    const most = 1.6
    const table = (title: string, base: string, others: string[]) =>
      printTable({
        title,
        unit: 'ms',
        lines: relativeTo(lines, base, others),
        targets: others.slice(0, 1).map((name) => ({ name, most })),
      })
    return [
      ...table('A create that happens once, as a request', names.bareRequest, [names.request]),
      ...table('Its part in the database, with the look-up of who asks', names.barePart, [names.part]),
      ...table('Its transaction alone', names.insert, [names.create, names.isolated]),
    ]
  } finally {
    await server.stop()
  }
}

const names = {
  bareRequest: 'bare insert, as a request',
  request: 'limited, once, audited',
  barePart: 'kysely: look-up, bare insert',
  part: 'counted, once, audited',
  insert: 'kysely: bare insert',
  isolated: 'bare insert, isolated',
  create: 'once, audited, event',
}

/** What happens in the database: through the machine's door, and as an ordinary team writes it. */
function partsOn(door: DatabaseDoor, plain: Kysely<DB>) {
  const actor = { role: 'authenticated', claims: { sub: ada, workspace_id: acme } } as const
  const values = () => ({ id: newId('doc'), workspace_id: acme, created_by: ada, ...body })
  const identity = () => ({ ...person, newUserId: newId('usr') })
  const payload = JSON.stringify({ ...values(), type: 'document.created' })
  const key = () => ({ operation: 'documents.create', digest: randomBytes(32) })
  // What the machine makes, not the database, is not measured here.
  const [request, answer] = [randomBytes(32), randomBytes(900)]
  const requestId = randomBytes(16).toString('hex')
  const insert = () => plain.transaction().execute((trx) => create(trx, values()))
  const createOnce = () => {
    const claimed = key()
    return door.transaction(
      actor,
      async (db, last) => {
        const { id } = await create(db, values())
        const { operation } = claimed
        const audit = { id: newId('aud'), operation, workspaceId: acme, resourceId: id, requestId }
        const event = { id: newId('evt'), type: 'document.created', workspaceId: acme, payload }
        last(changeStatement({ audit, event, once: { ...claimed, request, answer } }))
      },
      () => claimOnce(claimed),
    )
  }
  return {
    insert,
    isolated: () => door.transaction(actor, (db) => create(db, values())),
    create: createOnce,
    async ordinary() {
      await signIn(plain, identity(), { workspaceId: acme, ride: undefined })
      await insert()
    },
    async ours() {
      const ride = { rate: 'write', window: 60 }
      await signIn(door.as({ role: 'anon', claims: {} }), identity(), { workspaceId: acme, ride })
      await createOnce()
    },
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < turn; index++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return median(times)
}

/** Two services on one database; in one of them, nothing but the insert happens. */
async function requestsOn(door: DatabaseDoor) {
  const issuer = await temporaryIssuer()
  const parts: AppParts = {
    config: readConfig({ NODE_ENV: 'test' }),
    log: createLog('error', (line) => process.stderr.write(`${line}\n`)),
    database: door,
    counters: postgresCounters,
    rates: Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, { ...rate, limit: 1e9 }])),
    assets: { read: async () => ({ text: '', tag: '' }) },
    keys: fixedKeys(issuer.keys),
    token: developmentToken,
    seal: createSeal(secretsKey),
  }
  const id = 'documents.create'
  const loaded: OperationModule = await operations[id].load()
  const policy = { ...operations[id].policy, rate: 'none', idempotency: 'none', audit: false } as const
  const bare = { ...operations[id], policy, load: async () => ({ ...loaded, event: undefined }) }
  const plain = createApp({ ...parts, operations: { ...operations, [id]: bare } })
  const authorization = `Bearer ${await issuer.sign('ada')}`
  const send = async (app: Fetch, more: Record<string, string>) => {
    const answer = await app(
      new Request(`http://bench/v1/workspaces/${acme}/documents`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', ...more },
        body: JSON.stringify(body),
      }),
    )
    if (answer.status !== 201) throw new Error(await answer.text())
  }
  const complete = createApp(parts)
  return {
    bare: () => send(plain, {}),
    whole: () => send(complete, { 'idempotency-key': crypto.randomUUID() }),
  }
}
