import { connect, createServer } from 'node:net'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrate, readMigrations } from '../../scripts/database/migrations.ts'
import { postgresCounters } from '../../src/store/counters-postgres.ts'
import { openDatabase } from '../../src/store/database.ts'
import type { Database, DatabaseDoor } from '../../src/store/database.ts'
import { changeStatement } from '../../src/store/changes.ts'
import { claimFailure, claimOnce, findOnce } from '../../src/store/once.ts'
import { openPool } from '../../src/store/pool.ts'
import { engines } from '../support/engines.ts'
import type { EmptyDatabase } from '../support/engines.ts'
import { listen } from '../support/listen.ts'
import { asAdmin, createDatabase } from '../support/postgres.ts'
import { roundTrips } from '../support/round-trips.ts'
import { acme, globex, notesOfAda, people, plan } from '../support/service.ts'

const anonymous = { role: 'anon', claims: {} } as const
const person = (sub: string, workspace?: string) =>
  ({
    role: 'authenticated',
    claims: { sub, ...(workspace === undefined ? {} : { workspace_id: workspace }) },
  }) as const
const options = { prepare: true, statementTimeout: 5000, onError: () => {} }

const whoami = async (db: Database) =>
  (
    await sql<{
      role: string
      sub: string | null
    }>`select current_user as role, app.claim('sub') as sub`.execute(db)
  ).rows[0]

