import { sql } from 'kysely'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Documents } from '../../generated/db.ts'
import type { Database } from './database.ts'
import { after, pageOf, readRank, writeCursor } from './page.ts'
import type { Page, Sort } from './page.ts'
import { isVersion } from './version.ts'
import type { Change } from './version.ts'

const summary = [
  'id',
  'workspace_id',
  'title',
  'tags',
  'visibility',
  'created_by',
  'created_at',
  'updated_at',
  'version',
] as const
const columns = [...summary, 'content'] as const

/** What names one document. */
interface Key {
  workspace_id: string
  id: string
}

export interface DocumentFilter {
  sort: `${'' | '-'}${Sort['column']}`
  visibility?: Selectable<Documents>['visibility']
  created_by?: string
}

export async function list(db: Database, workspaceId: string, page: Page & DocumentFilter) {
  const { cursor, limit, visibility, created_by: creator } = page
  const sort: Sort = {
    column: page.sort.replace('-', '') as Sort['column'], // the type is a minus and a column
    direction: page.sort.startsWith('-') ? 'desc' : 'asc',
  }
  let query = db.selectFrom('documents').select(summary).where('workspace_id', '=', workspaceId)
  if (visibility !== undefined) query = query.where('visibility', '=', visibility)
  if (creator !== undefined) query = query.where('created_by', '=', creator)
  const rows = await query
    .where(after(cursor, sort, 'id'))
    .orderBy(sort.column, sort.direction)
    .orderBy('id', sort.direction)
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, (row) => [row[sort.column], row.id])
}

export const create = (db: Database, document: Insertable<Documents>) =>
  db.insertInto('documents').values(document).returning(columns).executeTakeFirstOrThrow()

export const find = (db: Database, workspaceId: string, id: string) =>
  db
    .selectFrom('documents')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** @returns undefined when there is no such row in one of the versions */
export const update = (
  db: Database,
  { workspace_id: workspaceId, id }: Key,
  { values, versions }: Change<Updateable<Documents>>,
) =>
  db
    .updateTable('documents')
    .set(values)
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(isVersion(versions))
    .returning(columns)
    .executeTakeFirst()

/** @returns whether one was deleted */
export async function remove(
  db: Database,
  { workspace_id: workspaceId, id }: Key,
  versions: number[] | undefined,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('documents')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(isVersion(versions))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Documents that hold the words, best match first. */
export async function search(db: Database, workspaceId: string, { q, cursor, limit }: Page & { q: string }) {
  const [rank, id] = readRank(cursor)
  const rows = await db
    .selectFrom(
      sql<{
        id: string
        rank: number
      }>`app.search_documents(${q}, ${limit + 1}, ${rank}::real, ${id}::text)`.as('match'),
    )
    .innerJoin('documents', 'documents.id', 'match.id')
    .select(['rank', ...summary.map((column) => `documents.${column}` as const)])
    .where('workspace_id', '=', workspaceId)
    .orderBy('rank', 'desc')
    .orderBy('documents.id', 'desc')
    .execute()
  const data = rows.slice(0, limit).map(({ rank: found, ...document }) => ({ rank: found, document }))
  const last = data.at(-1)
  return {
    data,
    next_cursor: rows.length > limit && last ? writeCursor([String(last.rank), last.document.id]) : null,
  }
}
