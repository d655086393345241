import pg from 'pg'
import { readMigrations } from '../database/migrations.ts'

/** One way to take a policy of the database away. */
export interface SqlMutant {
  key: string
  statement: string
}

/** Each row-level policy without its condition, and each table without its policies. */
export function sqlMutants(): SqlMutant[] {
  const text = readMigrations()
    .map((migration) => migration.text)
    .join('\n')
  const policies = [...text.matchAll(/create policy (\w+) on app\.(\w+)([^;]*);/g)]
  const tables = [...new Set(policies.map((found) => found[2] ?? ''))]
  return [
    ...policies.flatMap(([, policy = '', table = '', rest = '']) =>
      ['using', 'with check']
        .filter((clause) => rest.includes(`${clause} (`))
        .map((clause) => ({
          key: `db: policy ${table}.${policy} ${clause} (true)`,
          statement: `alter policy ${policy} on app.${table} ${clause} (true)`,
        })),
    ),
    ...tables.map((table) => ({
      key: `db: table ${table} without row-level security`,
      statement: `alter table app.${table} disable row level security`,
    })),
  ]
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
