/** Every way in which contract and database can drift apart, made once, and found by name and place. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import pg from 'pg'
import { compareDatabase, tableOf } from '../../scripts/drift/database.ts'
import { exceptions } from '../../scripts/drift/exceptions.ts'
import type { Exceptions } from '../../scripts/drift/exceptions.ts'
import type { Finding } from '../../scripts/drift/report.ts'
import { readTables } from '../../scripts/drift/tables.ts'
import { loadContract } from '../../scripts/generate/load.ts'
import type { Contract } from '../../scripts/generate/model.ts'
import { migrate, readMigrations } from '../../scripts/database/migrations.ts'
import { engines } from '../support/engines.ts'
import { createDatabase } from '../support/postgres.ts'

let contract: Contract
let database: Awaited<ReturnType<typeof createDatabase>>
let client: pg.Client
beforeAll(async () => {
  contract = await loadContract('openapi/openapi.yaml', false)
  database = await createDatabase(inject('postgres'))
  client = new pg.Client({ connectionString: database.admin })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

interface Change {
  /** A statement that spoils the schema; it is rolled back. */
  sql?: string
  /** A place among the schemas of the contract, and what to put there. */
  schema?: [path: string, value: unknown]
  exceptions?: Exceptions
}

async function drift({ sql = '', schema, exceptions: allowed = exceptions }: Change): Promise<Finding[]> {
  try {
    await client.query(`begin; ${sql}`)
    const document = structuredClone(contract.document)
    if (schema !== undefined) put(document, ...schema)
    return compareDatabase({ ...contract, document }, await readTables(client), allowed).findings
  } finally {
    await client.query('rollback')
  }
}

function put(document: object, path: string, value: unknown): void {
  const keys = ['components', 'schemas', ...path.split('/')]
  const last = keys.pop() ?? ''
  let target = document as Record<string, unknown> // JSON
  for (const key of keys) target = target[key] as Record<string, unknown> // JSON
  if (value === undefined) delete target[last]
  else target[last] = value
}

test('nothing differs, and everything was compared', async () => {
  await client.query('begin')
  const area = compareDatabase(contract, await readTables(client), exceptions)
  await client.query('rollback')
  expect(area.findings).toEqual([])
  const [fields, lists, tables] = (area.compared.match(/\d+/g) ?? []).map(Number)
  expect(fields).toBeGreaterThan(90)
  expect(lists).toBeGreaterThan(5)
  expect(tables).toBeGreaterThan(6)
})

