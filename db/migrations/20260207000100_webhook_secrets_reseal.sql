-- When the sealing key changes, the worker seals anew what was sealed with an older one. That is no rotation, so the old
-- bytes are not kept as a previous secret, and no change that a member made, so the version stays. No role of the API may
-- write the column that says so.
alter table app.webhook_endpoints add column resealed_at timestamptz;
comment on column app.webhook_endpoints.resealed_at is 'When the worker last sealed the secrets with another key.';

drop trigger webhook_endpoints_touch on app.webhook_endpoints;
create trigger webhook_endpoints_touch
before update of url, description, event_types, status, sealed_secret on app.webhook_endpoints
for each row when (new.resealed_at is not distinct from old.resealed_at) execute function app.touch();

drop trigger webhook_endpoints_keep_previous on app.webhook_endpoints;
create trigger webhook_endpoints_keep_previous before update of sealed_secret on app.webhook_endpoints
for each row when (new.resealed_at is not distinct from old.resealed_at) execute function app.keep_previous_secret();

create function app.stale_secrets(key_id bytea, after_id text, most integer) returns table (
  webhook_endpoint_id text, sealed_secret bytea, previous_secret bytea
)
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return query
  select endpoint.id, endpoint.sealed_secret,
    case when endpoint.previous_expires_at > now() then endpoint.previous_secret end
  from app.webhook_endpoints as endpoint
  where endpoint.id > after_id collate "C"
    and substring(endpoint.sealed_secret from 1 for 1) = '\x01' -- the form of src/domain/sealing.ts
    and (
      substring(endpoint.sealed_secret from 2 for 4) <> key_id
      or (endpoint.previous_expires_at > now() and substring(endpoint.previous_secret from 2 for 4) <> key_id)
    )
  order by endpoint.id
  limit most;
end
$$;
comment on function app.stale_secrets is 'Secrets that are sealed with another key than the one named, by the id of their endpoint.';
revoke execute on function app.stale_secrets from public;
grant execute on function app.stale_secrets to worker;

create function app.reseal_secrets(
  endpoint text, old_secret bytea, new_secret bytea, old_previous bytea, new_previous bytea
) returns boolean
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  update app.webhook_endpoints as held
  set sealed_secret = new_secret,
    previous_secret = coalesce(new_previous, held.previous_secret),
    resealed_at = clock_timestamp()
  where held.id = endpoint
    and held.sealed_secret = old_secret
    and (old_previous is null or held.previous_secret = old_previous);
  return found;
end
$$;
comment on function app.reseal_secrets is 'Puts the same secrets in other seals; false when they were rotated meanwhile.';
revoke execute on function app.reseal_secrets from public;
grant execute on function app.reseal_secrets to worker;
