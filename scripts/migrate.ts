import { runPlainCommand } from './command.ts'
import { migrate, readMigrations } from './database/migrations.ts'
import { withOwner } from './database/owner.ts'

const help = `Usage: npm run db:migrate

Applies the migrations of db/migrations that are missing: to the database of MIGRATION_DATABASE_URL (a direct
connection of the role that owns the schema), or else to the embedded one of this checkout.
`

await runPlainCommand(help, async () => {
  const log = (line: string) => process.stdout.write(`${line}\n`)
  const applied = await withOwner((client) => migrate(client, readMigrations(), log))
  log(applied.length === 0 ? 'The schema is up to date.' : `${applied.length} applied.`)
})
