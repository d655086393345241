-- The form of an id is the contract's; columns that refer to one inherit it. What is there already is checked by the
-- next migration, so that this one locks the tables for no longer than a moment.
alter table app.users
add constraint users_id_form check (id ~ '^usr_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.workspaces
add constraint workspaces_id_form check (id ~ '^ws_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.api_keys
add constraint api_keys_id_form check (id ~ '^key_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.invitations
add constraint invitations_id_form check (id ~ '^inv_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.documents
add constraint documents_id_form check (id ~ '^doc_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.audit_events
add constraint audit_events_id_form check (id ~ '^aud_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.audit_events
add constraint audit_events_actor_id_form check (actor_id ~ '^(usr|key)_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
alter table app.audit_events
add constraint audit_events_resource_id_form check (resource_id ~ '^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$') not valid;
