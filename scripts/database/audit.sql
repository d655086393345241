-- The schema audit: one row for each finding. $1: schemas of the service, $2: roles of the API, $3: the tenant column.
-- Runs on Postgres 15 and newer, and on the embedded one.
with
relations as (
  select class.oid, class.relname, class.relkind, class.relowner, class.relacl, class.reloptions,
    class.relrowsecurity, class.relforcerowsecurity, namespace.nspname || '.' || class.relname as name
  from pg_class as class
  join pg_namespace as namespace on namespace.oid = class.relnamespace
  where namespace.nspname = any ($1::text[])
    and not exists (select from pg_depend as owned where owned.classid = 'pg_class'::regclass and owned.objid = class.oid and owned.deptype = 'e')
),
tables as (select * from relations where relkind in ('r', 'p')),
policies as (
  select policy.*, tables.name as table_name, tables.name || ' ' || policy.polname as name,
    pg_get_expr(policy.polqual, policy.polrelid) as using_text,
    pg_get_expr(policy.polwithcheck, policy.polrelid) as check_text
  from pg_policy as policy join tables on tables.oid = policy.polrelid
),
functions as (
  select proc.*, namespace.nspname || '.' || proc.proname as name
  from pg_proc as proc join pg_namespace as namespace on namespace.oid = proc.pronamespace
  where namespace.nspname = any ($1::text[])
    and not exists (select from pg_depend as owned where owned.classid = 'pg_proc'::regclass and owned.objid = proc.oid and owned.deptype = 'e')
),
foreign_keys as (
  select con.*, tables.name || ' ' || con.conname as name
  from pg_constraint as con join tables on tables.oid = con.conrelid
  where con.contype = 'f' and con.conparentid = 0
),
columns as (
  select attribute.*, tables.name as table_name, tables.name || '.' || attribute.attname as name
  from pg_attribute as attribute join tables on tables.oid = attribute.attrelid
  where attribute.attnum > 0 and not attribute.attisdropped
),
indexes as (
  select index.*, index.indexrelid::regclass::text as name
  from pg_index as index join tables on tables.oid = index.indrelid
),
api_roles as (select * from pg_roles where rolname = any ($2::text[])),
-- Where a policy depends on something: the functions it calls and the columns it reads.
policy_parts as (
  select policies.name, policies.polrelid, policies.polcmd, depend.refclassid, depend.refobjid, depend.refobjsubid
  from policies join pg_depend as depend on depend.classid = 'pg_policy'::regclass and depend.objid = policies.oid
)

-- Row-level security
select 'row_level_security_off' as rule, name as object, 'alter table … enable row level security' as fix
from tables where not relrowsecurity
union all
select 'row_level_security_not_forced', name, 'alter table … force row level security: owners are not exempt either'
from tables where relrowsecurity and not relforcerowsecurity
union all
select 'no_policy', name, 'create a policy, or nobody sees a row; a table that only functions use needs none, and no grant'
from tables
where not exists (select from pg_policy where polrelid = tables.oid)
  and exists (select from api_roles where has_any_column_privilege(api_roles.oid, tables.oid, 'select, insert, update'))
union all
select 'policy_for_everyone', name, 'name the role: to authenticated'
from policies where polroles = '{0}'
union all
select 'policy_always_true', name, 'a policy that is true protects nothing; compare the tenant column'
from policies where polpermissive and 'true' in (using_text, check_text)
union all
select 'policy_shape', name, 'begin with workspace_id = (select app.current_workspace()), workspace_id = any ((select app.my_workspaces())::text[]) or, without a tenant, id = (select app.current_user_id()); add conditions with and'
from policies cross join lateral (values (using_text), (check_text)) as expressions (expression)
where expression is not null
  and expression !~ '^\(?\((workspace_id|id) = (\( SELECT app\.current_workspace\(\) AS current_workspace\)|ANY \(\( SELECT app\.my_workspaces\(\) AS my_workspaces\)::text\[\]\))\)( AND .*\))?$'
  and expression !~ '^\(id = \( SELECT app\.current_user_id\(\) AS current_user_id\)\)$'
