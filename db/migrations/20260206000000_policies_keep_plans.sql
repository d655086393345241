-- Policies call these for every statement. A function in SQL plans its body at every call, which cost most of a read;
-- one in PL/pgSQL keeps the plan for as long as the connection lasts.
create or replace function app.current_workspace() returns text
language plpgsql stable security definer
set search_path = ''
as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  return (
    select member.workspace_id
    from app.members as member
    where member.workspace_id = claims ->> 'workspace_id'
      and member.user_id = claims ->> 'sub'
      and (
        claims ->> 'key_id' is null
        or exists (
          select from app.api_keys as key
          where key.id = claims ->> 'key_id'
            and key.workspace_id = member.workspace_id
            and key.created_by = member.user_id
            and key.revoked_at is null
            and (key.expires_at is null or key.expires_at > now())
        )
      )
  );
end
$$;

create or replace function app.my_workspaces() returns text[]
language plpgsql stable security definer
set search_path = ''
as $$
declare
  claims jsonb := nullif(current_setting('request.jwt.claims', true), '')::jsonb;
begin
  return (
    select coalesce(array_agg(member.workspace_id), '{}')
    from app.members as member
    where member.user_id = claims ->> 'sub'
      and (claims ->> 'key_id' is null or member.workspace_id = claims ->> 'workspace_id')
  );
end
$$;
