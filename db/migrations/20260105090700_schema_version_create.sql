-- At start the service asks how new its database is, and refuses one that is older than itself.
create function app.schema_version() returns text
language sql stable security definer
set search_path = ''
return (select max(history.version) from supabase_migrations.schema_migrations as history);
comment on function app.schema_version is 'The newest migration that was applied.';
revoke execute on function app.schema_version from public;
grant execute on function app.schema_version to anon;
