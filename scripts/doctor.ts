import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { examineAll } from './doctor/examination.ts'
import { count, printLines } from './doctor/report.ts'

const help = `Usage: npm run doctor [-- --json]

Looks at the environment as \`npm start\` would find it, and prints a checklist: what is right, what is wrong and how
to mend it, and what could not be looked at. It holds all that the service refuses to start on, and what else an
operator wants to know. Nothing is changed. Exit code 1 when something is wrong.

  --json    the same as data: {ok, checks: [{group, name, status, text, more}]}

Variables in a file: npx node --env-file=<file> scripts/doctor.ts
`

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  })
  const checks = await examineAll(process.env)
  const ok = count(checks, 'wrong') === 0
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ok, checks }, undefined, 2)}\n`
      : `What \`npm start\` would find here; \`npm run dev\` needs none of it.\n\n${printLines(checks)}`,
  )
  if (!ok) process.exitCode = 1
})
