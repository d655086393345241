import { relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import { BaseSequencer, createVitest } from 'vitest/node'
import type { TestModule, TestSpecification, Vitest } from 'vitest/node'
import { CommandError } from '../database/owner.ts'
import type { Ask } from './asking.ts'

/** What the tests of one run are told. */
export interface Guards {
  /** The mutant that is at work. */
  off: number
  /** What each test is asked about, in one go. */
  asks?: readonly Ask[]
  /** Every guard of the database, and what a statement that reaches it has in it. */
  ofDatabase: readonly { id: number; word: string }[]
  /** When to stop asking, in milliseconds since 1970. */
  until: number
}

/** What a test file told of what it was asked about. */
export interface Told {
  met: Met
  killed: [id: number, red: string][]
}

/** A test, and the operations that it asks for. */
export interface Reaching {
  name: string
  asks: readonly string[]
}

/** Mutant -> the tests of one file that depend on it; undefined where it is met outside of any test: then all count. */
export type Met = Map<number, ReadonlySet<Reaching> | undefined>

/** Test file -> what it met. */
export type Depending = ReadonlyMap<string, Met>

/** Where tests are that may show that a guard is gone; the others look at files, or start processes of their own. */
const folders = [
  'auth',
  'http',
  'laws',
  'operations',
  'jobs',
  'startup',
  'lifecycle',
  'contract/deprecation',
  'telemetry',
  'db/policies',
  'db/functions',
  'db/worker-functions',
  'db/actor',
  'platforms/node.test',
]

/** First those that tell much for little. */
const telling = [
  'test/laws/output',
  'test/http/gardens',
  'test/http/exchange',
  'test/http/strict-json',
  'test/auth/',
  'test/db/',
  'test/http/',
  'test/platforms/',
  'test/operations/',
  'test/jobs/',
  'test/laws/refusals',
  'test/laws/tenancy',
  'test/laws/limits',
  'test/laws/once',
  'test/laws/audit',
  'test/laws/events',
  'test/contract/',
  'test/',
]

/** Every guard in place. */
const plain: Guards = { off: -1, ofDatabase: [], until: 0 }
/** How often a file is loaded anew because of what was left behind. */
const rounds = 4

/** Files run in the order they are given in. */
class AsGiven extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files)
  }
}

/** The tests, started once: only what is switched off differs from run to run. */
export class Tests {
  readonly #vitest: Vitest
  readonly #files: Map<string, TestSpecification>

  private constructor(vitest: Vitest, files: Map<string, TestSpecification>) {
    this.#vitest = vitest
    this.#files = files
  }

  /** @param mutated code with its mutants, by absolute path */
  static async open(mutated: ReadonlyMap<string, string>): Promise<Tests> {
    const plugin: Plugin = {
      name: 'guards',
      enforce: 'pre',
      load: (id) => mutated.get(id.split('?')[0] ?? id),
    }
    const config = resolve('scripts/guards/vitest.config.ts')
    const options = { config, watch: false, reporters: [{}], sequence: { sequencer: AsGiven } }
    const vitest = await createVitest(options, { plugins: [plugin] })
    const found = await vitest.globTestSpecifications(folders.map((folder) => `test/${folder}`))
    const rank = ({ moduleId }: TestSpecification) => {
      const place = telling.findIndex((part) => moduleId.includes(part))
      return place === -1 ? telling.length : place
    }
    const ordered = found.toSorted((a, b) => rank(a) - rank(b))
    return new Tests(vitest, new Map(ordered.map((file) => [relative('.', file.moduleId), file])))
  }

  /** Where the tests' Postgres is. */
  get postgres() {
    return this.#vitest.getRootProject().getProvidedContext().postgres
  }

  /** Lets the tests copy another database. */
  useTemplate(template: string): void {
    const { admin } = this.postgres
    this.#vitest.provide('postgres', { admin, template })
  }

