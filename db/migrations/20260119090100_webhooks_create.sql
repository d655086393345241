-- Events out. A change writes its event and one delivery for each endpoint that wants it, in its own transaction;
-- the deliveries are the queue. Nothing is sent of what was rolled back, and nothing that was committed is forgotten.

-- Ids of rows that the database makes by itself: TypeIDs, as src/domain/ids.ts makes them.
create function app.new_id(prefix text) returns text
language sql volatile
set search_path = ''
return (
  select prefix || '_' || string_agg(
    substr('0123456789abcdefghjkmnpqrstvwxyz', substr(padded.bits, place * 5 + 1, 5)::bit(5)::integer + 1, 1),
    '' order by place
  )
  from (
    -- A UUIDv7: 48 bits of time, the version, and the random end of a UUIDv4, which has the variant.
    select '00' || (
      'x'
      || lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
      || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14)
    )::bit(128)::text as bits
  ) as padded, generate_series(0, 25) as place
);
comment on function app.new_id is 'A new TypeID. Ids of one process sort by time.';
revoke execute on function app.new_id from public;

create table app.webhook_endpoints (
  id text collate "C" primary key check (id ~ '^whe_[0-7][0-9a-hjkmnp-tv-z]{25}$'),
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  url text not null check (char_length(url) <= 2048),
  description text not null default '' check (char_length(description) <= 200),
  event_types text[] not null check (cardinality(event_types) between 1 and 50),
  status text not null default 'active' check (status in ('active', 'disabled')),
  disabled_reason text check (disabled_reason in ('user', 'gone', 'failing')),
  disabled_at timestamptz,
  sealed_secret bytea not null check (octet_length(sealed_secret) <= 500),
  previous_secret bytea check (octet_length(previous_secret) <= 500),
  previous_expires_at timestamptz,
  last_success_at timestamptz,
  leased_until timestamptz not null default now(),
  lease_token integer not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  unique (workspace_id, id)
);
comment on table app.webhook_endpoints is 'Where events of a workspace are sent. Secrets are sealed with SECRETS_KEY, which the database does not know. A worker that sends holds the lease; its token fences off one that comes back too late.';
create index webhook_endpoints_created on app.webhook_endpoints (workspace_id, created_at desc, id desc);
create index webhook_endpoints_leased on app.webhook_endpoints (leased_until, id) where status = 'active';

alter table app.webhook_endpoints enable row level security;
alter table app.webhook_endpoints force row level security;
grant select (
  id, workspace_id, url, description, event_types, status, disabled_reason, disabled_at, last_success_at,
  created_at, updated_at, version
) on app.webhook_endpoints to authenticated;
grant insert (id, workspace_id, url, description, event_types, sealed_secret) on app.webhook_endpoints to authenticated;
grant update (url, description, event_types, status, sealed_secret, previous_expires_at) on app.webhook_endpoints to authenticated;
grant delete on app.webhook_endpoints to authenticated;
create policy members_read on app.webhook_endpoints for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.webhook_endpoints is 'Endpoints are seen within their workspace; secrets are granted to nobody.';
create policy members_create on app.webhook_endpoints for insert to authenticated
with check (workspace_id = (select app.current_workspace()));
comment on policy members_create on app.webhook_endpoints is 'An endpoint is made in the workspace of the request.';
create policy members_change on app.webhook_endpoints for update to authenticated
using (workspace_id = (select app.current_workspace()))
with check (workspace_id = (select app.current_workspace()));
comment on policy members_change on app.webhook_endpoints is 'Changes stay within the workspace of the request.';
create policy members_delete on app.webhook_endpoints for delete to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_delete on app.webhook_endpoints is 'Only endpoints of the workspace of the request can be deleted.';

-- Sending is not a change of the endpoint: leases and last_success_at leave the version alone.
create trigger webhook_endpoints_touch
before update of url, description, event_types, status, sealed_secret on app.webhook_endpoints
for each row execute function app.touch();

-- Nobody may read a secret, so the API cannot copy one either.
create function app.keep_previous_secret() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  new.previous_secret := old.sealed_secret;
  return new;
end
$$;
comment on function app.keep_previous_secret is 'On rotation the old secret signs too, until previous_expires_at.';
revoke execute on function app.keep_previous_secret from public;
create trigger webhook_endpoints_keep_previous before update of sealed_secret on app.webhook_endpoints
for each row execute function app.keep_previous_secret();

create function app.note_disabling() returns trigger
language plpgsql volatile
set search_path = ''
as $$
begin
  if new.status = old.status then
    return new;
  end if;
  new.disabled_at := case when new.status = 'disabled' then now() end;
  new.disabled_reason := case when new.status = 'disabled' then coalesce(new.disabled_reason, 'user') end;
  return new;
end
$$;
comment on function app.note_disabling is 'When and why an endpoint was disabled; nothing of it stays once it is active again.';
revoke execute on function app.note_disabling from public;
create trigger webhook_endpoints_note_disabling before update of status on app.webhook_endpoints
for each row execute function app.note_disabling();

