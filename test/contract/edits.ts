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

/** Our contract, to be edited; in the version of a first release, whatever today's is. */
export function ourDocument(): Doc {
  const document: Doc = JSON.parse(text)
  document.info.version = '1.0.0'
  return document
}
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
export function operationOf(document: Doc, id: string): Doc {
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

const eventOf = (d: Doc, name: string): Doc =>
  d.webhooks[name].post.requestBody.content['application/json'].schema

export const eventEdits: Edit[] = [
  {
    name: 'an event is removed',
    edit: (d) => delete d.webhooks['document.deleted'],
    grade: 'breaking',
    subject: /^event document\.deleted$/,
    says: /Webhook `document\.deleted` was removed\. Subscribers are no longer told/,
  },
  {
    name: 'a property of an event is removed',
    edit: (d) => delete eventOf(d, 'member.removed').properties.workspace_id,
    grade: 'breaking',
    subject: /^event member\.removed$/,
    says: /^Property `workspace_id` was removed\. Clients that read it find nothing/,
  },
  {
    name: 'a property of an event is no longer always there',
    edit: (d) => eventOf(d, 'member.updated').required.pop(),
    grade: 'breaking',
    subject: /^event member\.updated$/,
    says: /^Properties are no longer required: `data`\. Clients that rely on them/,
  },
  {
    name: 'an event gets a property',
    edit: (d) => (eventOf(d, 'member.added').properties.extra = { type: 'string', maxLength: 9 }),
    grade: 'safe',
    subject: /^event member\.added$/,
    says: /^New: the property `extra`\.$/,
  },
  {
    name: 'there is a new event',
    edit: (d) => (d.webhooks['member.greeted'] = structuredClone(d.webhooks['workspace.updated'])),
    grade: 'safe',
    subject: /^event member\.greeted$/,
    says: /^A new event\.$/,
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
