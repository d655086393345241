/** A new version is rolled out under load: the schema moves first, then the new server joins, then the old one leaves. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { schemaVersion } from '../../generated/db.ts'
import { migrate, readMigrations } from '../../scripts/database/migrations.ts'
import type { Migration } from '../../scripts/database/migrations.ts'
import { spawnFile, spawnServer } from '../platforms/support/server.ts'
import { asAdmin } from '../support/postgres.ts'
import { acme } from '../support/service.ts'
import { ask, forever, inParallel, waitUntil, write } from './support/client.ts'
import { Ledger, report } from './support/ledger.ts'
import { nth, startStand } from './support/stand.ts'
import type { Stand } from './support/stand.ts'

/** The kinds of change that a table under load goes through, one a file, as db/CONVENTIONS.md wants them. */
const changes = [
  'alter table app.documents add column language text',
  `alter table app.documents add column priority integer not null default 0;
   alter table app.documents add constraint documents_language_length check (char_length(language) <= 35) not valid`,
  'alter table app.documents validate constraint documents_language_length',
  '-- no-transaction\ncreate index concurrently documents_language on app.documents (workspace_id, language)',
  `update app.documents set language = 'en' where language is null`,
  `create table app.labels (id text collate "C" primary key, workspace_id text collate "C" not null references app.workspaces (id) on delete cascade);
   alter table app.labels enable row level security; alter table app.labels force row level security`,
  `create or replace function app.current_user_id() returns text language sql stable parallel safe set search_path = '' return app.claim('sub')`,
  'alter table app.members add column invited_by text',
]
const migrations: Migration[] = changes.map((text, index) => ({
  version: String(99_990_101_000_000 + index),
  name: `change_${index}`,
  file: `99990101_change_${index}.sql`,
  text,
}))

let stand: Stand
let crowd: string[]
let folder: string
beforeAll(async () => {
  stand = await startStand()
  crowd = await stand.crowd(100)
  folder = mkdtempSync(join(tmpdir(), 'plumbline-next-'))
})
afterAll(async () => {
  await stand.stop()
  rmSync(folder, { recursive: true })
})

/** The server as it will be built when these migrations are in the repository. */
function buildNext(): string {
  cpSync(inject('built').server, folder, { recursive: true })
  const next = migrations.at(-1)?.version ?? ''
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('js'),
  )
  const changed = files.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    writeFileSync(join(folder, file), text.replaceAll(schemaVersion, next))
    return text.includes(schemaVersion)
  })
  expect(changed).toHaveLength(1)
  return join(folder, 'server.mjs')
}

test('21: no request fails while the schema changes and servers take turns', async (context) => {
  const ledger = new Ledger()
  const failed: unknown[] = []
  let requests = 0
  let [url, done] = ['', false]
  const old = spawnServer(stand.environment)
  url = await old.listening
  const next = buildNext()
  expect((await spawnFile(next, stand.environment).finished).output).toContain('migrations are pending')
  const load = inParallel(
    8,
    forever(() => !done),
    async (index) => {
      const token = nth(crowd, index)
      const title = ledger.title()
      const answer = await write(url, { token, title })
      ledger.note(title, answer)
      const headers = { authorization: `Bearer ${token}` }
      const base = `${url}/v1/workspaces/${acme}`
      const answers = [
        answer,
        await ask(`${base}/documents?limit=5`, { headers }),
        await ask(`${base}/members`, { headers }),
      ]
      failed.push(...answers.filter(({ status }) => status !== 200 && status !== 201))
      requests += answers.length
    },
  )
  const more = async (count: number) => {
    const enough = requests + count
    await waitUntil(`${count} more requests`, () => requests >= enough, 30_000)
  }
  await more(200)
  // Somebody's report reads the table all the while: the change of its columns has to wait for it.
  const reading = asAdmin(stand.production.database.admin, (client) =>
    client.query('begin; select count(*) from app.documents; select pg_sleep(4); commit'),
  )
  const applied = await asAdmin(stand.production.database.owner, (owner) =>
    migrate(owner, [...readMigrations(), ...migrations]),
  )
  await reading
  expect(applied).toHaveLength(migrations.length)
  await more(200)
  const young = spawnFile(next, stand.environment)
  url = await young.listening
  await more(200)
  old.kill('SIGTERM')
  expect(await old.finished).toMatchObject({ code: 0 })
  await more(200)
  done = true
  await load
  young.kill('SIGTERM')
  expect(await young.finished).toMatchObject({ code: 0 })
  expect(failed).toEqual([])
  report(context, {
    fault: '21 migrations under load',
    runs: migrations.length,
    ...(await ledger.settle(stand.query)),
  })
})
