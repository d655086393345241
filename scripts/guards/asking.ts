/**
 * Runs each test many times in the place where it is: as it is, then without each guard that it meets. So a guard costs
 * as much as the one test that misses it, and not a new process with all that is loaded there.
 */
import { inject, TestRunner } from 'vitest'
import type { RunnerTask, RunnerTestCase } from 'vitest'
import type { SqlMutant } from './sql.ts'
import { DatabaseSwitch, takeStatements } from './statements.ts'
import { guards } from './switch.ts'

/** A guard that tests are asked about. */
export interface Ask {
  id: number
  /** Of the database; a guard of the code is known by its id. */
  sql: SqlMutant | undefined
}

/** What one test told. */
export interface Asked {
  /** It fails with every guard in place. */
  red?: string
  /** It fails without these guards, again and again, and passes in between. */
  killed: [id: number, red: string][]
  /** It failed without these, and with every guard in place afterwards, too. */
  unsure: number[]
}

declare module 'vitest' {
  interface TaskMeta {
    asked?: Asked
  }
}

/** Milliseconds that one test may take for all guards it is asked about. */
const patience = 3000
/** Milliseconds that the tests of a file may take for one guard; more where they are about the rules themselves. */
const patienceOf = (path: string, { sql }: Ask): number =>
  sql !== undefined && sql.word !== '' ? 2000 : /test\/(?:auth|http)\//.test(path) ? 500 : 100

type Try = Parameters<TestRunner['onBeforeTryTask']>[1]
type Turns = Generator<Ask | undefined, void, string | undefined>

// oxlint-disable-next-line import/no-default-export -- Vitest asks for it
export default class Asking extends TestRunner {
  readonly #turns = new Map<string, Turns>()
  readonly #reds = new Map<string, string | undefined>()
  readonly #database = new DatabaseSwitch()
  /** Milliseconds a guard took so far. */
  readonly #spent = new Map<number, number>()
  readonly #done = new Set<number>()
  #spoilt = false

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    await super.onBeforeRunTask(test)
    if (test.type === 'test' && inject('guards').asks !== undefined) test.repeats = 10_000
  }

  // oxlint-disable-next-line typescript/no-misused-promises -- Vitest waits for it; its own has nothing to wait for
  override async onBeforeTryTask(test: RunnerTask, options: Try): Promise<void> {
    super.onBeforeTryTask(test, options)
    const { asks } = inject('guards')
    if (test.type !== 'test' || asks === undefined) return
    await this.#database.on()
    const turns = this.#turns.get(test.id) ?? this.#ask(test, asks)
    this.#turns.set(test.id, turns)
    const { done, value } = turns.next(this.#reds.get(test.id))
    guards.off = value?.id ?? -1
    if (test.result) Object.assign(test.result, { errors: undefined, attempts: [] })
    if (done === true) test.context.skip() // ends the repeats: what the test told is kept by now
    if (value?.sql !== undefined) await this.#database.off(value.sql)
  }

  override async onAfterRetryTask(test: RunnerTestCase, options: Try): Promise<void> {
    await super.onAfterRetryTask(test, options)
    const { state, errors } = test.result ?? {}
    this.#reds.set(
      test.id,
      state === 'fail' ? (errors?.[0]?.message.split('\n')[0]?.slice(0, 160) ?? 'failed') : undefined,
    )
  }

  /** @yields what is taken away next; is told the failure that followed */
  *#ask(test: RunnerTestCase, asks: readonly Ask[]): Turns {
    if (this.#spoilt) return
    const asked: Asked = { killed: [], unsure: [] }
    test.meta.asked = asked
    takeStatements()
    const start = performance.now()
    const red = yield undefined
    const took = performance.now() - start
    if (red !== undefined) {
      asked.red = red
      this.#spoilt = true
      return
    }
    const text = takeStatements().join('\n')
    const reached = text === '' ? [] : inject('guards').ofDatabase.filter(({ word }) => text.includes(word))
    test.meta.guards?.push(...reached.map(({ id }) => id))
    const chosen = this.#choose(test, asks).slice(0, Math.max(2, Math.floor(patience / took)))
    // What it did once it may not be able to do again.
    if (chosen.length === 0 || (yield undefined) !== undefined) return
    for (const ask of chosen) {
      if (Date.now() > inject('guards').until) return
      this.#spent.set(ask.id, this.#spentOn(ask) + took)
      const failure = yield ask
      if (failure === undefined) continue
      if ((yield undefined) !== undefined) {
        asked.unsure.push(ask.id)
        this.#done.add(ask.id)
        return
      }
      if ((yield ask) === undefined) continue
      asked.killed.push([ask.id, `${test.fullTestName}: ${failure}`])
      this.#done.add(ask.id)
    }
  }

  readonly #spentOn = ({ id }: Ask): number => this.#spent.get(id) ?? 0

  /** Those it may tell, first those that few were asked about. */
  #choose(test: RunnerTestCase, asks: readonly Ask[]): Ask[] {
    const met = new Set(test.meta.guards)
    return asks
      .filter(({ id }) => met.has(id) && !this.#done.has(id))
      .filter((ask) => this.#spentOn(ask) < patienceOf(test.file.filepath, ask))
      .toSorted((a, b) => this.#spentOn(a) - this.#spentOn(b))
  }
}
