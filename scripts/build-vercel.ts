import { report } from './build/report.ts'
import { buildVercel } from './build/vercel.ts'
import { runCommand } from './command.ts'

const help = `Usage: npm run build:vercel

Writes .vercel/output (Vercel's Build Output API, version 3): one function for the whole API, and the script of
the reference page. Vercel runs this command by itself after a push; \`vercel deploy --prebuilt\` deploys what is there.
`

await runCommand(help, async () => {
  process.stdout.write(
    report('.vercel/output/functions/api.func/index.mjs', await buildVercel('.vercel/output')),
  )
})
