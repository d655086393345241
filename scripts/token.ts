/** Prints a token of the development issuer. `npm run token -- ada` */
import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { CommandError } from './database/owner.ts'
import { developmentIssuer } from './development/issuer.ts'
import { stateFolder } from './development/state.ts'

const help = `Usage: npm run token -- <user> [--seconds <n>]

Prints a token that the development server accepts for this user; any name will do, and a new one
is a new person. The seeded ones are ada (owner), grace (admin), alan (editor), barbara (viewer) and
mallory, who belongs to another workspace.

  --seconds <n>   how long it is good (43200, twelve hours)
`

await runCommand(help, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '43200' }, help: { type: 'boolean' } },
  })
  const [user, ...more] = positionals
  if (user === undefined) throw new CommandError('Say for whom: npm run token -- ada')
  if (!/^[\w.@-]{1,100}$/.test(user) || more.length > 0)
    throw new CommandError('A user is one word of letters, digits and . @ _ -, for example ada')
  if (!/^\d{1,9}$/.test(values.seconds))
    throw new CommandError('--seconds is malformed: write a number, for example 3600')
  const issuer = await developmentIssuer(stateFolder)
  process.stdout.write(`${await issuer.sign(user, {}, Number(values.seconds))}\n`)
})
