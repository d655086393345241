import { report } from './build/report.ts'
import { buildServer } from './build/server.ts'
import { runPlainCommand } from './command.ts'

const help = `Usage: npm run build

Builds the service for plain Node into dist/. It needs nothing but Node: copy the folder, set the environment
(DATABASE_URL, JWT_ISSUER, SECRETS_KEY, HOST, PORT, …), and run \`npm start\` or \`node dist/server.mjs\`.
`

await runPlainCommand(help, async () => {
  process.stdout.write(report('dist/server.mjs', await buildServer('dist')))
})
