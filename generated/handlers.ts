// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
import type {
  ApiKeysCreateData,
  ApiKeysCreateResponses,
  ApiKeysGetData,
  ApiKeysGetResponses,
  ApiKeysListData,
  ApiKeysListResponses,
  ApiKeysRevokeData,
  ApiKeysRevokeResponses,
  ApiKeysRotateData,
  ApiKeysRotateResponses,
  AuditEventsExportData,
  AuditEventsExportResponses,
  AuditEventsGetData,
  AuditEventsGetResponses,
  AuditEventsListData,
  AuditEventsListResponses,
  DocumentsCreateData,
  DocumentsCreateResponses,
  DocumentsDeleteData,
  DocumentsDeleteResponses,
  DocumentsGetData,
  DocumentsGetResponses,
  DocumentsListData,
  DocumentsListResponses,
  DocumentsSearchData,
  DocumentsSearchResponses,
  DocumentsUpdateData,
  DocumentsUpdateResponses,
  InvitationsAcceptData,
  InvitationsAcceptResponses,
  InvitationsCreateData,
  InvitationsCreateResponses,
  InvitationsGetData,
  InvitationsGetResponses,
  InvitationsListData,
  InvitationsListResponses,
  InvitationsRevokeData,
  InvitationsRevokeResponses,
  MeGetData,
  MeGetResponses,
  MeMembershipsData,
  MeMembershipsResponses,
  MeUpdateData,
  MeUpdateResponses,
  MembersDeleteData,
  MembersDeleteResponses,
  MembersGetData,
  MembersGetResponses,
  MembersListData,
  MembersListResponses,
  MembersUpdateData,
  MembersUpdateResponses,
  SystemContractData,
  SystemContractResponses,
  SystemDocsData,
  SystemDocsResponses,
  SystemDocsScriptData,
  SystemDocsScriptResponses,
  SystemLiveData,
  SystemLiveResponses,
  SystemProblemData,
  SystemProblemResponses,
  SystemReadyData,
  SystemReadyErrors,
  SystemReadyResponses,
  SystemRunJobsData,
  SystemRunJobsResponses,
  WebhookDeliveriesGetData,
  WebhookDeliveriesGetResponses,
  WebhookDeliveriesListData,
  WebhookDeliveriesListResponses,
  WebhookDeliveriesRedeliverData,
  WebhookDeliveriesRedeliverResponses,
  WebhookEndpointsCreateData,
  WebhookEndpointsCreateResponses,
  WebhookEndpointsDeleteData,
  WebhookEndpointsDeleteResponses,
  WebhookEndpointsGetData,
  WebhookEndpointsGetResponses,
  WebhookEndpointsListData,
  WebhookEndpointsListResponses,
  WebhookEndpointsPingData,
  WebhookEndpointsPingResponses,
  WebhookEndpointsRotateData,
  WebhookEndpointsRotateResponses,
  WebhookEndpointsUpdateData,
  WebhookEndpointsUpdateResponses,
  WorkspacesCreateData,
  WorkspacesCreateResponses,
  WorkspacesDeleteData,
  WorkspacesDeleteResponses,
  WorkspacesGetData,
  WorkspacesGetResponses,
  WorkspacesListData,
  WorkspacesListResponses,
  WorkspacesUpdateData,
  WorkspacesUpdateResponses,
} from './sdk/src/types.gen.ts'

/** Members that the contract gives a default are always there. */
type Filled<T, K extends keyof NonNullable<T>> = Omit<NonNullable<T>, K> & Required<Pick<NonNullable<T>, K>>
/** Bodies that are not JSON. */
type Raw = string | Uint8Array | ReadableStream<Uint8Array>

