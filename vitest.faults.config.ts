import { defineConfig } from 'vitest/config'

/** Killing, cutting, flooding. Apart from `npm test`, because it takes minutes and needs pgbouncer. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts', 'test/platforms/support/build.ts'],
    // Most of the time is waiting; more at once would only make the machine the slowest part.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
