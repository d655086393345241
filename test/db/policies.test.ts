/** What the database itself refuses, asked with SQL as the API's roles: no check of the application is in the way. */
import type pg from 'pg'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { auditSchema } from '../../scripts/database/audit.ts'
import { openPool } from '../../src/store/pool.ts'
import { createDatabase } from '../support/postgres.ts'
import { acme, globex, notesOfAda, people, plan } from '../support/service.ts'

let copy: Awaited<ReturnType<typeof createDatabase>>
let pool: pg.Pool
let owner: pg.Pool
beforeAll(async () => {
  copy = await createDatabase(inject('postgres'))
  pool = openPool(copy.url, 2)
  owner = openPool(copy.admin, 1)
  for (const [table, changes] of Object.entries(ofGlobex))
    await owner.query(
      `insert into app.${table} select (jsonb_populate_record(one, $1)).* from app.${table} as one where workspace_id = '${acme}' limit 1`,
      [{ workspace_id: globex, ...changes }],
    )
  for (const [workspace, client] of [
    [acme, people.ada],
    [globex, people.mallory],
  ])
    await owner.query(
      `insert into app.deprecated_calls (day, operation, client_kind, client_id, workspace_id) values ('2026-01-05', 'documents.get', 'user', $1, $2)`,
      [client, workspace],
    )
})
afterAll(async () => {
  await pool.end()
  await owner.end()
  await copy.drop()
})

/** What the seed has in Acme only, and what is different about Globex's. */
const ofGlobex = {
  api_keys: { id: 'key_01kg10bex00000000000000000', created_by: people.mallory },
  invitations: {
    id: 'inv_01kg10bex00000000000000000',
    invited_by: people.mallory,
    token_digest: String.raw`\x${'ab'.repeat(32)}`,
  },
  audit_events: { id: 'aud_01kg10bex00000000000000000', actor_id: people.mallory },
  webhook_endpoints: { id: 'whe_01kg10bex00000000000000000' },
  webhook_events: { id: 'evt_01kg10bex00000000000000000' },
  webhook_deliveries: {
    id: 'dlv_01kg10bex00000000000000000',
    webhook_endpoint_id: 'whe_01kg10bex00000000000000000',
    event_id: 'evt_01kg10bex00000000000000000',
  },
}

type Claims = Record<string, string>
/** The API's role, were it granted everything: policies alone are left to refuse. */
const granted = 'authenticated, granted everything'
const inWorkspace = (sub: string, workspace: string): Claims => ({ sub, workspace_id: workspace })

/** Runs statements as a role with claims, and takes everything back. @returns the last one's rows */
async function as(
  role: string,
  claims: Claims,
  ...statements: (string | { text: string; values: unknown[] })[]
): Promise<unknown[]> {
  return (await run(role, claims, ...statements)).rows
}