describe('a value', () => {
  const bounds = (expression: string) =>
    `alter table app.documents drop constraint documents_title_check, add check (char_length(title) ${expression})`

  test.each<[name: string, change: Change, expected: Pick<Finding, 'what' | 'fix'>]>([
    [
      'of another type',
      { schema: ['Version/type', undefined] },
      {
        what: 'Document.version is anything in the contract; documents.version is integer, which is integer',
        fix: 'write the type of the column in the contract, or migrate the column',
      },
    ],
    [
      'of another type in the table',
      { sql: `alter table app.documents drop version, add version text not null default ''` },
      {
        what: 'Document.version is integer in the contract; documents.version is text, which is string',
        fix: 'migrate the column',
      },
    ],
    [
      'that is a time on one side only',
      { sql: 'alter table app.documents alter updated_at drop default, alter updated_at type text' },
      {
        what: 'Document.updated_at is string (date-time) in the contract; documents.updated_at is text, which is string',
        fix: 'migrate the column',
      },
    ],
    [
      'whose items are of another type',
      { schema: ['Tag/type', 'integer'] },
      {
        what: 'Document.tags is array of integer in the contract; documents.tags is text[], which is array of string',
        fix: 'migrate the column',
      },
    ],
    [
      'of a type that JSON does not have',
      { sql: `alter table app.documents drop title cascade, add title bytea not null default ''` },
      {
        what: 'Document.title is string in the contract; documents.title is bytea, which is nothing that JSON has',
        fix: 'migrate the column',
      },
    ],
    [
      'that may be null in the table only',
      { sql: 'alter table app.documents alter title drop not null' },
      {
        what: 'Document.title is never null in answers; documents.title may be',
        fix: 'write type: [<type>, "null"], or migrate the column to not null',
      },
    ],
    [
      'that may be null in the contract only',
      { schema: ['DocumentCreate/properties/title/type', ['string', 'null']] },
      {
        what: 'DocumentCreate.title may be null in the contract; documents.title never is',
        fix: 'remove "null" from its type, or migrate the column to allow it',
      },
    ],
    [
      'that may be longer in the table',
      { sql: bounds('between 1 and 300') },
      {
        what: 'Document.title has at most 200 characters in the contract; documents.title may have 300 characters',
        fix: 'migrate to check (char_length(title) <= 200), or write maxLength: 300',
      },
    ],
    [
      'that may have any length in the table',
      { sql: bounds('>= 1') },
      {
        what: 'Document.title has at most 200 characters in the contract; documents.title may have any number of characters',
        fix: 'migrate to check (char_length(title) <= 200)',
      },
    ],
    [
      'that may be longer in a request',
      { schema: ['DocumentCreate/properties/title/maxLength', 201] },
      {
        what: 'DocumentCreate.title has at most 201 characters in the contract; documents.title may have 200 characters',
        fix: 'migrate to check (char_length(title) <= 201), or write maxLength: 200',
      },
    ],
    [
      'that may have any length in a request',
      { schema: ['DocumentCreate/properties/title/maxLength', undefined] },
      {
        what: 'DocumentCreate.title has at most any number of characters in the contract; documents.title may have 200 characters',
        fix: 'write maxLength: 200',
      },
    ],
    [
      'whose bound in the table has an alternative',
      { sql: bounds(`<= 200 or title like 'x%'`) },
      {
        what: 'Document.title has at most 200 characters in the contract; documents.title may have any number of characters',
        fix: 'migrate to check (char_length(title) <= 200)',
      },
    ],
    [
      'that may be shorter in a request',
      { schema: ['DocumentPatch/properties/title/minLength', undefined] },
      {
        what: 'DocumentPatch.title may have 0 characters in requests; documents.title has at least 1',
        fix: 'write minLength: 1, or migrate to check (char_length(title) >= 0)',
      },
    ],
    [
      'with more items in the table',
      { sql: 'alter table app.documents drop constraint documents_tags_check' },
      {
        what: 'Document.tags has at most 20 items in the contract; documents.tags may have any number of items',
        fix: 'migrate to check (cardinality(tags) <= 20)',
      },
    ],
    [
      'with fewer items in a request',
      { schema: ['ApiKeyCreate/properties/scopes/minItems', 0] },
      {
        what: 'ApiKeyCreate.scopes may have 0 items in requests; api_keys.scopes has at least 1',
        fix: 'write minItems: 1, or migrate to check (cardinality(scopes) >= 0)',
      },
    ],
    [
      'that is a larger number than the column holds',
      { schema: ['DocumentCreate/properties/version', { type: 'integer', maximum: 3_000_000_000 }] },
      {
        what: 'DocumentCreate.version may be 3000000000 in requests; documents.version is integer, at most 2147483647',
        fix: 'write maximum: 2147483647, or migrate the column to bigint',
      },
    ],
    [
      'without its form in the table',
      { sql: 'alter table app.documents drop constraint documents_id_form' },
      {
        what: 'Document.id matches ^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$ in the contract; documents.id has any form',
        fix: `migrate to check (id ~ '^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$')`,
      },
    ],
    [
      'without its form where a foreign key leads',
      { sql: 'alter table app.users drop constraint users_id_form' },
      {
        what: 'Document.created_by matches ^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$ in the contract; documents.created_by has any form',
        fix: `migrate to check (created_by ~ '^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$')`,
      },
    ],
    [
      'of another form in the contract',
      { schema: ['DocumentId/pattern', '^doc_[a-z]{26}$'] },
      {
        what: 'Document.id matches ^doc_[a-z]{26}$ in the contract; documents.id matches ^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$',
        fix: `, or write pattern: '^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$'`,
      },
    ],
    [
      'with more words in the table',
      {
        sql: `alter table app.documents drop constraint documents_visibility_check,
          add check (visibility in ('private', 'workspace', 'world'))`,
      },
      {
        what: 'Document.visibility is one of private, workspace in the contract; documents.visibility is one of private, workspace, world',
        fix: `migrate to check (visibility in ('private', 'workspace')), or write enum: [private, workspace, world]`,
      },
    ],
    [
      'of any words in the table',
      { sql: 'alter table app.documents drop constraint documents_visibility_check' },
      {
        what: 'Document.visibility is one of private, workspace in the contract; documents.visibility is any text',
        fix: `migrate to check (visibility in ('private', 'workspace'))`,
      },
    ],
    [
      'with more words in a request',
      { schema: ['DocumentCreate/properties/visibility/enum', ['private', 'workspace', 'world']] },
      {
        what: 'DocumentCreate.visibility is one of private, workspace, world in the contract; documents.visibility is one of private, workspace',
        fix: `, or write enum: [private, workspace]`,
      },
    ],
    [
      'of any words in a request',
      { schema: ['DocumentCreate/properties/visibility/enum', undefined] },
      {
        what: 'DocumentCreate.visibility is any text in the contract; documents.visibility is one of private, workspace',
        fix: 'write enum: [private, workspace]',
      },
    ],
    [
      'that no column holds',
      { schema: ['Document/properties/colour', { type: 'string', maxLength: 10 }] },
      {
        what: 'Document.colour: documents.colour does not exist',
        fix: 'migrate the table to have it, or say in scripts/drift/exceptions.ts why it has none',
      },
    ],
  ])('%s is found', async (_name, change, { what, fix }) => {
    const findings = await drift(change)
    const found = findings.find((finding) => finding.what === what)
    expect(found, findings.map((finding) => finding.what).join('\n')).toBeDefined()
    expect(found?.fix).toContain(fix)
    expect(found?.where).toMatch(/^openapi\/schemas\/\w+\.yaml:\d+$/)
  })

  test('is shown where it is written', async () => {
    const [found] = await drift({ sql: 'alter table app.documents drop column content cascade' })
    const lines = readFileSync('openapi/schemas/Document.yaml', 'utf8').split('\n')
    expect(lines[Number(found?.where.split(':')[1]) - 1]).toMatch(/^ {4}content: /)
  })
})

