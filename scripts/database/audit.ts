import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'

/** One thing the schema must not have, and what to do about it. */
export interface Finding {
  rule: string
  object: string
  fix: string
}

const text = readFileSync(new URL('audit.sql', import.meta.url), 'utf8')

/** Looks at a migrated schema the way an attacker and an operator would. No rows: nothing was found. */
export async function auditSchema(client: ClientBase): Promise<Finding[]> {
  const roles = ['anon', 'authenticated', 'authenticator', 'worker', 'background']
  const { rows } = await client.query<Finding>(text, [['app', 'public'], roles, 'workspace_id'])
  return rows
}
