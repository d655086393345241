/** Edits of our own contract, each with how a reviewer must be told of it. */
import { readFileSync } from 'node:fs'
import type { Grade } from '../../scripts/contract/change.ts'
import { policyKey } from '../../scripts/contract/side.ts'
import type { Side } from '../../scripts/contract/side.ts'
import type { JsonObject, Policy } from '../../scripts/generate/model.ts'
import { parsePolicy, readPolicy } from '../../scripts/generate/policy.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a document of any shape is what the edits break
export type Doc = any

export interface Edit {
  /** What somebody did to the contract. */
  name: string
  edit: (document: Doc, policy: Doc) => void
  /** A contract to start from other than ours. */
  base?: (document: Doc, policy: Doc) => void
  grade: Grade
  /** What it is about; of a change that shows at several operations, one of them. */
  subject: RegExp
  says: RegExp
}

const text = readFileSync('generated/openapi.json', 'utf8')

/** Our contract, to be edited. */
export const ourDocument = (): Doc => JSON.parse(text)
export const ourPolicy = (): Doc => structuredClone(readPolicy('openapi/policy.yaml'))

export const sideOf = (document: JsonObject, policy: Policy | undefined): Side => ({
  name: 'a contract',
  document,
  policy,
  notes: new Map(),
})

/** Both sides of an edit. */
export function sidesOf({ base, edit }: Pick<Edit, 'base' | 'edit'>): { before: Side; after: Side } {
  const make = (...changes: (Edit['edit'] | undefined)[]) => {
    const [document, policy] = [ourDocument(), ourPolicy()]
    for (const change of changes) change?.(document, policy)
    return sideOf(document, parsePolicy(policy, policyKey))
  }
  return { before: make(base), after: make(base, edit) }
}

/** An operation of a document, by its id. */
function operationOf(document: Doc, id: string): Doc {
  for (const item of Object.values<Doc>(document.paths))
    for (const operation of Object.values<Doc>(item)) if (operation.operationId === id) return operation
  throw new Error(`the contract has no ${id}; write the edit for another operation`)
}

const schemaOf = (document: Doc, name: string): Doc => document.components.schemas[name]
const parameterOf = (document: Doc, id: string, name: string): Doc =>
  operationOf(document, id).parameters.find((parameter: Doc) => parameter.name === name)
const documents = '/v1/workspaces/{workspace_id}/documents'
const document = `${documents}/{document_id}`

/** Apart from the others: Redocly takes a path that goes and one that comes for a renamed one. */
export const renamingEdits: Edit[] = [
  {
    name: 'a path parameter is renamed',
    edit: (d) => {
      d.components.parameters.other = { ...d.components.parameters.document_id, name: 'id' }
      const item = d.paths[document]
      delete d.paths[document]
      item.parameters = item.parameters.map((parameter: Doc) =>
        parameter.$ref?.endsWith('document_id') ? { $ref: '#/components/parameters/other' } : parameter,
      )
      d.paths[`${documents}/{id}`] = item
    },
    grade: 'breaking',
    subject: /documents\.get/,
    says: /parameter was renamed from "document_id" to "id"/,
  },
]

