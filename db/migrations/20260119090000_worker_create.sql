-- Background work has a role and a login of its own. `background` is what `authenticator` is for the API: it holds no
-- grants and may only become `worker`, which may only execute the functions that its jobs are made of.
do $$
begin
  if not exists (select from pg_roles where rolname = 'worker') then
    create role worker nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'background') then
    create role background login noinherit;
  end if;
end
$$;
grant worker to background;
grant usage on schema app to worker;
grant execute on function app.schema_version() to worker;
