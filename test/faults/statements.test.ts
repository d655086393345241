/** What goes wrong inside Postgres: transactions that give way, and statements nobody waits for any more. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inParallel, numbers, waitUntil, write } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, serveHere, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

let stand: Stand
let service: Awaited<ReturnType<typeof serveHere>>
let crowd: string[]
beforeAll(async () => {
  stand = await startStand()
  service = await serveHere(stand.environment)
  crowd = await stand.crowd(40)
})
afterAll(async () => {
  await service.stop()
  await stand.stop()
})

/** Lets Postgres do something before each insert of a document. A sequence counts, since nothing rolls it back. */
const beforeInsert = (body: string) =>
  stand.query(`create sequence if not exists app.attempts; alter sequence app.attempts restart;
    create or replace function app.fault() returns trigger language plpgsql security definer as $$ begin ${body} return new; end $$;
    create or replace trigger fault before insert on app.documents for each row execute function app.fault()`)
const nothingBeforeInsert = () => stand.query('drop trigger fault on app.documents')

test('12: transactions that lock each other out run again, and all succeed', async (context) => {
  const ledger = new Ledger()
  // Every other one takes the two locks in the other order; Postgres finds out after deadlock_timeout, one second.
  // The first six attempts do: nobody can lose more often than the three times that are tried again.
  await beforeInsert(`
    declare attempt constant bigint := nextval('app.attempts');
    begin
      if attempt <= 6 then
        perform pg_advisory_xact_lock(1 + attempt % 2);
        perform pg_sleep(0.05);
        perform pg_advisory_xact_lock(2 - attempt % 2);
      end if;
    end;`)
  await inParallel(2, numbers(6), async (index) => {
    const title = ledger.title()
    ledger.note(title, await write(service.url, { token: nth(crowd, index), title }))
  })
  const [{ deadlocks } = {}] = await stand.query(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  )
  await nothingBeforeInsert()
  expect(ledger.acknowledged.size).toBe(6)
  report(context, { fault: '12 deadlocks', runs: Number(deadlocks), ...(await ledger.settle(stand.query)) })
})

test('12: a serialization failure is tried again, at most three times', async (context) => {
  const ledger = new Ledger()
  const attempt = async (failures: number) => {
    await beforeInsert(
      `if nextval('app.attempts') <= ${failures} then raise exception 'give way' using errcode = '40001'; end if;`,
    )
    const title = ledger.title()
    const answer = await write(service.url, { token: nth(crowd, failures), title })
    ledger.note(title, answer)
    const [{ attempts } = {}] = await stand.query('select last_value::int as attempts from app.attempts')
    return { status: answer.status, attempts }
  }
  const outcomes = [await attempt(1), await attempt(3), await attempt(1_000_000)]
  await nothingBeforeInsert()
  expect(outcomes).toEqual([
    { status: 201, attempts: 2 },
    { status: 201, attempts: 4 },
    { status: 503, attempts: 4 },
  ])
  report(context, { fault: '12 serialization failures', runs: 8, ...(await ledger.settle(stand.query)) })
})

test('13: what nobody waits for is cancelled within a second, and nothing of it stays', async (context) => {
  const ledger = new Ledger()
  await beforeInsert('perform pg_sleep(4);')
  const sleeping = async () => {
    const rows = await stand.query(
      `select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
    )
    return rows.length
  }
  const patience = 500
  const started = performance.now()
  const leaving = inParallel(4, numbers(4), async (index) => {
    const title = ledger.title()
    ledger.note(title, await write(service.url, { token: nth(crowd, index), title, patience }))
  })
  await waitUntil('four statements run', async () => (await sleeping()) === 4, 2000)
  await leaving
  await waitUntil('they are cancelled', async () => (await sleeping()) === 0)
  expect(performance.now() - started).toBeLessThan(patience + 1000)
  await nothingBeforeInsert()
  await stand.idle()
  expect(ledger.unanswered.size).toBe(4)
  const settled = await ledger.settle(stand.query)
  await inParallel(4, numbers(20), async (index) => {
    const title = ledger.title()
    ledger.note(title, await write(service.url, { token: nth(crowd, index), title }))
  })
  expect(ledger.acknowledged.size).toBe(20)
  report(context, {
    fault: '13 clients that leave',
    runs: 4,
    ...settled,
    ...(await ledger.settle(stand.query)),
  })
})