async function run(
  role: string,
  claims: Claims,
  ...statements: (string | { text: string; values: unknown[] })[]
): Promise<{ rows: unknown[]; rowCount: number | null }> {
  const client = await (role === granted ? owner : pool).connect()
  try {
    await client.query('begin')
    if (role === granted) await client.query('grant all on all tables in schema app to authenticated')
    await client.query(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [
      role === granted ? 'authenticated' : role,
      JSON.stringify(claims),
    ])
    let result: { rows: unknown[]; rowCount: number | null } = { rows: [], rowCount: 0 }
    for (const statement of statements) result = await client.query(statement)
    return result
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const ada = inWorkspace(people.ada, acme)
const mallory = inWorkspace(people.mallory, globex)
/** Mallory, who says she is in Acme: the claim is the application's, the membership is the database's. */
const intruder = inWorkspace(people.mallory, acme)
const denied = { code: '42501' }

const tables = ['users', 'workspaces', 'members', 'invitations', 'api_keys', 'documents', 'audit_events']
const idOf = (table: string) => (table === 'members' ? 'user_id' : 'id')

/** Every table with policies, and the operations that rest on it. */
const policed = Object.entries({
  users: 'me.get, me.update',
  workspaces: 'workspaces.get, workspaces.update, workspaces.delete',
  members: 'members.list, members.update, members.delete',
  invitations: 'invitations.list, invitations.create, invitations.revoke',
  api_keys: 'apiKeys.list, apiKeys.create, apiKeys.rotate, apiKeys.revoke',
  documents: 'documents.get, documents.create, documents.update, documents.delete',
  audit_events: 'auditEvents.list, auditEvents.export',
  webhook_endpoints:
    'webhookEndpoints.get, webhookEndpoints.create, webhookEndpoints.update, webhookEndpoints.delete',
  webhook_events: 'webhookEndpoints.ping, webhookDeliveries.get',
  webhook_deliveries: 'webhookDeliveries.list, webhookDeliveries.redeliver',
  deprecated_calls: 'documents.get and others, once they are deprecated',
})

test('every table with policies is in the list', async () => {
  const { rows } = await owner.query('select distinct tablename from pg_policies order by 1')
  expect(rows.map(({ tablename }) => tablename)).toEqual(policed.map(([table]) => table).toSorted())
})

/** Tables that only functions reach: no policy lets anybody in. */
const closed = Object.entries({
  rate_limits: 'documents.get and every other one',
  idempotency_keys: 'documents.create, apiKeys.create and others that are done once',
})

test('every table is in one of the lists', async () => {
  const { rows } = await owner.query(`select tablename from pg_tables where schemaname = 'app' order by 1`)
  expect(rows.map(({ tablename }) => tablename)).toEqual(
    [...policed, ...closed].map(([table]) => table).toSorted(),
  )
})

test.each([...policed, ...closed])('policies of app.%s (%s) hold for its owner, too', async (table) => {
  const { rows } = await owner.query(
    `select relrowsecurity and relforcerowsecurity as hold from pg_class where oid = 'app.${table}'::regclass`,
  )
  expect(rows).toEqual([{ hold: true }])
})

// What a statement reads is asked of the policy for reading, too. So these read no column.
describe.each(policed)('the policies of app.%s (%s) alone', (table) => {
  const tenant = { users: 'id', workspaces: 'id' }[table] ?? 'workspace_id'
  const [mine, theirs] = table === 'users' ? [people.ada, people.mallory] : [acme, globex]
  const count = async (where: string) =>
    (await owner.query(`select count(*)::int as n from app.${table} where ${where}`)).rows[0].n
  /** Whether there is a policy for it. */
  const open = async (command: string) =>
    (await owner.query('select from pg_policies where tablename = $1 and cmd = $2', [table, command]))
      .rowCount === 1
  const copyOf = async (id: string, changes: object) => {
    const { rows } = await owner.query(
      `select to_jsonb(one) - 'search' as one from app.${table} as one where ${tenant} = $1 limit 1`,
      [id],
    )
    const columns = Object.keys(rows[0].one).join()
    return {
      text: `insert into app.${table} (${columns}) overriding system value select ${columns} from jsonb_populate_record(null::app.${table}, $1)`,
      values: [{ ...rows[0].one, ...changes }],
    }
  }

  test('show one’s own', async () => {
    const rows = await as(granted, ada, `select ${tenant} as id from app.${table}`)
    expect(rows).toEqual(Array.from({ length: await count(`${tenant} = '${mine}'`) }, () => ({ id: mine })))
    expect(rows.length).toBeGreaterThan(0)
    expect(await count(`${tenant} = '${theirs}'`)).toBeGreaterThan(0)
    expect(await as(granted, intruder, `select ${tenant} as id from app.${table}`)).not.toContainEqual({
      id: mine,
    })
  })

  test.each(['update', 'delete'])('let one %s one’s own only', async (verb) => {
    const may = await open(verb.toUpperCase())
    const text =
      verb === 'update' ? `update app.${table} set ${tenant} = '${mine}'` : `delete from app.${table}`
    const { rowCount } = await run(granted, ada, text)
    expect(rowCount).toBe(may ? await count(`${tenant} = '${mine}'`) : 0)
  })

  test('let nothing be moved to others', async () => {
    const move = `update app.${table} set ${tenant} = '${theirs}'`
    if (await open('UPDATE')) await expect(run(granted, ada, move)).rejects.toMatchObject(denied)
    else expect(await run(granted, ada, move)).toMatchObject({ rowCount: 0 })
  })

  test('let nothing be made for others, or in their name', async () => {
    const make = async (id: string, changes: object) => as(granted, ada, await copyOf(id, changes))
    const maker = { documents: 'created_by', api_keys: 'created_by', invitations: 'invited_by' }[table]
    const byAda = maker === undefined ? {} : { [maker]: people.ada }
    await expect(make(theirs, byAda)).rejects.toMatchObject(denied)
    if (maker !== undefined) await expect(make(mine, { [maker]: people.alan })).rejects.toMatchObject(denied)
    // One's own gets past the policy, as far as the one that is there already.
    if (await open('INSERT')) await expect(make(mine, {})).rejects.toMatchObject({ code: '23505' })
  })
})

describe.each(tables)('app.%s', (table) => {
  const select = `select ${idOf(table)} as id from app.${table}`

  test('shows nothing to the login of the API, and nothing to anon', async () => {
    await expect(as('none', {}, select)).rejects.toMatchObject(denied)
    await expect(as('anon', {}, select)).rejects.toMatchObject(denied)
  })

  test('shows nothing to somebody without a workspace', async () => {
    expect(await as('authenticated', {}, select)).toEqual([])
    expect(await as('authenticated', { sub: 'usr_nobody', workspace_id: acme }, select)).toEqual([])
  })

  test('shows nothing of Acme to somebody of Globex, whatever they claim', async () => {
    const mine = await as('authenticated', ada, select)
    expect(mine.length).toBeGreaterThan(0)
    for (const claims of [mallory, intruder])
      for (const row of await as('authenticated', claims, select)) expect(mine).not.toContainEqual(row)
  })

  test.each(['update', 'delete', 'truncate'])('lets nobody of Globex %s rows of Acme', async (verb) => {
    const column = {
      users: 'name',
      workspaces: 'name',
      members: 'role',
      invitations: 'status',
      api_keys: 'hint',
      documents: 'title',
    }[table]
    const text =
      {
        update: `update app.${table} set ${column ?? 'operation'} = ${column ?? 'operation'} where true returning ${idOf(table)} as id`,
        delete: `delete from app.${table} returning ${idOf(table)} as id`,
        truncate: `truncate app.${table}`,
      }[verb] ?? ''
    const touched = await as('authenticated', intruder, text).catch((error: unknown) => {
      expect(error).toMatchObject(denied)
      return []
    })
    const mine = await as('authenticated', ada, select)
    expect(touched.filter((row) => mine.some((own) => isDeepStrictEqual(row, own)))).toEqual([])
  })
})

describe('what documents.get, documents.update and documents.delete reach', () => {
  test('a private one is seen by its creator only', async () => {
    const find = 'select id from app.documents where id = $1'
    expect(await as('authenticated', ada, { text: find, values: [notesOfAda] })).toHaveLength(1)
    expect(
      await as('authenticated', inWorkspace(people.grace, acme), { text: find, values: [notesOfAda] }),
    ).toEqual([])
  })

  test('cannot be made in another workspace, or in the name of another', async () => {
    const insert = `insert into app.documents (id, workspace_id, title, content, created_by) values ('doc_01knew00000000000000000000', $1, 't', '', $2)`
    await expect(
      as('authenticated', ada, { text: insert, values: [globex, people.ada] }),
    ).rejects.toMatchObject(denied)
    await expect(
      as('authenticated', ada, { text: insert, values: [acme, people.alan] }),
    ).rejects.toMatchObject(denied)
    expect(await as('authenticated', ada, { text: insert, values: [acme, people.ada] })).toEqual([])
  })

  test('cannot be moved to another workspace, given away, or hidden by somebody else', async () => {
    const set = (what: string) => `update app.documents set ${what} where id = '${plan}'`
    await expect(as('authenticated', ada, set(`workspace_id = '${globex}'`))).rejects.toMatchObject(denied)
    await expect(as('authenticated', ada, set(`created_by = '${people.alan}'`))).rejects.toMatchObject(denied)
    await expect(
      as('authenticated', inWorkspace(people.alan, acme), set(`visibility = 'private'`)),
    ).rejects.toMatchObject(denied)
  })

  test('a private one is changed, hidden and deleted by its creator only', async () => {
    const alan = inWorkspace(people.alan, acme)
    for (const [who, reached] of [
      [ada, 2],
      [alan, 1],
    ] as const)
      for (const text of [`update app.documents set title = 'x'`, 'delete from app.documents'])
        expect((await run('authenticated', who, text)).rowCount, text).toBe(reached)
    const hide = `update app.documents set visibility = 'private'`
    expect((await run('authenticated', ada, hide)).rowCount).toBe(2)
    await expect(as('authenticated', alan, hide)).rejects.toMatchObject(denied)
  })

  test('a search stays within the workspace and away from private ones', async () => {
    const search = `select id from app.search_documents('acme OR plan OR nobody', 10, null, null)`
    expect(await as('authenticated', inWorkspace(people.grace, acme), search)).toEqual([{ id: plan }])
    expect(await as('authenticated', intruder, search)).toEqual([])
  })
})

describe('secrets', () => {
  test.each([
    ['api_keys', 'secret_digest'],
    ['api_keys', 'previous_digest'],
    ['invitations', 'token_digest'],
    ['users', 'subject'],
  ])('%s.%s cannot be read by the API at all', async (table, column) => {
    await expect(as('authenticated', ada, `select ${column} from app.${table}`)).rejects.toMatchObject(denied)
  })
})

describe('the audit trail', () => {
  test.each([
    'insert into app.audit_events (id) values (1)',
    `update app.audit_events set operation = 'x'`,
    'delete from app.audit_events',
  ])('cannot be written directly: %s', async (text) => {
    await expect(as('authenticated', ada, text)).rejects.toMatchObject(denied)
  })

  test('takes the actor from the claims', async () => {
    const record = `select app.record_change('aud_01knew00000000000000000000', 'documents.create', null, null, 'req_1',
      null, null, null, null, null, null, null)`
    const find = `select actor_kind, actor_id, workspace_id from app.audit_events where id = 'aud_01knew00000000000000000000'`
    const byKey = { ...ada, key_id: 'key_01kke900000000000000000000' }
    expect(await as('authenticated', ada, record, find)).toEqual([
      { actor_kind: 'user', actor_id: people.ada, workspace_id: acme },
    ])
    expect(await as('authenticated', byKey, record, find)).toEqual([
      { actor_kind: 'key', actor_id: byKey.key_id, workspace_id: acme },
    ])
  })
})

test('the login of the API may become nothing else', async () => {
  await expect(as('migrator', {}, 'select 1')).rejects.toMatchObject(denied)
  await expect(as('postgres', {}, 'select 1')).rejects.toMatchObject(denied)
})

test('the audit finds nothing in the database of the tests either', async () => {
  const client = await owner.connect()
  expect(await auditSchema(client).finally(() => client.release())).toEqual([])
})
