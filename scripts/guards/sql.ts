import pg from 'pg'
import { readMigrations } from '../database/migrations.ts'

/** One way to take a policy of the database away. */
export interface SqlMutant {
  key: string
  statement: string
}

/** Each row-level policy without its condition, and without each part of it; each table without its policies. */
export function sqlMutants(): SqlMutant[] {
  const text = readMigrations()
    .map((migration) => migration.text)
    .join('\n')
  const policies = [...text.matchAll(/create policy (\w+) on app\.(\w+)([^;]*);/g)]
  const tables = [...new Set(policies.map((found) => found[2] ?? ''))]
  return [
    ...policies.flatMap(([, policy = '', table = '', rest = '']) =>
      clausesOf(rest).flatMap(([clause, condition]) =>
        thinned(condition).map((thin) => ({
          key: `db: policy ${table}.${policy} ${clause} (${thin})`,
          statement: `alter policy ${policy} on app.${table} ${clause} (${thin})`,
        })),
      ),
    ),
    ...tables.map((table) => ({
      key: `db: table ${table} without row-level security`,
      statement: `alter table app.${table} disable row level security`,
    })),
  ]
}

/** `using` and `with check`, each with its condition on one line. */
const clausesOf = (rest: string): [clause: string, condition: string][] =>
  rest
    .replaceAll(/\s+/g, ' ')
    .split(/(?=\b(?:using|with check) \()/)
    .flatMap((part) => {
      const [, clause, condition] = /^(using|with check) \( ?(.*?) ?\) ?$/.exec(part) ?? []
      return clause === undefined || condition === undefined ? [] : [[clause, condition]]
    })

/** `true`, and `a and b` without each of the two. */
function thinned(condition: string): string[] {
  const parts = condition.split(' and ')
  return ['true', ...(parts.length > 1 ? parts : [])]
}

let copies = 0

/** Copies a database, takes the policy away in the copy, and lets the work use it. */
export async function withMutant<T>(
  { admin, template }: { admin: string; template: string },
  { statement }: SqlMutant,
  work: (database: string) => Promise<T>,
): Promise<T> {
  const name = `${template}_mutant_${copies++}`
  const copy = new URL(admin)
  copy.pathname = `/${name}`
  await execute(admin, `create database ${name} template ${template}`)
  // It stays, as tests that were cut short may still hold connections to it; the server of the tests goes with all of them.
  await execute(copy.href, statement)
  return work(name)
}

/** @param url of a superuser */
async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
