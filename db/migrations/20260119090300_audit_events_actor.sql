-- What the service does by itself is in the trail, too.
alter table app.audit_events drop constraint audit_events_actor_kind_check;
alter table app.audit_events add constraint audit_events_actor_kind_check
check (actor_kind in ('user', 'key', 'anonymous', 'system')) not valid;
