import { sweepDeprecatedCalls, sweepIdempotencyKeys, sweepRateLimits } from '../store/sweeps.ts'
import type { Job } from './job.ts'

export const sweeps: readonly Job[] = [
  { name: 'rate_limits.sweep', every: 60, run: ({ db }) => sweepRateLimits(db) },
  { name: 'idempotency_keys.sweep', every: 600, run: ({ db }) => sweepIdempotencyKeys(db) },
  { name: 'deprecated_calls.sweep', every: 3600, run: ({ db }) => sweepDeprecatedCalls(db) },
]
