import type { JsonObject, Operation } from '../generate/model.ts'
import type { Index, Table } from './tables.ts'

/** An operation that answers pages of a table's rows. */
export interface List {
  operation: Operation
  table: Table
  /** The columns that the path of the request itself fixes, the tenant first. */
  fixed: readonly string[]
}

interface Difference {
  /** What an exception is filed under. */
  name: string
  what: string
  fix: string
}

/** How lists without a `sort` of their own are ordered (`newestFirst` of the store). */
const newestFirst = '-created_at'

/** What an index must serve: without one, Postgres reads every row of the tenant for each page. */
export function compareList(list: List, parameter: string, schema: JsonObject): Difference[] {
  if (parameter === 'limit') return []
  if (parameter === 'cursor') return hasSort(list) ? [] : compareOrder(list, newestFirst)
  if (parameter === 'sort') return wordsOf(schema).flatMap((key) => compareOrder(list, key))
  return compareFilter(list, parameter)
}

const hasSort = ({ operation }: List) =>
  operation.parameters.some(({ name, in: place }) => place === 'query' && name === 'sort')
const wordsOf = ({ enum: words }: JsonObject): string[] => (Array.isArray(words) ? words.map(String) : [])

function compareOrder(list: List, key: string): Difference[] {
  const { operation, table, fixed } = list
  const column = key.replace(/^-/, '')
  const name = `${operation.id} by ${key}`
  if (!table.columns.has(column))
    return [
      {
        name,
        what: `${operation.id} sorts by ${column}, and ${table.name}.${column} does not exist`,
        fix: 'sort by a column, or migrate the table to have it',
      },
    ]
  const wanted = [column, ...table.primaryKey.filter((part) => !fixed.includes(part) && part !== column)]
  if (table.indexes.some((index) => serves(index, fixed, wanted))) return []
  const direction = key.startsWith('-') ? ' desc' : ''
  const columns = [...fixed, ...wanted.map((part) => part + direction)]
  return [
    {
      name,
      what: `${operation.id} sorts ${table.name} by ${key}, and no index is in that order`,
      fix: `migrate: create index on ${table.name} (${columns.join(', ')})`,
    },
  ]
}

/** What is fixed first, then the order; an index is read in either direction, but not in a mixture of both. */
function serves({ columns }: Index, fixed: readonly string[], wanted: string[]): boolean {
  const used = columns.slice(fixed.length, fixed.length + wanted.length)
  return (
    fixed.every((name, index) => columns[index]?.name === name) &&
    wanted.every((name, index) => used[index]?.name === name) &&
    new Set(used.map(({ descending }) => descending)).size === 1
  )
}

function compareFilter({ operation, table, fixed }: List, parameter: string): Difference[] {
  const name = `${operation.id} ?${parameter}`
  if (!table.columns.has(parameter))
    return [
      {
        name,
        what: `${name} filters by ${table.name}.${parameter}, which does not exist`,
        fix: 'name the parameter after the column it filters by, or say in scripts/drift/exceptions.ts what it does',
      },
    ]
  const wanted = [...fixed, parameter]
  const served = table.indexes.some(({ columns }) =>
    wanted.every((column, index) => columns[index]?.name === column),
  )
  if (served) return []
  return [
    {
      name,
      what: `${name} filters ${table.name}, and no index begins with ${wanted.join(', ')}`,
      fix: `migrate: create index on ${table.name} (${[...wanted, 'created_at desc', ...table.primaryKey.filter((part) => !fixed.includes(part)).map((part) => `${part} desc`)].join(', ')})`,
    },
  ]
}
