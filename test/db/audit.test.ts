/** The schema audit finds nothing in the schema, and everything it knows in a schema that was spoiled. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { auditSchema } from '../../scripts/database/audit.ts'
import { migrate, readMigrations } from '../../scripts/database/migrations.ts'
import { engines } from '../support/engines.ts'
import type { EmptyDatabase } from '../support/engines.ts'
import { asAdmin } from '../support/postgres.ts'

const tenantTable = (name: string, more = '') => `
  create table app.${name} (id text collate "C" primary key, workspace_id text collate "C" not null references app.workspaces (id) on delete cascade${more});
  comment on table app.${name} is 'a fixture';
  create index ${name}_tenant on app.${name} (workspace_id, id);
  alter table app.${name} enable row level security;
  alter table app.${name} force row level security;
  create policy p on app.${name} for select to authenticated using (workspace_id = (select app.current_workspace()));
  comment on policy p on app.${name} is 'a fixture';`
const policy = (using: string) =>
  `drop policy p on app.spoiled; create policy p on app.spoiled for select to authenticated using (${using}); comment on policy p on app.spoiled is 'a fixture'`
const definer = (options: string) =>
  `create function app.spoiled() returns int language sql stable ${options} return 1; comment on function app.spoiled is 'a fixture'`

/** @param owner who may hand the role out, beside a superuser */
const strongRole = (owner = '') => `do $$ begin
  if not exists (select from pg_roles where rolname = 'strong') then create role strong bypassrls ${owner}; end if;
end $$`

/** Rule -> what spoils a good tenant table, or the schema, so that the rule must find it. */
const fixtures: [rule: string, spoil: string][] = [
  ['row_level_security_off', 'alter table app.spoiled disable row level security'],
  ['row_level_security_not_forced', 'alter table app.spoiled no force row level security'],
  ['no_policy', 'drop policy p on app.spoiled; grant select on app.spoiled to authenticated'],
  [
    'policy_for_everyone',
    `create policy q on app.spoiled for insert with check (workspace_id = (select app.current_workspace()))`,
  ],
  ['policy_always_true', policy('true')],
  ['policy_shape', policy(`workspace_id = (select app.current_workspace()) or id = 'x'`)],
  ['policy_shape', policy(`id = 'x' and workspace_id = (select app.current_workspace())`)],
  [
    'policy_calls_per_row',
    policy(`workspace_id = (select app.current_workspace()) and id = app.current_user_id()`),
  ],
  [
    'policy_calls_per_row',
    `create function app.may(id text) returns boolean language sql stable set search_path = '' return true; ${policy('workspace_id = (select app.current_workspace()) and app.may(id)')}`,
  ],
  [
    'policy_calls_volatile',
    `create function app.dice() returns boolean language sql volatile set search_path = '' return true; ${policy('workspace_id = (select app.current_workspace()) and (select app.dice())')}`,
  ],
  ['policy_without_index', 'drop index app.spoiled_tenant'],
  [
    'policies_overlap',
    `create policy q on app.spoiled for select to authenticated using (workspace_id = (select app.current_workspace()))`,
  ],
  ['no_primary_key', 'alter table app.spoiled drop constraint spoiled_pkey'],
  [
    'foreign_key_without_index',
    `alter table app.spoiled add user_id text references app.users (id) on delete cascade`,
  ],
  [
    'foreign_key_leaves_tenant',
    `alter table app.spoiled add document_id text references app.documents (id) on delete cascade; create index on app.spoiled (document_id)`,
  ],
  [
    'foreign_key_without_decision',
    `alter table app.spoiled add user_id text references app.users (id); create index on app.spoiled (user_id)`,
  ],
  ['index_twice', 'create index spoiled_again on app.spoiled (workspace_id, id)'],
  [
    'key_not_in_c_order',
    'alter table app.spoiled add other_id text; create index on app.spoiled (workspace_id, other_id desc)',
  ],
  ['constraint_not_validated', `alter table app.spoiled add constraint late check (id <> '') not valid`],
  ['definer_search_path', definer('security definer')],
  ['definer_for_everyone', definer(`security definer set search_path = ''`)],
  [
    'definer_sees_nothing',
    `create role weak; grant weak to current_user; grant create, usage on schema app to weak; ${definer(`security definer set search_path = ''`)}; alter function app.spoiled owner to weak`,
  ],
  [
    'function_search_path',
    `create function app.spoiled() returns int language sql stable as 'select 1'; comment on function app.spoiled is 'a fixture'`,
  ],
  ['view_as_owner', 'create view app.seen as select id from app.spoiled'],
  [
    'materialized_view_granted',
    'create materialized view app.seen as select id from app.spoiled; grant select on app.seen to authenticated',
  ],
  ['role_too_powerful', 'alter role authenticated createrole'],
  [
    'role_owns_table',
    'grant authenticated to current_user; grant create, usage on schema app to authenticated; alter table app.spoiled owner to authenticated',
  ],
  ['login_inherits', 'alter role authenticator inherit'],
  ['role_can_bypass', `${strongRole()}; grant strong to authenticator`],
  ['dangerous_grant', 'grant truncate on app.spoiled to authenticated'],
  ['dangerous_grant', 'grant select on app.spoiled to public'],
  ['trail_can_change', 'grant update on app.audit_events to authenticated'],
  ['column_type', 'alter table app.spoiled add at timestamp'],
  ['column_enum', `create type app.mood as enum ('good'); alter table app.spoiled add mood app.mood`],
  ['no_comment', 'comment on table app.spoiled is null'],
  ['no_comment', 'comment on policy p on app.spoiled is null'],
]

// Before Postgres 16, only a superuser makes a role that goes around row-level security.
beforeAll(() => asAdmin(inject('postgres').admin, (client) => client.query(strongRole('admin migrator'))))

describe.each(engines)('the audit on $engine', ({ open }) => {
  let database: EmptyDatabase
  beforeAll(async () => {
    database = await open()
    await migrate(database.owner, readMigrations())
  })
  afterAll(() => database.close())

  test('finds nothing in the schema of the service', async () => {
    expect(await auditSchema(database.owner)).toEqual([])
  })

  test('finds nothing in a good table', async () => {
    expect(await spoiled('select 1')).toEqual([])
  })

  test.each(fixtures)('finds %s: %s', async (rule, spoil) => {
    const found = await spoiled(spoil)
    expect(found.map((finding) => finding.rule)).toContain(rule)
    for (const { object, fix } of found) expect([object, fix]).not.toContain('')
  })

  /** What the audit finds after a change that is taken back. */
  async function spoiled(text: string) {
    await database.owner.query('begin')
    try {
      await database.owner.query(tenantTable('spoiled'))
      await database.owner.query(text)
      return await auditSchema(database.owner)
    } finally {
      await database.owner.query('rollback')
    }
  }
})