describe('a list', () => {
  test.each<[name: string, sql: string, expected: Pick<Finding, 'what' | 'fix'>]>([
    [
      'without an index for one of its orders',
      'drop index app.documents_title',
      {
        what: 'documents.list sorts documents by title, and no index is in that order',
        fix: 'migrate: create index on documents (workspace_id, title, id)',
      },
    ],
    [
      'whose index mixes directions',
      'drop index app.documents_updated; create index on app.documents (workspace_id, updated_at desc, id)',
      {
        what: 'documents.list sorts documents by -updated_at, and no index is in that order',
        fix: 'create index on documents (workspace_id, updated_at desc, id desc)',
      },
    ],
    [
      'whose index covers some of the rows',
      `drop index app.documents_updated; create index on app.documents (workspace_id, updated_at, id) where visibility = 'private'`,
      {
        what: 'documents.list sorts documents by updated_at, and no index is in that order',
        fix: 'create index on documents (workspace_id, updated_at, id)',
      },
    ],
    [
      'without a sort of its own, and without an index for the usual order',
      'drop index app.members_created',
      {
        what: 'members.list sorts members by -created_at, and no index is in that order',
        fix: 'create index on members (workspace_id, created_at desc, user_id desc)',
      },
    ],
    [
      'with a filter that has no index',
      'drop index app.documents_visibility',
      {
        what: 'documents.list ?visibility filters documents, and no index begins with workspace_id, visibility',
        fix: 'migrate: create index on documents (workspace_id, visibility, created_at desc, id desc)',
      },
    ],
  ])('%s is found', async (_name, sql, { what, fix }) => {
    const findings = await drift({ sql })
    const found = findings.find((finding) => finding.what === what)
    expect(found, findings.map((finding) => finding.what).join('\n')).toBeDefined()
    expect(found?.fix).toContain(fix)
    expect(found?.where).toMatch(/^openapi\/(?:paths\/\w+|common)\.yaml:\d+$/)
  })

  test('that filters or sorts by what is no column is found', async () => {
    const sql = 'alter table app.documents drop column created_by cascade, drop column title cascade'
    const found = (await drift({ sql })).map(({ what }) => what)
    expect(found).toContain(
      'documents.list ?created_by filters by documents.created_by, which does not exist',
    )
    expect(found).toContain('documents.list sorts by title, and documents.title does not exist')
  })
})

describe('a schema', () => {
  test('is held by the table it is named after', async () => {
    const tables = await readTables(client)
    expect(tableOf('ApiKeyCreated', tables)?.name).toBe('api_keys')
    expect(tableOf('DocumentSummary', tables)?.name).toBe('documents')
    expect(tableOf('Membership', tables)).toBeUndefined()
  })

  test('named after no table is found', async () => {
    const found = await drift({ sql: 'alter table app.invitations rename to tickets' })
    expect(found).toContainEqual({
      what: 'InvitationCreate: no table has a name that it could be named after',
      where: expect.stringMatching(/^openapi\/schemas\/Invitation\.yaml:\d+$/),
      fix: expect.stringContaining('name it after its table'),
    })
  })

  test('an empty database is not taken for one that agrees', async () => {
    const found = await drift({ sql: 'drop schema app cascade' })
    expect(found[0]).toMatchObject({ what: 'no schema of the contract has a table' })
  })
})

test('an exception that nothing needs is found, so that the lists can only shrink', async () => {
  const more = {
    ...exceptions,
    fields: new Map([...exceptions.fields, ['Document.title', 'it used to differ']]),
  }
  expect(await drift({ exceptions: more })).toEqual([
    {
      what: 'the exception of Document.title is not needed any more',
      where: 'scripts/drift/exceptions.ts',
      fix: 'remove it',
    },
  ])
  for (const reason of [...exceptions.fields.values(), ...exceptions.schemas.values()])
    expect(reason.length).toBeGreaterThan(5)
})

test('both engines show the same tables', async () => {
  const shown = []
  for (const { open } of engines) {
    const empty = await open()
    await migrate(empty.owner, readMigrations())
    shown.push(await readTables(empty.owner))
    await empty.close()
  }
  expect(shown[0]?.size).toBeGreaterThan(6)
  expect(shown[1]).toEqual(shown[0])
})
