-- How often who asked. Unlogged: a crash forgets the counts of a window, and counting writes nothing to the log.
create unlogged table app.rate_limits (
  bucket text collate "C" primary key check (char_length(bucket) <= 200),
  used bigint not null,
  expires_at timestamptz not null
);
comment on table app.rate_limits is 'Counters of rate classes. No API role may read or write it; app.count_request does.';
create index rate_limits_expiry on app.rate_limits (expires_at);
alter table app.rate_limits enable row level security;
alter table app.rate_limits force row level security;

-- Nothing is counted without a window: then it may stand beside the statement that looks up credentials at no cost.
create function app.count_request(counted text, seconds integer, out used bigint, out resets_in bigint)
language sql volatile strict security definer
set search_path = ''
begin atomic
  insert into app.rate_limits as counter (bucket, used, expires_at)
  values (counted, 1, clock_timestamp() + make_interval(secs => seconds))
  on conflict (bucket) do update set
    used = case when counter.expires_at <= excluded.expires_at - make_interval(secs => seconds) then 1 else counter.used + 1 end,
    expires_at = case
      when counter.expires_at <= excluded.expires_at - make_interval(secs => seconds) then excluded.expires_at
      else counter.expires_at
    end
  returning counter.used, ceil(extract(epoch from counter.expires_at - clock_timestamp()) * 1000)::bigint;
end;
comment on function app.count_request is 'Counts one request in a window of seconds: how many there were, and in how many milliseconds the window ends.';
revoke execute on function app.count_request from public;
grant execute on function app.count_request to anon, authenticated;

create function app.sweep_rate_limits(most integer) returns bigint
language sql volatile security definer
set search_path = ''
begin atomic
  with ended as (
    select counter.bucket from app.rate_limits as counter
    where counter.expires_at < now()
    limit most
    for update skip locked
  ),
  gone as (
    delete from app.rate_limits as counter using ended where counter.bucket = ended.bucket returning 1
  )
  select count(*) from gone;
end;
comment on function app.sweep_rate_limits is 'Removes counters of windows that have ended; how many they were.';
revoke execute on function app.sweep_rate_limits from public;
