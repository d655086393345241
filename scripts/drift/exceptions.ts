/**
 * Where contract and database may differ, and why. The lists can only shrink: an entry that nothing needs any
 * more is itself a finding.
 */
export interface Exceptions {
  /** Schemas that no table holds. */
  schemas: ReadonlyMap<string, string>
  /** `Schema.property`, `operation ?parameter` or `operation by key`: no column of its own, or one that may differ. */
  fields: ReadonlyMap<string, string>
}

const computed = 'says what is to come of it; what is stored is computed from it'
const webhookAddress = 'the form may be loosened later, and what was let in by it stays'
const digest = 'only its digest is stored'

export const exceptions: Exceptions = {
  schemas: new Map([
    ['Problem', 'an error is no row'],
    ['ProblemItem', 'an error is no row'],
    ['AuditExportLine', 'an event and its place'],
    ['Membership', 'a join of members and workspaces'],
    ['Liveness', 'computed'],
    ['Readiness', 'computed'],
    ['Check', 'computed'],
    ['ContractDocument', 'a file'],
    ['JobRun', 'computed'],
    ['JobRuns', 'computed'],
    ['WebhookSecretRotation', computed],
  ]),
  fields: new Map([
    ['ApiKeyCreate.expires_in_days', computed],
    ['ApiKeyRotation.overlap_seconds', computed],
    ['InvitationCreate.expires_in_hours', computed],
    ['ApiKeyCreated.secret', digest],
    ['InvitationCreated.token', digest],
    ['WebhookEndpointCreated.secret', 'it is stored sealed'],
    ['WebhookEndpoint.url', webhookAddress],
    ['WebhookEndpointCreated.url', webhookAddress],
    ['WebhookDelivery.event_type', 'the contract alone says which events there are'],
    ['InvitationAcceptance.token', digest],
    ['DocumentMatch.rank', 'computed by the search'],
    ['DocumentMatch.document', 'the row itself'],
    ['AuditEvent.workspace_id', 'only rows with a workspace are ever shown: the policy asks for it'],
    ['documents.search ?q', 'served by app.search_documents, which has a gin index'],
  ]),
}
