-- What the worker does with the queue. One delivery of an endpoint is under way at a time, so that one that hangs
-- holds up nobody else; the lease on the endpoint ends by itself when a worker dies.
create function app.claim_deliveries(most integer, lease_seconds integer) returns table (
  delivery_id text, workspace_id text, webhook_endpoint_id text, lease_token integer, url text,
  sealed_secret bytea, previous_secret bytea, event_id text, payload text, attempts integer
)
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  free text[];
begin
  -- Locked first: the next statement then sees what whoever held them before has done.
  select array_agg(locked.id) into free
  from (
    select endpoint.id
    from app.webhook_endpoints as endpoint
    where endpoint.status = 'active'
      and endpoint.leased_until <= now()
      and exists (
        select from app.webhook_deliveries as due
        where due.webhook_endpoint_id = endpoint.id and due.status = 'pending' and due.next_attempt_at <= now()
      )
    order by endpoint.leased_until, endpoint.id
    limit most
    for no key update of endpoint skip locked
  ) as locked;
  return query
  with chosen as (
    select due.id, due.webhook_endpoint_id
    from unnest(free) as endpoint (id)
    cross join lateral (
      select delivery.id, delivery.webhook_endpoint_id
      from app.webhook_deliveries as delivery
      where delivery.webhook_endpoint_id = endpoint.id and delivery.status = 'pending' and delivery.next_attempt_at <= now()
      order by delivery.next_attempt_at, delivery.id
      limit 1
    ) as due
  ),
  leased as (
    update app.webhook_endpoints as endpoint
    set leased_until = now() + make_interval(secs => lease_seconds), lease_token = endpoint.lease_token + 1
    from chosen
    where endpoint.id = chosen.webhook_endpoint_id
    returning endpoint.*
  ),
  begun as (
    update app.webhook_deliveries as delivery
    set attempts = delivery.attempts + 1, last_attempt_at = now(),
      first_attempt_at = coalesce(delivery.first_attempt_at, now())
    from chosen
    where delivery.id = chosen.id
    returning delivery.*
  )
  select begun.id, begun.workspace_id, leased.id, leased.lease_token, leased.url, leased.sealed_secret,
    case when leased.previous_expires_at > now() then leased.previous_secret end,
    event.id, event.payload, begun.attempts
  from begun
  join leased on leased.id = begun.webhook_endpoint_id
  join app.webhook_events as event on event.id = begun.event_id;
end
$$;
comment on function app.claim_deliveries is 'Takes the oldest due delivery of each endpoint that nobody sends to, endpoints that waited longest first.';
revoke execute on function app.claim_deliveries from public;
grant execute on function app.claim_deliveries to worker;

create function app.finish_delivery(
  delivery text, endpoint text, token integer, outcome text, answered integer, failed_by text, retry_seconds integer,
  audit_id text
) returns text
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  target app.webhook_endpoints;
  began timestamptz;
  reason text;
begin
  select held.* into target
  from app.webhook_endpoints as held
  where held.id = endpoint and held.lease_token = token
  for no key update;
  if not found then
    return 'lost';
  end if;
  update app.webhook_deliveries as sent
  set status = case outcome when 'delivered' then 'delivered' when 'retry' then 'pending' else 'failed' end,
    next_attempt_at = case outcome when 'retry' then now() + make_interval(secs => retry_seconds) end,
    response_status = answered,
    failure = failed_by
  where sent.id = delivery and sent.status = 'pending'
  returning sent.first_attempt_at into began;
  -- Given up, and nothing else got through in all that time.
  reason := case
    when outcome = 'gone' then 'gone'
    when outcome = 'failed' and coalesce(target.last_success_at, '-infinity') < began then 'failing'
  end;
  update app.webhook_endpoints as held
  set leased_until = now(), last_success_at = case outcome when 'delivered' then now() else held.last_success_at end
  where held.id = endpoint;
  if reason is null or target.status = 'disabled' then
    return 'done';
  end if;
  update app.webhook_endpoints as held set status = 'disabled', disabled_reason = reason where held.id = endpoint;
  insert into app.audit_events (id, workspace_id, actor_kind, operation, resource_id, request_id, reason)
  values (audit_id, target.workspace_id, 'system', 'webhookEndpoints.update', endpoint, delivery, 'disabled: ' || reason);
  return 'disabled';
end
$$;
comment on function app.finish_delivery is 'Notes what became of an attempt, unless the lease was lost to another worker meanwhile. Disables an endpoint that is gone, or that took nothing for the whole time of a delivery.';
revoke execute on function app.finish_delivery from public;
grant execute on function app.finish_delivery to worker;

create function app.sweep_webhook_events(older_than interval, most integer) returns integer
language sql volatile security definer
set search_path = ''
begin atomic
  with old as (
    select event.id
    from app.webhook_events as event
    where event.created_at < now() - older_than
      and not exists (
        select from app.webhook_deliveries as waiting
        where waiting.workspace_id = event.workspace_id and waiting.event_id = event.id and waiting.status = 'pending'
      )
    order by event.created_at
    limit most
    for update skip locked
  ),
  gone as (
    delete from app.webhook_events as event using old where event.id = old.id returning event.id
  )
  select count(*)::integer from gone;
end;
comment on function app.sweep_webhook_events is 'Forgets old events and their deliveries; not those that still wait.';
revoke execute on function app.sweep_webhook_events from public;
grant execute on function app.sweep_webhook_events to worker;
