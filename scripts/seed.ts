import { readFileSync } from 'node:fs'
import { runPlainCommand } from './command.ts'
import { withOwner } from './database/owner.ts'

const help = `Usage: npm run db:seed

Puts the people and the workspaces of db/seed.sql into the database: of MIGRATION_DATABASE_URL, or else the
embedded one. What is there already stays as it is.
`

await runPlainCommand(help, async () => {
  await withOwner((client) => client.query(readFileSync('db/seed.sql', 'utf8')))
  process.stdout.write('Seeded: ada, grace, alan and barbara of Acme, and mallory of Globex.\n')
})