create table app.webhook_events (
  id text collate "C" primary key check (id ~ '^evt_[0-7][0-9a-hjkmnp-tv-z]{25}$'),
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  type text collate "C" not null check (char_length(type) <= 100),
  payload text not null check (octet_length(payload) <= 262144),
  created_at timestamptz not null default now(),
  unique (workspace_id, id)
);
comment on table app.webhook_events is 'The outbox: what happened, as it is sent, byte for byte. The API writes it through functions and reads none of it.';
create index webhook_events_created on app.webhook_events (created_at);

alter table app.webhook_events enable row level security;
alter table app.webhook_events force row level security;
create policy members_read on app.webhook_events for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.webhook_events is 'Events belong to their workspace. Nothing is granted: payloads are for endpoints only.';

create table app.webhook_deliveries (
  id text collate "C" primary key check (id ~ '^dlv_[0-7][0-9a-hjkmnp-tv-z]{25}$'),
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  webhook_endpoint_id text collate "C" not null,
  event_id text collate "C" not null,
  event_type text collate "C" not null check (char_length(event_type) <= 100),
  status text not null default 'pending' check (status in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz default now(),
  first_attempt_at timestamptz,
  last_attempt_at timestamptz,
  response_status integer,
  failure text check (failure in ('status', 'timeout', 'connection', 'address', 'secret')),
  created_at timestamptz not null default now(),
  foreign key (workspace_id, webhook_endpoint_id) references app.webhook_endpoints (workspace_id, id) on delete cascade,
  foreign key (workspace_id, event_id) references app.webhook_events (workspace_id, id) on delete cascade
);
comment on table app.webhook_deliveries is 'One event on its way to one endpoint, and the queue of the worker: a pending one is due at next_attempt_at.';
create index webhook_deliveries_due on app.webhook_deliveries (webhook_endpoint_id, next_attempt_at, id) where status = 'pending';
create index webhook_deliveries_created on app.webhook_deliveries (workspace_id, webhook_endpoint_id, created_at desc, id desc);
create index webhook_deliveries_status on app.webhook_deliveries (workspace_id, webhook_endpoint_id, status, created_at desc, id desc);
create index webhook_deliveries_type on app.webhook_deliveries (workspace_id, webhook_endpoint_id, event_type, created_at desc, id desc);
create index webhook_deliveries_of_event on app.webhook_deliveries (workspace_id, event_id);

alter table app.webhook_deliveries enable row level security;
alter table app.webhook_deliveries force row level security;
grant select (
  id, workspace_id, webhook_endpoint_id, event_id, event_type, status, attempts, next_attempt_at, last_attempt_at,
  response_status, failure, created_at
) on app.webhook_deliveries to authenticated;
grant insert (id, workspace_id, webhook_endpoint_id, event_id, event_type) on app.webhook_deliveries to authenticated;
create policy members_read on app.webhook_deliveries for select to authenticated
using (workspace_id = (select app.current_workspace()));
comment on policy members_read on app.webhook_deliveries is 'Deliveries are seen within their workspace.';
create policy members_create on app.webhook_deliveries for insert to authenticated
with check (workspace_id = (select app.current_workspace()));
comment on policy members_create on app.webhook_deliveries is 'What was sent is sent again within its workspace.';

create function app.record_event(new_id text, event_type text, event_workspace text, event_payload text) returns void
language sql volatile security definer
set search_path = ''
begin atomic
  insert into app.webhook_events (id, workspace_id, type, payload)
  values (new_id, coalesce(app.claim('workspace_id'), event_workspace), event_type, event_payload);
  insert into app.webhook_deliveries (id, workspace_id, webhook_endpoint_id, event_id, event_type)
  select app.new_id('dlv'), endpoint.workspace_id, endpoint.id, new_id, event_type
  from app.webhook_endpoints as endpoint
  where endpoint.workspace_id = coalesce(app.claim('workspace_id'), event_workspace)
    and endpoint.status = 'active'
    and event_type = any (endpoint.event_types);
end;
comment on function app.record_event is 'Writes an event and a delivery for each endpoint that wants it, in the transaction of the change.';
revoke execute on function app.record_event from public;
grant execute on function app.record_event to authenticated;

create function app.send_test_event(new_id text, endpoint text, event_type text, event_payload text) returns text
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  tenant text := app.current_workspace();
  delivery text := app.new_id('dlv');
begin
  if not exists (select from app.webhook_endpoints as found where found.workspace_id = tenant and found.id = endpoint) then
    return null;
  end if;
  insert into app.webhook_events (id, workspace_id, type, payload) values (new_id, tenant, event_type, event_payload);
  insert into app.webhook_deliveries (id, workspace_id, webhook_endpoint_id, event_id, event_type)
  values (delivery, tenant, endpoint, new_id, event_type);
  return delivery;
end
$$;
comment on function app.send_test_event is 'An event for one endpoint of the workspace of the request, whatever it subscribes to. Null when there is none such.';
revoke execute on function app.send_test_event from public;
grant execute on function app.send_test_event to authenticated;
