/** Processor time of the server for a request over loopback: ours on Node beside Fastify with the same schemas. */
import { startChild } from './child.ts'
import type { Child } from './child.ts'
import { sendMany } from './load-client.ts'
import type { Sent } from './load-client.ts'
import { bundleOurs } from './prepare.ts'
import { compare, printTable } from './report.ts'
import { scenarios } from './samples.ts'

const count = 2000
const warmUp = 6
/** Short turns, and many: what else the machine does is shorter still. */
const turnsOfRound = 4

/** Ratio to Fastify. */
const most = { get: 1, list: 0.9, post: 1 } as const

/** @returns the targets that were missed */
export async function benchServers(rounds: number): Promise<string[]> {
  const { file, document } = await bundleOurs()
  const contenders = [
    { name: 'Fastify', made: { file: 'bench/peers/servers.mjs', name: 'fastify' } },
    { name: 'Plumbline', made: { file, name: 'listen' } },
  ]
  const running: { name: string; child: Child; url: string }[] = []
  // One after the other: two that start together keep the processor each was put on, and one may be the busier.
  for (const { name, made } of contenders) {
    const child = startChild(made, document)
    running.push({ name, child, url: await child.ask<string>('listen') })
  }
  const missed: string[] = []
  for (const [scenario, limit] of Object.entries(most)) {
    const sent: Sent = scenarios[scenario as keyof typeof scenarios] // keys of the table above
    const turns = running.map(({ name, child, url }) => ({
      name,
      measure: async () => {
        const before = await child.ask<number>('spent')
        await sendMany(url, sent, count)
        return ((await child.ask<number>('spent')) - before) / count
      },
    }))
    await compare(turns, warmUp)
    const lines = await compare(turns, rounds * turnsOfRound)
    missed.push(
      ...printTable({
        title: `Processor time of the server for a request, over loopback: ${scenario}`,
        unit: 'us',
        lines,
        targets: [{ name: 'Plumbline', most: limit }],
      }),
    )
  }
  for (const { child } of running) child.stop()
  return missed
}
