/** Keyset pages: `(sort column, id)` of the last row says where the next page begins. */
import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import { Problem } from '../errors.ts'

/** One way to sort a list; every one has an index that begins with the tenant and ends with the id. */
export interface Sort {
  column: 'created_at' | 'updated_at' | 'title'
  direction: 'asc' | 'desc'
  /** Where the column is, in a join. */
  table?: string
}

/** Which part of a list is wanted. */
export interface Page {
  cursor?: string
  limit: number
}

/** The sort keys of the last row of a page. */
type Position = readonly [key: string, id: string]

export const newestFirst: Sort = { column: 'created_at', direction: 'desc' }

/** A cursor is a position as text. It carries no rights: every query filters by tenant, whatever the cursor says. */
export const writeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/** @throws Problem validation_failed for anything that is not a cursor of this kind of list */
function readCursor(cursor: string, fits: (key: string) => boolean): Position {
  const position = parse(cursor)
  const parts: unknown[] = Array.isArray(position) ? position : []
  const [key, id, ...rest] = parts
  if (isKey(key) && isKey(id) && rest.length === 0 && fits(key)) return [key, id]
  throw new Problem('validation_failed', {
    errors: [
      { parameter: 'cursor', code: 'cursor', detail: 'is not a cursor of this list; start without one' },
    ],
  })
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined // refused by the caller, as everything that is no position
  }
}

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 256 && value.isWellFormed() && !value.includes('\0')

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z$/
const isTime = (key: string) => time.test(key) && !Number.isNaN(Date.parse(key))
const isRank = (key: string) => /^\d{1,4}(?:\.\d{1,20})?(?:e-\d{1,2})?$/.test(key)

/** Where a search goes on: the rank and the id of the last match. */
export const readRank = (cursor: string | undefined): Position | [null, null] =>
  cursor === undefined ? [null, null] : readCursor(cursor, isRank)

/**
 * The condition that a row comes after a cursor; true without one.
 * @param id the column that makes the order total
 */
export function after(cursor: string | undefined, sort: Sort, id: string): RawBuilder<boolean> {
  if (cursor === undefined) return sql<boolean>`true`
  const [key, last] = readCursor(cursor, sort.column === 'title' ? () => true : isTime)
  const column = sql.ref(sort.table === undefined ? sort.column : `${sort.table}.${sort.column}`)
  const type = sql.raw(sort.column === 'title' ? 'text' : 'timestamptz')
  const comparison = sql.raw(sort.direction === 'asc' ? '>' : '<')
  return sql<boolean>`(${column}, ${sql.ref(id)}) ${comparison} (${key}::${type}, ${last}::text)`
}

/**
 * Cuts a page out of rows of which one more than its size was read.
 * @param position the sort keys of a row
 */
export function pageOf<Row>(rows: Row[], limit: number, position: (row: Row) => Position) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, next_cursor: rows.length > limit && last !== undefined ? writeCursor(position(last)) : null }
}

/** One page of rows that are told apart by `id`, newest first. */
export async function newestPage<DB, TB extends keyof DB, Row extends { id: string; created_at: string }>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { cursor, limit }: Page,
) {
  const rows = await query
    .where(after(cursor, newestFirst, 'id'))
    .orderBy(sql.ref('created_at'), 'desc')
    .orderBy(sql.ref('id'), 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, (row) => [row.created_at, row.id])
}
