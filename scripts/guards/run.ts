import { relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import { BaseSequencer, createVitest } from 'vitest/node'
import type { TestModule, TestSpecification, Vitest } from 'vitest/node'
import { CommandError } from '../database/owner.ts'
import { equivalent } from './equivalent.ts'
import type { Mutant } from './mutants.ts'

/** What the tests of one run are told. */
export interface Guards {
  /** The mutant that is at work. */
  off: number
  /** Full names of the tests that run; undefined for all. */
  tests: string[] | undefined
}

/** Tests of a file. `tests` is undefined where a guard is met outside of any test: then all of them count. */
export type Depending = Map<string, Set<string> | undefined>

/** Where tests are that may show that a guard is gone; the others look at files, or start processes of their own. */
const folders = ['auth', 'http', 'laws', 'operations', 'startup', 'lifecycle', 'db/policies']

/** Tests that tell more come first; most say the name of the operation. */
export const telling = [
  'test/laws/access',
  'test/laws/tenancy',
  'test/laws/output',
  'test/http',
  'test/auth',
  'test/laws/',
]

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
    const setupFiles = [resolve('scripts/guards/setup.ts')]
    // A cache on disk would know the files, not what became of them here.
    const once = { watch: false, fsModuleCache: false, maxWorkers: 1, sequence: { sequencer: AsGiven } }
    const options = { ...once, reporters: [{}], setupFiles }
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

  /** Runs everything with every guard in place. @returns which tests depend on which mutant */
  async baseline(): Promise<Map<number, Depending>> {
    const modules = await this.#run([...this.#files.values()], { off: -1, tests: undefined })
    const red = firstRed(modules)
    if (red !== undefined) throw new CommandError(`With every guard in place the tests fail: ${red}`)
    return dependingOn(modules)
  }

  /** Runs the tests that depend on a mutant until one fails. @returns its name */
  async kill({ id: off, key }: Mutant, depending: Depending): Promise<string | undefined> {
    this.#vitest.config.bail = 1
    const paths = [...this.#files.keys()].filter((path) => depending.has(path))
    const named = paths.filter((path) => depending.get(path) !== undefined)
    const all = named.flatMap((path) => [...(depending.get(path) ?? [])])
    // A few of each file find most; all of them are asked only when those are content.
    const some = named.flatMap((path) => spread([...(depending.get(path) ?? [])], few))
    const red = firstRed(await this.#run(this.#specifications(named), { off, tests: some }))
    if (red !== undefined || (named.length === paths.length && some.length === all.length)) return red
    if (equivalent.has(key)) return undefined // all of them, again and again, for what is known?
    const tests = named.length === paths.length ? all : undefined
    return firstRed(await this.#run(this.#specifications(paths), { off, tests }))
  }

  /** Shows that tests are green with every guard in place. @throws CommandError */
  async control(parts: readonly string[]): Promise<void> {
    const red = await this.firstRedOf(parts)
    if (red !== undefined) throw new CommandError(`With every guard in place the tests fail: ${red}`)
  }

  /** Runs whole files, in this order, until a test fails. @returns its name */
  async firstRedOf(parts: readonly string[]): Promise<string | undefined> {
    this.#vitest.config.bail = 1
    const files = parts.flatMap((part) => [...this.#files.keys()].filter((path) => path.startsWith(part)))
    for (const file of files) {
      const red = firstRed(await this.#run(this.#specifications([file]), { off: -1, tests: undefined }))
      if (red !== undefined) return red
    }
    return undefined
  }

  close = (): Promise<void> => this.#vitest.close()

  #specifications(paths: string[]): TestSpecification[] {
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
    if (error !== undefined && firstRed(testModules) === undefined)
      throw new Error('an error outside of the tests', { cause: error })
    return testModules
  }
}

function dependingOn(modules: readonly TestModule[]): Map<number, Depending> {
  const depending = new Map<number, Depending>()
  const of = (id: number): Depending => {
    const files: Depending = depending.get(id) ?? new Map()
    depending.set(id, files)
    return files
  }
  for (const module of modules) {
    const path = module.relativeModuleId
    for (const id of module.meta().guards ?? []) of(id).set(path, undefined)
    for (const test of module.children.allTests())
      for (const id of test.meta().guards ?? []) {
        const files = of(id)
        files.set(path, files.has(path) ? files.get(path)?.add(test.fullName) : new Set([test.fullName]))
      }
  }
  return depending
}

/** Tests of one file that are asked first. */
const few = 20

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