/** What every operation takes and what it may answer; errors are thrown, not returned. */
export interface Operations {
  "me.get": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: MeGetResponses[200] }
  }
  "me.update": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: { "if-match"?: string }; body: MeUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: MeUpdateResponses[200] }
  }
  "me.memberships": {
    input: { path: Record<never, never>; query: Filled<MeMembershipsData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: MeMembershipsResponses[200] }
  }
  "workspaces.list": {
    input: { path: Record<never, never>; query: Filled<WorkspacesListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: WorkspacesListResponses[200] }
  }
  "workspaces.create": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: WorkspacesCreateData['body'] }
    output: { status: 201; headers: { "location": string; "etag": string }; body: WorkspacesCreateResponses[201] }
  }
  "workspaces.get": {
    input: { path: NonNullable<WorkspacesGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: WorkspacesGetResponses[200] }
  }
  "workspaces.delete": {
    input: { path: NonNullable<WorkspacesDeleteData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "workspaces.update": {
    input: { path: NonNullable<WorkspacesUpdateData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: WorkspacesUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: WorkspacesUpdateResponses[200] }
  }
  "members.list": {
    input: { path: NonNullable<MembersListData["path"]>; query: Filled<MembersListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: MembersListResponses[200] }
  }
  "members.get": {
    input: { path: NonNullable<MembersGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: MembersGetResponses[200] }
  }
  "members.delete": {
    input: { path: NonNullable<MembersDeleteData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "members.update": {
    input: { path: NonNullable<MembersUpdateData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: MembersUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: MembersUpdateResponses[200] }
  }
  "invitations.list": {
    input: { path: NonNullable<InvitationsListData["path"]>; query: Filled<InvitationsListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: InvitationsListResponses[200] }
  }
  "invitations.create": {
    input: { path: NonNullable<InvitationsCreateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<InvitationsCreateData['body'], "expires_in_hours"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: InvitationsCreateResponses[201] }
  }
  "invitations.get": {
    input: { path: NonNullable<InvitationsGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: InvitationsGetResponses[200] }
  }
  "invitations.revoke": {
    input: { path: NonNullable<InvitationsRevokeData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "invitations.accept": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: InvitationsAcceptData['body'] }
    output: { status: 201; headers: { "location": string; "etag": string }; body: InvitationsAcceptResponses[201] }
  }
  "apiKeys.list": {
    input: { path: NonNullable<ApiKeysListData["path"]>; query: Filled<ApiKeysListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: ApiKeysListResponses[200] }
  }
  "apiKeys.create": {
    input: { path: NonNullable<ApiKeysCreateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<ApiKeysCreateData['body'], "expires_in_days"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: ApiKeysCreateResponses[201] }
  }
  "apiKeys.get": {
    input: { path: NonNullable<ApiKeysGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: ApiKeysGetResponses[200] }
  }
  "apiKeys.revoke": {
    input: { path: NonNullable<ApiKeysRevokeData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "apiKeys.rotate": {
    input: { path: NonNullable<ApiKeysRotateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<ApiKeysRotateData['body'], "overlap_seconds"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: ApiKeysRotateResponses[201] }
  }
  "documents.list": {
    input: { path: NonNullable<DocumentsListData["path"]>; query: Filled<DocumentsListData["query"], "limit" | "sort">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: DocumentsListResponses[200] }
  }
  "documents.create": {
    input: { path: NonNullable<DocumentsCreateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<DocumentsCreateData['body'], "tags" | "visibility"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: DocumentsCreateResponses[201] }
  }
  "documents.get": {
    input: { path: NonNullable<DocumentsGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: DocumentsGetResponses[200] }
  }
  "documents.delete": {
    input: { path: NonNullable<DocumentsDeleteData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "documents.update": {
    input: { path: NonNullable<DocumentsUpdateData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: DocumentsUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: DocumentsUpdateResponses[200] }
  }
  "documents.search": {
    input: { path: NonNullable<DocumentsSearchData["path"]>; query: Filled<DocumentsSearchData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: DocumentsSearchResponses[200] }
  }
  "webhookEndpoints.list": {
    input: { path: NonNullable<WebhookEndpointsListData["path"]>; query: Filled<WebhookEndpointsListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: WebhookEndpointsListResponses[200] }
  }
  "webhookEndpoints.create": {
    input: { path: NonNullable<WebhookEndpointsCreateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<WebhookEndpointsCreateData['body'], "description"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: WebhookEndpointsCreateResponses[201] }
  }
  "webhookEndpoints.get": {
    input: { path: NonNullable<WebhookEndpointsGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: WebhookEndpointsGetResponses[200] }
  }
  "webhookEndpoints.delete": {
    input: { path: NonNullable<WebhookEndpointsDeleteData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "webhookEndpoints.update": {
    input: { path: NonNullable<WebhookEndpointsUpdateData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: WebhookEndpointsUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: WebhookEndpointsUpdateResponses[200] }
  }
  "webhookEndpoints.rotate": {
    input: { path: NonNullable<WebhookEndpointsRotateData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: Filled<WebhookEndpointsRotateData['body'], "overlap_seconds"> }
    output: { status: 201; headers: { "location": string; "etag": string }; body: WebhookEndpointsRotateResponses[201] }
  }
  "webhookEndpoints.ping": {
    input: { path: NonNullable<WebhookEndpointsPingData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: undefined }
    output: { status: 201; headers: { "location": string }; body: WebhookEndpointsPingResponses[201] }
  }
  "webhookDeliveries.list": {
    input: { path: NonNullable<WebhookDeliveriesListData["path"]>; query: Filled<WebhookDeliveriesListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: WebhookDeliveriesListResponses[200] }
  }
  "webhookDeliveries.get": {
    input: { path: NonNullable<WebhookDeliveriesGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: WebhookDeliveriesGetResponses[200] }
  }
  "webhookDeliveries.redeliver": {
    input: { path: NonNullable<WebhookDeliveriesRedeliverData["path"]>; query: Record<never, never>; headers: { "idempotency-key"?: string }; body: undefined }
    output: { status: 201; headers: { "location": string }; body: WebhookDeliveriesRedeliverResponses[201] }
  }
  "auditEvents.list": {
    input: { path: NonNullable<AuditEventsListData["path"]>; query: Filled<AuditEventsListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: AuditEventsListResponses[200] }
  }
  "auditEvents.get": {
    input: { path: NonNullable<AuditEventsGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: AuditEventsGetResponses[200] }
  }
  "auditEvents.export": {
    input: { path: NonNullable<AuditEventsExportData["path"]>; query: Filled<AuditEventsExportData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: AsyncIterable<AuditEventsExportResponses[200]> }
  }
  "system.live": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: SystemLiveResponses[200] }
  }
  "system.ready": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: SystemReadyResponses[200] } | { status: 503; headers?: Record<string, string>; body: SystemReadyErrors[503] }
  }
  "system.runJobs": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: SystemRunJobsResponses[200] }
  }
  "system.contract": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: SystemContractResponses[200] }
  }
  "system.docs": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "content-security-policy": string }; body: Raw }
  }
  "system.docsScript": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: Raw }
  }
  "system.problem": {
    input: { path: NonNullable<SystemProblemData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "content-security-policy": string }; body: Raw }
  }
}

export type Input<Id extends keyof Operations> = Operations[Id]['input']
export type Output<Id extends keyof Operations> = Operations[Id]['output']

/** One function for each operation of the contract. */
export type Handlers<Context> = {
  [Id in keyof Operations]: (context: Context, input: Input<Id>) => Promise<Output<Id>> | Output<Id>
}
