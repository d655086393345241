/** Processor time a request, in process: the machine beside a hand-written handler that validates nothing. */
import { startChild } from './child.ts'
import type { Child } from './child.ts'
import { bundleOurs } from './prepare.ts'
import { compare, printTable, together } from './report.ts'
import type { Line } from './report.ts'

const count = 20_000
const warmUp = 3

const limits = { get: 1.3, list: undefined, post: 1.4 } as const

/** How well a process runs is decided when it starts, by where its code and its memory come to lie: so each starts anew. */
const lives = 3

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
  const measured = new Map<string, Line[][]>()
  for (let life = 0; life < lives; life++) {
    const children = contenders.map(({ name, module }) => ({
      name,
      child: startChild({ file: module, name: 'create' }, document),
    }))
    for (const scenario of Object.keys(limits)) {
      const lines = await measureOne(children, scenario, Math.ceil(rounds / lives))
      measured.set(scenario, [...(measured.get(scenario) ?? []), lines])
    }
    for (const { child } of children) child.stop()
  }
  return Object.entries(limits).flatMap(([scenario, most]) =>
    printTable({
      title: `Processor time a request, in process: ${scenario}`,
      unit: 'us',
      lines: together(measured.get(scenario) ?? [], 'hand-written'),
      targets: most === undefined ? [] : [{ name: 'Plumbline', most }],
    }),
  )
}

async function measureOne(
  children: readonly { name: string; child: Child }[],
  scenario: string,
  rounds: number,
): Promise<Line[]> {
  // A slow contender would only make the run longer, not its figure better.
  const counts = new Map([['openapi-backend', count / 10]])
  const turns = children.map(({ name, child }) => ({
    name,
    measure: () => child.ask<number>('requests', { scenario, count: counts.get(name) ?? count }),
  }))
  await compare(turns, warmUp)
  return compare(turns, rounds)
}
