import { parseArgs } from 'node:util'
import { report } from './build/report.ts'
import { buildVercel } from './build/vercel.ts'
import { runCommand } from './command.ts'

const help = `Usage: npm run build:vercel -- [options]

Writes .vercel/output (Vercel's Build Output API, version 3): one function for the whole API, and the script of
the reference page. Vercel runs this command by itself after a push; \`vercel deploy --prebuilt\` deploys what is there.

  --cron <schedule>   when Vercel asks for the background jobs, in cron's words and UTC ("* * * * *": every minute;
                      Vercel's Hobby plan allows one a day, for example "0 4 * * *")
  --help
`

await runCommand(help, async () => {
  const { values } = parseArgs({ options: { cron: { type: 'string' } } })
  process.stdout.write(
    report('.vercel/output/functions/api.func/index.mjs', await buildVercel('.vercel/output', values.cron)),
  )
})
