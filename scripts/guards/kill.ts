/** Asks the tests about guards: about many at once first, then about each that none of them missed. */
import type { Ask } from './asking.ts'
import { equivalent } from './equivalent.ts'
import type { Memory } from './memory.ts'
import { PolicyLines } from './policy-lines.ts'
import type { PolicyLine } from './policy-lines.ts'
import type { Noted } from './report.ts'
import { Tests } from './run.ts'
import type { Met } from './run.ts'
import { firstOfSql, sqlMutants, withMutant } from './sql.ts'
import type { SqlMutant } from './sql.ts'

/** A guard, and what its verdict depends on. */
export type Guard = Noted & { own: string } & (
    | { kind: 'line'; line: PolicyLine }
    | { kind: 'code' }
    | { kind: 'sql'; sql: SqlMutant }
  )

/** Is told each verdict: the test that failed, if one did. */
export type Note = (guard: Guard, red: string | undefined) => void

interface Work {
  /** The code with every mutant in it. */
  mutated: Map<string, string>
  memory: Memory
  /** Whether to learn which tests reach what, though no guard is left to ask about. */
  learn: boolean
  /** Whether the quick way of asking is all. */
  quick: boolean
  /** When to stop, by `performance.now()`. */
  end: number
  note: Note
  say: (line: string) => void
}

const isOver = ({ end }: Work): boolean => performance.now() > end

export async function killAll(guards: readonly Guard[], work: Work): Promise<void> {
  const contract = await PolicyLines.open()
  for (const guard of guards)
    if (guard.kind === 'line' && !isOver(work)) work.note(guard, await contract.kill(guard.line))
  contract.close()
  work.memory.write()
  const rest = guards.filter(({ kind }) => kind !== 'line')
  if (rest.length === 0 && !work.learn) return
  const tests = await Tests.open(work.mutated)
  try {
    await new Killing(tests, work).run(rest)
  } finally {
    await tests.close()
  }
}

class Killing {
  readonly #tests: Tests
  readonly #work: Work
  readonly #met = new Map<string, Met>()
  readonly #ofDatabase = sqlMutants().map(({ word }, index) => ({ id: firstOfSql + index, word }))

  constructor(tests: Tests, work: Work) {
    this.#tests = tests
    this.#work = work
  }

  async run(guards: readonly Guard[]): Promise<void> {
    const open = new Map(guards.map((guard) => [guard.id, guard]))
    for (const path of this.#tests.paths) {
      if (isOver(this.#work)) return
      await this.#ask(path, open)
    }
    for (const [index, guard] of [...open.values()].entries()) {
      if (isOver(this.#work)) break
      // All are red when the database is gone: what was found counts while the tests are green.
      if (index % 8 === 0) await this.#settle()
      this.#work.note(guard, this.#work.quick ? undefined : await this.#kill(guard))
    }
    await this.#settle()
  }

  /** Asks the tests of one file about every guard that they meet. */
  async #ask(path: string, open: Map<number, Guard>): Promise<void> {
    const { memory, end, say } = this.#work
    const known = memory.met(path)
    if (known !== undefined) this.#met.set(path, known.met)
    const asks: Ask[] = [...open]
      .filter(([id]) => known === undefined || known.met.get(id) !== undefined)
      .filter(([id]) => known?.asked.has(id) !== true)
      .map(([id, guard]) => ({ id, sql: guard.kind === 'sql' ? guard.sql : undefined }))
    if (known !== undefined && asks.length === 0) return
    say(`${path}: ${asks.length} guards …`)
    const until = Date.now() + end - performance.now()
    const told = await this.#tests.ask(path, { asks, ofDatabase: this.#ofDatabase, until })
    this.#met.set(path, told.met)
    memory.keepMet(path, told.met, isOver(this.#work) ? [] : asks.map(({ id }) => id))
    for (const [id, red] of told.killed) {
      const guard = open.get(id)
      if (guard !== undefined) this.#work.note(guard, `${path} > ${red}`)
      open.delete(id)
    }
    memory.write()
  }

  /** Asks all that may tell one guard, in new processes. */
  async #kill(guard: Guard): Promise<string | undefined> {
    if (equivalent.has(guard.key) || guard.kind === 'line') return undefined // its tests were asked by now
    const paths = this.#telling(guard)
    return guard.kind === 'code'
      ? this.#tests.firstRedOf(paths, guard.id)
      : killSql(this.#tests, guard.sql, paths)
  }

  /** The files that meet a guard, first those that are about it, and about little else. */
  #telling({ id, group }: Guard): string[] {
    const share = (met: Met, path: string) => {
      if (group.startsWith('policies') && path.startsWith('test/db/')) return 1
      const all = new Set([...met.values()].flatMap((tests) => [...(tests ?? [])]))
      return (met.get(id)?.size ?? 0) / Math.max(1, all.size)
    }
    return [...this.#met]
      .filter(([, met]) => met.has(id))
      .map(([path, met]) => ({ path, share: share(met, path) }))
      .toSorted((a, b) => b.share - a.share)
      .map(({ path }) => path)
  }

  async #settle(): Promise<void> {
    await this.#tests.control(['test/http/gardens.test.ts'])
    this.#work.memory.write()
  }
}

async function killSql(
  tests: Tests,
  mutant: SqlMutant,
  paths: readonly string[],
): Promise<string | undefined> {
  const { admin, template } = tests.postgres
  try {
    return await withMutant({ admin, template }, mutant, (database) => {
      tests.useTemplate(database)
      return tests.firstRedOf(paths, -1)
    })
  } finally {
    tests.useTemplate(template)
  }
}
