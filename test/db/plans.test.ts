/** What runs in every request is planned once a connection: Postgres says whenever it plans. */
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { acme, people } from '../support/service.ts'
import { createDatabase } from '../support/postgres.ts'

let copy: Awaited<ReturnType<typeof createDatabase>>
let client: pg.Client
let planned = 0
beforeAll(async () => {
  copy = await createDatabase(inject('postgres'))
  client = new pg.Client({ connectionString: copy.admin }) // only a superuser may ask for these messages
  client.on('notice', ({ message }) => (planned += message === 'PLANNER STATISTICS' ? 1 : 0))
  await client.connect()
  await client.query(`set client_min_messages = log; set log_min_messages = error`)
})
afterAll(async () => {
  await client.end()
  await copy.drop()
})

const person = { sub: people.ada, workspace_id: acme }
const key = { ...person, key_id: 'key_01kada00000000000000000000' }
const newId = (kind: string) => `'${kind}_01' || substr(md5(random()::text), 1, 24)`
const digest = `sha256(random()::text::bytea)`

const calls: Readonly<Record<string, string>> = {
  current_workspace: `app.current_workspace()`,
  my_workspaces: `app.my_workspaces()`,
  sign_in: `app.sign_in('https://issuer.example', 'ada', null, 'Ada', ${newId('usr')}, '${acme}')`,
  present_key: `app.present_key('${key.key_id}', ${digest}, ${newId('aud')}, 'documents.get', 'req')`,
  count_request: `app.count_request('write:' || random()::text, 60)`,
  claim_once: `app.claim_once('documents.create', ${digest})`,
  record_change: `app.record_change(${newId('aud')}, 'documents.create', null, null, 'req',
    ${newId('evt')}, 'document.created', '{}', null, ${digest}, ${digest}, ${digest})`,
  record_event: `app.record_event(${newId('evt')}, 'document.created', '${acme}', '{}', null)`,
}

/** Runs it as the driver does, in a transaction of its own and prepared. @returns how often Postgres planned */
async function plansOf({ name, text }: { name: string; text: string }, claims: object): Promise<number> {
  await client.query('begin')
  await client.query({
    name: 'claims',
    text: `select set_config('request.jwt.claims', $1, true), set_config('search_path', 'app', true)`,
    values: [JSON.stringify(claims)],
  })
  const before = planned
  await client.query({ name, text: `select ${text}` })
  await client.query('commit')
  return planned - before
}

describe.each([
  ['person', person],
  ['key', key],
])('For a %s', (kind, claims) => {
  test.each(Object.keys(calls))('app.%s keeps its plans.', async (name) => {
    const call = { name: `${name} ${kind}`, text: calls[name] ?? '' }
    await client.query(`set log_planner_stats = on`)
    const first = await plansOf(call, claims)
    // Postgres makes five plans for the values at hand before it looks whether one for all would do.
    for (let count = 0; count < 7; count++) await plansOf(call, claims)
    expect([first > 0, await plansOf(call, claims)]).toEqual([true, 0])
    await client.query(`set log_planner_stats = off`)
  })
})
