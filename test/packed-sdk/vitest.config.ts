import { defineConfig } from 'vitest/config'

/** `npm run test:sdk`: the client as its users get it. It needs npm and a browser, so it is a suite of its own. */
export default defineConfig({
  test: {
    include: ['test/packed-sdk/**/*.test.ts'],
    globalSetup: ['test/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
