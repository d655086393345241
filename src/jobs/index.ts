import type { Job } from './job.ts'
import { auditRetention } from './retention.ts'
import { sweeps } from './sweeps.ts'
import { deliverWebhooks, sweepWebhooks } from './webhooks.ts'
import type { Delivering } from './webhooks.ts'

export interface JobSettings extends Delivering {
  auditRetentionDays: number | undefined
}

/** Everything that is done without being asked for. */
export const jobsOf = ({ auditRetentionDays, ...delivering }: JobSettings): readonly Job[] => [
  deliverWebhooks(delivering),
  sweepWebhooks,
  ...sweeps,
  ...(auditRetentionDays === undefined ? [] : [auditRetention(auditRetentionDays)]),
]
