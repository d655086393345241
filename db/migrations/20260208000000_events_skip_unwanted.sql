-- An event that no endpoint wants leads nowhere: an endpoint that comes later is not told of the past. Most workspaces
-- have none, and each of their changes paid for a row that was swept away unread.
create or replace function app.record_event(new_id text, event_type text, event_workspace text, event_payload text, trace text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  workspace text := coalesce(app.claim('workspace_id'), event_workspace);
  endpoints text[] := array(
    select endpoint.id
    from app.webhook_endpoints as endpoint
    where endpoint.workspace_id = workspace and endpoint.status = 'active' and event_type = any (endpoint.event_types)
    for key share
  );
begin
  if endpoints = '{}' then
    return;
  end if;
  insert into app.webhook_events (id, workspace_id, type, payload, traceparent)
  values (new_id, workspace, event_type, event_payload, trace);
  insert into app.webhook_deliveries (id, workspace_id, webhook_endpoint_id, event_id, event_type)
  select app.new_id('dlv'), workspace, endpoint_id, new_id, event_type
  from unnest(endpoints) as endpoint_id;
end
$$;
