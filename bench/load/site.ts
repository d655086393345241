/** The built server as in production, with a real Postgres, on loopback. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { buildServer } from '../../scripts/build/server.ts'
import { startIssuer } from '../../test/platforms/support/issuer.ts'
import { assembleCrowd } from '../../test/support/crowd.ts'
import { secretsKey } from '../../test/support/keys.ts'
import { createDatabase, createTemplate, startPostgres } from '../../test/support/postgres.ts'
import { residentBytes } from '../memory.ts'
import { start } from '../server-process.ts'

export type Site = Awaited<ReturnType<typeof startSite>>

export const poolSize = 10
/** A seeded workspace, and a document of it. */
export const [acme, plan] = ['ws_01kacme0000000000000000000', 'doc_01kp1an0000000000000000000']
/** At the highest rates, each of them still asks less often than the rate classes let a person. */
const people = 1000

/** What the server holds at one moment. */
export interface Held {
  megabytes: number
  /** Connections to Postgres: how many there are, and how many of them work. */
  connections: number
  busy: number
}

export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-load-'))
  await buildServer(folder)
  // As in production, what is acknowledged is in the operating system's hands; nothing here waits for a real disk.
  const postgres = await startPostgres(['fsync=off', 'synchronous_commit=on', 'max_connections=100'])
  const issuer = await startIssuer()
  const database = await createDatabase({ admin: postgres.url, template: await createTemplate(postgres.url) })
  const server = await start(process.execPath, ['--max-semi-space-size=8', join(folder, 'server.mjs')], {
    NODE_ENV: 'production',
    PORT: '0',
    LOG_LEVEL: 'warn',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: String(poolSize),
    WORKER_DATABASE_URL: database.worker,
    SECRETS_KEY: secretsKey,
    ...issuer.environment,
  })
  const admin = new pg.Client({ connectionString: database.admin })
  await admin.connect()
  return {
    url: server.url,
    tokens: await assembleCrowd({ database, sign: issuer.sign }, { size: people, workspace: acme }),
    async held(): Promise<Held> {
      const { rows } = await admin.query<{ connections: number; busy: number }>(
        `select count(*)::int as connections, count(*) filter (where state <> 'idle')::int as busy
         from pg_stat_activity where datname = current_database() and usename = 'authenticator'`,
      )
      const [{ connections, busy } = { connections: 0, busy: 0 }] = rows
      return { megabytes: residentBytes(server.pid) / 1e6, connections, busy }
    },
    async stop() {
      await server.stop()
      await admin.end()
      await issuer.stop()
      await postgres.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
