import { defineConfig } from 'vitest/config'

/** `npm run test:mock`: Prism on the contract, asked for everything. A suite of its own, because Prism takes its time. */
export default defineConfig({
  test: {
    include: ['test/mock/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
