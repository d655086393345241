import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How thorough the laws are; each configuration of Vitest says it. */
    laws: { runs: number; seed: number }
  }
}

/**
 * How often a law tries values of its own making, for `fc.assert(…, lawRuns())`: few times and always the same in
 * `npm test`, many times and each time others in `npm run test:laws`.
 * @param share of the usual number, for what takes longer
 */
export function lawRuns(share = 1): { numRuns: number; seed: number } {
  const { runs, seed } = inject('laws')
  return { numRuns: Math.max(1, Math.round(runs * share)), seed }
}