describe.each(engines)('on $engine', ({ open }) => {
  let database: EmptyDatabase
  let pool: pg.Pool
  let door: DatabaseDoor
  beforeAll(async () => {
    database = await open()
    await migrate(database.owner, readMigrations())
    await database.owner
      .query(`create table public.kinds (big int8, small int4, exact numeric, day date, at timestamptz, list text[], doc jsonb, yes boolean);
      grant select, insert on public.kinds to authenticated; grant usage on schema public to authenticated`)
    pool = await database.api()
    door = openDatabase(() => pool, options)
  })
  afterAll(() => database.close())

  test('a statement runs as its actor, and nothing of that stays on the connection', async () => {
    expect(await whoami(door.as(person('usr_1')))).toEqual({ role: 'authenticated', sub: 'usr_1' })
    expect(await whoami(door.as(anonymous))).toEqual({ role: 'anon', sub: null })
    const client = await pool.connect()
    const { rows } = await client.query(
      `select current_user, current_setting('request.jwt.claims', true) as claims, current_setting('statement_timeout') as timeout`,
    )
    client.release()
    expect(rows[0]).toMatchObject({ current_user: 'authenticator', timeout: '0' })
    expect(rows[0].claims ?? '').toBe('')
  })

  test('a transaction keeps its actor, and rolls back when the work throws', async () => {
    await door.transaction(person('usr_1'), async (db) => {
      expect(await whoami(db)).toEqual({ role: 'authenticated', sub: 'usr_1' })
      const idle = sql`select current_setting('idle_in_transaction_session_timeout') as most`
      expect((await idle.execute(db)).rows).toEqual([{ most: '30s' }])
      await sql`insert into public.kinds (small) values (1)`.execute(db)
      expect(await whoami(db)).toEqual({ role: 'authenticated', sub: 'usr_1' })
    })
    const failed = door.transaction(person('usr_1'), async (db) => {
      await sql`insert into public.kinds (small) values (2)`.execute(db)
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    const { rows } = await sql`select small from public.kinds`.execute(door.as(person('usr_1')))
    expect(rows).toEqual([{ small: 1 }])
  })

  test('what goes out with the COMMIT is one statement, and each part has its own values', async () => {
    const texts: string[] = []
    const observed = openDatabase(() => pool, {
      ...options,
      observe(text, run) {
        texts.push(text)
        return run()
      },
    })
    const [one, two] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)]
    const stored = { request: Buffer.alloc(32, 9), answer: Buffer.from('the answer') }
    await observed.transaction(person('usr_1'), async (db, last) => {
      await sql`select 1`.execute(db)
      last(changeStatement({ once: { operation: 'x.one', digest: one, ...stored } }))
      last(changeStatement({ once: { operation: 'x.two', digest: two, ...stored } }))
    })
    expect(texts.at(-1)).toMatch(
      /^select app\.record_change\(\$1, .*\$12\), app\.record_change\(\$13, .*\$24\); commit$/,
    )
    for (const [operation, digest] of [['x.one', one] as const, ['x.two', two] as const])
      expect(await findOnce(door.as(person('usr_1')), { operation, digest })).toEqual(stored)
  })

  test('a key is claimed once, and its answer is found under it', async () => {
    const ada = person('usr_01kada00000000000000000000')
    const key = { operation: 'x.y', digest: Buffer.alloc(32, 1) }
    const stored = { request: Buffer.alloc(32, 2), answer: Buffer.from('sealed') }
    const run = () =>
      door.transaction(
        ada,
        async (db, last) => {
          last(changeStatement({ once: { ...key, ...stored } }))
          return whoami(db)
        },
        () => claimOnce(key),
      )
    expect(await run()).toMatchObject({ role: 'authenticated' })
    expect(claimFailure(await run().catch((error: unknown) => error))).toBe('answered')
    expect(await findOnce(door.as(ada), key)).toEqual(stored)
    expect(await findOnce(door.as(person('usr_01kgrace000000000000000000')), key)).toBeUndefined()
  })

  test('requests are counted within a window', async () => {
    const bucket = { rate: 'engine', name: 'somebody', window: 60 }
    const count = async () => postgresCounters.count(bucket, () => door.as(anonymous))
    expect(await count()).toMatchObject({ used: 1 })
    const { used, resetsIn } = await count()
    expect([used, resetsIn > 50_000, resetsIn <= 60_000]).toEqual([2, true, true])
  })

  test('a savepoint undoes only what came after it', async () => {
    const transaction = await door.as(person('usr_1')).startTransaction().execute()
    await sql`insert into public.kinds (small) values (3)`.execute(transaction)
    const saved = await transaction.savepoint('here').execute()
    await expect(sql`insert into public.kinds (small) values (1/0)`.execute(saved)).rejects.toMatchObject({
      code: '22012',
    })
    const back = await saved.rollbackToSavepoint('here').execute()
    await back.releaseSavepoint('here').execute()
    const count = (await sql`select 1 from public.kinds where small = 3`.execute(transaction)).rows.length
    await transaction.commit().execute()
    expect(count).toBe(1)
  })

  test('a statement that does not parse fails every time, and the next one works', async () => {
    const db = door.as(person('usr_1'))
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(sql`selekt 1`.execute(db)).rejects.toMatchObject({ code: '42601' })
      await expect(
        door.transaction(person('usr_1'), (trx) => sql`selekt 2`.execute(trx)),
      ).rejects.toMatchObject({ code: '42601' })
    }
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  })

  test('values come back as the contract has them', async () => {
    const db = door.as(person('usr_1'))
    await sql`insert into public.kinds values (9007199254740991, 7, 1.50, '2026-01-05', '2026-01-05T09:00:00.123456+02', '{a,"b,c"}', ${JSON.stringify([1, { a: null }])}, true)`.execute(
      db,
    )
    await sql`insert into public.kinds (big, small) values (9223372036854775807, 8)`.execute(db)
    const { rows } = await sql`select * from public.kinds where small in (7, 8) order by small`.execute(db)
    expect(rows[0]).toEqual({
      big: 9007199254740991,
      small: 7,
      exact: '1.50',
      day: '2026-01-05',
      at: '2026-01-05T07:00:00.123456Z',
      list: ['a', 'b,c'],
      doc: [1, { a: null }],
      yes: true,
    })
    expect(rows[1]).toMatchObject({ big: '9223372036854775807', at: null })
  })

  test('a list given for a jsonb column is JSON, for an array column an array', async () => {
    const db = door.as(person('usr_1'))
    await sql`insert into public.kinds (small, list) values (9, ${['x', 'y "z"', null]})`.execute(db)
    const { rows } = await sql`select list from public.kinds where small = 9`.execute(db)
    expect(rows).toEqual([{ list: ['x', 'y "z"', null] }])
  })
})

