import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { lintContracts, printFindings } from './contract/lint.ts'

const help = `Usage: npm run contract:lint [-- --contract <file>] [--all]

Checks the contract against its dialect (openapi/rules): every finding says where, and what to write instead.
Exit code 1 on a finding; in a contract that is not ours, on an error.

  --contract <file>   another contract (openapi/openapi.yaml)
  --all               every place of every rule, not the first five
`

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      contract: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  })
  const own = values.contract === undefined
  const findings = await lintContracts([values.contract ?? 'openapi/openapi.yaml'])
  if (findings.length === 0) return void process.stdout.write('The contract keeps to its dialect.\n')
  process.stdout.write(`${printFindings(findings, values.all ? Infinity : 5)}\n`)
  if (own || findings.some(({ severity }) => severity === 'error')) process.exitCode = 1
})
