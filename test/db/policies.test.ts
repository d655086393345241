/** What the database itself refuses, asked with SQL as the API's roles: no check of the application is in the way. */
import pg from 'pg'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openPool } from '../../src/store/pool.ts'
import { createDatabase } from '../support/postgres.ts'
import { acme, globex, notesOfAda, people, plan } from '../support/service.ts'

let copy: Awaited<ReturnType<typeof createDatabase>>
let pool: pg.Pool
beforeAll(async () => {
  copy = await createDatabase(inject('postgres'))
  pool = openPool(copy.url, 2)
})
afterAll(async () => {
  await pool.end()
  await copy.drop()
})

type Claims = Record<string, string>
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
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [
      role,
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

// A change that reads no column asks no policy but its own.
test.each([
  ['users', `update app.users set name = 'x'`, `id = '${people.ada}'`],
  ['workspaces', `update app.workspaces set name = 'x'`, `id = '${acme}'`],
  ['api_keys', 'update app.api_keys set revoked_at = now()', `workspace_id = '${acme}'`],
  ['invitations', `update app.invitations set status = 'revoked'`, `workspace_id = '${acme}'`],
])('a change of all %s reaches only what is one’s own', async (table, change, own) => {
  const owner = new pg.Client({ connectionString: copy.admin })
  await owner.connect()
  const { rows } = await owner.query(`select count(*)::int as n from app.${table} where ${own}`)
  await owner.end()
  expect(rows[0].n).toBeGreaterThan(0)
  expect((await run('authenticated', ada, change)).rowCount).toBe(rows[0].n)
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

describe('documents', () => {
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

  test('a search stays within the workspace and away from private ones', async () => {
    const search = `select id from app.search_documents('acme OR plan OR nobody', 10, null, null)`
    expect(await as('authenticated', inWorkspace(people.grace, acme), search)).toEqual([{ id: plan }])
    expect(await as('authenticated', intruder, search)).toEqual([])
  })
})

describe('keys and invitations', () => {
  test.each([
    ['api_keys', 'secret_digest'],
    ['api_keys', 'previous_digest'],
    ['invitations', 'token_digest'],
    ['users', 'subject'],
  ])('%s.%s cannot be read by the API at all', async (table, column) => {
    await expect(as('authenticated', ada, `select ${column} from app.${table}`)).rejects.toMatchObject(denied)
  })

  test('a key that is revoked, expired or of a removed member opens no workspace', async () => {
    const claims = { ...ada, key_id: 'key_01kke900000000000000000000' }
    const opens = async () => (await as('authenticated', claims, 'select app.current_workspace() as id'))[0]
    expect(await opens()).toEqual({ id: acme })
    const admin = openPool(copy.admin, 1)
    for (const [spoil, mend] of [
      [`update app.api_keys set revoked_at = now()`, `update app.api_keys set revoked_at = null`],
      [`update app.api_keys set expires_at = now()`, `update app.api_keys set expires_at = null`],
      [
        `update app.api_keys set created_by = '${people.alan}'`,
        `update app.api_keys set created_by = '${people.ada}'`,
      ],
    ] as const) {
      await admin.query(spoil)
      expect(await opens(), spoil).toEqual({ id: null })
      await admin.query(mend)
    }
    await admin.end()
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
    const record = `select app.record_audit('aud_01knew00000000000000000000', 'documents.create', null, null, 'req_1')`
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