  /** Every test file, in the order they run in. */
  get paths(): string[] {
    return [...this.#files.keys()]
  }

  /**
   * Runs a test file with every guard in place, and each test without the guards it meets.
   * @throws CommandError when it fails as it is
   */
  async ask(
    path: string,
    { asks, ofDatabase, until }: Pick<Guards, 'ofDatabase' | 'until'> & { asks: readonly Ask[] },
  ): Promise<Told> {
    this.#vitest.config.bail = 0
    let open = asks
    const killed: Told['killed'] = []
    for (let round = 0; ; round++) {
      const modules = await this.#run(this.#specifications([path]), {
        ...plain,
        asks: round < rounds ? open : [],
        ofDatabase,
        until,
      })
      const [module] = modules
      const asked = [...(module?.children.allTests() ?? [])].flatMap((test) => test.meta().asked ?? [])
      killed.push(...asked.flatMap((one) => one.killed))
      const red = firstRed(modules) ?? asked.find((one) => one.red !== undefined)?.red
      if (module !== undefined && red === undefined) return { met: metBy(module), killed }
      if (round > rounds || open.length === 0)
        throw new CommandError(`With every guard in place the tests fail: ${path}: ${red}`)
      // What a guard that was taken away left behind: asked once more without those that may have done it.
      const known = new Set([...killed.map(([id]) => id), ...asked.flatMap(({ unsure }) => unsure)])
      open = known.size === 0 ? [] : open.filter(({ id }) => !known.has(id))
    }
  }

  /** Shows that tests are green with every guard in place. @throws CommandError */
  async control(paths: readonly string[]): Promise<void> {
    const red = await this.firstRedOf(paths, -1)
    if (red !== undefined) throw new CommandError(`With every guard in place the tests fail: ${red}`)
  }

  /** Runs whole files without a guard, in this order, until a test fails. @returns its name */
  async firstRedOf(paths: readonly string[], off: number): Promise<string | undefined> {
    this.#vitest.config.bail = 1
    for (const path of paths) {
      const files = this.#specifications([path])
      const red = firstRed(await this.#run(files, { ...plain, off }))
      if (red === undefined) continue
      // It may have met a busy machine.
      if (!red.includes('timed out')) return red
      const again = firstRed(await this.#run(files, { ...plain, off }))
      if (again !== undefined) return again
    }
    return undefined
  }

  close = (): Promise<void> => this.#vitest.close()

  #specifications(paths: readonly string[]): TestSpecification[] {
    return paths.flatMap((path) => this.#files.get(path) ?? [])
  }

  async #run(files: TestSpecification[], guards: Guards): Promise<TestModule[]> {
    this.#vitest.provide('guards', guards)
    if (files.length === 0) return []
    // Vitest remembers earlier runs, and would tell of their failures again.
    const { state } = this.#vitest
    state.filesMap.clear()
    state.idMap.clear()
    const { testModules, unhandledErrors } = await this.#vitest.runTestSpecifications(files, false)
    const [error] = unhandledErrors
    if (error !== undefined && guards.asks === undefined && firstRed(testModules) === undefined)
      throw new Error('an error outside of the tests', { cause: error })
    return testModules
  }
}

function metBy(module: TestModule): Met {
  const met = new Map<number, Set<Reaching> | undefined>()
  for (const test of module.children.allTests()) {
    const reaching = { name: test.fullName, asks: test.meta().operations ?? [] }
    for (const id of test.meta().guards ?? []) met.set(id, (met.get(id) ?? new Set()).add(reaching))
  }
  for (const id of module.meta().guards ?? []) met.set(id, undefined)
  return met
}

/** Some of a list, from all over it, others each time. */
export function spread<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items]
  const step = items.length / most
  const first = Math.random() * step
  return items.filter(
    (_item, index) => Math.floor((index - first) / step) !== Math.floor((index - 1 - first) / step),
  )
}

/** The name of a test that failed, or of the file whose hooks did. */
function firstRed(modules: readonly TestModule[]): string | undefined {
  for (const module of modules) {
    for (const test of module.children.allTests('failed'))
      return `${module.relativeModuleId} > ${test.fullName}: ${firstLine(test.result().errors?.[0])}`
    for (const suite of [module, ...module.children.allSuites()]) {
      const [error] = suite.errors()
      if (error !== undefined) return `${module.relativeModuleId}: ${firstLine(error)}`
    }
  }
  return undefined
}

const firstLine = (error: { message: string } | undefined): string =>
  error?.message.split('\n')[0]?.slice(0, 160) ?? ''
