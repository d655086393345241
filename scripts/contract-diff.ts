import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { compareContracts } from './contract/compare.ts'
import type { Comparison } from './contract/compare.ts'
import { integrityProblems, listReleases, readNotes, releasesFolder } from './contract/releases.ts'
import { jsonComparison, markdownComparison, printComparison } from './contract/report.ts'
import { ownContract, readGenerated, readSide } from './contract/side.ts'
import { CommandError } from './database/owner.ts'

const help = `Usage: npm run contract:diff [-- options]

Compares today's contract with the newest release in ${releasesFolder}: what breaks clients, what became
reachable by whom, and which version step that needs. Exit code 1 when something breaks without a major step of
info.version, when access is loosened without a note that says why (${releasesFolder}/next.yaml), and when
a released file was changed.

  --from <file>       another contract to compare from: a release, or any OpenAPI document
  --to <file>         another contract to compare to (${ownContract})
  --format <form>     text, markdown (for a pull request) or json
  --generated         today's contract as generated/openapi.json has it; faster, for when that is known to be fresh
`

const forms = {
  text: (comparison: Comparison) => printComparison(comparison, process.stdout.isTTY),
  markdown: markdownComparison,
  json: jsonComparison,
}

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string', default: 'text' },
      generated: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const print = Object.entries(forms).find(([name]) => name === values.format)?.[1]
  if (print === undefined) throw new CommandError(`--format is text, markdown or json, not ${values.format}.`)
  const own = values.from === undefined
  const damaged = own ? integrityProblems(releasesFolder) : []
  const from = values.from ?? listReleases(releasesFolder).at(-1)?.file
  if (from === undefined && damaged.length === 0)
    return void process.stdout.write(
      'There is no release yet: everything is new. `npm run contract:release` freezes the first.\n',
    )
  if (damaged.length > 0 || from === undefined) throw new CommandError(damaged.join('\n'))
  const today =
    values.generated && values.to === undefined ? readGenerated() : readSide(values.to ?? ownContract)
  const [before, after] = await Promise.all([readSide(from), today])
  const notes = own ? new Map([...after.notes, ...readNotes(releasesFolder)]) : after.notes
  const comparison = await compareContracts(before, { ...after, notes })
  process.stdout.write(`${print(comparison)}\n`)
  if (comparison.problems.length > 0) process.exitCode = 1
})
