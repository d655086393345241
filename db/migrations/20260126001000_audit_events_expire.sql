-- The trail is kept for ever, unless the operator says for how long. This is the only way a row of it goes, and only
-- the worker may take it: not even the worker can remove what is younger than thirty days.
create function app.expire_audit_events(keep_days integer, most integer) returns integer
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  removed integer;
begin
  if keep_days is null or keep_days < 30 then
    raise exception 'the audit trail is kept for at least 30 days' using errcode = 'invalid_parameter_value';
  end if;
  delete from app.audit_events
  where id in (
    select event.id
    from app.audit_events as event
    where event.created_at < now() - make_interval(days => keep_days)
    limit least(most, 10000)
    for update skip locked
  );
  get diagnostics removed = row_count;
  return removed;
end
$$;
comment on function app.expire_audit_events is 'Removes events that are older than the given days, at most so many at once; returns how many it removed.';
revoke execute on function app.expire_audit_events from public;
grant execute on function app.expire_audit_events to worker;
