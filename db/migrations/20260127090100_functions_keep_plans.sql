-- A function in SQL is planned anew in every statement that calls it, one in PL/pgSQL once a connection. These run in
-- every request, or in every change.
create or replace function app.count_request(counted text, seconds integer, out used bigint, out resets_in bigint)
language plpgsql volatile strict security definer
set search_path = ''
as $$
declare
  length interval := make_interval(secs => seconds);
  ends timestamptz;
begin
  insert into app.rate_limits as counter (bucket, used, expires_at)
  values (counted, 1, clock_timestamp() + length)
  on conflict (bucket) do update set
    used = case when counter.expires_at <= excluded.expires_at - length then 1 else counter.used + 1 end,
    expires_at = case when counter.expires_at <= excluded.expires_at - length then excluded.expires_at else counter.expires_at end
  returning counter.used, counter.expires_at into used, ends;
  resets_in := ceil(extract(epoch from ends - clock_timestamp()) * 1000);
end
$$;

create or replace function app.record_audit(
  event_id text, event_operation text, event_workspace text, event_resource text, event_request text
) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  claims jsonb := coalesce(nullif(current_setting('request.jwt.claims', true), '')::jsonb, '{}');
begin
  insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, resource_id, request_id)
  values (
    event_id,
    coalesce(claims ->> 'workspace_id', event_workspace),
    case when claims ? 'key_id' then 'key' when claims ? 'sub' then 'user' else 'anonymous' end,
    coalesce(claims ->> 'key_id', claims ->> 'sub'),
    event_operation,
    event_resource,
    event_request
  );
end
$$;

create or replace function app.once_actor() returns text
language plpgsql stable
set search_path = ''
as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  return coalesce(claims ->> 'key_id', claims ->> 'sub');
end
$$;

-- Without a setting of their own these become a part of the statement that calls them. Their names were resolved when
-- they were created, so a search_path changes nothing in them.
alter function app.claim(text) reset search_path;
alter function app.current_user_id() reset search_path;
