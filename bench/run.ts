/** The measurements: `npm run bench -- --help`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runCommand } from '../scripts/command.ts'
import { CommandError } from '../scripts/database/owner.ts'

interface Bench {
  what: string
  /** @returns the targets that were missed */
  run: (rounds: number) => Promise<string[]>
}

const benches: Readonly<Record<string, Bench>> = {
  requests: {
    what: 'processor time a request, in process, beside other frameworks',
    run: async (rounds) => (await import('./requests.ts')).benchRequests(rounds),
  },
  routing: {
    what: 'matching with 10 to 3,000 operations',
    run: async (rounds) => (await import('./routing.ts')).benchRouting(rounds),
  },
  servers: {
    what: 'processor time of the server over loopback, beside Fastify',
    run: async (rounds) => (await import('./servers.ts')).benchServers(rounds),
  },
  start: {
    what: 'from the start of a process to its first answer',
    run: async (rounds) => (await import('./start.ts')).benchStart(rounds),
  },
  database: {
    what: 'authorised reads on a real Postgres, beside reads without isolation',
    run: async (rounds) => (await import('./database.ts')).benchDatabase(rounds),
  },
  once: {
    what: 'a create that is limited, audited and happens once, beside a bare insert',
    run: async (rounds) => (await import('./once.ts')).benchOnce(rounds),
  },
  size: {
    what: 'the bundle that is deployed',
    run: async () => (await import('./operation.ts')).benchSize(),
  },
  memory: {
    what: 'what the production server holds after 10,000 requests',
    run: async () => (await import('./operation.ts')).benchMemory(),
  },
  development: {
    what: 'how soon `npm run dev` answers',
    run: async () => (await import('./operation.ts')).benchDevelopment(),
  },
}

const width = 12
const list = Object.entries(benches).map(([name, { what }]) => `  ${name.padEnd(width)} ${what}`)

const help = `Usage: npm run bench -- [--only <name>,<name>] [--rounds <n>]

Measures on this machine and prints ratios: contenders take turns in one run, each figure is a median. Exit code 1
when a target is missed. The frameworks beside us are installed into bench/node_modules first.

${list.join('\n')}

  --rounds <n>   turns of each contender (9)
`

/** The peers are packages of their own: nobody needs them to work on the service. */
function installPeers(): void {
  if (existsSync('bench/node_modules')) return
  process.stdout.write('Installing the peers …\n')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: 'bench',
    stdio: 'inherit',
  })
  if (status !== 0) throw new CommandError('The peers cannot be installed: run `npm ci` in bench.')
}

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, rounds: { type: 'string', default: '9' } },
  })
  const names = values.only?.split(',') ?? Object.keys(benches)
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new CommandError('--rounds takes a whole number from 1.')
  const chosen = names.map((name) => {
    const bench = benches[name]
    if (bench !== undefined) return bench
    throw new CommandError(`There is no measurement ${name}; there are ${Object.keys(benches).join(', ')}.`)
  })
  installPeers()
  const missed: string[] = []
  for (const bench of chosen) missed.push(...(await bench.run(rounds)))
  process.stdout.write(
    missed.length === 0 ? '\nEvery target is reached.\n' : `\nMissed:\n${missed.join('\n')}\n`,
  )
  if (missed.length > 0) process.exitCode = 1
})
// A contender that is still there after a failure would keep this process.
process.exit()