export const breakingEdits: Edit[] = [
  {
    name: 'an operation is removed',
    edit: (d) => delete d.paths[documents].post,
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Operation `POST .*documents` was removed\. Every call is answered with 404 or 405/,
  },
  {
    name: 'a path is removed',
    edit: (d) => delete d.paths['/v1/workspaces/{workspace_id}/document-matches'],
    grade: 'breaking',
    subject: /documents\.search/,
    says: /Path .* was removed/,
  },
  {
    name: 'an operationId changes',
    edit: (d) => (operationOf(d, 'documents.create').operationId = 'documents.make'),
    grade: 'breaking',
    subject: /documents\.make/,
    says: /Programs that use the SDK do not compile/,
  },
  {
    name: 'a query parameter is removed',
    edit: (d) => {
      const list = operationOf(d, 'documents.list')
      list.parameters = list.parameters.filter((parameter: Doc) => parameter.name !== 'sort')
    },
    grade: 'breaking',
    subject: /documents\.list/,
    says: /`sort` query parameter was removed\. Requests that send it are refused/,
  },
  {
    name: 'a required query parameter is added',
    edit: (d) =>
      operationOf(d, 'documents.list').parameters.push({
        name: 'kind',
        in: 'query',
        required: true,
        schema: { type: 'string', maxLength: 9 },
      }),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /Required `kind` query parameter was added\. Requests without it are refused/,
  },
  {
    name: 'a query parameter becomes required',
    edit: (d) => (parameterOf(d, 'documents.list', 'sort').required = true),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /`sort` query parameter became required/,
  },
  {
    name: 'a parameter moves from the query to a header',
    edit: (d) => (parameterOf(d, 'documents.list', 'sort').in = 'header'),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /`sort` query parameter is now a header parameter/,
  },
  {
    name: 'the largest page gets smaller, in a shared parameter',
    edit: (d) => (d.components.parameters.limit.schema.maximum = 50),
    grade: 'breaking',
    subject: /and \d+ more/,
    says: /In the parameter `limit`: Upper bound changed from '<= 100' to '<= 50'\. Requests that were valid/,
  },
  {
    name: 'a default changes',
    edit: (d) => (parameterOf(d, 'documents.list', 'sort').schema.default = 'title'),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /In the parameter `sort`: The default changed from "-created_at" to "title"\. Clients that leave it out/,
  },
  {
    name: 'a value of a parameter is no longer accepted',
    edit: (d) => parameterOf(d, 'documents.list', 'sort').schema.enum.pop(),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /Enum lost values: '-title'/,
  },
  {
    name: 'a property of a request is removed',
    edit: (d) => delete schemaOf(d, 'DocumentCreate').properties.tags,
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Property `tags` of `DocumentCreate.*` was removed\. Requests that send it are refused/,
  },
  {
    name: 'a property of a request becomes required',
    edit: (d) => schemaOf(d, 'DocumentCreate').required.push('tags'),
    grade: 'breaking',
    subject: /documents\.create/,
    says: /became required: `tags`\. Requests without them are refused/,
  },
  {
    name: 'a request may be shorter only',
    edit: (d) => (schemaOf(d, 'DocumentCreate').properties.title.maxLength = 100),
    grade: 'breaking',
    subject: /documents\.create/,
    says: /In the request: `maxLength` of `title` changed from '200' to '100'/,
  },
  {
    name: 'a request gets a pattern',
    edit: (d) => (schemaOf(d, 'DocumentCreate').properties.title.pattern = '^[A-Z]'),
    grade: 'breaking',
    subject: /documents\.create/,
    says: /`pattern` of `title` was set/,
  },
  {
    name: 'a property of a request becomes readOnly',
    edit: (d) => (schemaOf(d, 'DocumentCreate').properties.title.readOnly = true),
    grade: 'breaking',
    subject: /documents\.create/,
    says: /`title` became readOnly\. Requests that send it are refused/,
  },
  {
    name: 'a request body becomes required',
    base: (d) => (operationOf(d, 'documents.create').requestBody.required = false),
    edit: (d) => (operationOf(d, 'documents.create').requestBody.required = true),
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Requests without (?:it|a body) are refused/,
  },
  {
    name: 'the media type of a request changes',
    edit: (d) => {
      const { requestBody } = operationOf(d, 'documents.create')
      requestBody.content = { 'application/vnd.plan+json': requestBody.content['application/json'] }
    },
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Media type `application\/json` became `application\/vnd\.plan\+json`/,
  },
  {
    name: 'a property of an answer is removed',
    edit: (d) => {
      const { properties, required } = schemaOf(d, 'Document')
      delete properties.content
      required.splice(required.indexOf('content'), 1)
    },
    grade: 'breaking',
    subject: /documents\.get/,
    says: /In the answer 20\d: Property `content` of `Document.*` was removed\. Clients that read it find nothing/,
  },
  {
    name: 'a property of an answer is no longer always there',
    edit: (d) => schemaOf(d, 'Document').required.pop(),
    grade: 'breaking',
    subject: /documents\.get/,
    says: /no longer required: `version`\. Clients that rely on them/,
  },
  {
    name: 'a property of an answer may be null',
    edit: (d) => (schemaOf(d, 'Document').properties.content.type = ['string', 'null']),
    grade: 'breaking',
    subject: /documents\.get/,
    says: /Type of `content` widened from 'string' to 'string \| null'\. Clients meet values they do not expect/,
  },
  {
    name: 'an answer gets a new value of an enum',
    edit: (d) => schemaOf(d, 'Visibility').enum.push('public'),
    grade: 'breaking',
    subject: /documents\.list/,
    says: /In the answer 20\d: Enum of `Visibility.*` gained values: 'public'\. Clients meet a value they do not know|In an answer: Enum/,
  },
  {
    name: 'an answer changes its status',
    edit: (d) => {
      const { responses } = operationOf(d, 'documents.create')
      responses['200'] = responses['201']
      delete responses['201']
    },
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Response `201` became `200`/,
  },
  {
    name: 'an answer loses a header',
    edit: (d) => delete operationOf(d, 'documents.create').responses['201'].headers.ETag,
    grade: 'breaking',
    subject: /documents\.create/,
    says: /Response header `ETag` was removed/,
  },
  {
    name: 'a header of answers may be missing',
    edit: (d) => (d.components.headers.etag.required = false),
    grade: 'breaking',
    subject: /me\.get/,
    says: /The header `ETag` may now be missing/,
  },
]

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

