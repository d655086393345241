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
  const value = parse(text)
  const { members, items } = inspect(value, text.includes('\\u'))
  if (members > limits.keys) throw new StrictJsonError(`has more than ${limits.keys} keys`, true)
  if (items > limits.items) throw new StrictJsonError(`has more than ${limits.items} items`, true)
  // Each member has a colon. When the text has no others, the value has all of them, and the text need not be read
  // a second time.
  if (members !== count(text, ':') && members !== colonsOutside(text))
    throw new StrictJsonError('has an object with the same key twice')
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const { message } = cause as SyntaxError // nothing else is thrown
    throw new StrictJsonError(`is not valid JSON: ${message}`)
  }
}

const quote = 34
const colon = 58
const backslash = 92

/** Colons that stand outside of strings, one for each member: one whose key came again is counted, too. */
function colonsOutside(text: string): number {
  let colons = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === quote) index = endOfString(text, index)
    else if (code === colon) colons++
  }
  return colons
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

/** Refuses values no schema can see are wrong, and counts the others. @param hides whether the text has escapes */
function inspect(value: unknown, hides: boolean): Inspection {
  const inspection = new Inspection(hides)
  inspection.visit(value, 0)
  return inspection
}

class Inspection {
  members = 0
  items = 0
  readonly #hides: boolean

  constructor(hides: boolean) {
    this.#hides = hides
  }

  visit(part: unknown, depth: number): void {
    if (typeof part === 'string') {
      if (this.#hides) inspectString(part)
    } else if (typeof part === 'number') inspectNumber(part)
    else if (typeof part === 'object' && part !== null) {
      if (depth === limits.depth) throw new StrictJsonError(`is nested deeper than ${limits.depth}`, true)
      if (Array.isArray(part)) this.#visitItems(part, depth + 1)
      else this.#visitMembers(part as Readonly<Record<string, unknown>>, depth + 1) // JSON
    }
  }

  #visitItems(list: readonly unknown[], depth: number): void {
    this.items += list.length
    for (const item of list) this.visit(item, depth)
  }

  #visitMembers(members: Readonly<Record<string, unknown>>, depth: number): void {
    for (const key in members) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        throw new StrictJsonError(`has a key named ${key}`)
      if (this.#hides) inspectString(key)
      this.members += 1
      this.visit(members[key], depth)
    }
  }
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++
  return found
}

function inspectString(value: string): void {
  if (!value.isWellFormed()) throw new StrictJsonError('has a string with half a surrogate pair')
  if (value.includes('\0')) throw new StrictJsonError('has a string with a NUL character')
}

function inspectNumber(value: number): void {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new StrictJsonError('has a number that cannot be represented exactly')
}
