-- Reads every row, but stops nobody from writing.
alter table app.webhook_events validate constraint webhook_events_traceparent_check;
