/** Who still calls what is deprecated, as the service counted it. */
import type pg from 'pg'

/** Calls of one client. */
export interface Usage {
  operation: string
  client_kind: string
  client_id: string
  workspace_id: string | null
  calls: number
  /** `2026-11-25` */
  last_day: string
}

/** @param client of a role that row-level security hides nothing from */
export async function readUsage(client: pg.ClientBase, days: number): Promise<Usage[]> {
  const { rows } = await client.query<Usage>(
    `select operation, client_kind, client_id, workspace_id,
      sum(calls)::float8 as calls, to_char(max(day), 'YYYY-MM-DD') as last_day
    from app.deprecated_calls
    where day > (now() at time zone 'utc')::date - $1::integer
    group by operation, client_kind, client_id, workspace_id
    order by operation, sum(calls) desc, client_id`,
    [days],
  )
  return rows
}

/** One line for each client. */
export function printUsage(rows: readonly Usage[], days: number): string {
  if (rows.length === 0) return `No deprecated operation was called in the last ${days} days.`
  const operations = Map.groupBy(rows, ({ operation }) => operation)
  const parts = [...operations].map(([operation, own]) => {
    const calls = own.reduce((sum, row) => sum + row.calls, 0)
    return [
      `${operation}: ${countOf(calls, 'call')} by ${countOf(own.length, 'client')}`,
      ...own.map(line),
    ].join('\n')
  })
  return `Calls of deprecated operations in the last ${days} days\n\n${parts.join('\n\n')}`
}

export const countOf = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

function line({ client_kind, client_id, workspace_id, calls, last_day }: Usage): string {
  const who = client_kind === 'anonymous' ? 'somebody without credentials' : `${client_kind} ${client_id}`
  const where = workspace_id === null ? '' : ` in ${workspace_id}`
  return `  ${who}${where}: ${countOf(calls, 'call')}, last on ${last_day}`
}
