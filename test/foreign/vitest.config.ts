import { defineConfig } from 'vitest/config'

/** Contracts of a thousand operations. Apart from `npm test`, because they take half a minute to generate. */
export default defineConfig({
  test: {
    include: ['test/foreign/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    allowOnly: false,
    expect: { requireAssertions: true },
  },
})
