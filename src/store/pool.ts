import pg from 'pg'

/** A pool for a connection string, with the value types that the contract's JSON has. */
export function openPool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max, types, connectionTimeoutMillis: 2000 })
}

type Parser = (text: string) => unknown

const parsers = new Map<number, Parser>([
  [20, integer],
  [1082, (text) => text],
  [1184, timestamp],
])

/** How values come back: the same from Postgres and from PGlite, and the same as in the contract. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): Parser => parsers.get(oid) ?? (pg.types.getTypeParser(oid, format) as Parser), // typed as any
}

/** An int8 is a number where it fits, else a string. */
function integer(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** RFC 3339 with the microseconds Postgres has: a cursor made from a rounded time would skip rows. */
function timestamp(text: string): string {
  return text.endsWith('+00') ? `${text.slice(0, 10)}T${text.slice(11, -3)}Z` : new Date(text).toISOString()
}
