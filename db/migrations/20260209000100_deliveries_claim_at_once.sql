-- A worker that gave an endpoint back after another one's statement had begun did so in that one's future: the other left
-- the endpoint alone, but kept it locked while the first looked again, so both left it for a second. The clock is asked
-- when the row is locked now.
create or replace function app.claim_deliveries(most integer, lease_seconds integer) returns table (
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
      and endpoint.leased_until <= clock_timestamp()
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