describe('on Postgres', () => {
  let copy: Awaited<ReturnType<typeof createDatabase>>
  const doors: DatabaseDoor[] = []
  const openDoor = (overrides: Partial<typeof options> & { size?: number } = {}) => {
    const pool = openPool(copy.url, overrides.size ?? 3)
    const door = openDatabase(() => pool, { ...options, ...overrides })
    doors.push(door)
    return { pool, door }
  }
  beforeAll(async () => {
    copy = await createDatabase(inject('postgres'))
  })
  afterAll(async () => {
    await Promise.all(doors.map((door) => door.close()))
    await copy.drop()
  })

  /** Waits until a statement finds a row. */
  async function eventually(text: string): Promise<void> {
    const count = () => asAdmin(copy.admin, async (client) => (await client.query(text)).rowCount)
    await expect.poll(count, { interval: 20 }).toBe(1)
  }

  test('a statement is one round trip, a transaction one more than its statements', async () => {
    const { pool, door } = openDoor({ size: 1 })
    const ada = person(people.ada, acme)
    await whoami(door.as(ada))
    expect(await roundTrips(pool, () => whoami(door.as(ada)))).toBe(1)
    expect(
      await roundTrips(pool, () =>
        door.transaction(ada, async (db) => {
          await whoami(db)
          await whoami(db)
        }),
      ),
    ).toBe(3)
    expect(await roundTrips(pool, () => door.transaction(ada, async () => undefined))).toBe(0)
  })

  test('last words travel with the commit, and a failing one undoes everything', async () => {
    const { pool, door } = openDoor({ size: 1 })
    const ada = person(people.ada, acme)
    const insert = (db: Database, id: string) =>
      sql`insert into documents (id, workspace_id, title, content, created_by)
        values (${id}, ${acme}, 'T', '', ${people.ada})`.execute(db)
    const audit = {
      text: 'select app.record_audit($1, $2, $3, $4, $5)',
      values: ['aud_01k1ast0000000000000000000', 'x.y', null, null, 'req_last'],
    }
    const trips = await roundTrips(pool, () =>
      door.transaction(ada, async (db, last) => {
        await insert(db, 'doc_01k1ast1000000000000000000')
        last(audit)
      }),
    )
    expect(trips).toBe(2)
    const failing = door.transaction(ada, async (db, last) => {
      await insert(db, 'doc_01k1ast2000000000000000000')
      last(audit) // the same id again
    })
    await expect(failing).rejects.toMatchObject({ code: '23505' })
    const rows = await asAdmin(
      copy.admin,
      async (client) =>
        (await client.query(`select id from app.documents where id like 'doc_01k1ast%'`)).rows,
    )
    expect(rows).toEqual([{ id: 'doc_01k1ast1000000000000000000' }])
    expect(await whoami(door.as(ada))).toMatchObject({ sub: people.ada })
  })

  test('first words travel with the first statement, which does not run when they fail', async () => {
    const { pool, door } = openDoor({ size: 1 })
    const ada = person(people.ada, acme)
    await whoami(door.as(ada))
    const run = (first: string) => door.transaction(ada, whoami, () => ({ text: first, values: [] }))
    expect(await roundTrips(pool, () => run('select 1'))).toBe(2)
    const ran = { count: 0 }
    const counted = door.transaction(
      ada,
      async (db) => {
        await sql`insert into public.firsts values (1)`.execute(db)
        ran.count += 1
      },
      () => ({ text: 'select 1/0', values: [] }),
    )
    // Had the statement been looked at, its table would be missing.
    await expect(counted).rejects.toMatchObject({ code: '22012' })
    expect(ran.count).toBe(0)
  })

  test('last words run even when nothing else did', async () => {
    const { door } = openDoor()
    const values = ['aud_01k0n1y0000000000000000000', 'x.y', null, null, 'req_only']
    await door.transaction(person(people.ada, acme), async (_db, last) =>
      last({ text: 'select app.record_audit($1, $2, $3, $4, $5)', values }),
    )
    const rows = await asAdmin(
      copy.admin,
      async (client) =>
        (
          await client.query(
            `select actor_id from app.audit_events where id = 'aud_01k0n1y0000000000000000000'`,
          )
        ).rows,
    )
    expect(rows).toEqual([{ actor_id: people.ada }])
  })

  test('what nobody waits for any more is cancelled, and nothing more is sent', async () => {
    const { pool, door } = openDoor({ size: 1 })
    const controller = new AbortController()
    const actor = { ...anonymous, signal: controller.signal }
    const sleeping = door.transaction(actor, async (db) => {
      await sql`select pg_sleep(11)`.execute(db)
    })
    const outcome = sleeping.catch(String)
    await eventually(
      `select from pg_stat_activity where query like '%pg_sleep(11)%' and pid <> pg_backend_pid()`,
    )
    controller.abort(new Error('gone'))
    expect(await outcome).toContain('canceling statement due to user request')
    await expect(sql`select 1`.execute(door.as(actor))).rejects.toThrow('gone')
    // A cancellation that arrives late hits nobody: its connection is not used again.
    expect(pool.totalCount).toBe(0)
    expect(await whoami(door.as(person('usr_1')))).toMatchObject({ sub: 'usr_1' })
  })

  test('a connection whose other end falls silent is given up', async () => {
    const { hostname, port } = new URL(copy.url)
    let silent = false
    const relay = createServer((socket) => {
      const postgres = connect(Number(port), hostname).on('error', () => socket.destroy())
      socket.on('data', (bytes) => void (silent || postgres.write(bytes)))
      postgres.on('data', (bytes) => socket.write(bytes))
      socket.on('error', () => postgres.destroy()).on('close', () => postgres.destroy())
    })
    const url = new URL(copy.url)
    url.host = new URL(await listen(relay)).host
    const pool = openPool(url.href, 1)
    const door = openDatabase(() => pool, { ...options, statementTimeout: 1000 })
    doors.push(door)
    await door.transaction(anonymous, whoami)
    silent = true
    await expect(door.transaction(anonymous, whoami)).rejects.toThrow('Connection terminated')
    silent = false
    expect(await whoami(door.as(anonymous))).toMatchObject({ role: 'anon' })
    relay.close()
  })

  test('two that deadlock both succeed: one is run again', async () => {
    const { door } = openDoor()
    const ada = person(people.ada, acme)
    let waiting = 2
    let go: () => void
    const both = new Promise<void>((resolve) => (go = resolve))
    const meet = async () => {
      waiting -= 1
      if (waiting <= 0) go()
      await both
    }
    const rename = (db: Database, id: string) =>
      sql`update documents set title = title || '.' where id = ${id}`.execute(db)
    const inOrder = (first: string, second: string) =>
      door.transaction(ada, async (db) => {
        await rename(db, first)
        await meet()
        await rename(db, second)
      })
    await Promise.all([inOrder(plan, notesOfAda), inOrder(notesOfAda, plan)])
    const rows = await asAdmin(
      copy.admin,
      async (client) =>
        (
          await client.query(`select title from app.documents where id = any($1) order by title`, [
            [plan, notesOfAda],
          ])
        ).rows,
    )
    expect(rows).toEqual([{ title: 'Notes of Ada..' }, { title: 'Plan..' }])
  })

  test('without prepared statements everything works the same', async () => {
    const { pool, door } = openDoor({ prepare: false, size: 1 })
    expect(await whoami(door.as(person('usr_1')))).toEqual({ role: 'authenticated', sub: 'usr_1' })
    await door.transaction(person('usr_2'), async (db) =>
      expect(await whoami(db)).toMatchObject({ sub: 'usr_2' }),
    )
    const client = await pool.connect()
    const { rows } = await client.query('select name from pg_prepared_statements')
    client.release()
    expect(rows).toEqual([])
  })

  test('a statement that takes too long is stopped', async () => {
    const { door } = openDoor({ statementTimeout: 100 })
    await expect(sql`select pg_sleep(5)`.execute(door.as(anonymous))).rejects.toMatchObject({ code: '57014' })
    await expect(
      door.transaction(anonymous, (db) => sql`select pg_sleep(5)`.execute(db)),
    ).rejects.toMatchObject({ code: '57014' })
  })

  test('a constraint that fails only at commit is an error', async () => {
    await asAdmin(copy.admin, (client) =>
      client.query(
        `create table public.late (id int primary key deferrable initially deferred); grant insert, select on public.late to authenticated; grant usage on schema public to authenticated`,
      ),
    )
    const { door } = openDoor()
    const insert = (db: Database) => sql`insert into public.late values (1), (1)`.execute(db)
    await expect(insert(door.as(person('usr_1')))).rejects.toMatchObject({ code: '23505' })
    await expect(door.transaction(person('usr_1'), insert)).rejects.toMatchObject({ code: '23505' })
  })

  test('a commit that comes back as a rollback is an error', async () => {
    const { door } = openDoor()
    const swallowed = door.transaction(person('usr_1'), async (db) => {
      await sql`select 1/0`.execute(db).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow('rolled back instead of committed')
  })

  test('a connection that is killed while it works fails its statement, not the process', async () => {
    const { door } = openDoor()
    const sleeping = sql`select pg_sleep(10)`.execute(door.as(anonymous))
    const killed = sleeping.catch((error: unknown) => error)
    await eventually(
      `select from pg_stat_activity where query like '%pg_sleep(10)%' and pid <> pg_backend_pid()`,
    )
    await asAdmin(copy.admin, (client) =>
      client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(10)%' and pid <> pg_backend_pid()`,
      ),
    )
    expect(await killed).toBeInstanceOf(Error)
    expect(await whoami(door.as(person('usr_1')))).toMatchObject({ sub: 'usr_1' })
  })

  test('two actors of workspaces.list on one connection never see each other’s rows', async () => {
    const { door } = openDoor({ size: 1 })
    const names = async (sub: string, workspace: string) =>
      (await door.as(person(sub, workspace)).selectFrom('workspaces').select('name').execute()).map(
        ({ name }) => name,
      )
    const rounds = Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? names(people.ada, acme) : names(people.mallory, globex),
    )
    expect(await Promise.all(rounds)).toEqual(rounds.map((_, index) => [index % 2 === 0 ? 'Acme' : 'Globex']))
  })
})
