/** One place of a value made different: another kind, too long, a bit wrong, missing, or one too many. */
import fc from 'fast-check'

type Json = Record<string, unknown>

export interface Spoiling {
  /** Which of all places. */
  place: number
  how: 'replace' | 'remove' | 'add'
  value: unknown
}

const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(300),
  'not-of-this-kind',
  '2026-13-45T09:00:00Z',
  '2026-01-05T09:00:00',
  'a@b',
  'http://',
  '🎉',
  [],
  [[]],
  ['same', 'same'],
  {},
  { a: 1 },
]

export const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
  value: fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 1 })),
})

interface Place {
  parent: Json | unknown[]
  key: string | number
}

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const parent = value as Json | unknown[] // nothing else is an object in JSON
  const keys = Array.isArray(parent) ? [...parent.keys()] : Object.keys(parent)
  return keys.flatMap((key) => [{ parent, key }, ...placesOf(Reflect.get(parent, key))])
}

/** @returns another value; the given one stays as it is */
export function spoil(value: unknown, { place, how, value: other }: Spoiling): unknown {
  const root = { whole: structuredClone(value) }
  const places = placesOf(root)
  const { parent, key } = places[place % places.length] ?? { parent: root, key: 'whole' }
  const found: unknown = Reflect.get(parent, key)
  if (how === 'add' && typeof found === 'object' && found !== null) {
    if (Array.isArray(found)) found.push(other)
    else Reflect.set(found, 'undeclared', other)
  } else if (how === 'remove' && parent !== root) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else Reflect.deleteProperty(parent, key)
  } else Reflect.set(parent, key, other)
  return root.whole
}

/** Texts that are nearly of a format, or are of it in a form that is rarely seen. */
const nearly: readonly { like: RegExp; others: readonly string[] }[] = [
  {
    like: /^\d{4}-\d\d-\d\dT/,
    others: [
      '2026-01-05T09:00:00+01:00',
      '2026-01-05T09:00:00-00:00',
      '2026-01-05T09:00:00.123456789Z',
      '2026-01-05T09:00:00+0100',
      '2026-01-05T09:00Z',
      '2026-01-05t09:00:00z',
      '2026-01-05 09:00:00Z',
      '2016-12-31T23:59:60Z',
      '2026-02-29T09:00:00Z',
      '2026-01-05T24:00:00Z',
      '2026-01-05T09:00:00.Z',
    ],
  },
  {
    like: /^[^\s@]+@[^\s@]+$/,
    others: [
      'a+b@c.de',
      'a!b@c.de',
      '"a b"@c.de',
      'a@b.c',
      'a@c-.de',
      'a..b@c.de',
      '.a@c.de',
      'a@[127.0.0.1]',
    ],
  },
  { like: /^\/\w|\/problems\//, others: [' ', '//[', 'a b', '/%zz'] },
  { like: /^https?:/, others: ['https://a.de:0/', 'HTTPS://a.de/', 'https://a.de/%zz', 'https://a.de/ä'] },
]

/** A value with each text in it that has a format replaced by others, one at a time. */
export function variants(value: unknown): unknown[] {
  const count = placesOf({ whole: value }).length
  return Array.from({ length: count }, (_, place) => place).flatMap((place) => {
    const found = textAt(value, place)
    const others = nearly.filter(({ like }) => like.test(found)).flatMap((kind) => kind.others)
    return others.map((other) => spoil(value, { place, how: 'replace', value: other }))
  })
}

function textAt(value: unknown, place: number): string {
  const { parent, key } = placesOf({ whole: value })[place] ?? { parent: {}, key: '' }
  const found: unknown = Reflect.get(parent, key)
  return typeof found === 'string' ? found : ''
}
