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
  const texts = new Map<string, string[]>()
  const nested: [string, string][] = []
  for (const pair of search.slice(1).split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = unescapeText(equals === -1 ? pair : pair.slice(0, equals))
    const text = unescapeText(equals === -1 ? '' : pair.slice(equals + 1))
    if (name === undefined || text === undefined)
      errors.push({
        parameter: pair.slice(0, 64),
        code: 'encoding',
        detail: 'is not valid percent-encoded UTF-8',
      })
    else if (Object.hasOwn(table, name)) {
      const before = texts.get(name)
      if (before === undefined) texts.set(name, [text])
      else before.push(text)
    } else if (isNested(name, table)) nested.push([name, text])
    else
      errors.push({
        parameter: name.slice(0, 256),
        code: 'unknown',
        detail: 'is not a parameter of this operation',
      })
  }
  for (const [name, given] of texts) take(name, given, decoding)
  if (nested.length > 0) Object.assign(values, decodeNested(nested, { members: table }, errors))
}

const isNested = (name: string, table: Table) => {
  const bracket = name.indexOf('[')
  return bracket > 0 && Object.hasOwn(table, name.slice(0, bracket))
}

/** Decodes the parameters of a path or of headers: each name has one text at most. */
export function decodeTexts(textOf: (name: string) => string | null | undefined, decoding: Decoding): void {
  for (const name in decoding.table) {
    const text = textOf(name)
    if (text !== null && text !== undefined) take(name, [text], decoding)
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
