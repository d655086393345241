-- The roles of the API, and how a statement knows who is asking.
-- `authenticator` is the login of the API: it holds no grants and may only become `authenticated` or `anon`.
-- On Supabase the three exist already, with the same meaning.
do $$
begin
  if not exists (select from pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'authenticator') then
    create role authenticator login noinherit;
  end if;
end
$$;
grant anon, authenticated to authenticator;

create schema app;
comment on schema app is 'Everything of the service. Not exposed by Supabase''s Data API, which serves `public`.';
grant usage on schema app to anon, authenticated;

create function app.claim(name text) returns text
language sql stable parallel safe
set search_path = ''
return nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> name;
comment on function app.claim is 'One claim of the actor that the driver set for this statement.';
revoke execute on function app.claim from public;
grant execute on function app.claim to anon, authenticated;

create function app.current_user_id() returns text
language sql stable parallel safe
set search_path = ''
return app.claim('sub');
comment on function app.current_user_id is 'The person who acts, or on whose behalf an API key acts.';
revoke execute on function app.current_user_id from public;
grant execute on function app.current_user_id to authenticated;

create function app.touch() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.updated_at := now();
  new.version := old.version + 1;
  return new;
end
$$;
comment on function app.touch is 'Every change of a row counts up its version, which is its entity tag.';
revoke execute on function app.touch from public;
