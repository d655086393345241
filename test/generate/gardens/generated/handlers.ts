// Written by `npm run generate` from test/generate/gardens/openapi.yaml. Do not edit.
import type {
  PlantsCreateData,
  PlantsCreateResponses,
  PlantsDeleteData,
  PlantsDeleteResponses,
  PlantsListData,
  PlantsListResponses,
  PlantsSurveyData,
  PlantsSurveyResponses,
  PlantsUpdateData,
  PlantsUpdateResponses,
  SystemLiveData,
  SystemLiveResponses,
  SystemMeData,
  SystemMeResponses,
  SystemVisitsData,
  SystemVisitsResponses,
} from './sdk/src/types.gen.ts'

/** Members that the contract gives a default are always there. */
type Filled<T, K extends keyof NonNullable<T>> = Omit<NonNullable<T>, K> & Required<Pick<NonNullable<T>, K>>
/** Bodies that are not JSON. */
type Raw = string | Uint8Array | ReadableStream<Uint8Array>

/** What every operation takes and what it may answer; errors are thrown, not returned. */
export interface Operations {
  "plants.list": {
    input: { path: NonNullable<PlantsListData["path"]>; query: Filled<PlantsListData["query"], "limit">; headers: { "x-language"?: string }; body: undefined }
    output: { status: 200; headers: { "x-total"?: string }; body: PlantsListResponses[200] }
  }
  "plants.create": {
    input: { path: NonNullable<PlantsCreateData["path"]>; query: Record<never, never>; headers: { "idempotency-key": string }; body: Filled<PlantsCreateData['body'], "shade"> }
    output: { status: 201; headers: { "location": string }; body: PlantsCreateResponses[201] }
  }
  "plants.delete": {
    input: { path: NonNullable<PlantsDeleteData["path"]>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "plants.update": {
    input: { path: NonNullable<PlantsUpdateData["path"]>; query: Record<never, never>; headers: { "if-match"?: string }; body: PlantsUpdateData['body'] }
    output: { status: 200; headers: { "etag": string }; body: PlantsUpdateResponses[200] }
  }
  "plants.survey": {
    input: { path: NonNullable<PlantsSurveyData["path"]>; query: Record<never, never>; headers: {  }; body: PlantsSurveyData['body'] | undefined }
    output: { status: 204; headers?: Record<string, string>; body?: undefined }
  }
  "system.live": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: Raw }
  }
  "system.me": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: Raw }
  }
  "system.visits": {
    input: { path: Record<never, never>; query: Record<never, never>; headers: {  }; body: undefined }
    output: { status: 200; headers?: Record<string, string>; body: AsyncIterable<SystemVisitsResponses[200]> }
  }
}

export type Input<Id extends keyof Operations> = Operations[Id]['input']
export type Output<Id extends keyof Operations> = Operations[Id]['output']

/** One function for each operation of the contract. */
export type Handlers<Context> = {
  [Id in keyof Operations]: (context: Context, input: Input<Id>) => Promise<Output<Id>> | Output<Id>
}
