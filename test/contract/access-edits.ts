/** Edits of who may do what, each with how a reviewer must be told of it. */
import type { Grade } from '../../scripts/contract/change.ts'
import { operationOf } from './edits.ts'
import type { Doc, Edit } from './edits.ts'

const accessEdit = (
  grade: Grade,
  name: string,
  parts: Pick<Edit, 'edit' | 'subject' | 'says'> & Partial<Pick<Edit, 'base'>>,
): Edit => ({ grade, name, ...parts })
const policyOf = (d: Doc, id: string): Doc => operationOf(d, id)['x-policy']

export const accessEdits: Edit[] = [
  accessEdit('loosened', 'an API key is accepted where only a token was', {
    edit: (d) => operationOf(d, 'workspaces.delete').security.push({ apiKey: [] }),
    subject: /^workspaces\.delete$/,
    says: /Can now be called by owner of \{workspace_id\} with `apiKey` and the scope workspace:delete\./,
  }),
  accessEdit('loosened', 'an operation becomes public', {
    edit: (d) =>
      Object.assign(operationOf(d, 'documents.list'), {
        security: [],
        'x-policy': { permission: 'public', tenant: 'none', rate: 'read', reason: 'Why not.' },
      }),
    subject: /^documents\.list$/,
    says: /Can now be called by everybody without credentials\./,
  }),
  accessEdit('loosened', 'credentials become optional', {
    edit: (d) => operationOf(d, 'documents.get').security.push({}),
    subject: /^documents\.get$/,
    says: /everybody without credentials/,
  }),
  accessEdit('loosened', 'one of two credentials is enough', {
    base: (d) => (operationOf(d, 'documents.get').security = [{ bearer: [], apiKey: [] }]),
    edit: (d) => (operationOf(d, 'documents.get').security = [{ bearer: [] }]),
    subject: /^documents\.get$/,
    says: /Can now be called by owner, admin, editor and viewer of \{workspace_id\} with `bearer`\./,
  }),
  accessEdit('loosened', 'fewer scopes of a token are enough', {
    base: (d) => (operationOf(d, 'documents.get').security = [{ oauth: ['read', 'admin'] }]),
    edit: (d) => (operationOf(d, 'documents.get').security = [{ oauth: ['read'] }]),
    subject: /^documents\.get$/,
    says: /with `oauth`, the scope read and the scope documents:read/,
  }),
  accessEdit('loosened', 'an operation asks for a permission that more roles have', {
    edit: (d) => (policyOf(d, 'members.delete').permission = 'members:read'),
    subject: /^members\.delete$/,
    says: /Can now be called by .*editor and viewer of \{workspace_id\} with `bearer`/,
  }),
  accessEdit('loosened', 'an operation forgets its tenant', {
    edit: (d) => (policyOf(d, 'documents.get').tenant = 'none'),
    subject: /^documents\.get$/,
    says: /Can now be called by owner, admin, editor and viewer of any tenant/,
  }),
  accessEdit('loosened', 'a role gets a permission', {
    edit: (_d, policy) => policy.roles.viewer.push('documents:write'),
    subject: /^role viewer$/,
    says: /Gains documents:write: may now call documents\.create, documents\.delete and documents\.update/,
  }),
  accessEdit('loosened', 'there is a new role', {
    edit: (_d, policy) => (policy.roles.guest = ['documents:read']),
    subject: /^role guest$/,
    says: /Gains documents:read: may now call documents\./,
  }),
  accessEdit('loosened', 'every signed-in person gets a permission', {
    edit: (_d, policy) => policy.person.push('audit_events:read'),
    subject: /^every signed-in person$/,
    says: /Gains audit_events:read: may now call auditEvents\./,
  }),
  accessEdit('loosened', 'a rate class allows more', {
    edit: (_d, policy) => (policy.rates.invitations.limit = 200),
    subject: /^rate class invitations$/,
    says: /Was 20 in 60 s for each actor.*; is 200 in 60 s.*It counts invitations\.accept|It counts invitations\.create/,
  }),
  accessEdit('loosened', 'a rate class counts over a shorter time', {
    edit: (_d, policy) => (policy.rates.write.window = 30),
    subject: /^rate class write$/,
    says: /is 120 in 30 s/,
  }),
  accessEdit('loosened', 'a rate class counts by something else', {
    edit: (_d, policy) => (policy.rates.read.key = 'ip'),
    subject: /^rate class read$/,
    says: /is 600 in 60 s for each ip/,
  }),
  accessEdit('loosened', 'a rate class lets everything through when its counter is down', {
    edit: (_d, policy) => (policy.rates.write.store_down = 'allow'),
    subject: /^rate class write$/,
    says: /let through when the counter is down/,
  }),
  accessEdit('loosened', 'a rate class is counted by each instance for itself', {
    edit: (_d, policy) => (policy.rates.read.count = 'instance'),
    subject: /^rate class read$/,
    says: /is 600 in 60 s for each actor and instance/,
  }),
  accessEdit('loosened', 'more wrong credentials may be tried', {
    edit: (_d, policy) => (policy.rates.failed_authentication.limit = 1000),
    subject: /^rate class failed_authentication$/,
    says: /It counts credentials that were refused/,
  }),
  accessEdit('loosened', 'the scheduler gets a permission of people', {
    edit: (_d, policy) => policy.service.push('profile:write'),
    subject: /^the scheduler$/,
    says: /Gains profile:write: may now call me\.update/,
  }),
  accessEdit('loosened', 'an operation moves to a wider rate class', {
    edit: (d) => (policyOf(d, 'invitations.accept').rate = 'read'),
    subject: /^invitations\.accept$/,
    says: /Moves from the rate class invitations \(20 in 60 s.*\) to read \(600 in 60 s/,
  }),
  accessEdit('loosened', 'a change is no longer in the audit trail', {
    edit: (d) => (policyOf(d, 'documents.delete').audit = false),
    subject: /^documents\.delete$/,
    says: /Is no longer in the audit trail\. Nobody can tell afterwards who did it/,
  }),
  accessEdit('loosened', 'an event is sent of what it was kept from', {
    edit: (d) => (operationOf(d, 'documents.create')['x-emits'] = 'document.created'),
    subject: /^documents\.create$/,
    says: /Sends the event document\.created always; it did when \{"visibility":"workspace"\}\. Subscribers see more/,
  }),
  accessEdit('breaking', 'an event is no longer sent', {
    edit: (d) => delete operationOf(d, 'documents.delete')['x-emits'],
    subject: /^documents\.delete$/,
    says: /No longer sends the event document\.deleted\. Subscribers wait for it in vain/,
  }),
  accessEdit('breaking', 'an event is sent under a condition', {
    edit: (d) =>
      (operationOf(d, 'documents.delete')['x-emits'] = { event: 'document.deleted', when: { a: 1 } }),
    subject: /^documents\.delete$/,
    says: /document\.deleted when \{"a":1\}; it did always\. Subscribers miss some/,
  }),
  accessEdit('tightened', 'API keys are no longer accepted', {
    edit: (d) => operationOf(d, 'documents.create').security.pop(),
    subject: /^documents\.create$/,
    says: /Can no longer be called by owner, admin and editor of \{workspace_id\} with `apiKey` and the scope documents:write\. They are refused/,
  }),
  accessEdit('tightened', 'a public operation asks for a token', {
    edit: (d) =>
      Object.assign(operationOf(d, 'system.docs'), {
        security: [{ bearer: [] }],
        'x-policy': { permission: 'profile:read', tenant: 'none', rate: 'system', reason: 'Why.' },
      }),
    subject: /^system\.docs$/,
    says: /Can no longer be called by everybody without credentials/,
  }),
  accessEdit('tightened', 'an operation asks for a permission that fewer roles have', {
    edit: (d) => (policyOf(d, 'documents.get').permission = 'documents:write'),
    subject: /^documents\.get$/,
    says: /Can no longer be called by viewer of \{workspace_id\} with `bearer`/,
  }),
  accessEdit('tightened', 'a role loses a permission', {
    edit: (_d, policy) => policy.roles.admin.splice(policy.roles.admin.indexOf('members:write'), 1),
    subject: /^role admin$/,
    says: /Loses members:write: may no longer call members\.delete and members\.update/,
  }),
  accessEdit('tightened', 'a rate class allows less', {
    edit: (_d, policy) => (policy.rates.write.limit = 60),
    subject: /^rate class write$/,
    says: /Was 120 in 60 s.*; is 60 in 60 s/,
  }),
  accessEdit('breaking', 'an idempotency key becomes required', {
    edit: (d) => (policyOf(d, 'documents.create').idempotency = 'required'),
    subject: /^documents\.create$/,
    says: /`Idempotency-Key` was optional and is now required\. Requests without it are refused/,
  }),
  accessEdit('breaking', 'an idempotency key is no longer known', {
    edit: (d) => (policyOf(d, 'documents.create').idempotency = 'none'),
    subject: /^documents\.create$/,
    says: /was optional and is now not known\. A request that is sent again takes effect again/,
  }),
  accessEdit('breaking', 'an error code disappears', {
    edit: (_d, policy) => delete policy.errors.conflict,
    subject: /^error conflict$/,
    says: /The error code is gone\. Clients that handle it do not recognise it/,
  }),
  accessEdit('breaking', 'an error code comes with another status', {
    edit: (_d, policy) => (policy.errors.conflict.status = 410),
    subject: /^error conflict$/,
    says: /Comes with 410 instead of 409/,
  }),
]

/** Edits of access that harm nobody. */
export const quietAccessEdits: Omit<Edit, 'grade' | 'subject' | 'says'>[] = [
  { name: 'another reason', edit: (d) => (policyOf(d, 'system.docs').reason = 'Another.') },
  {
    name: 'alternatives in another order',
    edit: (d) => (operationOf(d, 'documents.get').security = [{ apiKey: [] }, { bearer: [] }]),
  },
  {
    name: 'roles and permissions in another order',
    edit: (_d, policy) => {
      policy.roles = Object.fromEntries(Object.entries<Doc>(policy.roles).toReversed())
      policy.roles.owner.reverse()
    },
  },
  { name: 'audit written out', edit: (d) => (policyOf(d, 'documents.delete').audit = true) },
  { name: 'a rate class that nobody uses', edit: (_d, policy) => (policy.rates.spare = policy.rates.read) },
]
