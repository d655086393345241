import { defineConfig } from 'vitest/config'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Files that start processes of their own and mostly wait: begun last, one of them would be all that still runs. */
const slow = ['test/development/', 'test/check/commands', 'test/db/migrations', 'test/db/audit']

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = slow.findIndex((part) => moduleId.includes(part))
      return found === -1 ? slow.length : found
    }
    const usual = await super.sort(files) // oxlint-disable-line unicorn/no-array-sort -- a method of Vitest
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/{browser,faults,foreign,mock,platforms}/**', // each has a command of its own
      'test/packed-sdk/**',
    ],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    // Half of the time is spent waiting for Postgres and for other processes.
    maxWorkers: '100%',
    // Modules are loaded once a worker: loading them anew for each file took longer than most tests.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    provide: { laws: { runs: 10, seed: 20260105 } },
  },
})
