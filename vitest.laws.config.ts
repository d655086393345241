import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

const { LAWS_RUNS: runs = '300', LAWS_SEED: seed = String(Date.now() % 2 ** 31) } = process.env

/** The same laws with many more values, other ones each time; a failure names its seed, which LAWS_SEED repeats. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/laws/**/*.test.ts'],
    testTimeout: 300_000,
    provide: { laws: { runs: Number(runs), seed: Number(seed) } },
  },
})
