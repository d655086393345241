import { defineConfig } from 'vitest/config'

/** The suite and the built server where no code can be made from text, as on platforms at the edge. */
export default defineConfig({
  test: {
    include: ['test/{auth,laws,operations}/**/*.test.ts', 'test/platforms/no-eval.test.ts'],
    // Their judge compiles schemas at run time, or they generate; the service itself is not tested by more there.
    exclude: ['agreement', 'directions', 'events', 'examples', 'input'].map(
      (law) => `test/laws/${law}.test.ts`,
    ),
    globalSetup: ['test/support/postgres.ts', 'test/platforms/support/build.ts'],
    pool: 'forks',
    execArgv: ['--disallow-code-generation-from-strings'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    expect: { requireAssertions: true },
    provide: { laws: { runs: 10, seed: 20260105 } },
  },
})