export const safeEdits: Edit[] = [
  {
    name: 'a new operation',
    edit: (d) =>
      (d.paths['/v1/workspaces/{workspace_id}/document-counts'] = {
        get: { ...operationOf(d, 'documents.list'), operationId: 'documents.count' },
      }),
    grade: 'safe',
    subject: /documents\.count/,
    says: /New: GET .*document-counts, for owner, admin, editor and viewer of \{workspace_id\} with `bearer`/,
  },
  {
    name: 'an optional query parameter',
    edit: (d) =>
      operationOf(d, 'documents.list').parameters.push({
        name: 'kind',
        in: 'query',
        schema: { type: 'string', maxLength: 9 },
      }),
    grade: 'safe',
    subject: /documents\.list/,
    says: /New: the parameter `kind`/,
  },
  {
    name: 'an optional property of a request',
    edit: (d) => (schemaOf(d, 'DocumentCreate').properties.kind = { type: 'string', maxLength: 9 }),
    grade: 'safe',
    subject: /documents\.create/,
    says: /In the request: New: the property `kind`/,
  },
  {
    name: 'a property of an answer',
    edit: (d) => {
      const { properties, required } = schemaOf(d, 'Document')
      properties.size = { type: 'integer', minimum: 0, maximum: 9 }
      required.push('size')
    },
    grade: 'safe',
    subject: /documents\.get/,
    says: /New: the property `size`/,
  },
  {
    name: 'a longer text is accepted',
    edit: (d) => (schemaOf(d, 'DocumentCreate').properties.title.maxLength = 400),
    grade: 'safe',
    subject: /documents\.create/,
    says: /`maxLength` of `title` changed from 200 to 400/,
  },
  {
    name: 'one more value of a parameter',
    edit: (d) => parameterOf(d, 'documents.list', 'sort').schema.enum.push('size'),
    grade: 'safe',
    subject: /documents\.list/,
    says: /Values: `size` is new/,
  },
  {
    name: 'a property of a request that is no longer required',
    edit: (d) => schemaOf(d, 'DocumentCreate').required.pop(),
    grade: 'safe',
    subject: /documents\.create/,
    says: /`required` changed/,
  },
  {
    name: 'an answer that promises more',
    edit: (d) => (schemaOf(d, 'Document').properties.title.maxLength = 100),
    grade: 'safe',
    subject: /documents\.get/,
    says: /`maxLength` of `title` changed from 200 to 100/,
  },
  {
    name: 'a new header of an answer',
    edit: (d) =>
      (operationOf(d, 'documents.create').responses['201'].headers['X-Count'] = {
        schema: { type: 'string', maxLength: 9 },
      }),
    grade: 'safe',
    subject: /documents\.create/,
    says: /New: the header `X-Count`/,
  },
  {
    name: 'an error that no longer occurs',
    edit: (d) => delete operationOf(d, 'documents.create').responses['409'],
    grade: 'safe',
    subject: /documents\.create/,
    says: /the answer `409` is gone/,
  },
  {
    name: 'other words',
    edit: (d) => {
      operationOf(d, 'documents.create').description = 'Other words.'
      operationOf(d, 'documents.create').requestBody.content['application/json'].example.title = 'Other'
    },
    grade: 'safe',
    subject: /documents\.create/,
    says: /Other words/,
  },
  {
    name: 'the order of alternatives and of properties',
    edit: (d) => {
      operationOf(d, 'documents.create').security.reverse()
      operationOf(d, 'documents.create').summary += '.'
      const schema = schemaOf(d, 'DocumentCreate')
      schema.properties = Object.fromEntries(Object.entries(schema.properties).toReversed())
    },
    grade: 'safe',
    subject: /documents\.create/,
    says: /Other words/,
  },
  {
    name: 'an operation is deprecated',
    edit: (d) =>
      Object.assign(operationOf(d, 'documents.search'), {
        deprecated: true,
        'x-deprecated-at': '2026-01-01',
        'x-sunset': '2027-01-01',
        'x-successor': 'documents.list',
      }),
    grade: 'safe',
    subject: /documents\.search/,
    says: /Is deprecated/,
  },
  {
    name: 'a request that need not have a body',
    edit: (d) => (operationOf(d, 'documents.create').requestBody.required = false),
    grade: 'safe',
    subject: /documents\.create/,
    says: /`required` changed from true to false/,
  },
  {
    name: 'a schema becomes a component of another name',
    edit: (d) => {
      d.components.schemas.NewDocument = d.components.schemas.DocumentCreate
      delete d.components.schemas.DocumentCreate
      operationOf(d, 'documents.create').requestBody.content['application/json'].schema.$ref =
        '#/components/schemas/NewDocument'
    },
    grade: 'safe',
    subject: /the contract|documents\.create/,
    says: /Other words/,
  },
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
