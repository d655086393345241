-- no-transaction
create index concurrently if not exists audit_events_outcome
on app.audit_events (workspace_id, outcome, created_at desc, id desc);
