/** What a program does with the installed package, in Node and in a page. */
import {
  createClient,
  createPlumbline,
  PlumblineConnectionError,
  PlumblineError,
  PlumblineTimeoutError,
  webhooks,
} from '@plumbline/sdk'
import type { Document, DocumentSummary, Result } from '@plumbline/sdk'
import { documentsGet } from '@plumbline/sdk/flat'

export interface Story {
  made: string[]
  listed: string[]
  changed: string
  location: string | undefined
  requestId: boolean
  replayed: boolean
  stale: unknown
  invalid: unknown
  foreign: unknown
  anonymous: unknown
  late: string
  nobody: string
  gone: unknown
  event: unknown
}

const facts = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    const { status, code, errors } = error
    return { status, code, errors: errors.map(({ parameter, pointer }) => parameter ?? pointer) }
  }
}

const nameOf = async (call: PromiseLike<unknown>): Promise<string> => {
  try {
    await call
    return 'nothing'
  } catch (error) {
    if (error instanceof PlumblineTimeoutError || error instanceof PlumblineConnectionError) return error.name
    throw error
  }
}

export async function story(baseUrl: string, token: string): Promise<Story> {
  const api = createPlumbline({ baseUrl, token: async () => token })
  const workspace = await api.workspaces.create({ body: { name: 'Packed' } })
  const path = { workspace_id: workspace.id }
  const made: Result<Document>[] = []
  for (const title of ['One', 'Two', 'Three'])
    made.push(
      await api.documents.create({ path, body: { title, content: `Text of ${title}` } }).withResponse(),
    )
  const [first] = made
  if (first === undefined) throw new Error('nothing was made')

  const listed: DocumentSummary[] = []
  for await (const summary of api.documents.list({ path, query: { limit: 2, sort: 'created_at' } }))
    listed.push(summary)

  const one = { ...path, document_id: first.data.id }
  const client = createClient({ baseUrl, token })
  const changed = await api.documents.update({
    path: one,
    headers: { 'If-Match': first.etag },
    body: { title: 'Changed' },
  })
  const read = await documentsGet({ client, path: one })
  if (read.title !== changed.title) throw new Error('the flat function read something else')

  const stale = await facts(
    api.documents.update({ path: one, headers: { 'If-Match': first.etag }, body: { title: 'Stale' } }),
  )
  const invalid = await facts(api.documents.list({ path, query: { limit: 1000 } }))
  const foreign = await facts(api.workspaces.get({ path: { workspace_id: 'ws_01kg10bex00000000000000000' } }))
  const anonymous = await facts(createPlumbline({ baseUrl }).me.get())
  const late = await nameOf(api.me.get({ timeout: 0, retries: 0 }))
  const nobody = await nameOf(createPlumbline({ baseUrl: 'http://127.0.0.1:1', retries: 0 }).me.get())
  const gone = (await api.documents.delete({ path: one })) ?? (await facts(api.documents.get({ path: one })))

  return {
    made: made.map(({ data }) => data.title),
    listed: listed.map(({ title }) => title),
    changed: changed.title,
    location: first.location?.replace(workspace.id, '{workspace}').replace(first.data.id, '{document}'),
    requestId: first.requestId?.startsWith('req_') ?? false,
    replayed: first.response.headers.has('idempotent-replayed'),
    stale,
    invalid,
    foreign,
    anonymous,
    late,
    nobody,
    gone,
    event: await receive(),
  }
}

async function receive(): Promise<unknown> {
  const secret = btoa('a secret of twenty-four b')
  const [id, timestamp, body] = [
    'msg_1',
    String(Math.floor(Date.now() / 1000)),
    '{"type":"document.created"}',
  ]
  const bytes = (text: string) => new TextEncoder().encode(text)
  const key = await crypto.subtle.importKey(
    'raw',
    bytes(atob(secret)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(`${id}.${timestamp}.${body}`)))
  const signature = `v1,${btoa(String.fromCharCode(...signed))}`
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
  return webhooks.verify({ body, headers, secret: `whsec_${secret}` })
}

/** Never called: what the compiler must refuse. */
export async function mistakes(): Promise<void> {
  const api = createPlumbline({ baseUrl: 'https://api.example.com' })
  const path = { workspace_id: 'ws_1' }
  // @ts-expect-error -- a query parameter that the operation does not have
  await api.documents.list({ path, query: { limmit: 1 } })
  // @ts-expect-error -- a path parameter is missing
  await api.documents.list({ path: {} })
  // @ts-expect-error -- the body is missing
  await api.documents.create({ path })
  // @ts-expect-error -- a member that the body does not have
  await api.documents.create({ path, body: { title: 'T', content: '', colour: 'red' } })
  // @ts-expect-error -- one document is no list
  for await (const _ of api.documents.get({ path: { ...path, document_id: 'doc_1' } })) continue
  // @ts-expect-error -- an answer has only what the contract says
  void (await api.me.get()).password
  // @ts-expect-error -- an operation that does not exist
  await api.documents.publish({ path })
}
