/** What goes wrong inside Postgres: transactions that give way. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inParallel, numbers, write } from './support/client.ts'
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
  await beforeInsert(`
    if nextval('app.attempts') % 2 = 0 then
      perform pg_advisory_xact_lock(1); perform pg_sleep(0.05); perform pg_advisory_xact_lock(2);
    else
      perform pg_advisory_xact_lock(2); perform pg_sleep(0.05); perform pg_advisory_xact_lock(1);
    end if;`)
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
