/** The floor: routes and parses by hand, and validates nothing. */
import { findItem, listItems, makeOrder } from '../samples.ts'

const headers = { 'content-type': 'application/json' }
const send = (status, value) => new Response(JSON.stringify(value), { status, headers })

export function create() {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'GET' && pathname.startsWith('/items/')) {
      const options = { expand: searchParams.get('expand') === 'true', fields: searchParams.get('fields') }
      return send(200, findItem(Number(decodeURIComponent(pathname.slice(7))), options))
    }
    if (request.method === 'GET' && pathname === '/items')
      return send(200, listItems(Number(searchParams.get('limit') ?? 20)))
    if (request.method === 'POST' && pathname === '/orders') return send(201, makeOrder(await request.json()))
    return send(404, {})
  }
}
