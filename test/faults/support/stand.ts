/** The service on a database behind a relay, with people enough that no rate limit is met by accident. */
import pg from 'pg'
import { inject } from 'vitest'
import { NodeResponse, serveNode } from '../../../src/platforms/node.ts'
import { startService } from '../../../src/start.ts'
import { startProduction } from '../../platforms/support/production.ts'
import { assembleCrowd } from '../../support/crowd.ts'
import { asAdmin } from '../../support/postgres.ts'
import { acme } from '../../support/service.ts'
import { waitUntil } from './client.ts'
import { Proxy } from './proxy.ts'

export type Stand = Awaited<ReturnType<typeof startStand>>

/** Connections to the database. */
export const poolSize = 5

/** @param admin of a server of one's own, when it shall be stopped or killed */
export async function startStand(postgres = inject('postgres')) {
  const production = await startProduction(postgres)
  const proxy = await new Proxy(production.database.url).accept()
  const query = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await asAdmin(production.database.admin, (client) => client.query(text, values))).rows
  const environment = {
    ...production.environment,
    DATABASE_URL: proxy.through(production.database.url),
    LOG_LEVEL: 'silent', // every fault would be told, and all of them are meant
  }
  return {
    production,
    proxy,
    query,
    environment,
    crowd: (size: number, workspace = acme) => assembleCrowd(production, { size, workspace }),
    /** Until no statement and no transaction of the service is under way. */
    idle: () =>
      waitUntil('no connection of the service is busy', async () => {
        const [row] = await query(
          `select count(*)::int as busy from pg_stat_activity
           where datname = current_database() and usename = 'authenticator' and state <> 'idle'`,
        )
        return row?.['busy'] === 0
      }),
    whileLocked: (table: string, work: (waiting: () => Promise<number>) => Promise<void>) =>
      whileLocked(production.database.admin, { table, work }),
    stop: async () => {
      await proxy.refuse()
      await production.stop()
    },
  }
}

interface Locked {
  table: string
  /** @param waiting counts the statements that wait for a lock */
  work: (waiting: () => Promise<number>) => Promise<void>
}

/** Nothing gets through a table until the work is done. */
async function whileLocked(admin: string, { table, work }: Locked): Promise<void> {
  const blocker = new pg.Client({ connectionString: admin })
  await blocker.connect()
  try {
    await blocker.query(`begin; lock table ${table} in access exclusive mode`)
    await work(async () => {
      const { rowCount } = await blocker.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rowCount ?? 0
    })
  } finally {
    await blocker.end()
  }
}

/** The service in this process, over HTTP. What would end the process ends the test. */
export async function serveHere(environment: Record<string, string>) {
  const service = startService({
    environment,
    assets: { read: async () => ({ text: '{}', tag: '"none"' }) },
    Response: NodeResponse,
  })
  const server = await serveNode(service.fetch, { host: '127.0.0.1', port: 0, log: service.log })
  await service.open()
  return {
    url: server.url,
    stop: async () => {
      await server.close({ deadline: 1000 })
      await service.close()
    },
  }
}

/** One of the crowd after the other. */
export const nth = (crowd: readonly string[], index: number): string => crowd[index % crowd.length] ?? ''
