/** oRPC's OpenAPI handler: validates what comes in and what goes out. */
import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { os } from '@orpc/server'
import { z } from 'zod'
import { findItem, listItems, makeOrder } from '../samples.ts'
import { schemasOf } from './schemas.mjs'

export function create() {
  const { id, expand, fields, limit, item, page, orderCreate, order } = schemasOf(z)
  const router = {
    get: os
      .route({ method: 'GET', path: '/items/{id}' })
      .input(z.object({ id, expand, fields }))
      .output(item)
      .handler(({ input }) => findItem(input.id)),
    list: os
      .route({ method: 'GET', path: '/items' })
      .input(z.object({ limit }))
      .output(page)
      .handler(({ input }) => listItems(input.limit)),
    create: os
      .route({ method: 'POST', path: '/orders', successStatus: 201 })
      .input(orderCreate)
      .output(order)
      .handler(({ input }) => makeOrder(input)),
  }
  const handler = new OpenAPIHandler(router)
  return async (request) => {
    const { response } = await handler.handle(request)
    return response ?? new Response(null, { status: 404 })
  }
}
