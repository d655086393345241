import { DefaultReporter } from 'vitest/node'
import type { TestAnnotation } from 'vitest'
import type { TestCase, TestModule, Vitest } from 'vitest/node'
import { faultTable } from './faults.ts'

/** What `npm test` counts. */
export interface Tally {
  passed: number
  failed: number
}

type UnhandledErrors = Parameters<DefaultReporter['onTestRunEnd']>[1]
type Reason = Parameters<DefaultReporter['onTestRunEnd']>[2]

/** Vitest's own progress and errors, without its closing table: the command closes with one line. */
export class TallyReporter extends DefaultReporter {
  /** Undefined until a run has ended. */
  tally: Tally | undefined
  #chosenByName = false

  override onInit(vitest: Vitest): void {
    super.onInit(vitest)
    this.#chosenByName = vitest.config.testNamePattern !== undefined
  }

  override onTestRunEnd(modules: readonly TestModule[], errors: UnhandledErrors, reason: Reason): void {
    super.onTestRunEnd(modules, errors, reason)
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length
    // With `-t` the tests of other names are left out on purpose; else a test that did not run proves nothing.
    const idle = this.#chosenByName
      ? []
      : tests.filter((test) => !['passed', 'failed'].includes(test.result().state))
    for (const { module, fullName } of idle) this.error(`NOT RUN ${module.relativeModuleId} > ${fullName}`)
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = suites.filter((suite) => suite.errors().length > 0).length
    this.tally = { passed, failed: failed + idle.length + broken + errors.length }
    for (const row of faultTable(modules)) this.log(row)
  }

  /** A long test says how far it is. */
  onTestCaseAnnotate({ name }: TestCase, { type, message }: TestAnnotation): void {
    if (type === 'progress') this.log(`   ${name}: ${message}`)
  }

  /** The table of files, durations and hints that nobody has to act on. */
  override reportTestSummary(): void {}
}
