/** openapi-backend on the same contract; it validates requests. */
import { OpenAPIBackend } from 'openapi-backend'
import { findItem, listItems, makeOrder } from '../samples.ts'

export async function create(document) {
  const send = (status, value) => ({ status, value })
  const api = new OpenAPIBackend({
    definition: document,
    quick: true,
    coerceTypes: true,
    handlers: {
      'items.get': (context) => send(200, findItem(Number(context.request.params.id))),
      'items.list': (context) => send(200, listItems(Number(context.request.query.limit ?? 20))),
      'orders.create': (context) => send(201, makeOrder(context.request.requestBody)),
      validationFail: (context) => send(400, context.validation.errors),
      notFound: () => send(404, {}),
    },
  })
  await api.init()
  const headers = { 'content-type': 'application/json' }
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const { status, value } = await api.handleRequest({
      method: request.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: request.method === 'POST' ? await request.text() : undefined,
      headers: Object.fromEntries(request.headers),
    })
    return new Response(JSON.stringify(value), { status, headers })
  }
}
