import type { Seal } from '../domain/sealing.ts'
import type { Job } from './job.ts'
import { auditRetention } from './retention.ts'
import { sweeps } from './sweeps.ts'
import { resealSecrets } from './webhook-secrets.ts'
import { deliverWebhooks, sweepWebhooks } from './webhooks.ts'
import type { Delivering } from './webhooks.ts'

export interface JobSettings extends Omit<Delivering, 'open'> {
  seal: Seal
  auditRetentionDays: number | undefined
}

/** Everything that is done without being asked for. */
export const jobsOf = ({ auditRetentionDays, seal, post }: JobSettings): readonly Job[] => [
  deliverWebhooks({ post, open: seal.open }),
  resealSecrets(seal),
  sweepWebhooks,
  ...sweeps,
  ...(auditRetentionDays === undefined ? [] : [auditRetention(auditRetentionDays)]),
]
