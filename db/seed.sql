-- The cast that development and the tests share. Every id stands in an example of the contract.
-- Acme: ada owns it, grace administers, alan edits, barbara views. Globex is mallory's, and nobody else's.
insert into app.users (id, issuer, subject, name, email) values
  ('usr_01kada00000000000000000000', 'https://issuer.plumbline.invalid', 'ada', 'Ada Lovelace', 'ada@example.com'),
  ('usr_01kgrace000000000000000000', 'https://issuer.plumbline.invalid', 'grace', 'Grace Hopper', 'grace@example.com'),
  ('usr_01ka1an0000000000000000000', 'https://issuer.plumbline.invalid', 'alan', 'Alan Turing', 'alan@example.com'),
  ('usr_01kbarbara0000000000000000', 'https://issuer.plumbline.invalid', 'barbara', 'Barbara Liskov', 'barbara@example.com'),
  ('usr_01kma110ry0000000000000000', 'https://issuer.plumbline.invalid', 'mallory', 'Mallory', 'mallory@example.com')
on conflict do nothing;

insert into app.workspaces (id, name) values
  ('ws_01kacme0000000000000000000', 'Acme'),
  ('ws_01kg10bex00000000000000000', 'Globex')
on conflict do nothing;

insert into app.members (workspace_id, user_id, role, name, email)
select cast_list.workspace_id, cast_list.user_id, cast_list.role, person.name, person.email
from (values
  ('ws_01kacme0000000000000000000', 'usr_01kada00000000000000000000', 'owner'),
  ('ws_01kacme0000000000000000000', 'usr_01kgrace000000000000000000', 'admin'),
  ('ws_01kacme0000000000000000000', 'usr_01ka1an0000000000000000000', 'editor'),
  ('ws_01kacme0000000000000000000', 'usr_01kbarbara0000000000000000', 'viewer'),
  ('ws_01kg10bex00000000000000000', 'usr_01kma110ry0000000000000000', 'owner')
) as cast_list (workspace_id, user_id, role)
join app.users as person on person.id = cast_list.user_id
on conflict do nothing;

insert into app.documents (id, workspace_id, title, content, tags, visibility, created_by) values
  ('doc_01kp1an0000000000000000000', 'ws_01kacme0000000000000000000', 'Plan', 'First the contract.', '{draft}', 'workspace', 'usr_01kada00000000000000000000'),
  ('doc_01kn0tes000000000000000000', 'ws_01kacme0000000000000000000', 'Notes of Ada', 'Nobody else reads this.', '{}', 'private', 'usr_01kada00000000000000000000'),
  ('doc_01kg10bex00000000000000000', 'ws_01kg10bex00000000000000000', 'Globex plan', 'Buy Acme.', '{}', 'workspace', 'usr_01kma110ry0000000000000000')
on conflict do nothing;

-- The digest is of no secret, so the key opens nothing.
insert into app.api_keys (id, workspace_id, name, scopes, hint, secret_digest, created_by) values
  ('key_01kke900000000000000000000', 'ws_01kacme0000000000000000000', 'Nightly import', '{documents:read,documents:write}', 'a1b2', sha256('no secret'), 'usr_01kada00000000000000000000')
on conflict do nothing;

insert into app.invitations (id, workspace_id, email, role, token_digest, invited_by, expires_at) values
  ('inv_01knewby000000000000000000', 'ws_01kacme0000000000000000000', 'edsger@example.com', 'viewer', sha256('pli_Zm9yZXhhbXBsZW9ubHlub3Rhc2VjcmV0'), 'usr_01kada00000000000000000000', '2036-01-12T09:00:00Z')
on conflict do nothing;

insert into app.audit_events (id, workspace_id, actor_kind, actor_id, operation, resource_id, request_id) values
  ('aud_01kevent000000000000000000', 'ws_01kacme0000000000000000000', 'user', 'usr_01kada00000000000000000000', 'documents.create', 'doc_01kp1an0000000000000000000', 'req_seed')
on conflict do nothing;

-- The secret is sealed with no key, so nothing can be sent there before it is rotated.
insert into app.webhook_endpoints (id, workspace_id, url, description, event_types, sealed_secret) values
  ('whe_01kh00k0000000000000000000', 'ws_01kacme0000000000000000000', 'https://hooks.example.com/plumbline', 'Mirror of our documents', '{webhook_endpoint.pinged}', 'not sealed')
on conflict do nothing;

insert into app.webhook_events (id, workspace_id, type, payload) values
  ('evt_01kevent000000000000000000', 'ws_01kacme0000000000000000000', 'document.deleted', '{"id":"evt_01kevent000000000000000000","type":"document.deleted","created_at":"2026-01-05T09:00:00.000Z","workspace_id":"ws_01kacme0000000000000000000","data":{"id":"doc_01kp1an0000000000000000000","workspace_id":"ws_01kacme0000000000000000000"}}')
on conflict do nothing;

insert into app.webhook_deliveries (id, workspace_id, webhook_endpoint_id, event_id, event_type, status, attempts, next_attempt_at, first_attempt_at, last_attempt_at, response_status) values
  ('dlv_01kde11very000000000000000', 'ws_01kacme0000000000000000000', 'whe_01kh00k0000000000000000000', 'evt_01kevent000000000000000000', 'document.deleted', 'delivered', 1, null, '2026-01-05T09:00:01Z', '2026-01-05T09:00:01Z', 204)
on conflict do nothing;
