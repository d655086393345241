-- What goes with a change (its audit row, its event, the answer under its key) is written by one function: three were
-- started, read the claims and ended three times.

-- An answer that is older than a day makes room when its key is claimed, so storing the new one is a plain insert.
create or replace function app.claim_once(called text, key bytea) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  actor text := app.once_actor();
  answered timestamptz;
begin
  if not pg_try_advisory_xact_lock(hashtextextended(actor || ' ' || called || ' ' || encode(key, 'hex'), 20260112)) then
    raise exception 'a request with this idempotency key is running' using errcode = 'PLB01';
  end if;
  select entry.created_at into answered
  from app.idempotency_keys as entry
  where entry.actor_id = actor and entry.operation = called and entry.key_digest = key;
  if found then
    if answered > now() - interval '24 hours' then
      raise exception 'a request with this idempotency key was answered' using errcode = 'PLB02';
    end if;
    delete from app.idempotency_keys as entry
    where entry.actor_id = actor and entry.operation = called and entry.key_digest = key;
  end if;
end
$$;

create function app.record_change(
  audit_id text, called text, change_workspace text, resource text, request text,
  event_id text, event_type text, event_payload text, trace text,
  key bytea, request_digest bytea, given_answer bytea
) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  claims jsonb := coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb, '{}');
begin
  if audit_id is not null then
    insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, resource_id, request_id)
    values (
      audit_id,
      coalesce(claims ->> 'workspace_id', change_workspace),
      case when claims ? 'key_id' then 'key' when claims ? 'sub' then 'user' else 'anonymous' end,
      coalesce(claims ->> 'key_id', claims ->> 'sub'),
      called,
      resource,
      request
    );
  end if;
  if event_id is not null then
    -- Most workspaces have no endpoint. Where there is one, record_event looks again and keeps it from going away.
    perform from app.webhook_endpoints as endpoint
    where endpoint.workspace_id = coalesce(claims ->> 'workspace_id', change_workspace)
      and endpoint.status = 'active' and event_type = any (endpoint.event_types);
    if found then
      perform app.record_event(event_id, event_type, change_workspace, event_payload, trace);
    end if;
  end if;
  if key is not null then
    insert into app.idempotency_keys (actor_id, operation, key_digest, request_digest, answer)
    values (coalesce(claims ->> 'key_id', claims ->> 'sub'), called, key, request_digest, given_answer);
  end if;
end
$$;
comment on function app.record_change is 'Writes what goes with a change, in its transaction: its row in the trail, its event for the endpoints that want it, and the answer under the key that it claimed; nulls for what there is none of. The actor comes from the claims, never from the caller.';
revoke execute on function app.record_change from public;
grant execute on function app.record_change to authenticated;
