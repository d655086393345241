import { expireAuditEvents } from '../store/audit.ts'
import type { Job } from './job.ts'

/** Removes what is older than the audit trail is kept; whether it is kept for ever or not, the operator decides. */
export const auditRetention = (days: number): Job => ({
  name: 'audit_events.expire',
  every: 3600,
  run: ({ db }) => expireAuditEvents(db, days),
})
