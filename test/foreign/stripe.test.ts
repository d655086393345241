/** Stripe's API: OpenAPI 3.0, 452 operations whose bodies are forms with brackets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestOf, startForeign } from '../support/foreign-contract.ts'
import type { Foreign } from '../support/foreign-contract.ts'
import { shared } from '../support/shared.ts'

let api: Foreign
beforeAll(async () => {
  api = await startForeign(shared('specs/stripe.json'))
})
afterAll(() => api.stop())

test('every operation loads, each in a piece of its own', async () => {
  expect(Object.keys(api.operations)).toHaveLength(452)
  expect(await api.load()).toHaveLength(452)
  expect(api.chunks).toBeGreaterThan(452)
})

test('what cannot be enforced is reported, with how often', () => {
  expect(api.unenforced).toContain('a body of multipart/form-data is not read (1x)')
  expect(api.unenforced).toContain(
    'the format `unix-time` is not checked; use a pattern, or a format that is (325x)',
  )
  for (const line of api.unenforced) expect(line).toMatch(/ \(\d+x\)$/)
})

const good: [line: string, body?: string, value?: object][] = [
  ['GET /v1/account'],
  ['GET /v1/charges?limit=3&expand[]=data.customer'],
  ['GET /v1/charges?created[gte]=1600000000&created[lt]=1700000000'],
  ['GET /v1/charges?created=1600000000'],
  ['GET /v1/customers/cus_1?expand[0]=sources'],
  ['GET /v1/balance'],
  ['GET /v1/invoices?status=open&collection_method=charge_automatically'],
  ['GET /v1/prices?active=true&lookup_keys[]=a&lookup_keys[]=b'],
  ['POST /v1/customers', 'name=Ada&email=ada%40example.com', { name: 'Ada', email: 'ada@example.com' }],
  ['POST /v1/customers', 'metadata[order]=6735&metadata[a]=b', { metadata: { order: '6735', a: 'b' } }],
  ['POST /v1/customers', 'metadata=', { metadata: '' }],
  [
    'POST /v1/customers',
    'address[line1]=1+Way&address[city]=London&tax_exempt=none&balance=-5',
    { address: { line1: '1 Way', city: 'London' }, tax_exempt: 'none', balance: -5 },
  ],
  [
    'POST /v1/charges',
    'amount=2000&currency=usd&source=tok_visa&capture=false',
    { amount: 2000, capture: false },
  ],
  ['POST /v1/refunds', 'charge=ch_1&reason=duplicate&amount=5', { charge: 'ch_1', amount: 5 }],
  [
    'POST /v1/subscriptions',
    'customer=cus_1&items[0][price]=price_1&items[0][quantity]=2&items[1][price]=price_2',
    { customer: 'cus_1', items: [{ price: 'price_1', quantity: 2 }, { price: 'price_2' }] },
  ],
  [
    'POST /v1/payment_intents',
    'amount=1099&currency=eur&payment_method_types[]=card&payment_method_types[]=ideal',
    { amount: 1099, payment_method_types: ['card', 'ideal'] },
  ],
  [
    'POST /v1/products',
    'name=Gold&active=true&images[]=https%3A%2F%2Fa.example',
    { name: 'Gold', active: true },
  ],
  [
    'POST /v1/prices',
    'currency=usd&product=prod_1&unit_amount=100&recurring[interval]=month',
    { unit_amount: 100 },
  ],
  ['POST /v1/coupons', 'duration=repeating&duration_in_months=3&percent_off=25.5', { percent_off: 25.5 }],
  [
    'POST /v1/webhook_endpoints',
    'url=https%3A%2F%2Fa.example&enabled_events[]=charge.failed',
    { enabled_events: ['charge.failed'] },
  ],
  ['DELETE /v1/customers/cus_1'],
  ['DELETE /v1/coupons/c'],
]

describe('a good request reaches its handler, typed', () => {
  test.each(good)('%s %s', async (line, body, value) => {
    const { input, places } = await api.send(requestOf(line, body))
    expect(places).toEqual([])
    expect(input).toBeDefined()
    if (value !== undefined) expect(input?.body).toMatchObject(value)
  })
})

const bad: [line: string, body: string | object | undefined, status: number, places: string[]][] = [
  ['GET /v1/charges?limit=three', undefined, 400, ['limit']],
  ['GET /v1/charges?created[gte]=soon', undefined, 400, ['created[gte]']],
  ['GET /v1/charges?colour=red', undefined, 400, ['colour']],
  ['GET /v1/invoices?status=lost', undefined, 400, ['status']],
  ['GET /v1/prices?active=1', undefined, 400, ['active']],
  ['POST /v1/charges', 'amount=20.5&currency=usd', 400, ['amount']],
  ['POST /v1/charges', 'amount=1e3', 400, ['amount']],
  ['POST /v1/charges', 'amount=1&amount=2', 400, ['amount']],
  ['POST /v1/charges', 'capture=yes', 400, ['capture']],
  ['POST /v1/customers', 'colour=red', 400, ['/colour']],
  ['POST /v1/customers', 'tax_exempt=maybe', 400, ['/tax_exempt']],
  ['POST /v1/refunds', 'reason=bored', 400, ['/reason']],
  ['POST /v1/subscriptions', 'items[0][price]=p', 400, ['/customer']],
  ['POST /v1/subscriptions', 'customer=c&items[0][quantity]=two', 400, ['items[0][quantity]']],
  ['POST /v1/payment_intents', 'currency=eur', 400, ['/amount']],
  ['POST /v1/products', 'active=true', 400, ['/name']],
  ['POST /v1/prices', 'currency=usd&recurring[interval]=never', 400, ['/recurring/interval']],
  ['POST /v1/coupons', 'duration=long', 400, ['/duration']],
  [
    'POST /v1/webhook_endpoints',
    'url=https%3A%2F%2Fa.example&enabled_events[]=x',
    400,
    ['/enabled_events/0'],
  ],
  ['POST /v1/customers', { name: 'Ada' }, 415, []],
  ['DELETE /v1/balance', undefined, 405, []],
  ['GET /v2/nowhere', undefined, 404, []],
]

describe('a bad request is refused at its place', () => {
  test.each(bad)('%s %j', async (...[line, body, status, places]) => {
    const verdict = await api.send(requestOf(line, body))
    expect({ input: verdict.input, status: verdict.status }).toEqual({ input: undefined, status })
    for (const place of places) expect(verdict.places).toContain(place)
  })
})
