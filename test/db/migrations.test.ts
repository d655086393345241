import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { migrate, MigrationError, readMigrations } from '../../scripts/database/migrations.ts'
import type { Migration } from '../../scripts/database/migrations.ts'
import { databaseTypes } from '../../scripts/database/types.ts'
import { engines, openBlank } from '../support/engines.ts'
import type { EmptyDatabase } from '../support/engines.ts'
import { asAdmin, withParts } from '../support/postgres.ts'

const file = (version: string, text: string, name = 'thing_create'): Migration => ({
  version,
  name,
  text,
  file: `${version}_${name}.sql`,
})
const first = file('20260101000000', 'create table one (id text primary key)')
const second = file('20260102000000', 'create table two (id text primary key)')

describe.each(engines)('migrate on $engine', ({ open }) => {
  let database: EmptyDatabase
  beforeEach(async () => {
    database = await open()
  })
  afterEach(() => database.close())

  const tables = async () =>
    (
      await database.owner.query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
      )
    ).rows.map(({ relname }) => relname)

  test('applies what is missing, once', async () => {
    expect(await migrate(database.owner, [first])).toEqual([first.file])
    expect(await migrate(database.owner, [first, second])).toEqual([second.file])
    expect(await migrate(database.owner, [first, second])).toEqual([])
    expect(await tables()).toEqual(['one', 'two'])
  })

  test('applies the service’s own schema from nothing', async () => {
    const own = readMigrations()
    expect(await migrate(database.owner, own)).toHaveLength(own.length)
  })

  test('leaves nothing of a file that fails, and names its line', async () => {
    const broken = file('20260103000000', 'create table three (id text);\ncreate table four (id nosuchtype);')
    await expect(migrate(database.owner, [first, broken])).rejects.toThrow(
      /20260103000000_thing_create\.sql:2: type "nosuchtype" does not exist/,
    )
    expect(await tables()).toEqual(['one'])
    expect(await migrate(database.owner, [first])).toEqual([])
  })

  test('refuses a file that comes too late', async () => {
    await migrate(database.owner, [second])
    await expect(migrate(database.owner, [first, second])).rejects.toThrow(
      /is older than 20260102000000, which is applied already/,
    )
  })

  test('refuses a file that was changed after it was applied, but not one that was split by the Supabase CLI', async () => {
    await migrate(database.owner, [first])
    const changed = { ...first, text: 'create table one (id text primary key, more text)' }
    await expect(migrate(database.owner, [changed])).rejects.toThrow(/was changed after it was applied/)
    await database.owner.query(
      `update supabase_migrations.schema_migrations set statements = array['create table one', '(id text primary key)']`,
    )
    expect(await migrate(database.owner, [first])).toEqual([])
  })

  test('runs a file outside a transaction where it says so', async () => {
    const concurrent = file(
      '20260103000000',
      '-- no-transaction\ncreate index concurrently one_id on one (id)',
      'one_index',
    )
    expect(await migrate(database.owner, [first, concurrent])).toHaveLength(2)
  })
})

test('a file with another name is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-migrations-'))
  writeFileSync(join(folder, '1_thing.sql'), '')
  expect(() => readMigrations(folder)).toThrow(MigrationError)
  expect(() => readMigrations(folder)).toThrow('<14 digits>_<noun>_<change>.sql')
})

test('five runners at once apply every file once', async () => {
  const { admin } = inject('postgres')
  const name = `plumbline_race_${process.pid}`
  await asAdmin(admin, (client) => client.query(`create database ${name}`))
  const clients = Array.from(
    { length: 5 },
    () => new pg.Client({ connectionString: withParts(admin, { database: name }) }),
  )
  await Promise.all(clients.map((client) => client.connect()))
  const applied = await Promise.all(clients.map((client) => migrate(client, [first, second])))
  await Promise.all(clients.map((client) => client.end()))
  expect(applied.flat().toSorted()).toEqual([first.file, second.file])
  await asAdmin(admin, (client) => client.query(`drop database ${name}`))
})

test('row types of a migration that fails are refused with its line', async () => {
  const broken = file('20260103000000', 'create table (')
  await expect(databaseTypes([first, broken], openBlank)).rejects.toThrow(
    /20260103000000_thing_create\.sql:1: syntax error/,
  )
})
