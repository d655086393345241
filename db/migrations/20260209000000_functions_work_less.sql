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
