/** Processor time of the server for a request over loopback: ours on Node beside Fastify with the same schemas, and with the same headers, too. */
import { startChild } from './child.ts'
import type { Child } from './child.ts'
import { sendMany } from './load-client.ts'
import type { Sent } from './load-client.ts'
import { bundleOurs } from './prepare.ts'
import { compare, printTable, together } from './report.ts'
import type { Line } from './report.ts'
import { scenarios } from './samples.ts'

const count = 2000
const warmUp = 6
/** Short turns, and many: what else the machine does is shorter still. */
const turnsOfRound = 4

/** Ratio to Fastify. */
const most = { get: 1, list: 0.95, post: 1 } as const

/** How well a process runs is decided when it starts, by where its code and its memory come to lie: so each starts anew, in turn first. */
const lives = 4

/**
 * As `npm start` has it. Without a limit, who loads more code at the start gets more room for young objects, and
 * collects garbage less often ever after.
 */
const flags = ['--max-semi-space-size=4']

/** @returns the targets that were missed */
export async function benchServers(rounds: number): Promise<string[]> {
  const { file, document } = await bundleOurs()
  const contenders = [
    { name: 'Fastify', made: { file: 'bench/peers/servers.mjs', name: 'fastify' } },
    { name: 'Fastify, our headers', made: { file: 'bench/peers/servers.mjs', name: 'fastifyWithHeaders' } },
    { name: 'Plumbline', made: { file, name: 'listen' } },
  ]
  const measured = new Map<string, Line[][]>()
  for (let life = 0; life < lives; life++) {
    const running: Running[] = []
    for (const { name, made } of life % 2 === 0 ? contenders : contenders.toReversed()) {
      const child = startChild(made, document, flags)
      running.push({ name, child, url: await child.ask<string>('listen') })
    }
    for (const scenario of Object.keys(most)) {
      const sent = scenarios[scenario as keyof typeof scenarios] // keys of the table above
      const lines = await measureOne(running, sent, Math.ceil((rounds * turnsOfRound) / lives))
      measured.set(scenario, [...(measured.get(scenario) ?? []), lines])
    }
    for (const { child } of running) child.stop()
  }
  return Object.entries(most).flatMap(([scenario, limit]) =>
    printTable({
      title: `Processor time of the server for a request, over loopback: ${scenario}`,
      unit: 'us',
      lines: together(measured.get(scenario) ?? [], 'Fastify'),
      targets: [{ name: 'Plumbline', most: limit }],
    }),
  )
}

interface Running {
  name: string
  child: Child
  url: string
}

async function measureOne(running: readonly Running[], sent: Sent, turns: number): Promise<Line[]> {
  const contenders = running.map(({ name, child, url }) => ({
    name,
    measure: async () => {
      const before = await child.ask<number>('spent')
      await sendMany(url, sent, count)
      return ((await child.ask<number>('spent')) - before) / count
    },
  }))
  await compare(contenders, warmUp)
  return compare(contenders, turns)
}
