/** What happens to a request that nobody waits for, that takes too long, or for which there is no connection. */
import { once } from 'node:events'
import { connect } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveNode } from '../src/platforms/node.ts'
import { openDatabase } from '../src/store/database.ts'
import { openPool } from '../src/store/pool.ts'
import { acme, people, startService } from './support/service.ts'
import type { Service } from './support/service.ts'

let service: Service
let blocker: pg.Client
beforeAll(async () => {
  service = await startService()
  blocker = new pg.Client({ connectionString: service.database.admin })
  await blocker.connect()
})
afterAll(async () => {
  await blocker.end()
  await service.stop()
})

/** How many statements of this database wait for a lock. */
const waiting = async () =>
  (
    await blocker.query(
      `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
    )
  ).rowCount
const quickly = { interval: 20, timeout: 1000 }

async function whileLocked(work: () => Promise<void>): Promise<void> {
  await blocker.query('begin; lock table app.documents in access exclusive mode')
  try {
    await work()
  } finally {
    await blocker.query('rollback')
  }
}

describe('over HTTP, a client that leaves', () => {
  test.each([
    ['a read', 'GET', ''],
    ['a change', 'POST', JSON.stringify({ title: 'Left', content: '' })],
  ])('has its statement cancelled within a second: %s', async (_kind, method, body) => {
    const server = await serveNode(service.fetch, { host: '127.0.0.1', port: 0, log: service.log })
    const failures = () => service.logged.filter((line) => line.includes('"level":"error"')).length
    const before = failures()
    await whileLocked(async () => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      await once(socket, 'connect')
      socket.write(
        `${method} /v1/workspaces/${acme}/documents HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${await service.issuer.sign('ada')}\r\ncontent-type: application/json\r\n${body === '' ? '' : `content-length: ${body.length}\r\n`}\r\n${body}`,
      )
      await expect.poll(waiting, quickly).toBe(1)
      socket.destroy()
      await expect.poll(waiting, quickly).toBe(0)
    })
    await server.close()
    expect(failures()).toBe(before)
    expect(await service.query(`select from app.documents where title = 'Left'`)).toEqual([])
  })
})

test('documents.list that takes too long is answered 503, and its statement is cancelled', async () => {
  const call = service.variant({ deadline: 100 })
  await whileLocked(async () => {
    const { status, headers, body } = await call('documents.list', { as: 'ada' })
    expect([status, headers.get('retry-after'), body.detail]).toEqual([
      503,
      '1',
      'The request took too long.',
    ])
    await expect.poll(waiting, quickly).toBe(0)
  })
  const change = { as: 'ada', path: { workspace_id: acme }, body: { title: 'Late', content: '' } }
  await whileLocked(async () => {
    expect((await call('documents.create', change)).status).toBe(503)
    await expect.poll(waiting, quickly).toBe(0)
  })
  expect(await service.query(`select from app.documents where title = 'Late'`)).toEqual([])
})

test('when all connections are taken, me.get waits two seconds and is answered 503', async () => {
  const pool = openPool(service.database.url, 1)
  const door = openDatabase(() => pool, { prepare: true, statementTimeout: 5000, onError: () => {} })
  const call = service.variant({ database: door })
  const taken = await pool.connect()
  const { status, headers, body } = await call('me.get', { as: 'ada' })
  expect([status, headers.get('retry-after'), body.code]).toEqual([503, '1', 'unavailable'])
  taken.release()
  expect((await call('me.get', { as: 'ada' })).status).toBe(200)
  await door.close()
})

test('what cannot be serialized is tried four times, then the client is asked to', async () => {
  await service.query(`
    create sequence public.attempts;
    grant usage on sequence public.attempts to authenticated;
    create function public.contend() returns trigger language plpgsql as $$ begin
      if new.title = 'Contended' or (new.title = 'Twice' and nextval('public.attempts') < 3) then
        perform nextval('public.attempts');
        raise exception 'contended' using errcode = '40001';
      end if;
      return new;
    end $$;
    create trigger contend before insert on app.documents for each row execute function public.contend()`)
  const create = (title: string) =>
    service.call('documents.create', {
      as: 'ada',
      path: { workspace_id: acme },
      body: { title, content: '' },
    })
  const refused = await create('Contended')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await service.query(`select last_value::int from public.attempts`)).toEqual([{ last_value: 4 }])
  await service.query(`alter sequence public.attempts restart`)
  expect((await create('Twice')).status).toBe(201)
  expect(await service.query(`select created_by from app.documents where title = 'Twice'`)).toEqual([
    { created_by: people.ada },
  ])
})
