/** Hono with zod-openapi: validates what comes in, sends what the handler returns. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { findItem, listItems, makeOrder } from '../samples.ts'
import { schemasOf } from './schemas.mjs'

export function create() {
  const { id, expand, fields, limit, item, page, orderCreate, order } = schemasOf(z)
  const answer = (schema) => ({ description: 'ok', content: { 'application/json': { schema } } })
  const app = new OpenAPIHono()
  app.openapi(
    createRoute({
      method: 'get',
      path: '/items/{id}',
      request: { params: z.object({ id }), query: z.object({ expand, fields }) },
      responses: { 200: answer(item) },
    }),
    (context) => context.json(findItem(context.req.valid('param').id)),
  )
  app.openapi(
    createRoute({
      method: 'get',
      path: '/items',
      request: { query: z.object({ limit }) },
      responses: { 200: answer(page) },
    }),
    (context) => context.json(listItems(context.req.valid('query').limit)),
  )
  app.openapi(
    createRoute({
      method: 'post',
      path: '/orders',
      request: { body: { required: true, content: { 'application/json': { schema: orderCreate } } } },
      responses: { 201: answer(order) },
    }),
    (context) => context.json(makeOrder(context.req.valid('json')), 201),
  )
  return async (request) => app.fetch(request)
}
