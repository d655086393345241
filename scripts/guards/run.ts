import { relative, resolve } from 'node:path'
import type { Plugin } from 'vitest/config'
import { BaseSequencer, createVitest } from 'vitest/node'
import type { TestModule, TestSpecification, Vitest } from 'vitest/node'
import { operations } from '../../generated/operations.ts'
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

/** Mutant -> the tests of one file that depend on it; undefined where it is met outside of any test: then all count. */
export type Met = Map<number, Set<string> | undefined>

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
  'db/actor',
]

/** Tests that tell more for less come first: those without a database, those that name the operation. */
const telling = [
  'test/laws/output',
  'test/http/gardens',
  'test/http/exchange',
  'test/http/strict-json',
  'test/laws/access',
  'test/laws/tenancy',
  'test/http',
  'test/auth',
  'test/laws/',
]

/** Those without a database: all of their tests are asked at once. */
const light = /^test\/(?:auth\/(?:jwks|access)|http\/(?:gardens|exchange|strict-json))/

/** Those that are asked where little time is given. */
const knowing = /^test\/(?:http|auth|contract|laws\/(?:access|output|refusals|audit|once|limits))/

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

  /** Every test file, in the order they run in. */
  get paths(): string[] {
    return [...this.#files.keys()]
  }

  /** Those of them that call src/http and src/auth. */
  get aboutCode(): string[] {
    return this.paths.filter((path) => !/test\/(?:jobs|db)\//.test(path))
  }

  /** Runs files with every guard in place. @returns what they meet @throws CommandError */
  async baseline(paths: readonly string[]): Promise<Depending> {
    const modules = await this.#run(this.#specifications(paths), { off: -1, tests: undefined })
    const red = firstRed(modules)
    if (red !== undefined) throw new CommandError(`With every guard in place the tests fail: ${red}`)
    return new Map(modules.map((module) => [module.relativeModuleId, metBy(module)]))
  }

  /** Runs the tests that depend on a mutant until one fails. @returns its name */
  async kill({ id: off, key }: Mutant, depending: Depending, quick: boolean): Promise<string | undefined> {
    this.#vitest.config.bail = 1
    const paths = this.paths.filter((path) => depending.get(path)?.has(off))
    const testsOf = (path: string) => [...(depending.get(path)?.get(off) ?? [])]
    const named = paths.filter((path) => testsOf(path).length > 0 && (!quick || knowing.test(path)))
    const all = named.flatMap(testsOf)
    // A few of each file find most; all of them are asked only when those are content.
    const some = named.flatMap((path) => spread(testsOf(path), light.test(path) ? Infinity : few))
    const red = await this.#redOf(named, { off, tests: some })
    if (red !== undefined) return withOperations(red, all)
    if (named.length === paths.length && some.length === all.length) return undefined
    if (quick || equivalent.has(key)) return undefined // all of them, again and again, for what is known?
    const tests = named.length === paths.length ? all : undefined
    const last = await this.#redOf(paths, { off, tests })
    return last && withOperations(last, all)
  }

  /** Shows that tests are green with every guard in place. @throws CommandError */
  async control(parts: readonly string[]): Promise<void> {
    const red = await this.firstRedOf(parts)
    if (red !== undefined) throw new CommandError(`With every guard in place the tests fail: ${red}`)
  }

  /** Runs whole files, in this order, until a test fails. @returns its name */
  async firstRedOf(parts: readonly string[]): Promise<string | undefined> {
    this.#vitest.config.bail = 1
    const files = parts.flatMap((part) => this.paths.filter((path) => path.startsWith(part)))
    for (const file of new Set(files)) {
      const red = firstRed(await this.#run(this.#specifications([file]), { off: -1, tests: undefined }))
      if (red !== undefined) return red
    }
    return undefined
  }

  close = (): Promise<void> => this.#vitest.close()

  /** A test that ran out of time may have met a busy machine: it is asked again. */
  async #redOf(paths: readonly string[], guards: Guards): Promise<string | undefined> {
    const red = firstRed(await this.#run(this.#specifications(paths), guards))
    if (red?.includes('timed out') !== true) return red
    return firstRed(await this.#run(this.#specifications(paths), guards))
  }

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
    if (error !== undefined && firstRed(testModules) === undefined)
      throw new Error('an error outside of the tests', { cause: error })
    return testModules
  }
}

function metBy(module: TestModule): Met {
  const met: Met = new Map()
  for (const test of module.children.allTests())
    for (const id of test.meta().guards ?? []) met.set(id, (met.get(id) ?? new Set()).add(test.fullName))
  for (const id of module.meta().guards ?? []) met.set(id, undefined)
  return met
}

/** A test that names no operation gets those whose own tests meet the guard, too. */
function withOperations(red: string, tests: readonly string[]): string {
  if (operation.test(red)) return red
  const [first, ...more] = new Set(tests.flatMap((test) => operation.exec(test)?.[0] ?? []))
  return first === undefined
    ? red
    : `${red} (it guards ${first}${more.length > 0 ? ` and ${more.length} more` : ''})`
}
const operation = new RegExp(
  String.raw`\b(?:${Object.keys(operations)
    .join('|')
    .replaceAll('.', String.raw`\.`)})\b`,
)

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
