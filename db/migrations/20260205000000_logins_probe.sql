-- A client that went silent in the middle of what it was sending keeps its locks until TCP notices: after two hours,
-- by most kernels' default. No timeout of Postgres ends that; these probes do, after 25 seconds.
do $$
declare
  login text;
begin
  for login in
    select rolname from pg_roles
    where rolname in ('authenticator', 'background') and not coalesce('tcp_keepalives_idle=10' = any (rolconfig), false)
  loop
    execute format('alter role %I set tcp_keepalives_idle = 10', login);
    execute format('alter role %I set tcp_keepalives_interval = 5', login);
    execute format('alter role %I set tcp_keepalives_count = 3', login);
  end loop;
end
$$;
