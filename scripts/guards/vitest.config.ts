import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

const apart = base.test?.exclude?.filter((pattern) => !pattern.includes('platforms')) ?? []

/** The tests of `npm test`, and those of the door on Node, one file after the other. */
export default defineConfig({
  test: {
    ...base.test,
    root: resolve('.'),
    exclude: [...apart, 'test/platforms/!(node).test.ts'],
    setupFiles: [resolve('scripts/guards/setup.ts')],
    runner: resolve('scripts/guards/asking.ts'),
    // What hangs without its guard is asked three times.
    testTimeout: 10_000,
    hookTimeout: 30_000,
    maxWorkers: 1,
    // A cache on disk would know the files, not what became of them here.
    fsModuleCache: false,
  },
})
