-- Who still calls what is going to go: asked before an operation is removed. Rows outlive their workspace.
create table app.deprecated_calls (
  id bigint generated always as identity primary key,
  day date not null,
  operation text not null check (char_length(operation) <= 100),
  client_kind text not null check (client_kind in ('user', 'key', 'anonymous')),
  client_id text collate "C" not null check (char_length(client_id) <= 64),
  workspace_id text collate "C" check (char_length(workspace_id) <= 64),
  calls bigint not null default 1 check (calls > 0)
);
comment on table app.deprecated_calls is 'How often a client called a deprecated operation on a day (UTC).';
create unique index deprecated_calls_client on app.deprecated_calls
(operation, day, client_kind, client_id, workspace_id) nulls not distinct;
create index deprecated_calls_workspace on app.deprecated_calls (workspace_id, day desc);

alter table app.deprecated_calls enable row level security;
alter table app.deprecated_calls force row level security;
create policy members_read on app.deprecated_calls for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.deprecated_calls is 'A workspace would see its own clients; nobody is granted the table yet.';

create function app.count_deprecated_call(called text) returns void
language sql volatile security definer
set search_path = ''
begin atomic
  insert into app.deprecated_calls as counted (day, operation, client_kind, client_id, workspace_id)
  values (
    (now() at time zone 'utc')::date,
    called,
    case when app.claim('key_id') is not null then 'key' when app.claim('sub') is not null then 'user' else 'anonymous' end,
    coalesce(app.claim('key_id'), app.claim('sub'), 'anonymous'),
    app.claim('workspace_id')
  )
  on conflict (operation, day, client_kind, client_id, workspace_id) do update set calls = counted.calls + 1;
end;
comment on function app.count_deprecated_call is 'Counts one call. The client comes from the claims, never from the caller.';
revoke execute on function app.count_deprecated_call from public;
grant execute on function app.count_deprecated_call to anon, authenticated;
