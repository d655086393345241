/** Run by `npm run test:no-eval`, whose processes refuse `eval` and `new Function`. */
import { expect, test } from 'vitest'
import { describeConformance } from './conformance.ts'
import { startServer } from './support/server.ts'

const flag = '--disallow-code-generation-from-strings'

describeConformance('the built server, where no code can be made from text', {
  chunked: true,
  start: async (environment) => {
    const { url, stop } = await startServer(environment, [flag])
    return { fetch: (path, init) => fetch(url + path, init), stop }
  },
})

test('this suite runs where no code can be made from text, too', () => {
  expect(process.execArgv).toContain(flag)
  expect(() => Reflect.construct(Function, ['return 1'])).toThrow(EvalError)
})