union all
select 'policy_calls_per_row', name, 'write (select app.…()) around the call, so that it is made once for a statement'
from policies
where coalesce(using_text, '') || coalesce(check_text, '') ~ '(?<!SELECT )(app\.\w+|current_setting)\('
union all
select 'policy_calls_per_row', policy_parts.name || ' -> ' || called.proname, 'a function that takes a column runs for every row; compare with one that takes nothing, inside (select …)'
from policy_parts join pg_proc as called on policy_parts.refclassid = 'pg_proc'::regclass and called.oid = policy_parts.refobjid
where called.pronargs > 0 and called.pronamespace <> 'pg_catalog'::regnamespace
union all
select 'policy_calls_volatile', policy_parts.name || ' -> ' || called.proname, 'mark the function stable'
from policy_parts join pg_proc as called on policy_parts.refclassid = 'pg_proc'::regclass and called.oid = policy_parts.refobjid
where called.provolatile = 'v'
union all
select 'policy_without_index', policy_parts.name || ' (' || columns.attname || ')', 'create an index that begins with this column'
from policy_parts join columns
  on policy_parts.refclassid = 'pg_class'::regclass and columns.attrelid = policy_parts.refobjid and columns.attnum = policy_parts.refobjsubid
where policy_parts.polcmd in ('r', 'w', 'd', '*')
  and columns.attname = $3
  and not exists (select from indexes where indrelid = policy_parts.polrelid and indisvalid and indkey[0] = columns.attnum)
union all
select 'policies_overlap', table_name || ' ' || string_agg(polname, ', '), 'merge them: permissive policies of one command are joined by OR, for every row'
from policies where polpermissive group by table_name, polroles, polcmd having count(*) > 1

-- Keys and indexes
union all
select 'no_primary_key', name, 'give the table a primary key'
from tables where not exists (select from indexes where indrelid = tables.oid and indisprimary)
union all
select 'foreign_key_without_index', name, 'create an index on the referencing columns, or deleting the referenced row scans the table'
from foreign_keys
where not exists (
  select from indexes
  where indrelid = foreign_keys.conrelid and indisvalid and indpred is null
    and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey
)
union all
select 'foreign_key_leaves_tenant', name, 'reference (workspace_id, id): checks of foreign keys are exempt from row-level security'
from foreign_keys
where exists (select from columns where attrelid = foreign_keys.conrelid and attname = $3)
  and exists (select from columns where attrelid = foreign_keys.confrelid and attname = $3)
  and not exists (select from columns where attrelid = foreign_keys.conrelid and attname = $3 and attnum = any (foreign_keys.conkey))
union all
select 'foreign_key_without_decision', name, 'say what happens on delete: cascade, set null or restrict'
from foreign_keys where confdeltype = 'a'
union all
select 'index_invalid', name, 'drop it and create it again, concurrently'
from indexes where not indisvalid
union all
select 'index_twice', string_agg(name, ' = ' order by name), 'drop one of them'
from indexes
group by indrelid, indkey::text, indclass::text, indcollation::text, indoption::text, coalesce(indpred::text, ''), coalesce(indexprs::text, '')
having count(*) > 1
union all
select 'key_not_in_c_order', columns.name, 'text in a keyset index is collate "C": other collations sort differently on each platform'
from indexes
join columns on columns.attrelid = indexes.indrelid and columns.attnum = any (indexes.indkey)
where columns.atttypid = 'text'::regtype and columns.attcollation <> (select oid from pg_collation where collname = 'C' and collnamespace = 'pg_catalog'::regnamespace)
  and indexes.indoption::text ~ '[13]' and columns.attname ~ '(^|_)id$'
union all
select 'constraint_not_validated', tables.name || ' ' || con.conname, 'alter table … validate constraint'
from pg_constraint as con join tables on tables.oid = con.conrelid where not con.convalidated

