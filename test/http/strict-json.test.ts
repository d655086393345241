/** What a body may be, in the words its sender reads. */
import { describe, expect, test } from 'vitest'
import { parseStrictJson, StrictJsonError } from '../../src/domain/strict-json.ts'

/** The words of the refusal, and whether it is about size. */
function refusal(text: string): [string, boolean] {
  try {
    parseStrictJson(text)
  } catch (error) {
    if (error instanceof StrictJsonError) return [error.message, error.tooLarge]
    throw error
  }
  throw new Error(`it was taken: ${text.slice(0, 100)}`)
}

const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth)
const members = (count: number, value = '0') =>
  `{${Array.from({ length: count }, (_, n) => `"k${n}":${value}`).join()}}`
const items = (count: number, value = '0') => `[${Array.from({ length: count }, () => value).join()}]`

// With an escape in it a text is read another way: whatever holds must hold both ways.
describe.each([
  ['as it is', (text: string) => text],
  ['with an escape', (text: string) => `{"escape":"\\u0041","value":${text}}`],
])('a body, such as of documents.create, %s', (way, wrap) => {
  const outer = way === 'as it is' ? 0 : 1
  const own = 2 * outer

  test.each<[string, string, string]>([
    ['the same key twice', '{"a":1,"a":2}', 'has an object with the same key twice'],
    ['the same key twice, deep', '[{"b":{"a":1,"b":1,"a":2}}]', 'has an object with the same key twice'],
    [
      'the same key twice, and a colon in a text',
      '{"a":":","a":""}',
      'has an object with the same key twice',
    ],
    ['a key that reaches for the prototype', '{"__proto__":1}', 'has a key named __proto__'],
    ['a key that reaches for the constructor', '[{"constructor":1}]', 'has a key named constructor'],
    ['a key named prototype', '{"a":{"prototype":1}}', 'has a key named prototype'],
    ['too many keys', members(1001 - own), 'has more than 1000 keys'],
    ['too many items', items(10_001), 'has more than 10000 items'],
    ['too deep a list', nested(65 - outer), 'is nested deeper than 64'],
    [
      'too deep an object',
      `${'{"a":'.repeat(65 - outer)}1${'}'.repeat(65 - outer)}`,
      'is nested deeper than 64',
    ],
    ['a number beyond every number', '1e999', 'has a number that cannot be represented exactly'],
    [
      'an integer that loses its value',
      '[9007199254740993]',
      'has a number that cannot be represented exactly',
    ],
  ])('refuses %s', (_what, text, message) => {
    expect(refusal(wrap(text))).toEqual([message, /too|more than|deeper/.test(message)])
  })

  test.each<[string, string]>([
    ['lists at the limit of depth', nested(64 - outer)],
    [
      'what is no container, below the limit of depth',
      `${'['.repeat(64 - outer)}true,null${']'.repeat(64 - outer)}`,
    ],
    ['lists beside each other, however many', `[${`${nested(60)},`.repeat(10)}0]`],
    ['objects beside each other', `[${'{"a":{"b":{}}},'.repeat(40)}0]`],
    ['keys at the limit', members(1000 - own)],
    ['items at the limit', items(10_000)],
    ['brackets and quotes within texts', `["${'['.repeat(70)}", "\\"", "a\\\\", "{:,\\"}"]`],
    ['colons and commas within texts', `["${':'.repeat(2000)}", "${','.repeat(20_000)}"]`],
    ['colons within keys', '{"a:b":1,":":{":::":[]}}'],
    ['the same key in two objects', '[{"a":1},{"a":{"a":2}}]'],
    ['the largest integers', '[9007199254740991,-9007199254740991]'],
    ['a large number that is no integer', '[1.5e10,-0.25,1e-7]'],
    ['what is no container', 'null'],
  ])('takes %s', (_what, text) => {
    expect(parseStrictJson(wrap(text))).toEqual(JSON.parse(wrap(text)))
  })
})

test.each([
  ['half a surrogate pair', String.raw`["\ud800"]`, 'has a string with half a surrogate pair'],
  ['half a surrogate pair as a key', String.raw`{"\udc00":1}`, 'has a string with half a surrogate pair'],
  ['NUL', String.raw`["\u0000"]`, 'has a string with a NUL character'],
  ['NUL in a key', String.raw`{"a\u0000":1}`, 'has a string with a NUL character'],
  ['a key twice, once escaped', String.raw`{"a":1,"\u0061":2}`, 'has an object with the same key twice'],
  ['__proto__ in disguise', String.raw`{"\u005f_proto__":1}`, 'has a key named __proto__'],
])('escapes in documents.create hide nothing: %s', (_what, text, message) => {
  expect(refusal(text)).toEqual([message, false])
})

test.each([
  '',
  '{',
  '[1,]',
  '{"a":1,}',
  "{'a':1}",
  '01',
  '0x10',
  'NaN',
  'Infinity',
  '"\\u12"',
  '"a',
  '[1]]',
  '\ufeff{}',
])('documents.create is told what is no JSON: %s', (text) => {
  const [message, tooLarge] = refusal(text)
  expect(message).toMatch(/^is not valid JSON: [^[]/)
  expect(tooLarge).toBe(false)
})
