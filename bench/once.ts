/**
 * What it costs that a create happens once, is limited, and leaves an audit row and its event: beside the same request
 * with a bare insert in a transaction, and beside that insert alone. Postgres is as durable as in production.
 */
import type { OperationModule } from '../generated/contract.ts'
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
import { postgresCounters } from '../src/store/counters-postgres.ts'
import { openDatabase } from '../src/store/database.ts'
import type { DatabaseDoor } from '../src/store/database.ts'
import { create } from '../src/store/documents.ts'
import { openPool } from '../src/store/pool.ts'
import { secretsKey } from '../test/support/keys.ts'
import { createDatabase, createTemplate, startPostgres } from '../test/support/postgres.ts'
import { compare, median, printTable } from './report.ts'

/** Creations of one turn. */
const turn = 50
const [acme, ada] = ['ws_01kacme0000000000000000000', 'usr_01kada00000000000000000000']
const body = { title: 'Measured', content: 'A document of a usual size. '.repeat(20) }

/** @returns the targets that were missed */
export async function benchOnce(rounds: number): Promise<string[]> {
  const server = await startPostgres(['max_connections=50'])
  try {
    const database = await createDatabase({ admin: server.url, template: await createTemplate(server.url) })
    const pool = () => openPool(database.url, 1)
    const door = openDatabase(pool, { prepare: true, statementTimeout: 5000, onError: () => {} })
    const { bare, whole } = await requestsOn(door)
    const actor = { role: 'authenticated', claims: { sub: ada, workspace_id: acme } } as const
    const values = () => ({ id: newId('doc'), workspace_id: acme, created_by: ada, ...body })
    const lines = await compare(
      [
        { name: 'bare insert, as a request', measure: () => milliseconds(bare) },
        { name: 'limited, once, audited', measure: () => milliseconds(whole) },
        {
          name: 'bare insert, driver alone',
          measure: () => milliseconds(() => door.transaction(actor, (db) => create(db, values()))),
        },
      ],
      rounds,
    )
    await door.close()
    await database.drop()
    const targets = [{ name: 'limited, once, audited', most: 1.6 }]
    return printTable({ title: 'A create that happens once', unit: 'ms', lines, targets })
  } finally {
    await server.stop()
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
