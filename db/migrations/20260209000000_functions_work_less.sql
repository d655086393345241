-- Whose key it is, is asked once in a change, not three times.
create or replace function app.claim_once(called text, key bytea) returns void
language plpgsql volatile security definer
set search_path = ''
as $$
declare
  actor text := app.once_actor();
begin
  if not pg_try_advisory_xact_lock(hashtextextended(actor || ' ' || called || ' ' || encode(key, 'hex'), 20260112)) then
    raise exception 'a request with this idempotency key is running' using errcode = 'PLB01';
  end if;
  perform from app.idempotency_keys as entry
  where entry.actor_id = actor and entry.operation = called and entry.key_digest = key
    and entry.created_at > now() - interval '24 hours';
  if found then
    raise exception 'a request with this idempotency key was answered' using errcode = 'PLB02';
  end if;
end
$$;

-- In SQL this was planned for every delivery, which took longer than all else about writing it.
create or replace function app.new_id(prefix text) returns text
language plpgsql volatile
set search_path = ''
as $$
declare
  -- A UUIDv7: 48 bits of time, the version, and the random end of a UUIDv4, which has the variant.
  bits text := '00' || (
    'x'
    || lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0')
    || '7' || substr(replace(gen_random_uuid()::text, '-', ''), 14)
  )::bit(128)::text;
  id text := prefix || '_';
begin
  for place in 0..25 loop
    id := id || substr('0123456789abcdefghjkmnpqrstvwxyz', substr(bits, place * 5 + 1, 5)::bit(5)::integer + 1, 1);
  end loop;
  return id;
end
$$;
