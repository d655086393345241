import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/platforms/**', 'test/faults/**', 'test/packed-sdk/**'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
  },
})
