-- no-transaction
create index concurrently if not exists audit_events_age on app.audit_events (created_at);
