import pg from 'pg'
import { readMigrations } from '../database/migrations.ts'
import { thinnedFunctions } from './sql-functions.ts'

/** One way to take a guard of the database away. */
export interface SqlMutant {
  group: string
  key: string
  statement: string
  /** What puts it back; of a function, its definition as the database has it. */
  undo?: string
  /** The function it changes, with the number of its parameters; of others, the table. */
  touches: string
  /** What a statement that reaches it has in it; empty for all of them. */
  word: string
}

/** The ids of guards of the database, in their order; those of the code are lower. */
export const firstOfSql = 1_000_000

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
          undo: `alter policy ${policy} on app.${table} ${clause} (${condition})`,
          touches: table,
          word: table,
        })),
      ),
    ),
    ...tables.map((table) => ({
      group,
      key: `db: table ${table} without row-level security`,
      statement: `alter table app.${table} disable row level security`,
      undo: `alter table app.${table} enable row level security`,
      touches: table,
      word: table,
    })),
    ...withForce.map(([, table = '']) => ({
      group,
      key: `db: table ${table} without row-level security for its owner`,
      statement: `alter table app.${table} no force row level security`,
      undo: `alter table app.${table} force row level security`,
      touches: table,
      word: table,
    })),
  ]
}

function triggerMutants(text: string): SqlMutant[] {
  const all = [...text.matchAll(/create trigger (\w+)[^;]*? on app\.(\w+)[^;]*/g)].map(
    ([undo, trigger = '', table = '']) => ({
      group: 'triggers of the database',
      key: `db: trigger ${table}.${trigger}`,
      statement: `drop trigger ${trigger} on app.${table}`,
      undo,
      touches: table,
      word: table,
    }),
  )
  // One that a later migration made anew is one.
  return [...new Map(all.map((mutant) => [mutant.key, mutant])).values()]
}

/** Functions that no statement names: policies and a trigger call them. */
const within = new Map([
  ['current_workspace/0', ''],
  ['my_workspaces/0', ''],
  ['copy_profile/0', 'users'],
  ['record_refused_key/5', 'present_key'],
])

function functionMutants(text: string): SqlMutant[] {
  const seen = new Map<string, number>()
  return thinnedFunctions(text).map(({ name, condition, statement }) => {
    const key = `db: function ${name} without ${condition}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return {
      group: 'functions of the database',
      key: nth === 1 ? key : `${key} (${nth})`,
      statement,
      touches: name,
      word: within.get(name) ?? name.replace(/\/.*/, ''),
    }
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
