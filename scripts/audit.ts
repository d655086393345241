import { runPlainCommand } from './command.ts'
import { auditSchema } from './database/audit.ts'
import { CommandError, withOwner } from './database/owner.ts'

const help = `Usage: npm run db:audit

Looks for what the schema must not have: tables without row-level security, policies of another shape than the
two, keys that leave the tenant, powers the API's roles should not hold, and more (scripts/database/audit.sql).
Exit code 1 on a finding.
`

await runPlainCommand(help, async () => {
  const findings = await withOwner(auditSchema)
  const lines = findings.map(({ rule, object, fix }) => `${rule}: ${object}\n  ${fix}`)
  if (lines.length > 0) throw new CommandError(`${lines.join('\n')}\n${lines.length} findings.`)
  process.stdout.write('The schema audit found nothing.\n')
})
