-- What was done, by whom. Append-only: nobody is granted update or delete, and rows outlive their workspace.
create table app.audit_events (
  id text collate "C" primary key,
  workspace_id text collate "C",
  actor_kind text not null check (actor_kind in ('user', 'key', 'anonymous')),
  actor_id text collate "C" check (char_length(actor_id) <= 64),
  operation text not null check (char_length(operation) <= 100),
  resource_id text collate "C" check (char_length(resource_id) <= 100),
  request_id text not null check (char_length(request_id) <= 64),
  created_at timestamptz not null default now()
);
comment on table app.audit_events is 'One row for every change, written in the transaction of the change.';
create index audit_events_created on app.audit_events (workspace_id, created_at desc, id desc);
create index audit_events_actor on app.audit_events (workspace_id, actor_id, created_at desc, id desc);
create index audit_events_operation on app.audit_events (workspace_id, operation, created_at desc, id desc);
create index audit_events_resource on app.audit_events (workspace_id, resource_id, created_at desc, id desc);

alter table app.audit_events enable row level security;
alter table app.audit_events force row level security;
grant select on app.audit_events to authenticated;
create policy members_read on app.audit_events for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.audit_events is 'The trail of a workspace is read within that workspace.';

create function app.record_audit(
  event_id text, event_operation text, event_workspace text, event_resource text, event_request text
) returns void
language sql volatile security definer
set search_path = ''
begin atomic
  insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, resource_id, request_id)
  values (
    event_id,
    coalesce(app.claim('workspace_id'), event_workspace),
    case when app.claim('key_id') is not null then 'key' when app.claim('sub') is not null then 'user' else 'anonymous' end,
    coalesce(app.claim('key_id'), app.claim('sub')),
    event_operation,
    event_resource,
    event_request
  );
end;
comment on function app.record_audit is 'Appends to the trail. The actor comes from the claims, never from the caller.';
revoke execute on function app.record_audit from public;
grant execute on function app.record_audit to authenticated;
