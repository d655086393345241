import type { Decode } from '../../generated/contract.ts'
import type { ProblemItem } from '../errors.ts'

const failed = Symbol('failed')
type Decoded = unknown

/**
 * Turns the text of parameters into values, by the table that was generated from the contract.
 * `JSON` grammar for numbers, nothing else: ` 5 `, `0x10`, `1e999` and `Infinity` are text, not numbers.
 * What is wrong is added to `errors`; unknown names and repeated scalars are wrong.
 */
export function decodeQuery(search: string, table: Readonly<Record<string, Decode>>, errors: ProblemItem[]): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  if (search.length < 2) return values
  const texts = new Map<string, string[]>()
  const nested: [string, string][] = []
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = unescapeText(equals === -1 ? pair : pair.slice(0, equals))
    const text = unescapeText(equals === -1 ? '' : pair.slice(equals + 1))
    if (name === undefined || text === undefined) {
      errors.push({ parameter: pair.slice(0, 64), code: 'encoding', detail: 'is not valid percent-encoded UTF-8' })
    } else if (Object.hasOwn(table, name)) texts.set(name, [...(texts.get(name) ?? []), text])
    else if (isNested(name, table)) nested.push([name, text])
    else errors.push({ parameter: name, code: 'unknown', detail: 'is not a parameter of this operation' })
  }
  for (const [name, list] of texts) take(values, name, list, table[name] ?? 'string', errors)
  return nested.length === 0 ? values : { ...values, ...decodeNested(nested, { members: table }, errors) }
}

/** Decodes the parameters of a path or of headers: each name has one text at most. */
export function decodeTexts(
  texts: (name: string) => string | null | undefined,
  table: Readonly<Record<string, Decode>>,
  errors: ProblemItem[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(table)) {
    const text = texts(name)
    if (text !== null && text !== undefined) take(values, name, [text], table[name] ?? 'string', errors)
  }
  return values
}

function take(values: Record<string, unknown>, name: string, texts: string[], decode: Decode, errors: ProblemItem[]): void {
  const value = decodeAll(texts, decode)
  if (value !== failed) values[name] = value
  else if (texts.length > 1 && !isList(decode)) errors.push({ parameter: name, code: 'repeated', detail: 'must be given once' })
  else errors.push({ parameter: name, code: 'type', detail: `must be ${article(decode)}` })
}

function decodeAll(texts: string[], decode: Decode): Decoded {
  if (typeof decode === 'object' && 'list' in decode) {
    const parts = decode.separator === undefined ? texts : texts.length === 1 ? (texts[0] ?? '').split(decode.separator) : []
    if (parts.length === 0) return failed
    const items = parts.map((text) => decodeOne(text, decode.list))
    return items.includes(failed) ? failed : items
  }
  const [text] = texts
  return text === undefined || texts.length > 1 ? failed : decodeOne(text, decode)
}

function decodeOne(text: string, decode: Decode): Decoded {
  if (!isStorable(text)) return failed
  if (decode === 'string') return text
  if (decode === 'integer') return /^-?(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : failed
  if (decode === 'number') return decodeNumber(text)
  if (decode === 'boolean') return text === 'true' ? true : text === 'false' ? false : failed
  if (decode === 'json') return decodeJson(text)
  if ('any' in decode) {
    for (const kind of decode.any) {
      const value = decodeAll([text], kind)
      if (value !== failed) return value
    }
  }
  return failed
}

function decodeNumber(text: string): Decoded {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return failed
  const value = Number(text)
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)) ? value : failed
}

function decodeJson(text: string): Decoded {
  try {
    return JSON.parse(text)
  } catch {
    return failed
  }
}

/** Postgres stores neither NUL nor half a surrogate pair. */
const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

const isList = (decode: Decode) => typeof decode === 'object' && ('list' in decode || 'any' in decode)

function article(decode: Decode): string {
  if (decode === 'integer') return 'an integer'
  if (typeof decode === 'string') return decode === 'string' ? 'text without NUL' : decode === 'json' ? 'JSON' : `a ${decode}`
  if ('list' in decode) return `a list; each item must be ${article(decode.list)}`
  return 'any' in decode ? decode.any.map(article).join(' or ') : 'an object'
}

function unescapeText(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    return undefined
  }
}

const isNested = (name: string, table: Readonly<Record<string, Decode>>) => {
  const bracket = name.indexOf('[')
  return bracket > 0 && Object.hasOwn(table, name.slice(0, bracket))
}

/** Members of an object, or items of a list, as `filter[from]=1`, `items[0][price]=2` and `ids[]=3` write them. */
interface Tree {
  text?: string
  children: Map<string, Tree>
}

/** Decodes bracketed names (`style: deepObject`, and forms made the same way). */
export function decodeNested(pairs: [string, string][], decode: Decode, errors: ProblemItem[]): Record<string, unknown> {
  const root: Tree = { children: new Map() }
  for (const [name, text] of pairs) {
    let node = root
    for (const key of name.replaceAll(']', '').split('[')) {
      const own = key === '' ? String(node.children.size) : key
      let child = node.children.get(own)
      if (child === undefined) node.children.set(own, (child = { children: new Map() }))
      node = child
    }
    if (node.text !== undefined) errors.push({ parameter: name, code: 'repeated', detail: 'must be given once' })
    node.text = text
  }
  const value = grow(root, decode, '', errors)
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function grow(tree: Tree, decode: Decode, name: string, errors: ProblemItem[]): Decoded {
  if (tree.children.size === 0) {
    const value = decodeAll([tree.text ?? ''], decode)
    if (value === failed) errors.push({ parameter: name, code: 'type', detail: `must be ${article(decode)}` })
    return value === failed ? undefined : value
  }
  const shape = typeof decode === 'object' && 'any' in decode ? decode.any.find((kind) => typeof kind === 'object') : decode
  if (typeof shape !== 'object') {
    errors.push({ parameter: name, code: 'type', detail: `must be ${article(decode)}` })
    return undefined
  }
  const children = [...tree.children]
  const path = (key: string) => (name === '' ? key : `${name}[${key}]`)
  if ('list' in shape) return children.map(([key, child]) => grow(child, shape.list, path(key), errors))
  if (!('members' in shape)) return undefined
  const result: Record<string, unknown> = {}
  for (const [key, child] of children) {
    const member = Object.hasOwn(shape.members, key) ? shape.members[key] : (shape.others ?? 'string')
    Object.defineProperty(result, key, { value: grow(child, member ?? 'string', path(key), errors), enumerable: true })
  }
  return result
}
