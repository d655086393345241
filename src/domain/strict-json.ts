/** Limits of a document, beside those of any schema. */
const limits = { depth: 64, keys: 1000, items: 10_000 } as const

/** The text is refused; `tooLarge` tells size from form. The message is a sentence about "it". */
export class StrictJsonError extends Error {
  readonly tooLarge: boolean
  constructor(message: string, tooLarge = false) {
    super(message)
    this.tooLarge = tooLarge
  }
}

/**
 * Parses JSON (RFC 8259) and refuses what `JSON.parse` lets through but no schema can see: duplicate keys,
 * keys that reach into prototypes, numbers that lose their value, strings that Postgres cannot store.
 * @throws StrictJsonError
 */
export function parseStrictJson(text: string): unknown {
  const members = scan(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new StrictJsonError(`is not valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  if (inspect(value) !== members) throw new StrictJsonError('has an object with the same key twice')
  return value
}

const quote = 34
const comma = 44
const colon = 58
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/**
 * Counts the members of all objects, by what stands outside of strings: each has exactly one colon there. When
 * the parsed value has fewer, a key was overwritten by its double. Depth is checked here too, before
 * anything walks down recursively.
 */
function scan(text: string): number {
  let members = 0
  let items = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === quote) index = endOfString(text, index)
    else if (code === colon) members++
    else if (code === comma) items++
    else if (code === openBrace || code === openBracket) {
      if (++depth > limits.depth) throw new StrictJsonError(`is nested deeper than ${limits.depth}`, true)
    } else if (code === closeBrace || code === closeBracket) depth--
  }
  if (members > limits.keys) throw new StrictJsonError(`has more than ${limits.keys} keys`, true)
  if (items > limits.items) throw new StrictJsonError(`has more than ${limits.items} items`, true)
  return members
}

/** The index of the quote that ends the string that starts at `from`; the end of the text when there is none. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1)
  while (end !== -1) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes++
    if (slashes % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  return text.length
}

/** Refuses values no schema can see are wrong; returns how many members all objects have together. */
function inspect(value: unknown): number {
  if (typeof value === 'string') inspectString(value)
  if (typeof value === 'number') inspectNumber(value)
  if (typeof value !== 'object' || value === null) return 0
  let members = 0
  if (Array.isArray(value)) {
    for (const item of value) members += inspect(item)
    return members
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      throw new StrictJsonError(`has a key named ${key}`)
    inspectString(key)
    members += 1 + inspect(item)
  }
  return members
}

function inspectString(value: string): void {
  if (!value.isWellFormed()) throw new StrictJsonError('has a string with half a surrogate pair')
  if (value.includes('\0')) throw new StrictJsonError('has a string with a NUL character')
}

function inspectNumber(value: number): void {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new StrictJsonError('has a number that cannot be represented exactly')
}
