-- Rows from before the constraints; reading them does not keep anybody from writing.
alter table app.users validate constraint users_id_form;
alter table app.workspaces validate constraint workspaces_id_form;
alter table app.api_keys validate constraint api_keys_id_form;
alter table app.invitations validate constraint invitations_id_form;
alter table app.documents validate constraint documents_id_form;
alter table app.audit_events validate constraint audit_events_id_form;
alter table app.audit_events validate constraint audit_events_actor_id_form;
alter table app.audit_events validate constraint audit_events_resource_id_form;