-- Functions and views
union all
select 'definer_search_path', name, 'set search_path = '''''
from functions where prosecdef and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')
union all
select 'definer_for_everyone', name, 'revoke execute from public, grant it to the roles that need it'
from functions where prosecdef and (proacl is null or exists (select from aclexplode(proacl) as entry where entry.grantee = 0))
union all
select 'definer_sees_nothing', name || ' of ' || owner.rolname, 'its owner must bypass row-level security: run migrations as a role with BYPASSRLS'
from functions join pg_roles as owner on owner.oid = functions.proowner
where prosecdef and not owner.rolbypassrls and not owner.rolsuper
union all
select 'function_search_path', name, 'set search_path = '''', or write it with return or begin atomic: their names are resolved when it is created'
from functions where not prosecdef and prokind = 'f' and prosqlbody is null and not exists (select from unnest(proconfig) as setting where setting like 'search_path=%')
union all
select 'view_as_owner', name, 'create view … with (security_invoker = true)'
from relations where relkind = 'v' and not coalesce(reloptions::text ~ 'security_invoker=(true|on|1)', false)
union all
select 'materialized_view_granted', relations.name || ' to ' || api_roles.rolname, 'row-level security does not reach materialized views'
from relations cross join api_roles where relkind = 'm' and has_table_privilege(api_roles.oid, relations.oid, 'select')

-- Roles and grants
union all
select 'role_too_powerful', rolname, 'no superuser, bypassrls, createrole or replication for a role of the API'
from api_roles where rolsuper or rolbypassrls or rolcreaterole or rolreplication
union all
select 'role_owns_table', api_roles.rolname || ' owns ' || tables.name, 'the migrator owns the schema'
from tables join api_roles on api_roles.oid = tables.relowner
union all
select 'login_inherits', rolname, 'alter role … noinherit: it becomes a role for each statement'
from api_roles where rolcanlogin and rolinherit
union all
select 'role_can_bypass', api_roles.rolname || ' -> ' || strong.rolname, 'revoke the membership'
from api_roles join pg_roles as strong on (strong.rolsuper or strong.rolbypassrls) and strong.oid <> api_roles.oid
where not api_roles.rolsuper and pg_has_role(api_roles.oid, strong.oid, 'member')
union all
select 'dangerous_grant', tables.name || ' ' || entry.privilege_type || ' to ' || case entry.grantee when 0 then 'everyone' else entry.grantee::regrole::text end,
  'truncate ignores row-level security, triggers run code, and nothing is for everyone'
from tables cross join lateral aclexplode(tables.relacl) as entry
where entry.grantee = 0
  or (entry.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES') and entry.grantee in (select oid from api_roles))
union all
select 'trail_can_change', tables.name || ' ' || entry.privilege_type, 'the audit trail is append-only, through app.record_audit'
from tables cross join lateral aclexplode(tables.relacl) as entry
where tables.relname = 'audit_events' and entry.grantee in (select oid from api_roles) and entry.privilege_type <> 'SELECT'

-- Types and comments
union all
select 'column_type', name || ' ' || format_type(atttypid, atttypmod), 'write timestamptz, jsonb, or text with a check; money is bigint micro-units'
from columns where format_type(atttypid, atttypmod) ~ '^(timestamp without|timestamp\(|json$|money|character|real|double)'
union all
select 'column_enum', columns.name, 'text with a check: enums are not leakproof, and hard to change'
from columns join pg_type as type on type.oid = columns.atttypid where type.typtype = 'e'
union all
select 'no_comment', name, 'comment on table … is …'
from tables where obj_description(oid, 'pg_class') is null
union all
select 'no_comment', name, 'comment on policy … is …'
from policies where obj_description(oid, 'pg_policy') is null
union all
select 'no_comment', name, 'comment on function … is …'
from functions where obj_description(oid, 'pg_proc') is null
order by 1, 2
