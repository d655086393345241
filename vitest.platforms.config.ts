import { defineConfig } from 'vitest/config'

/** What is built and deployed, on a real Postgres. Apart from `npm test`, because it builds first. */
export default defineConfig({
  test: {
    include: ['test/platforms/**/*.test.ts'],
    exclude: ['test/platforms/no-eval.test.ts'], // has its own, vitest.no-eval.config.ts
    globalSetup: ['test/support/postgres.ts', 'test/platforms/support/build.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
