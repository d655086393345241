-- Background work removes what limits and once-only leave behind.
grant execute on function app.sweep_rate_limits to worker;
grant execute on function app.sweep_idempotency_keys to worker;
