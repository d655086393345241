-- Who called what is asked for 30 days; a year shows how it went down.
create function app.sweep_deprecated_calls(most integer) returns bigint
language sql volatile security definer
set search_path = ''
begin atomic
  with old as (
    select entry.id
    from app.deprecated_calls as entry
    where entry.day < (now() at time zone 'utc')::date - 365
    limit most
    for update skip locked
  ),
  gone as (
    delete from app.deprecated_calls as entry using old where entry.id = old.id returning 1
  )
  select count(*) from gone;
end;
comment on function app.sweep_deprecated_calls is 'Removes counts that are older than a year; how many they were.';
revoke execute on function app.sweep_deprecated_calls from public;
grant execute on function app.sweep_deprecated_calls to worker;
