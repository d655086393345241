/** Two tenants through pgbouncer in transaction mode: one connection to Postgres serves now this one, now that one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acme, globex } from '../support/service.ts'
import { ask, inParallel, numbers, write } from './support/client.ts'
import { knowsPreparedStatements, startPgbouncer } from './support/debian.ts'
import { Ledger, progress, report } from './support/ledger.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

const requests = 10_000
/** Connections to Postgres, and of the service to the pooler. */
const [narrow, wide] = [2, '20']

let stand: Stand
let pooler: Awaited<ReturnType<typeof startPgbouncer>>
let crowds: Record<string, string[]>
beforeAll(async () => {
  stand = await startStand()
  pooler = await startPgbouncer(stand.production.database.url, narrow)
  crowds = { [acme]: await stand.crowd(100, acme), [globex]: await stand.crowd(100, globex) }
})
afterAll(async () => {
  await pooler.stop()
  await stand.stop()
})

interface Row {
  workspace_id: string
  created_by: string
  title: string
  content?: string
}

/** Who writes and reads, by the number of a request: the tenants take turns, and so do their people. */
function callerOf(index: number) {
  const workspace = index % 2 === 0 ? acme : globex
  return { workspace, token: nth(crowds[workspace] ?? [], Math.floor(index / 2)) }
}

test.for(knowsPreparedStatements() ? ['false', 'true'] : ['false'])(
  '14: no row crosses, with DATABASE_PREPARE=%s',
  async (prepare, context) => {
    const environment = { DATABASE_URL: pooler.url, DATABASE_PREPARE: prepare, DATABASE_POOL_SIZE: wide }
    const service = await serveHere({ ...stand.environment, ...environment })
    const ledger = new Ledger()
    const crossed: unknown[] = []
    let seen = 0
    await inParallel(32, numbers(requests), async (index) => {
      const { workspace, token } = callerOf(index)
      const check = (row: Row) => {
        seen += 1
        if (row.workspace_id !== workspace || !row.title.endsWith(workspace)) crossed.push({ workspace, row })
      }
      if (index % 4 < 2) {
        const title = `${ledger.title()} ${workspace}`
        const answer = await write(service.url, { token, title, workspace })
        ledger.note(title, answer)
        check(JSON.parse(answer.text) as Row) // as the contract has it
      } else {
        const headers = { authorization: `Bearer ${token}` }
        const query = 'sort=-created_at&limit=10&visibility=workspace'
        const answer = await ask(`${service.url}/v1/workspaces/${workspace}/documents?${query}`, { headers })
        const { data } = JSON.parse(answer.text) as { data: Row[] } // as the contract has it
        for (const row of data.filter(({ title }) => ledger.owns(title))) check(row)
      }
      if (index % 1000 === 999) await progress(context, index + 1, requests)
    })
    await service.stop()
    const [{ open } = {}] = await stand.query(
      `select count(*)::int as open from pg_stat_activity where datname = current_database() and usename = 'authenticator'`,
    )
    expect(open).toBe(narrow)
    expect(crossed).toEqual([])
    expect(seen).toBeGreaterThan(requests)
    report(context, {
      fault: `14 pgbouncer, prepared: ${prepare}`,
      runs: requests,
      ...(await ledger.settle(stand.query)),
    })
    // And in the database: what a tenant's title stands on is theirs, written by one of their people.
    expect(await strays()).toEqual([])
  },
)

const strays = () =>
  stand.query(
    `select document.title, document.workspace_id, person.subject from app.documents as document
     join app.users as person on person.id = document.created_by and person.issuer = 'https://issuer.example.com'
     where title not like '%' || workspace_id or person.subject not like workspace_id || ':%'`,
  )
