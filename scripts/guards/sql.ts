import pg from 'pg'
import { readMigrations } from '../database/migrations.ts'
import { thinnedFunctions } from './sql-functions.ts'

/** One way to take a guard of the database away. */
export interface SqlMutant {
  group: string
  key: string
  statement: string
}

const migrations = () =>
  readMigrations()
    .map(({ text }) => text)
    .join('\n')

export const sqlMutants = (): SqlMutant[] => [
  ...policyMutants(migrations()),
  ...triggerMutants(migrations()),
  ...functionMutants(migrations()),
]

/** Each row-level policy without its condition, and without each part of it; each table without its policies. */
function policyMutants(text: string): SqlMutant[] {
  const group = 'policies of the database'
  const policies = [...text.matchAll(/create policy (\w+) on app\.(\w+)([^;]*);/g)]
  const tables = [...new Set(policies.map((found) => found[2] ?? ''))]
  const withForce = [...text.matchAll(/alter table app\.(\w+) force row level security/g)]
  return [
    ...policies.flatMap(([, policy = '', table = '', rest = '']) =>
      clausesOf(rest).flatMap(([clause, condition]) =>
        thinned(condition).map((thin) => ({
          group,
          key: `db: policy ${table}.${policy} ${clause} (${thin})`,
          statement: `alter policy ${policy} on app.${table} ${clause} (${thin})`,
        })),
      ),
    ),
    ...tables.map((table) => ({
      group,
      key: `db: table ${table} without row-level security`,
      statement: `alter table app.${table} disable row level security`,
    })),
    ...withForce.map(([, table = '']) => ({
      group,
      key: `db: table ${table} without row-level security for its owner`,
      statement: `alter table app.${table} no force row level security`,
    })),
  ]
}

function triggerMutants(text: string): SqlMutant[] {
  const all = [...text.matchAll(/create trigger (\w+)[^;]*? on app\.(\w+)/g)].map(
    ([, trigger = '', table = '']) => ({
      group: 'triggers of the database',
      key: `db: trigger ${table}.${trigger}`,
      statement: `drop trigger ${trigger} on app.${table}`,
    }),
  )
  // One that a later migration made anew is one.
  return [...new Map(all.map((mutant) => [mutant.key, mutant])).values()]
}

function functionMutants(text: string): SqlMutant[] {
  const seen = new Map<string, number>()
  return thinnedFunctions(text).map(({ name, condition, statement }) => {
    const key = `db: function ${name} without ${condition}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { group: 'functions of the database', key: nth === 1 ? key : `${key} (${nth})`, statement }
  })
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
