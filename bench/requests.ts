/** Processor time a request, in process: the machine beside a hand-written handler that validates nothing. */
import { startChild } from './child.ts'
import { bundleOurs } from './prepare.ts'
import { compare, printTable } from './report.ts'
import type { Target } from './report.ts'

const count = 20_000
const warmUp = 3

const limits = { get: 1.3, list: undefined, post: 1.4 } as const

/** @returns the targets that were missed */
export async function benchRequests(rounds: number): Promise<string[]> {
  const { file, document } = await bundleOurs()
  const peer = (name: string) => ({ name, module: `bench/peers/${name}.mjs` })
  const contenders = [
    peer('hand-written'),
    { name: 'Plumbline', module: file },
    peer('hono'),
    peer('orpc'),
    peer('openapi-backend'),
  ]
  const children = contenders.map(({ name, module }) => ({
    name,
    child: startChild({ file: module, name: 'create' }, document),
  }))
  const missed: string[] = []
  for (const [scenario, most] of Object.entries(limits)) {
    // A slow contender would only make the run longer, not its figure better.
    const counts = new Map([['openapi-backend', count / 10]])
    const turns = children.map(({ name, child }) => ({
      name,
      measure: () => child.ask<number>('requests', { scenario, count: counts.get(name) ?? count }),
    }))
    await compare(turns, warmUp)
    const lines = await compare(turns, rounds)
    const targets: Target[] = most === undefined ? [] : [{ name: 'Plumbline', most }]
    missed.push(
      ...printTable({
        title: `Processor time a request, in process: ${scenario}`,
        unit: 'us',
        lines,
        targets,
      }),
    )
  }
  for (const { child } of children) child.stop()
  return missed
}
