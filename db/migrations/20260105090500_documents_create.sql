-- Texts of a workspace. A private one is its creator's alone, whatever the roles of others.
create table app.documents (
  id text collate "C" primary key,
  workspace_id text collate "C" not null references app.workspaces (id) on delete cascade,
  title text collate "C" not null check (char_length(title) between 1 and 200),
  content text not null check (char_length(content) <= 200000),
  tags text[] not null default '{}' check (cardinality(tags) <= 20),
  visibility text not null default 'workspace' check (visibility in ('private', 'workspace')),
  created_by text collate "C" not null references app.users (id) on delete cascade,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  search tsvector not null generated always as (
    setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', content), 'B')
  ) stored,
  unique (workspace_id, id)
);
comment on table app.documents is 'Texts of a workspace.';
create index documents_created on app.documents (workspace_id, created_at desc, id desc);
create index documents_updated on app.documents (workspace_id, updated_at desc, id desc);
create index documents_title on app.documents (workspace_id, title, id);
create index documents_visibility on app.documents (workspace_id, visibility, created_at desc, id desc);
create index documents_creator on app.documents (workspace_id, created_by, created_at desc, id desc);
create index documents_of_user on app.documents (created_by);
create index documents_search on app.documents using gin (search);

alter table app.documents enable row level security;
alter table app.documents force row level security;
grant select (
  id, workspace_id, title, content, tags, visibility, created_by, created_at, updated_at, version
) on app.documents to authenticated;
grant insert (id, workspace_id, title, content, tags, visibility, created_by) on app.documents to authenticated;
grant update (title, content, tags, visibility) on app.documents to authenticated;
grant delete on app.documents to authenticated;
create policy members_read on app.documents for select to authenticated
using (
  workspace_id = (select app.current_workspace())
  and (visibility = 'workspace' or created_by = (select app.current_user_id()))
);
comment on policy members_read on app.documents is 'Members see what is shared with the workspace, and what is theirs.';
create policy members_create on app.documents for insert to authenticated
with check (workspace_id = (select app.current_workspace()) and created_by = (select app.current_user_id()));
comment on policy members_create on app.documents is 'A document is made in the workspace of the request, by the person who asks.';
create policy members_change on app.documents for update to authenticated
using (
  workspace_id = (select app.current_workspace())
  and (visibility = 'workspace' or created_by = (select app.current_user_id()))
)
with check (
  workspace_id = (select app.current_workspace())
  and (visibility = 'workspace' or created_by = (select app.current_user_id()))
);
comment on policy members_change on app.documents is 'Nobody changes what they cannot see, or hides what is not theirs.';
create policy members_delete on app.documents for delete to authenticated
using (
  workspace_id = (select app.current_workspace())
  and (visibility = 'workspace' or created_by = (select app.current_user_id()))
);
comment on policy members_delete on app.documents is 'Nobody deletes what they cannot see.';

create trigger documents_touch before update on app.documents
for each row execute function app.touch();

create function app.search_documents(query text, most integer, after_rank real, after_id text)
returns table (id text, rank real)
language sql stable security definer
set search_path = ''
begin atomic
  select hit.id, hit.rank
  from (
    select document.id, ts_rank(document.search, websearch_to_tsquery('simple', query)) as rank
    from app.documents as document
    where document.workspace_id = (select app.current_workspace())
      and (document.visibility = 'workspace' or document.created_by = (select app.current_user_id()))
      and document.search @@ websearch_to_tsquery('simple', query)
  ) as hit
  where after_rank is null or (hit.rank, hit.id) < (after_rank, after_id)
  order by hit.rank desc, hit.id desc
  limit most;
end;
comment on function app.search_documents is 'Full-text search within the workspace of the request. Under row-level security the index could not be used (its operator is not leakproof), so the function filters by the same rules itself.';
revoke execute on function app.search_documents from public;
grant execute on function app.search_documents to authenticated;
