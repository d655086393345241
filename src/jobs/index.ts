import type { Job } from './job.ts'
import { auditRetention } from './retention.ts'
import { sweeps } from './sweeps.ts'

/** Everything that is done without being asked for. */
export const jobsOf = ({
  auditRetentionDays,
}: {
  auditRetentionDays: number | undefined
}): readonly Job[] => [
  ...sweeps,
  ...(auditRetentionDays === undefined ? [] : [auditRetention(auditRetentionDays)]),
]
