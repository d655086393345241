-- A plan is kept only while it is no dearer than one made for the values at hand. Where a value decides whether a part of
-- the statement is needed at all ("no key, or …"), the one for the values always seemed better, so these were planned
-- anew in every statement after all. So PL/pgSQL decides, and each statement has one plan.
create or replace function app.current_workspace() returns text
language plpgsql stable security definer
set search_path = ''
as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
  workspace text := claims ->> 'workspace_id';
  person text := claims ->> 'sub';
  presented text := claims ->> 'key_id';
begin
  perform from app.members as member where member.workspace_id = workspace and member.user_id = person;
  if not found then
    return null;
  end if;
  if presented is not null then
    perform from app.api_keys as key
    where key.id = presented
      and key.workspace_id = workspace
      and key.created_by = person
      and key.revoked_at is null
      and (key.expires_at is null or key.expires_at > now());
    if not found then
      return null;
    end if;
  end if;
  return workspace;
end
$$;

-- This one was in SQL still; and the trace is written with the event, not after it.
create or replace function app.record_event(new_id text, event_type text, event_workspace text, event_payload text, trace text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  workspace text := coalesce(app.claim('workspace_id'), event_workspace);
begin
  insert into app.webhook_events (id, workspace_id, type, payload, traceparent)
  values (new_id, workspace, event_type, event_payload, trace);
  insert into app.webhook_deliveries (id, workspace_id, webhook_endpoint_id, event_id, event_type)
  select app.new_id('dlv'), workspace, endpoint.id, new_id, event_type
  from app.webhook_endpoints as endpoint
  where endpoint.workspace_id = workspace and endpoint.status = 'active' and event_type = any (endpoint.event_types);
end
$$;

create or replace function app.record_event(new_id text, event_type text, event_workspace text, event_payload text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform app.record_event(new_id, event_type, event_workspace, event_payload, null);
end
$$;
