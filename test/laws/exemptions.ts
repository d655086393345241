/**
 * Where a law cannot work from the contract alone. Each entry says why; a test fails when an entry is no longer
 * needed, so the lists can only shrink.
 */
import type { OperationId } from '../../generated/operations.ts'

/** Operations whose example only works for a person who belongs to no workspace. */
export const forNewcomers: ReadonlyMap<OperationId, string> = new Map([
  ['invitations.accept', 'the seeded invitation is for somebody who does not belong to the workspace yet'],
])

/** Operations that write their event themselves, and which: it goes to one endpoint, whatever that subscribes to. */
export const sentByThemselves: ReadonlyMap<OperationId, string> = new Map([
  ['webhookEndpoints.ping', 'webhook_endpoint.pinged'],
])
