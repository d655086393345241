/** `npm run bench:load -- --help` */
import { parseArgs } from 'node:util'
import { runCommand } from '../scripts/command.ts'
import { CommandError } from '../scripts/database/owner.ts'
import { drive } from './load/drive.ts'
import type { Step } from './load/drive.ts'
import { poolSize, startSite } from './load/site.ts'
import type { Site } from './load/site.ts'
import { median } from './report.ts'

const help = `Usage: npm run bench:load [-- --seconds <n>] [-- --rates <n>,<n>,…]
       npm run bench:load -- --soak <minutes>m [--rate <n>]

Builds the production server, starts it with a real Postgres on loopback, and drives it with requests that do not
wait for each other: 40 % read a document, 30 % a list, 30 % write, a third of them with an Idempotency-Key. The rate
rises until the server does not keep up, so the last line is where the knee is. Server, database and client share
this machine: the figures compare changes, they are no promise.

  --seconds <n>   how long each rate is held (5)
  --rates <n,…>   requests a second (50, then half as many again each time, at most 16 rates)
  --soak <n>m     one rate for so many minutes; exit code 1 when memory or connections grow
  --rate <n>      the rate of the soak (100)
`

const write = (text: string) => process.stdout.write(`${text}\n`)
const whole = (name: string, text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1 || value > 100_000)
    throw new CommandError(`${name} takes whole numbers from 1 to 100000, not ${text}.`)
  return value
}

/** Half of the requests wait longer than this, or some fail: nobody would call that keeping up. */
const patience = 250
const keepsUp = ({ offered, answered, p99, errors }: Step) =>
  answered >= 0.95 * offered && p99 <= patience && Object.keys(errors).length === 0

const head = [
  'offered/s',
  'answered/s',
  'p50 ms',
  'p90 ms',
  'p99 ms',
  'max ms',
  'MB',
  'connections',
  'busy',
  'errors',
]
const cells = ({ offered, answered, p50, p90, p99, max, held, errors }: Step): string[] => [
  String(offered),
  answered.toFixed(0),
  ...[p50, p90, p99, max].map((value) => value.toFixed(1)),
  held.megabytes.toFixed(0),
  `${held.connections} of ${poolSize}`,
  String(held.busy),
  Object.entries(errors)
    .map(([what, count]) => `${count} x ${what}`)
    .join(', ') || '0',
]
const line = (columns: readonly string[]) => columns.map((column) => column.padStart(12)).join('')

async function findKnee(site: Site, rates: readonly number[], seconds: number): Promise<void> {
  write(line(head))
  let kept = 0
  let missed: number | undefined
  for (const rate of rates) {
    const step = await drive(site, rate, seconds)
    write(line(cells(step)))
    if (keepsUp(step)) {
      kept = rate
      missed = undefined
      continue
    }
    // Once may be whatever else the machine does.
    if (missed !== undefined) return tellKnee(kept, missed)
    missed = rate
  }
  if (missed !== undefined) return tellKnee(kept, missed)
  write('\nIt kept up with every rate: the knee is beyond the last one.')
}

function tellKnee(kept: number, missed: number): void {
  const where = kept === 0 ? `below ${missed}` : `between ${kept} and ${missed}`
  write(`\nThe knee is ${where} requests a second: beyond it, p99 is over ${patience} ms or requests fail.`)
}

/** Seconds between two lines of a soak. */
const interval = 15

async function soak(site: Site, minutes: number, rate: number): Promise<void> {
  write(line(head))
  const steps: Step[] = []
  for (let count = 0; count < (minutes * 60) / interval; count++) {
    const step = await drive(site, rate, interval)
    steps.push(step)
    write(line(cells(step)))
  }
  // The first minutes fill caches and compile; what counts is whether it goes on.
  const third = Math.floor(steps.length / 3)
  const [middle, end] = [steps.slice(third, -third), steps.slice(-third)].map((part) =>
    median(part.map(({ held }) => held.megabytes)),
  )
  const growth = (end ?? 0) / (middle ?? 1)
  const connections = Math.max(...steps.map(({ held }) => held.connections))
  const failed = steps.filter(({ errors }) => Object.keys(errors).length > 0).length
  write(`\nMemory: the last third holds ${growth.toFixed(2)}x of the one before (at most 1.10x).`)
  write(
    `Connections: at most ${connections} of ${poolSize}. Intervals with errors: ${failed} of ${steps.length}.`,
  )
  if (!(growth <= 1.1) || connections > poolSize || failed > 0) process.exitCode = 1
}

await runCommand(help, async () => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '5' },
      rates: { type: 'string' },
      soak: { type: 'string' },
      rate: { type: 'string', default: '100' },
    },
  })
  const seconds = whole('--seconds', values.seconds)
  const rates =
    values.rates?.split(',').map((rate) => whole('--rates', rate)) ??
    Array.from({ length: 16 }, (_, index) => Math.round(50 * 1.5 ** index))
  const minutes = values.soak === undefined ? undefined : whole('--soak', values.soak.replace(/m$/, ''))
  const rate = whole('--rate', values.rate)
  write('Building and starting the server …')
  const site = await startSite()
  try {
    await drive(site, 50, 2) // compiled and connected
    await (minutes === undefined ? findKnee(site, rates, seconds) : soak(site, minutes, rate))
  } finally {
    await site.stop()
  }
})
// The package that brings Postgres ends a process that just ends with 0, whatever exit code was set.
process.exit()
