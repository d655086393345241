-- Attempts that were refused are in the trail, too: what a member may not do, and keys that are no longer good.
alter table app.audit_events
  add column outcome text not null default 'done',
  add column reason text,
  add constraint audit_events_outcome_check check (outcome in ('done', 'forbidden', 'unauthenticated')) not valid,
  add constraint audit_events_reason_check check (char_length(reason) <= 200) not valid;
comment on table app.audit_events is 'One row for every change, written in the transaction of the change, and for refused attempts.';

-- A member who hammers on a closed door must not fill the table: a minute holds 60 refusals of an actor. The count is
-- made without a lock, so requests that arrive together may add a few.
create function app.record_refusal(
  event_id text, event_operation text, event_resource text, event_request text, event_reason text
) returns void
language sql volatile security definer
set search_path = ''
begin atomic
  insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, resource_id, request_id, outcome, reason)
  select
    event_id,
    app.current_workspace(),
    case when app.claim('key_id') is not null then 'key' else 'user' end,
    coalesce(app.claim('key_id'), app.claim('sub')),
    event_operation,
    event_resource,
    event_request,
    'forbidden',
    event_reason
  where app.current_workspace() is not null
    and 60 > (
      select count(*)
      from app.audit_events as event
      where event.workspace_id = app.current_workspace()
        and event.actor_id = coalesce(app.claim('key_id'), app.claim('sub'))
        and event.created_at > now() - interval '1 minute'
        and event.outcome <> 'done'
    );
end;
comment on function app.record_refusal is 'Appends what a member of the workspace was forbidden. The actor comes from the claims, never from the caller.';
revoke execute on function app.record_refusal from public;
grant execute on function app.record_refusal to authenticated;

-- Anyone can send a key, so a key has one such row a minute; whoever meets another one writing it leaves it at that.
create function app.record_refused_key(
  presented text, digest bytea, event_id text, event_operation text, event_request text
) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  workspace text;
  why text;
begin
  select key.workspace_id,
    case
      when digest is distinct from key.secret_digest and digest is distinct from key.previous_digest then 'The secret is wrong.'
      when key.revoked_at is not null then 'The key is revoked.'
      when key.expires_at <= now() then 'The key has expired.'
      when digest is distinct from key.secret_digest then 'The secret was replaced by rotation.'
      else 'The person who made the key has left the workspace.'
    end
  into workspace, why
  from app.api_keys as key
  where key.id = presented;
  if workspace is null or not pg_try_advisory_xact_lock(20260126, hashtext(presented)) then
    return;
  end if;
  perform from app.audit_events as event
  where event.workspace_id = workspace and event.actor_id = presented
    and event.outcome = 'unauthenticated' and event.created_at > now() - interval '1 minute';
  if not found then
    insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, request_id, outcome, reason)
    values (event_id, workspace, 'key', presented, event_operation, event_request, 'unauthenticated', why);
  end if;
end
$$;
comment on function app.record_refused_key is 'Appends the use of a key that is not good, in the workspace of the key; an unknown key leaves nothing.';
revoke execute on function app.record_refused_key from public;

-- Servers of before the migration still call the one with two arguments.
create function app.present_key(
  presented text, digest bytea, event_id text, event_operation text, event_request text
) returns table (user_id text, workspace_id text, scopes text[], role text, stored_digest bytea)
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  return query
  select key.user_id, key.workspace_id, key.scopes, key.role, key.stored_digest
  from app.present_key(presented, digest) as key;
  if not found then
    perform app.record_refused_key(presented, digest, event_id, event_operation, event_request);
  end if;
end
$$;
comment on function app.present_key(text, bytea, text, text, text) is 'What a key may do, as with two arguments; a key that is not good is noted in the audit trail.';
revoke execute on function app.present_key(text, bytea, text, text, text) from public;
grant execute on function app.present_key(text, bytea, text, text, text) to anon;
