-- Keys for programs. Only digests are stored; a key acts for the person who made it, and never beyond them.
create table app.api_keys (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 120),
  scopes text[] not null check (cardinality(scopes) between 1 and 50),
  hint text not null check (char_length(hint) = 4),
  secret_digest bytea not null check (octet_length(secret_digest) = 32),
  previous_digest bytea check (octet_length(previous_digest) = 32),
  previous_expires_at timestamptz,
  created_by text collate "C" not null references app.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  unique (workspace_id, id)
);
comment on table app.api_keys is 'API keys of a workspace. Rotation keeps the previous digest until it expires.';
create index api_keys_created on app.api_keys (workspace_id, created_at desc, id desc);
create index api_keys_creator on app.api_keys (created_by);

alter table app.api_keys enable row level security;
alter table app.api_keys force row level security;
grant select (
  id, workspace_id, name, scopes, hint, created_by, created_at, updated_at, expires_at, last_used_at, revoked_at, version
) on app.api_keys to authenticated;
grant insert (id, workspace_id, name, scopes, hint, secret_digest, created_by, expires_at) on app.api_keys to authenticated;
grant update (hint, secret_digest, previous_expires_at, revoked_at) on app.api_keys to authenticated;
create policy members_read on app.api_keys for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.api_keys is 'Keys are seen within their workspace; digests are granted to nobody.';
create policy members_create on app.api_keys for insert to authenticated
with check (workspace_id = (select app.current_workspace()) and created_by = (select app.current_user_id()));
comment on policy members_create on app.api_keys is 'A key is made in the workspace of the request, by the person who asks.';
create policy members_change on app.api_keys for update to authenticated
using (workspace_id = (select app.current_workspace()))
with check (workspace_id = (select app.current_workspace()));
comment on policy members_change on app.api_keys is 'Rotation and revocation stay within the workspace of the request.';

-- Using a key is not a change of it: last_used_at leaves the version alone.
create trigger api_keys_touch before update of secret_digest, revoked_at on app.api_keys
for each row execute function app.touch();

-- Nobody may read a digest, so the API cannot copy one either.
create function app.keep_previous_digest() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.previous_digest := old.secret_digest;
  return new;
end
$$;
comment on function app.keep_previous_digest is 'On rotation the old digest stays valid until previous_expires_at.';
revoke execute on function app.keep_previous_digest from public;
create trigger api_keys_keep_previous before update of secret_digest on app.api_keys
for each row execute function app.keep_previous_digest();

create or replace function app.current_workspace() returns text
language sql stable security definer
set search_path = ''
return (
  select member.workspace_id
  from app.members as member
  where member.workspace_id = app.claim('workspace_id')
    and member.user_id = app.claim('sub')
    and (
      app.claim('key_id') is null
      or exists (
        select from app.api_keys as key
        where key.id = app.claim('key_id')
          and key.workspace_id = member.workspace_id
          and key.created_by = member.user_id
          and key.revoked_at is null
          and (key.expires_at is null or key.expires_at > now())
      )
    )
);

create function app.present_key(key_id text, digest bytea) returns table (
  user_id text, workspace_id text, scopes text[], role text, stored_digest bytea
)
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  select key.created_by, key.workspace_id, key.scopes, member.role,
    case when key.secret_digest = digest then key.secret_digest
      when key.previous_expires_at > now() then key.previous_digest
    end
  into user_id, workspace_id, scopes, role, stored_digest
  from app.api_keys as key
  join app.members as member on member.workspace_id = key.workspace_id and member.user_id = key.created_by
  where key.id = key_id and key.revoked_at is null and (key.expires_at is null or key.expires_at > now());
  if stored_digest is distinct from digest then
    return;
  end if;
  update app.api_keys as key set last_used_at = now()
  where key.id = key_id and (key.last_used_at is null or key.last_used_at < now() - interval '1 minute');
  return next;
end
$$;
comment on function app.present_key is 'What a key may do, for the right digest of a key that is neither expired nor revoked and whose creator still belongs to the workspace; else no row.';
revoke execute on function app.present_key from public;
grant execute on function app.present_key to anon;
