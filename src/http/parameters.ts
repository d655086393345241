import type { Decode } from '../../generated/contract.ts'
import type { ProblemItem } from '../errors.ts'
import { article, decodeTexts as decodeAll, failed, isList, unescapeText } from './decode.ts'
import { decodeNested } from './forms.ts'

type Table = Readonly<Record<string, Decode>>

/** By which table texts are decoded, and where the values and the complaints go. */
interface Decoding {
  table: Table
  values: Record<string, unknown>
  errors: ProblemItem[]
}

/**
 * Turns the text of a query into values, by the table that was generated from the contract. What is wrong is
 * added to `errors`; unknown names and repeated scalars are wrong.
 * @param search with its question mark
 */
export function decodeQuery(search: string, decoding: Decoding): void {
  const { table, values, errors } = decoding
  const texts: Texts = new Map()
  const nested: [string, string][] = []
  for (let from = 1; from < search.length;) {
    const next = search.indexOf('&', from)
    const end = next === -1 ? search.length : next
    const name = nameAt(search, from, table)
    const text = name === undefined ? undefined : unescapeText(search.slice(from + name.length + 1, end))
    if (name !== undefined && text !== undefined) gather(texts, name, text)
    else if (end > from) decodePair(search.slice(from, end), { decoding, texts, nested })
    from = end + 1
  }
  for (const [name, given] of texts) take(name, given, decoding)
  if (nested.length > 0) Object.assign(values, decodeNested(nested, { members: table }, errors))
}

type Texts = Map<string, string[]>

/** The declared name that stands there as it is, which nearly all do: it need not be cut out of the text and looked up. */
function nameAt(search: string, from: number, table: Table): string | undefined {
  for (const name in table)
    if (search.startsWith(name, from) && search.charCodeAt(from + name.length) === equalsSign) return name
  return undefined
}
const equalsSign = 61

function gather(texts: Texts, name: string, text: string): void {
  const before = texts.get(name)
  if (before === undefined) texts.set(name, [text])
  else before.push(text)
}

interface Gathering {
  decoding: Decoding
  texts: Texts
  nested: [string, string][]
}

/** Any pair of name and text, escaped or not. */
function decodePair(pair: string, { decoding: { table, errors }, texts, nested }: Gathering): void {
  const equals = pair.indexOf('=')
  const name = unescapeText(equals === -1 ? pair : pair.slice(0, equals))
  const text = unescapeText(equals === -1 ? '' : pair.slice(equals + 1))
  if (name === undefined || text === undefined)
    errors.push({
      parameter: pair.slice(0, 64),
      code: 'encoding',
      detail: 'is not valid percent-encoded UTF-8',
    })
  else if (Object.hasOwn(table, name)) gather(texts, name, text)
  else if (isNested(name, table)) nested.push([name, text])
  else
    errors.push({
      parameter: name.slice(0, 256),
      code: 'unknown',
      detail: 'is not a parameter of this operation',
    })
}

const isNested = (name: string, table: Table) => {
  const bracket = name.indexOf('[')
  return bracket > 0 && Object.hasOwn(table, name.slice(0, bracket))
}

/** Decodes the parameters of a path or of headers: each name has one text at most. */
export function decodeTexts(textOf: (name: string) => string | null | undefined, decoding: Decoding): void {
  for (const name in decoding.table) {
    const text = textOf(name) ?? undefined
    if (text !== undefined) take(name, [text], decoding)
  }
}

function take(name: string, texts: string[], { table, values, errors }: Decoding): void {
  const decode = table[name] ?? 'string'
  const value = decodeAll(texts, decode)
  if (value !== failed) values[name] = value
  else if (texts.length > 1 && !isList(decode))
    errors.push({ parameter: name, code: 'repeated', detail: 'must be given once' })
  else errors.push({ parameter: name, code: 'type', detail: `must be ${article(decode)}` })
}
