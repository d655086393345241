import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { release } from './contract/release.ts'
import { releasesFolder } from './contract/releases.ts'
import { usageDays } from './contract/removals.ts'
import { ownContract } from './contract/side.ts'
import { readUsage } from './contract/usage.ts'
import { CommandError, withOwner } from './database/owner.ts'
import { generate } from './generate.ts'
import { compare } from './generate/write.ts'

const help = `Usage: npm run contract:release [-- options]

Freezes today's contract as ${releasesFolder}/<info.version>.yaml, with the policy, and writes what changed into
CHANGELOG.md. Refuses a version that was released or is too small a step, access that is loosened without a
note, generated files that are not fresh, and the removal of an operation that clients still call: those of the
last ${usageDays} days are asked from the database of MIGRATION_DATABASE_URL.

  --note <why>           why access is loosened, for what ${releasesFolder}/next.yaml gives no reason
  --reason <why>         why an operation goes although it was called, or was not announced
  --without-usage <why>  why an operation goes without asking a database who calls it
`

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      note: { type: 'string' },
      reason: { type: 'string' },
      'without-usage': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  for (const [name, why] of Object.entries(values))
    if (typeof why === 'string' && why.trim() === '') throw new CommandError(`--${name} gives no reason.`)
  const options = {
    contract: ownContract,
    out: 'generated',
    foreign: false,
    sdk: true,
    database: true,
    fresh: true,
  }
  const { files, contract } = await generate(options)
  const { written, removed } = await compare('generated', files)
  const stale = [...written, ...removed]
  if (stale.length > 0)
    throw new CommandError(
      `generated/${stale[0]} is not what the contract gives (${stale.length} files). Run: npm run generate`,
    )
  const { MIGRATION_DATABASE_URL: owner, DATABASE_URL: api } = process.env
  const { document, policy, findings } = contract
  const paths = await release({
    folder: releasesFolder,
    changelog: 'CHANGELOG.md',
    today: { name: ownContract, document, policy, locate: findings.locate, notes: new Map() },
    date: new Date().toISOString().slice(0, 10),
    note: values.note,
    reason: values.reason,
    withoutUsage: values['without-usage'],
    usage:
      owner === undefined && api === undefined
        ? undefined
        : () => withOwner((client) => readUsage(client, usageDays)),
  })
  process.stdout.write(`${paths.map((path) => `wrote ${path}`).join('\n')}\n`)
})
