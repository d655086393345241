// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
import type {
  MeGetData,
  MeGetResponses,
  MeUpdateData,
  MeUpdateResponses,
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
  WorkspacesCreateData,
  WorkspacesCreateResponses,
  WorkspacesGetData,
  WorkspacesGetResponses,
  WorkspacesListData,
  WorkspacesListResponses,
} from './sdk/types.gen.ts'

/** Members that the contract gives a default are always there. */
type Filled<T, K extends keyof NonNullable<T>> = Omit<NonNullable<T>, K> & Required<Pick<NonNullable<T>, K>>
/** Bodies that are not JSON. */
type Raw = string | Uint8Array | ReadableStream<Uint8Array>

/** What every operation takes and what it may answer; errors are thrown, not returned. */
export interface Operations {
  "system.live": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: SystemLiveResponses[200] }
  }
  "system.ready": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: SystemReadyResponses[200] } | { status: 503; headers?: Record<string, string>; body: SystemReadyErrors[503] }
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
  "me.get": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: MeGetResponses[200] }
  }
  "me.update": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: { "if-match"?: string }; body: MeUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: MeUpdateResponses[200] }
  }
  "workspaces.list": {
    input: { path: Record<never, never>; query: Filled<WorkspacesListData["query"], "limit">; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: WorkspacesListResponses[200] }
  }
  "workspaces.create": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: WorkspacesCreateData['body'] }
    output: { status: 201; headers: { "location": string; "etag": string }; body: WorkspacesCreateResponses[201] }
  }
  "workspaces.get": {
    input: { path: NonNullable<WorkspacesGetData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers: { "etag": string }; body: WorkspacesGetResponses[200] }
  }
}

export type Input<Id extends keyof Operations> = Operations[Id]['input']
export type Output<Id extends keyof Operations> = Operations[Id]['output']

/** One function for each operation of the contract. */
export type Handlers<Context> = {
  [Id in keyof Operations]: (context: Context, input: Input<Id>) => Promise<Output<Id>> | Output<Id>
}
