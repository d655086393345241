/** Prints a token of the development issuer. `npm run token -- ada` */
import { parseArgs } from 'node:util'
import { developmentIssuer } from './development/issuer.ts'
import { stateFolder } from './development/state.ts'

const help = `Usage: npm run token -- <user> [--seconds <n>]

Prints a token that the development server accepts for this user; any name will do, and a new one
is a new person. The seeded ones are ada (owner), grace (admin), alan (editor), barbara (viewer) and
mallory, who belongs to another workspace.

  --seconds <n>   how long it is good (43200, twelve hours)
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '43200' }, help: { type: 'boolean', default: false } },
})
const [user] = positionals
if (values.help) process.stdout.write(help)
else if (user === undefined || !/^[\w.@-]{1,100}$/.test(user) || !/^\d+$/.test(values.seconds)) {
  process.stderr.write(help)
  process.exitCode = 1
} else {
  const issuer = await developmentIssuer(stateFolder)
  process.stdout.write(`${await issuer.sign(user, {}, Number(values.seconds))}\n`)
}
