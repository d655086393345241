/** What every contender answers, so that they differ in how they get there and in nothing else. */
import type { Sent } from './load-client.ts'

const item = (id: number) => ({
  id,
  name: `Item ${id}`,
  description:
    'A thing that is sold in the shop of this measurement, with a text of ordinary length about it.',
  price: 1999,
  currency: 'EUR',
  in_stock: true,
  tags: ['new', 'blue', 'large'],
  created_at: '2026-01-05T09:00:00Z',
  updated_at: '2026-01-06T10:30:00Z',
  owner: { id: 'usr_1', name: 'Ada' },
})

const items = Array.from({ length: 100 }, (_, index) => item(index + 1))

export interface OrderCreate {
  lines: { price: number; quantity: number }[]
}

export const findItem = (id: number) => items[(id - 1) % 100]
export const listItems = (limit: number) => ({ data: items.slice(0, limit), next_cursor: null })
export const makeOrder = ({ lines }: OrderCreate) => ({
  id: 'ord_1',
  total: lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
  status: 'open',
  lines: lines.length,
})

const order = JSON.stringify({
  reference: 'PO-2026-17',
  currency: 'EUR',
  note: 'Please ring twice.',
  express: true,
  customer: { name: 'Ada Lovelace', email: 'ada@example.com', phone: '+44 20 7946 0000' },
  shipping: { street: '12 St James Square', city: 'London', zip: 'SW1Y 4JH', country: 'GB' },
  lines: [
    { sku: 'A-1', quantity: 2, price: 1999 },
    { sku: 'B-7', quantity: 1, price: 4950 },
  ],
})

/** What is sent, and what the answer must be. */
export const scenarios = {
  get: { path: '/items/42?expand=true&fields=name,price', status: 200, proof: '"id":42' },
  list: { path: '/items?limit=50', status: 200, proof: '"id":50' },
  post: {
    path: '/orders',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': String(order.length) },
    body: order,
    status: 201,
    proof: '"total":8948',
  },
} satisfies Record<string, Sent>
