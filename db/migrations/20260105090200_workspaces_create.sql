-- The tenant, and who belongs to it.
create table app.workspaces (
  id text collate "C" primary key,
  name text not null check (char_length(name) between 1 and 120),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1
);
comment on table app.workspaces is 'A tenant.';
create index workspaces_created on app.workspaces (created_at desc, id desc);

create table app.members (
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  user_id text collate "C" not null references app.users (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
  name text not null check (char_length(name) <= 120),
  email text check (char_length(email) <= 254),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (workspace_id, user_id)
);
comment on table app.members is 'Who belongs to a workspace, in which role. Name and address are copies of the profile, kept by a trigger.';
create index members_of_user on app.members (user_id, workspace_id);
create index members_created on app.members (workspace_id, created_at desc, user_id desc);

create function app.current_workspace() returns text
language sql stable security definer
set search_path = ''
return (
  select member.workspace_id
  from app.members as member
  where member.workspace_id = app.claim('workspace_id') and member.user_id = app.claim('sub')
);
comment on function app.current_workspace is 'The workspace of this request, if the actor belongs to it; else null, which equals nothing.';
revoke execute on function app.current_workspace from public;
grant execute on function app.current_workspace to authenticated;

create function app.my_workspaces() returns text[]
language sql stable security definer
set search_path = ''
return (
  select coalesce(array_agg(member.workspace_id), '{}')
  from app.members as member
  where member.user_id = app.claim('sub')
    and (app.claim('key_id') is null or member.workspace_id = app.claim('workspace_id'))
);
comment on function app.my_workspaces is 'The workspaces the actor belongs to; for an API key, its own.';
revoke execute on function app.my_workspaces from public;
grant execute on function app.my_workspaces to authenticated;

alter table app.workspaces enable row level security;
alter table app.workspaces force row level security;
grant select, delete on app.workspaces to authenticated;
grant update (name) on app.workspaces to authenticated;
create policy members_read on app.workspaces for select to authenticated
using (id = any ((select app.my_workspaces())::text[]));
comment on policy members_read on app.workspaces is 'Members see their workspaces.';
create policy members_change on app.workspaces for update to authenticated
using (id = (select app.current_workspace()))
with check (id = (select app.current_workspace()));
comment on policy members_change on app.workspaces is 'A change stays within the workspace of the request.';
create policy members_delete on app.workspaces for delete to authenticated
using (id = (select app.current_workspace()));
comment on policy members_delete on app.workspaces is 'Only the workspace of the request can be deleted.';

alter table app.members enable row level security;
alter table app.members force row level security;
grant select, delete on app.members to authenticated;
grant update (role) on app.members to authenticated;
create policy members_read on app.members for select to authenticated
using (workspace_id = any ((select app.my_workspaces())::text[]));
comment on policy members_read on app.members is 'Members see who else is in their workspaces.';
create policy members_change on app.members for update to authenticated
using (workspace_id = (select app.current_workspace()))
with check (workspace_id = (select app.current_workspace()));
comment on policy members_change on app.members is 'Roles change within the workspace of the request.';
create policy members_remove on app.members for delete to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_remove on app.members is 'Members leave the workspace of the request only.';

create trigger workspaces_touch before update on app.workspaces
for each row execute function app.touch();
create trigger members_touch before update of role on app.members
for each row execute function app.touch();

create function app.copy_profile() returns trigger
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update app.members set name = new.name, email = new.email where user_id = new.id;
  return null;
end
$$;
comment on function app.copy_profile is 'Carries a changed name or address into the memberships of the person.';
revoke execute on function app.copy_profile from public;
create trigger users_copy_profile after update of name, email on app.users
for each row execute function app.copy_profile();

create function app.create_workspace(new_id text, new_name text) returns app.workspaces
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  created app.workspaces;
begin
  insert into app.workspaces (id, name) values (new_id, new_name) returning * into created;
  insert into app.members (workspace_id, user_id, role, name, email)
  select created.id, person.id, 'owner', person.name, person.email
  from app.users as person
  where person.id = app.claim('sub');
  if not found then
    raise exception 'no such person' using errcode = 'insufficient_privilege';
  end if;
  return created;
end
$$;
comment on function app.create_workspace is 'A workspace and its first owner come to be together: before that nobody may see it.';
revoke execute on function app.create_workspace from public;
grant execute on function app.create_workspace to authenticated;

create function app.sign_in(
  token_issuer text, token_subject text, token_email text, token_name text, new_id text, workspace text
) returns table (user_id text, role text)
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  select person.id into user_id
  from app.users as person
  where person.issuer = token_issuer and person.subject = token_subject;
  if user_id is null then
    insert into app.users (id, issuer, subject, name, email)
    values (new_id, token_issuer, token_subject, token_name, token_email)
    on conflict (issuer, subject) do update set issuer = excluded.issuer
    returning users.id into user_id;
  end if;
  select member.role into role
  from app.members as member
  where member.workspace_id = workspace and member.user_id = sign_in.user_id;
  return next;
end
$$;
comment on function app.sign_in is 'The person a verified token speaks of, made at the first visit, and their role in a workspace.';
revoke execute on function app.sign_in from public;
grant execute on function app.sign_in to anon;
