-- Once only: what a request with an Idempotency-Key answered, written in the transaction of its effect.
-- Of the key there is a digest, and the answer is encrypted under the key itself: who reads this table learns no secret
-- that an answer showed once, and only the client that knows the key gets it again.
create table app.idempotency_keys (
  actor_id text collate "C" not null check (char_length(actor_id) <= 64),
  operation text collate "C" not null check (char_length(operation) <= 100),
  key_digest bytea not null check (octet_length(key_digest) = 32),
  request_digest bytea not null check (octet_length(request_digest) = 32),
  answer bytea not null,
  created_at timestamptz not null default now(),
  primary key (actor_id, operation, key_digest)
);
comment on table app.idempotency_keys is 'Answers of requests that happen once. No API role may read or write it; app.claim_once, app.finish_once and app.find_once do.';
create index idempotency_keys_created on app.idempotency_keys (created_at);
alter table app.idempotency_keys enable row level security;
alter table app.idempotency_keys force row level security;

create function app.once_actor() returns text
language sql stable
set search_path = ''
return coalesce(app.claim('key_id'), app.claim('sub'));
comment on function app.once_actor is 'Whose keys these are: the same text of another actor is another key.';
revoke execute on function app.once_actor from public;

create function app.find_once(called text, key bytea, out request_digest bytea, out answer bytea)
language sql stable security definer
set search_path = ''
begin atomic
  select entry.request_digest, entry.answer
  from app.idempotency_keys as entry
  where entry.actor_id = app.once_actor() and entry.operation = called and entry.key_digest = key
    and entry.created_at > now() - interval '24 hours';
end;
comment on function app.find_once is 'What the actor was answered under this key in the last 24 hours, and to which request; nulls when nothing.';
revoke execute on function app.find_once from public;
grant execute on function app.find_once to authenticated;

-- Runs before the first statement of the effect and travels with it: its exception keeps that from running. The lock is
-- the lease: it ends with the transaction, however that ends. And it is the fence: a transaction that lost its lock is
-- one that can no longer commit. So a late attempt cannot finish, and there is no time to guess.
create function app.claim_once(called text, key bytea) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(app.once_actor() || ' ' || called || ' ' || encode(key, 'hex'), 20260112)) then
    raise exception 'a request with this idempotency key is running' using errcode = 'PLB01';
  end if;
  perform from app.idempotency_keys as entry
  where entry.actor_id = app.once_actor() and entry.operation = called and entry.key_digest = key
    and entry.created_at > now() - interval '24 hours';
  if found then
    raise exception 'a request with this idempotency key was answered' using errcode = 'PLB02';
  end if;
end
$$;
comment on function app.claim_once is 'Claims a key until the end of the transaction. Fails with PLB01 while another one holds it, with PLB02 when it was answered.';
revoke execute on function app.claim_once from public;
grant execute on function app.claim_once to authenticated;

create function app.finish_once(called text, key bytea, request bytea, given_answer bytea) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
begin
  insert into app.idempotency_keys as entry (actor_id, operation, key_digest, request_digest, answer)
  values (app.once_actor(), called, key, request, given_answer)
  on conflict (actor_id, operation, key_digest) do update
  set request_digest = excluded.request_digest, answer = excluded.answer, created_at = excluded.created_at
  where entry.created_at <= now() - interval '24 hours';
  if not found then
    raise exception 'a request with this idempotency key was answered meanwhile' using errcode = 'PLB01';
  end if;
end
$$;
comment on function app.finish_once is 'Stores the answer, in the transaction of the effect that claimed the key; one that is there is older than 24 hours.';
revoke execute on function app.finish_once from public;
grant execute on function app.finish_once to authenticated;

create function app.sweep_idempotency_keys(most integer) returns bigint
language sql volatile security definer
set search_path = ''
begin atomic
  with ended as (
    select entry.actor_id, entry.operation, entry.key_digest
    from app.idempotency_keys as entry
    where entry.created_at < now() - interval '24 hours'
    limit most
    for update skip locked
  ),
  gone as (
    delete from app.idempotency_keys as entry using ended
    where entry.actor_id = ended.actor_id and entry.operation = ended.operation and entry.key_digest = ended.key_digest
    returning 1
  )
  select count(*) from gone;
end;
comment on function app.sweep_idempotency_keys is 'Removes answers that are older than 24 hours; how many they were.';
revoke execute on function app.sweep_idempotency_keys from public;
