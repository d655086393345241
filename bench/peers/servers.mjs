/** Servers of other frameworks on loopback: for server CPU, and for how soon they answer. */
import { createServer } from 'node:http'
import { constant } from '../../src/http/headers.ts'
import { findItem, listItems, makeOrder } from '../samples.ts'

/** Fastify with the schemas of the contract in both directions: it validates by ajv, and serialises by schema. */
export const fastify = (document) => serveFastify(document, () => {})

/** And with the headers that every answer of ours has: they are half of a small one. */
export const fastifyWithHeaders = (document) =>
  serveFastify(document, (app) =>
    app.addHook('onRequest', (request, reply, done) => {
      reply.headers(constant).header('x-request-id', request.id)
      done()
    }),
  )

async function serveFastify(document, prepare) {
  const { default: create } = await import('fastify')
  const app = create({ logger: false })
  prepare(app)
  const schema = (name) => whole(document, document.components.schemas[name])
  const parameters = (path) =>
    Object.groupBy(document.paths[path].get.parameters ?? [], ({ in: place }) => place)
  const object = (list = []) => ({
    type: 'object',
    properties: Object.fromEntries(list.map((parameter) => [parameter.name, parameter.schema])),
    required: list.filter(({ required }) => required).map(({ name }) => name),
  })
  const one = parameters('/items/{id}')
  app.get(
    '/items/:id',
    {
      schema: { params: object(one.path), querystring: object(one.query), response: { 200: schema('Item') } },
    },
    (request, reply) => void reply.send(findItem(request.params.id)),
  )
  app.get(
    '/items',
    { schema: { querystring: object(parameters('/items').query), response: { 200: schema('ItemPage') } } },
    (request, reply) => void reply.send(listItems(request.query.limit)),
  )
  app.post(
    '/orders',
    { schema: { body: schema('OrderCreate'), response: { 201: schema('Order') } } },
    (request, reply) => void reply.code(201).send(makeOrder(request.body)),
  )
  await app.ready()
  return app.server
}

/** Hono on Node's server, through the smallest adapter. */
export async function hono() {
  const { create } = await import('./hono.mjs')
  return adapt(create())
}

export async function openapiBackend(document) {
  const { create } = await import('./openapi-backend.mjs')
  return adapt(await create(document))
}

function adapt(fetch) {
  const answer = async (incoming, outgoing) => {
    const response = await fetch(new Request(`http://127.0.0.1${incoming.url}`, { method: incoming.method }))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  }
  return createServer((incoming, outgoing) => void answer(incoming, outgoing))
}

/** A schema with its references put in place. */
function whole(document, value) {
  if (Array.isArray(value)) return value.map((entry) => whole(document, entry))
  if (typeof value !== 'object' || value === null) return value
  if (typeof value.$ref === 'string')
    return whole(document, document.components.schemas[value.$ref.split('/').at(-1)])
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, whole(document, entry)]))
}
