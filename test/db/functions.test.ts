/** What functions that run as their owner must not do to others: no policy is in their way. Each test is rolled back. */
import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { newId } from '../../src/domain/ids.ts'
import { openPool } from '../../src/store/pool.ts'
import { createDatabase } from '../support/postgres.ts'
import { acme, people } from '../support/service.ts'

let copy: Awaited<ReturnType<typeof createDatabase>>
let pool: pg.Pool
let client: pg.PoolClient
beforeAll(async () => {
  copy = await createDatabase(inject('postgres'))
  pool = openPool(copy.admin, 1)
  client = await pool.connect()
})
beforeEach(() => client.query('begin'))
afterEach(() => client.query('rollback'))
afterAll(async () => {
  client.release()
  await pool.end()
  await copy.drop()
})

const rowsOf = async (text: string, values: unknown[] = []) =>
  (await client.query({ text, values, rowMode: 'array' })).rows
const speakAs = (sub: string) =>
  client.query(`select set_config('request.jwt.claims', $1, true)`, [JSON.stringify({ sub })])

test('me.get: the same subject of another issuer is somebody else', async () => {
  const newcomer = newId('usr')
  const [[issuer, subject] = []] = await rowsOf('select issuer, subject from app.users where id = $1', [
    people.ada,
  ])
  const signIn = async (from: string) =>
    rowsOf(`select user_id, role from app.sign_in($1, $2, null, 'Ada', $3, $4)`, [
      from,
      subject,
      newcomer,
      acme,
    ])
  expect(await signIn(issuer)).toEqual([[people.ada, 'owner']])
  expect(await signIn('https://elsewhere.example')).toEqual([[newcomer, null]])
})

test('me.update carries a name into the memberships of that person, and of no other', async () => {
  const others = () => rowsOf('select name from app.members where user_id <> $1 order by 1', [people.ada])
  const before = await others()
  await client.query(`update app.users set name = 'Countess' where id = $1`, [people.ada])
  expect(await others()).toEqual(before)
  expect(await rowsOf('select distinct name from app.members where user_id = $1', [people.ada])).toEqual([
    ['Countess'],
  ])
})

test('workspaces.create makes no workspace for somebody who is not there', async () => {
  await speakAs('usr_nobody')
  await expect(client.query(`select app.create_workspace($1, 'None')`, [newId('ws')])).rejects.toThrow(
    'no such person',
  )
})

test('documents.create: a key that is claimed anew takes the place of its own old answer, and of no other', async () => {
  const old = `now() - interval '25 hours'`
  const entry = (actor: string, operation: string, key: string) =>
    client.query(
      `insert into app.idempotency_keys (actor_id, operation, key_digest, request_digest, answer, created_at)
       values ($1, $2, sha256($3), sha256($3), 'x', ${old})`,
      [actor, operation, key],
    )
  await entry(people.ada, 'documents.create', 'one')
  await entry(people.grace, 'documents.create', 'one')
  await entry(people.ada, 'apiKeys.create', 'one')
  await entry(people.ada, 'documents.create', 'two')
  await speakAs(people.ada)
  await client.query(`select app.claim_once('documents.create', sha256('one'))`)
  const left = await rowsOf(
    `select actor_id, operation, key_digest = sha256('one') from app.idempotency_keys order by 1, 2, 3`,
  )
  expect(left).toEqual(
    [
      [people.ada, 'apiKeys.create', true],
      [people.ada, 'documents.create', false],
      [people.grace, 'documents.create', true],
    ].toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
  )
})

test('documents.create: an answer is found under its own operation, and for a day', async () => {
  await speakAs(people.ada)
  const found = async (operation: string) =>
    (
      await rowsOf(`select answer from app.find_once($1, sha256('one')) where answer is not null`, [
        operation,
      ])
    ).length
  await client.query(
    `insert into app.idempotency_keys (actor_id, operation, key_digest, request_digest, answer)
     values ($1, 'documents.create', sha256('one'), sha256('one'), 'x')`,
    [people.ada],
  )
  expect([await found('documents.create'), await found('apiKeys.create')]).toEqual([1, 0])
  await client.query(`update app.idempotency_keys set created_at = now() - interval '25 hours'`)
  expect(await found('documents.create')).toBe(0)
})
