-- An event belongs to the trace of the request that made it, and takes it along to its endpoints.
alter table app.webhook_events
  add column traceparent text,
  add constraint webhook_events_traceparent_check check (char_length(traceparent) <= 512) not valid;

create function app.record_event(new_id text, event_type text, event_workspace text, event_payload text, trace text) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  perform app.record_event(new_id, event_type, event_workspace, event_payload);
  update app.webhook_events set traceparent = trace where id = new_id;
end
$$;
comment on function app.record_event(text, text, text, text, text) is 'As with four arguments, with the trace (W3C Trace Context) of the request.';
revoke execute on function app.record_event(text, text, text, text, text) from public;
grant execute on function app.record_event(text, text, text, text, text) to authenticated;

-- Workers of before the migration still call the one with two arguments.
create function app.claim_deliveries(most integer, lease_seconds integer, traced boolean) returns table (
  delivery_id text, workspace_id text, webhook_endpoint_id text, lease_token integer, url text,
  sealed_secret bytea, previous_secret bytea, event_id text, payload text, attempts integer, traceparent text
)
language sql volatile security definer
set search_path = ''
begin atomic
  select claimed.delivery_id, claimed.workspace_id, claimed.webhook_endpoint_id, claimed.lease_token, claimed.url,
    claimed.sealed_secret, claimed.previous_secret, claimed.event_id, claimed.payload, claimed.attempts,
    case when traced then event.traceparent end
  from app.claim_deliveries(most, lease_seconds) as claimed
  join app.webhook_events as event on event.id = claimed.event_id;
end;
comment on function app.claim_deliveries(integer, integer, boolean) is 'As with two arguments, with the trace of each event.';
revoke execute on function app.claim_deliveries(integer, integer, boolean) from public;
grant execute on function app.claim_deliveries(integer, integer, boolean) to worker;

create function app.measure_deliveries() returns table (due integer, lag_seconds integer)
language sql stable security definer
set search_path = ''
begin atomic
  select count(*)::integer, coalesce(extract(epoch from now() - min(waiting.next_attempt_at)), 0)::integer
  from (
    select delivery.next_attempt_at
    from app.webhook_deliveries as delivery
    join app.webhook_endpoints as endpoint on endpoint.id = delivery.webhook_endpoint_id and endpoint.status = 'active'
    where delivery.status = 'pending' and delivery.next_attempt_at <= now()
    limit 10000
  ) as waiting;
end;
comment on function app.measure_deliveries is 'How many deliveries are due, counted up to 10,000, and for how long the oldest of them has been.';
revoke execute on function app.measure_deliveries from public;
grant execute on function app.measure_deliveries to worker;
