/** The Train Travel API, an OpenAPI 3.1 contract that is not ours; GitHub's and Stripe's are in `npm run test:foreign`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestOf, startForeign } from '../support/foreign-contract.ts'
import type { Foreign } from '../support/foreign-contract.ts'
import { shared } from '../support/shared.ts'

let api: Foreign
beforeAll(async () => {
  api = await startForeign(shared('specs/train-travel.yaml'))
})
afterAll(() => api.stop())

const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
const trip = `origin=${id}&destination=${id}&date=2026-02-01T10:00:00Z`
const card = {
  object: 'card',
  name: 'J. Doe',
  number: '4242424242424242',
  cvc: '123',
  exp_month: 12,
  exp_year: 2030,
  address_country: 'gb',
}

test('every operation loads', async () => {
  expect(Object.keys(api.operations)).toHaveLength(7)
  expect(await api.load()).toHaveLength(7)
})

test('what cannot be enforced is reported, with how often', () => {
  expect(api.unenforced).toEqual([
    'a body of application/xml is not read (1x)',
    'an answer has one media type; of several, JSON or else the first is sent (43x)',
    'the field `x-speakeasy-retries` means nothing in a contract; remove it, or correct its spelling (1x)',
    'the field `x-topics` means nothing in a contract; remove it, or correct its spelling (1x)',
    'the format `iso-country-code` is not checked; use a pattern, or a format that is (2x)',
    'the scopes of a security scheme are not asked for; name the permission in x-policy (7x)',
    'undeclared properties of a union without a discriminator are not dropped from answers (1x)',
  ])
})

describe('a good request reaches its handler, typed', () => {
  test.each([
    ['GET /stations', { query: { page: 1, limit: 10 } }],
    [
      'GET /stations?page=2&limit=5&search=Milano+Centrale',
      { query: { page: 2, limit: 5, search: 'Milano Centrale' } },
    ],
    [`GET /trips?${trip}&bicycles=true`, { query: { bicycles: true, dogs: false, page: 1 } }],
    ['GET /bookings?page=3', { query: { page: 3 } }],
    [`GET /bookings/${id}`, { path: { bookingId: id } }],
    [`DELETE /bookings/${id}`, { path: { bookingId: id } }],
  ])('%s', async (line, input) => {
    expect((await api.send(requestOf(line))).input).toMatchObject(input)
  })

  test.each([
    ['POST /bookings', { trip_id: id, passenger_name: 'J. Doe', has_bicycle: true }],
    [`POST /bookings/${id}/payment`, { amount: 49.99, currency: 'gbp', source: card }],
  ])('%s with a body', async (line, body) => {
    expect((await api.send(requestOf(line, body))).input?.body).toEqual(body)
  })
})

describe('a bad request is refused at its place', () => {
  test.each<[string, object | undefined, number, string[]]>([
    ['GET /stations?page=0', undefined, 400, ['page']],
    ['GET /stations?limit=1000', undefined, 400, ['limit']],
    ['GET /stations?limit=ten', undefined, 400, ['limit']],
    ['GET /stations?colour=red', undefined, 400, ['colour']],
    [`GET /trips?origin=${id}`, undefined, 400, ['destination', 'date']],
    [`GET /trips?${trip}&dogs=yes`, undefined, 400, ['dogs']],
    [`GET /trips?${trip.replace('T10:00:00Z', '')}`, undefined, 400, ['date']],
    ['GET /bookings/1', undefined, 400, ['bookingId']],
    ['DELETE /bookings/1', undefined, 400, ['bookingId']],
    ['POST /bookings', { trip_id: 'no uuid' }, 400, ['/trip_id']],
    ['POST /bookings', { id, passenger_name: 3 }, 400, ['/id', '/passenger_name']],
    [`POST /bookings/${id}/payment`, { amount: 0 }, 400, ['/amount']],
    [`POST /bookings/${id}/payment`, { currency: 'usd' }, 400, ['/currency']],
    [`POST /bookings/${id}/payment`, { source: { ...card, colour: 'red' } }, 400, ['/source/colour']],
    ['GET /nowhere', undefined, 404, []],
    ['PUT /stations', {}, 405, []],
  ])('%s %j', async (...[line, body, status, places]) => {
    const verdict = await api.send(requestOf(line, body))
    expect({ ...verdict, places: verdict.places.toSorted() }).toEqual({
      input: undefined,
      status,
      places: places.toSorted(),
    })
  })
})
