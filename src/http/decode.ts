import type { Decode } from '../../generated/contract.ts'
import { parseStrictJson } from '../domain/strict-json.ts'

/** What a text that does not fit its kind becomes. */
export const failed = Symbol('failed')

/**
 * Turns text into a value: the grammar of JSON for numbers, nothing else. ` 5 `, `0x10`, `1e999` and `Infinity`
 * are text, not numbers. A scalar takes one text, a list as many as there are.
 */
export function decodeTexts(texts: readonly string[], decode: Decode): unknown {
  if (typeof decode === 'object' && 'list' in decode) return decodeList(texts, decode)
  const [text] = texts
  return text === undefined || texts.length > 1 ? failed : decodeText(text, decode)
}

function decodeList(
  texts: readonly string[],
  { list, separator }: { list: Decode; separator?: string },
): unknown {
  if (separator !== undefined && texts.length > 1) return failed
  const parts = separator === undefined ? texts : (texts[0] ?? '').split(separator)
  const items = parts.map((text) => decodeText(text, list))
  return items.length === 0 || items.includes(failed) ? failed : items
}

function decodeText(text: string, decode: Decode): unknown {
  if (decode === 'string') return isStorable(text) ? text : failed
  if (decode === 'integer')
    return integer.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : failed
  if (decode === 'number') return decodeNumber(text)
  if (decode === 'boolean') return text === 'true' ? true : text === 'false' ? false : failed
  if (decode === 'json') return decodeJson(text)
  if (!('any' in decode)) return failed
  for (const kind of decode.any) {
    const value = decodeTexts([text], kind)
    if (value !== failed) return value
  }
  return failed
}

const integer = /^-?(?:0|[1-9]\d*)$/
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

function decodeNumber(text: string): unknown {
  if (!number.test(text)) return failed
  const value = Number(text)
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : failed
}

function decodeJson(text: string): unknown {
  try {
    return parseStrictJson(text)
  } catch {
    return failed
  }
}

/** Postgres stores neither NUL nor half a surrogate pair. */
const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

/** Whether a name may be given more than once. */
export const isList = (decode: Decode): boolean =>
  typeof decode === 'object' && ('list' in decode || 'any' in decode)

/** The kind in words: "must be …". */
export function article(decode: Decode): string {
  if (decode === 'integer') return 'an integer'
  if (decode === 'string') return 'text without NUL'
  if (decode === 'json') return 'JSON'
  if (typeof decode === 'string') return `a ${decode}`
  if ('list' in decode) return `a list; each item must be ${article(decode.list)}`
  return 'any' in decode ? decode.any.map(article).join(' or ') : 'an object'
}

/** Percent-decodes; undefined for what is not UTF-8. */
export function unescapeText(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return undefined
  }
}
