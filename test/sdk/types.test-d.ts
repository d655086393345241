/** What the compiler promises to people who use the client: compiled by `npm run check`, never run. */
import { describe, expectTypeOf, test } from 'vitest'
import * as sdk from '../../generated/sdk/src/index.ts'
import type {
  Call,
  Document,
  DocumentPage,
  DocumentSummary,
  ListCall,
  Result,
  WebhookEvent,
  WebhookEventType,
  Workspace,
} from '../../generated/sdk/src/index.ts'
import type { documentsGet, documentsList } from '../../generated/sdk/src/sdk.gen.ts'

type Api = sdk.Plumbline

describe('the types of the client', () => {
  test('say what a call gives', () => {
    expectTypeOf<ReturnType<Api['documents']['get']>>().toEqualTypeOf<Call<Document>>()
    expectTypeOf<Awaited<ReturnType<Api['workspaces']['create']>>>().toEqualTypeOf<Workspace>()
    expectTypeOf<Awaited<ReturnType<Api['documents']['delete']>>>().toBeVoid()
    expectTypeOf<Awaited<ReturnType<ReturnType<Api['documents']['get']>['withResponse']>>>().toEqualTypeOf<
      Result<Document>
    >()
    expectTypeOf<Awaited<ReturnType<typeof documentsGet>>>().toEqualTypeOf<Document>()
  })

  test('let lists be iterated, and nothing else', () => {
    expectTypeOf<ReturnType<Api['documents']['list']>>().toEqualTypeOf<ListCall<DocumentPage>>()
    expectTypeOf<ReturnType<Api['documents']['list']>>().toExtend<AsyncIterable<DocumentSummary>>()
    expectTypeOf<ReturnType<typeof documentsList>>().toExtend<AsyncIterable<DocumentSummary>>()
    expectTypeOf<ReturnType<Api['documents']['get']>>().not.toExtend<AsyncIterable<unknown>>()
  })

  test('say what a call takes', () => {
    type List = NonNullable<Parameters<Api['documents']['list']>[0]>
    expectTypeOf<List['path']>().toEqualTypeOf<{ workspace_id: string }>()
    expectTypeOf<NonNullable<List['query']>['sort']>().toExtend<string | undefined>()
    expectTypeOf<{ path: { workspace_id: string }; query: { limit: string } }>().not.toExtend<List>()
    expectTypeOf<{
      path: { workspace_id: string }
      signal: AbortSignal
      timeout: number
      retries: number
    }>().toExtend<List>()
    expectTypeOf<{ path: Record<string, never> }>().not.toExtend<List>()
    expectTypeOf<Parameters<Api['me']['get']>>().toExtend<[unknown?]>()
    expectTypeOf<{ path: { workspace_id: string } }>().not.toExtend<
      Parameters<Api['documents']['create']>[0]
    >()
    type Headers = NonNullable<Parameters<Api['documents']['update']>[0]['headers']>
    expectTypeOf<{ 'If-Match': string; 'X-Own': string }>().toExtend<Headers>()
    expectTypeOf<{ 'If-Match': number }>().not.toExtend<Headers>()
  })

  test('keep a reader of event streams out of the package', () => {
    expectTypeOf<keyof typeof sdk>().toEqualTypeOf<
      | 'createPlumbline'
      | 'createClient'
      | 'PlumblineError'
      | 'PlumblineConnectionError'
      | 'PlumblineTimeoutError'
      | 'PlumblineWebhookError'
      | 'webhooks'
    >()
  })

  test('give an event the type one asks for', () => {
    expectTypeOf(sdk.webhooks.verify<{ type: 'a' }>).returns.resolves.toEqualTypeOf<{ type: 'a' }>()
  })

  test('say what webhooks send, by its type', () => {
    const verified = (delivery: Parameters<typeof sdk.webhooks.verify>[0]) => sdk.webhooks.verify(delivery)
    expectTypeOf<Awaited<ReturnType<typeof verified>>>().toEqualTypeOf<WebhookEvent>()
    expectTypeOf<WebhookEvent['type']>().toEqualTypeOf<WebhookEventType>()
    expectTypeOf<
      Extract<WebhookEvent, { type: 'document.created' }>['data']
    >().toEqualTypeOf<DocumentSummary>()
    expectTypeOf<Extract<WebhookEvent, { type: 'member.removed' }>['data']>().toEqualTypeOf<{
      workspace_id: string
      user_id: string
    }>()
  })
})
