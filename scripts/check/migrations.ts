/** Squawk on the migrations: nothing in them may stop a running service. Its rules are chosen in `.squawk.toml`. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { inTransaction, readMigrations } from '../database/migrations.ts'
import type { Migration } from '../database/migrations.ts'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'

const squawk = new URL('../../node_modules/squawk-cli/js/bin/squawk', import.meta.url).pathname
const config = new URL('../../.squawk.toml', import.meta.url).pathname

interface Violation {
  file: string
  line: number
  rule_name: string
  message: string
  help: string | null
}

/** Checks `db/migrations` of a checkout. */
export function checkMigrations(root: string): Report {
  const folder = resolve(root, 'db/migrations')
  const migrations = readMigrations(folder)
  const [wrapped, bare] = [
    migrations.filter(inTransaction),
    migrations.filter((migration) => !inTransaction(migration)),
  ]
  const violations = [...lint(folder, wrapped, ['--assume-in-transaction']), ...lint(folder, bare, [])]
  const findings = violations.map(({ file, line, rule_name: rule, message, help }) =>
    // Squawk counts lines from 0.
    [`db/migrations/${file.slice(folder.length + 1)}:${line + 1} ${message}`, help ?? '', `(${rule})`]
      .filter(Boolean)
      .join(' '),
  )
  return {
    seen: `${migrations.length} migrations`,
    findings: migrations.length === 0 ? ['db/migrations has no migration'] : findings,
  }
}

function lint(folder: string, migrations: Migration[], flags: string[]): Violation[] {
  if (migrations.length === 0) return []
  const files = migrations.map(({ file }) => join(folder, file))
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [squawk, '--config', config, '--reporter', 'json', ...flags, ...files],
    { encoding: 'utf8' },
  )
  if (error) throw error
  if (!stdout.startsWith('[')) throw new Error(`squawk did not run: ${stdout}${stderr}`)
  return JSON.parse(stdout) as Violation[] // its JSON reporter's form
}

if (import.meta.main) await runCheck(checkMigrations)
