-- An invitation is a secret that lets its bearer join. Only its digest is stored.
create table app.invitations (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  email text not null check (char_length(email) <= 254),
  role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
  status text not null default 'pending' check (status in ('pending', 'accepted', 'revoked')),
  token_digest bytea not null unique check (octet_length(token_digest) = 32),
  invited_by text collate "C" not null references app.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  expires_at timestamptz not null,
  version integer not null default 1
);
comment on table app.invitations is 'Invitations into a workspace, with the role the invited person will have.';
create index invitations_created on app.invitations (workspace_id, created_at desc, id desc);
create index invitations_status on app.invitations (workspace_id, status, created_at desc, id desc);
create index invitations_inviter on app.invitations (invited_by);

alter table app.invitations enable row level security;
alter table app.invitations force row level security;
grant select (
  id, workspace_id, email, role, status, invited_by, created_at, updated_at, expires_at, version
) on app.invitations to authenticated;
grant insert (id, workspace_id, email, role, token_digest, invited_by, expires_at) on app.invitations to authenticated;
grant update (status) on app.invitations to authenticated;
create policy members_read on app.invitations for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.invitations is 'Invitations are seen within their workspace; the digest is granted to nobody.';
create policy members_create on app.invitations for insert to authenticated
with check (workspace_id = (select app.current_workspace()) and invited_by = (select app.current_user_id()));
comment on policy members_create on app.invitations is 'Members invite into the workspace of the request, in their own name.';
create policy members_change on app.invitations for update to authenticated
using (workspace_id = (select app.current_workspace()))
with check (workspace_id = (select app.current_workspace()));
comment on policy members_change on app.invitations is 'An invitation is revoked within its workspace.';

create trigger invitations_touch before update on app.invitations
for each row execute function app.touch();

create function app.accept_invitation(digest bytea) returns setof app.members
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  invitation app.invitations;
begin
  update app.invitations set status = 'accepted'
  where token_digest = digest and status = 'pending' and expires_at > now()
  returning * into invitation;
  if not found then
    return;
  end if;
  return query
  insert into app.members (workspace_id, user_id, role, name, email)
  select invitation.workspace_id, person.id, invitation.role, person.name, person.email
  from app.users as person
  where person.id = app.claim('sub') and app.claim('key_id') is null
  on conflict (workspace_id, user_id) do nothing
  returning *;
end
$$;
comment on function app.accept_invitation is 'Joins the person who asks to the workspace the digest opens. No row when it opens none, or they belong to it already.';
revoke execute on function app.accept_invitation from public;
grant execute on function app.accept_invitation to authenticated;
