import type { ClientBase } from 'pg'

/** What Postgres itself holds a column to. */
export interface Column {
  name: string
  /** As Postgres writes it: `text`, `timestamp with time zone`, `text[]`. */
  type: string
  nullable: boolean
  /** Characters. */
  maxLength: number | undefined
  minLength: number | undefined
  /** Elements of an array. */
  maxItems: number | undefined
  minItems: number | undefined
  pattern: string | undefined
  words: string[] | undefined
}

/** A valid index over all rows: its columns in order; an expression is none. */
export interface Index {
  columns: { name: string | undefined; descending: boolean }[]
}

export interface Table {
  name: string
  columns: Map<string, Column>
  primaryKey: string[]
  indexes: Index[]
}

interface ColumnRow {
  table: string
  name: string
  type: string
  length: number | null
  nullable: boolean
  checks: string[]
  /** Where its only foreign key leads: the bounds there hold here, too. */
  target: { table: string; column: string } | null
}

const columnsQuery = `
select class.relname as table, attribute.attname as name, format_type(attribute.atttypid, null) as type,
  case when attribute.atttypid in ('varchar'::regtype, 'bpchar'::regtype) and attribute.atttypmod > 4
    then attribute.atttypmod - 4 end as length,
  not attribute.attnotnull as nullable,
  array(
    select pg_get_constraintdef(con.oid) from pg_constraint as con
    where con.contype = 'c' and con.conrelid = class.oid and con.conkey = array[attribute.attnum] order by 1
  ) as checks,
  (
    select jsonb_build_object('table', target.relname, 'column', referenced.attname)
    from pg_constraint as con
    join pg_class as target on target.oid = con.confrelid and target.relnamespace = class.relnamespace
    join pg_attribute as referenced on referenced.attrelid = con.confrelid
      and referenced.attnum = con.confkey[array_position(con.conkey, attribute.attnum)]
    where con.contype = 'f' and con.conrelid = class.oid and attribute.attnum = any (con.conkey)
    order by cardinality(con.conkey), con.oid limit 1
  ) as target
from pg_attribute as attribute
join pg_class as class on class.oid = attribute.attrelid and class.relkind in ('r', 'p')
join pg_namespace as namespace on namespace.oid = class.relnamespace and namespace.nspname = $1
where attribute.attnum > 0 and not attribute.attisdropped
order by class.relname, attribute.attnum`

interface IndexRow {
  table: string
  primary: boolean
  columns: { name: string | null; descending: boolean }[]
}

const indexesQuery = `
select class.relname as table, index.indisprimary as primary,
  (
    select jsonb_agg(jsonb_build_object('name', attribute.attname, 'descending', index.indoption[position] & 1 = 1) order by position)
    from generate_series(0, index.indnkeyatts - 1) as position
    left join pg_attribute as attribute on attribute.attrelid = index.indrelid and attribute.attnum = index.indkey[position]
      and attribute.attnum > 0
  ) as columns
from pg_index as index
join pg_class as class on class.oid = index.indrelid
join pg_namespace as namespace on namespace.oid = class.relnamespace and namespace.nspname = $1
join pg_class as own on own.oid = index.indexrelid
join pg_am as method on method.oid = own.relam and method.amname = 'btree'
where index.indisvalid and index.indpred is null
order by 1, own.relname`

/** Reads the tables of a schema from the catalogs, which every login may. */
export async function readTables(client: ClientBase, schema = 'app'): Promise<Map<string, Table>> {
  const { rows: columns } = await client.query<ColumnRow>(columnsQuery, [schema])
  const { rows: indexes } = await client.query<IndexRow>(indexesQuery, [schema])
  const tables = new Map<string, Table>()
  for (const row of columns) {
    const table = tables.get(row.table) ?? newTable(row.table)
    tables.set(row.table, table)
    table.columns.set(row.name, columnOf(row))
  }
  for (const { table: name, primary, columns: keys } of indexes) {
    const table = tables.get(name)
    const named = keys.map(({ name: key, descending }) => ({ name: key ?? undefined, descending }))
    table?.indexes.push({ columns: named })
    if (primary && table !== undefined) table.primaryKey = named.map((key) => key.name ?? '')
  }
  for (const row of columns) inherit(tables, row)
  return tables
}

const newTable = (name: string): Table => ({ name, columns: new Map(), primaryKey: [], indexes: [] })

function columnOf({ name, type, nullable, length, checks }: ColumnRow): Column {
  const text = checks.map(conjunction).join(' AND ')
  return {
    name,
    type,
    nullable,
    maxLength: bound(text, 'char_length', '<') ?? length ?? undefined,
    minLength: bound(text, 'char_length', '>'),
    maxItems: bound(text, 'cardinality', '<'),
    minItems: bound(text, 'cardinality', '>'),
    pattern: patternOf(text),
    words: wordsOf(text),
  }
}

/** A check as Postgres writes it back. One with alternatives promises nothing that could be read here. */
function conjunction(check: string): string {
  const outside = check.replaceAll(/'(?:[^']|'')*'/g, "''")
  return /\b(?:OR|NOT|CASE)\b/.test(outside) ? '' : check
}

function bound(text: string, measure: string, direction: '<' | '>'): number | undefined {
  const found = [
    ...text.matchAll(new RegExp(`${measure}\\([^()]*(?:\\([^()]*\\)[^()]*)*\\) (<=|>=|<|>|=) (\\d+)`, 'g')),
  ]
  const bounds = found.flatMap(([, comparison = '', number]) => {
    if (comparison === '=') return [Number(number)]
    if (!comparison.startsWith(direction)) return []
    const strict = comparison.length === 1 ? (direction === '<' ? -1 : 1) : 0
    return [Number(number) + strict]
  })
  if (bounds.length === 0) return undefined
  return direction === '<' ? Math.min(...bounds) : Math.max(...bounds)
}

/** The words of a list or the one word of an equality. */
function wordsOf(text: string): string[] | undefined {
  const [, list] = / = ANY \(+ARRAY\[([^\]]+)\]/.exec(text) ?? / = ('(?:[^']|'')*')::text/.exec(text) ?? []
  return list === undefined
    ? undefined
    : [...list.matchAll(/'((?:[^']|'')*)'/g)].map(([, word = '']) => unquote(word))
}

function patternOf(text: string): string | undefined {
  const [, pattern] = / ~ '((?:[^']|'')*)'/.exec(text) ?? []
  return pattern === undefined ? undefined : unquote(pattern)
}

const unquote = (text: string) => text.replaceAll("''", "'")

/** A foreign key lets nothing in that is not in the column it refers to. */
function inherit(tables: Map<string, Table>, { table, name, target }: ColumnRow): void {
  const own = tables.get(table)?.columns.get(name)
  const other = target === null ? undefined : tables.get(target.table)?.columns.get(target.column)
  if (own === undefined || other === undefined) return
  own.maxLength ??= other.maxLength
  own.minLength ??= other.minLength
  own.pattern ??= other.pattern
  own.words ??= other.words
}
