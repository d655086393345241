-- A person who can sign in. The identity is what the issuer says: issuer and subject.
create table app.users (
  id text collate "C" primary key,
  issuer text not null check (char_length(issuer) <= 512),
  subject text not null check (char_length(subject) <= 256),
  name text not null check (char_length(name) <= 120),
  email text check (char_length(email) <= 254),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  unique (issuer, subject)
);
comment on table app.users is 'A person who can sign in; no tenant owns a person.';
alter table app.users enable row level security;
alter table app.users force row level security;
grant select (id, name, email, created_at, updated_at, version) on app.users to authenticated;
grant update (name) on app.users to authenticated;

create policy self_reads on app.users for select to authenticated
using (id = (select app.current_user_id()));
comment on policy self_reads on app.users is 'People read their own profile.';
create policy self_changes on app.users for update to authenticated
using (id = (select app.current_user_id()))
with check (id = (select app.current_user_id()));
comment on policy self_changes on app.users is 'People change their own profile.';

create trigger users_touch before update on app.users
for each row execute function app.touch();
