import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { printUsage, readUsage } from './contract/usage.ts'
import { CommandError, withOwner } from './database/owner.ts'

const help = `Usage: npm run contract:usage [-- --days <number>] [--format text|json]

Shows who still calls deprecated operations: each client with its calls, as the service counted them. Asks the
database of MIGRATION_DATABASE_URL, or the embedded one of this checkout.

  --days <number>   how far to look back (30)
  --format <form>   text or json
`

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      days: { type: 'string', default: '30' },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean' },
    },
  })
  const days = Number(values.days)
  if (!Number.isInteger(days) || days < 1 || days > 3650)
    throw new CommandError(`--days is a whole number from 1 to 3650, not ${values.days}.`)
  if (values.format !== 'text' && values.format !== 'json')
    throw new CommandError(`--format is text or json, not ${values.format}.`)
  const rows = await withOwner((client) => readUsage(client, days))
  const text = values.format === 'json' ? JSON.stringify(rows, undefined, 2) : printUsage(rows, days)
  process.stdout.write(`${text}\n`)
})
