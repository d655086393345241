import { defineConfig } from 'vitest/config'

/** `npm run test:browser`: the pages of the service in a real browser. It needs Chromium, so it is a suite of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
