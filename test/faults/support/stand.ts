/** The service on a database behind a relay, with people enough that no rate limit is met by accident. */
import pg from 'pg'
import { inject } from 'vitest'
import { newId } from '../../../src/domain/ids.ts'
import { NodeResponse, serveNode } from '../../../src/platforms/node.ts'
import { startService } from '../../../src/start.ts'
import { startProduction } from '../../platforms/support/production.ts'
import type { Production } from '../../platforms/support/production.ts'
import { asAdmin } from '../../support/postgres.ts'
import { acme, globex } from '../../support/service.ts'
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
      await server.close(1000)
      await service.close()
    },
  }
}

const letter: Record<string, string> = { [acme]: 'a', [globex]: 'g' }

/** Editors of a workspace. @returns their tokens */
async function assembleCrowd(
  { database, sign }: Production,
  { size, workspace }: { size: number; workspace: string },
): Promise<string[]> {
  const subjects = Array.from({ length: size }, (_, index) => `${letter[workspace] ?? 'x'}-${index}`)
  await asAdmin(database.admin, (client) =>
    client.query(
      `with people as (insert into app.users (id, issuer, subject, name)
         select id, 'https://issuer.example.com', subject, subject from unnest($1::text[], $2::text[]) as person (id, subject)
         on conflict (issuer, subject) do update set name = excluded.name returning id, name)
       insert into app.members (workspace_id, user_id, role, name) select $3, id, 'editor', name from people
       on conflict do nothing`,
      [subjects.map(() => newId('usr')), subjects, workspace],
    ),
  )
  return Promise.all(subjects.map((subject) => sign(subject)))
}

/** One of the crowd after the other. */
export const nth = (crowd: readonly string[], index: number): string => crowd[index % crowd.length] ?? ''
