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
  const gathered: Gathered = { lists: undefined, nested: undefined }
  for (let from = 1; from < search.length;) {
    const next = search.indexOf('&', from)
    const end = next === -1 ? search.length : next
    const name = nameAt(search, from, table)
    const text = name === undefined ? undefined : unescapeText(search.slice(from + name.length + 1, end))
    if (name !== undefined && text !== undefined) gather(name, text, { decoding, gathered })
    else if (end > from) decodePair(search.slice(from, end), { decoding, gathered })
    from = end + 1
  }
  const { lists, nested } = gathered
  if (lists !== undefined) for (const [name, texts] of lists) take(name, texts, decoding)
  if (nested !== undefined) Object.assign(values, decodeNested(nested, { members: table }, errors))
}

/** What needs all of its texts before it can be decoded; nearly no query has any. */
interface Gathered {
  lists: Map<string, string[]> | undefined
  nested: [string, string][] | undefined
}

interface Gathering {
  decoding: Decoding
  gathered: Gathered
}

/** The declared name that stands there as it is, which nearly all do: it need not be cut out of the text and looked up. */
function nameAt(search: string, from: number, table: Table): string | undefined {
  for (const name in table)
    if (search.startsWith(name, from) && search.charCodeAt(from + name.length) === equalsSign) return name
  return undefined
}
const equalsSign = 61

function gather(name: string, text: string, { decoding, gathered }: Gathering): void {
  const { table, values, errors } = decoding
  if (isList(table[name] ?? 'string')) {
    const texts = (gathered.lists ??= new Map<string, string[]>()).get(name)
    if (texts === undefined) gathered.lists.set(name, [text])
    else texts.push(text)
  } else if (Object.hasOwn(values, name))
    complain(errors, { parameter: name, code: 'repeated', detail: 'must be given once' })
  else take(name, [text], decoding)
}

/** Any pair of name and text, escaped or not. */
function decodePair(pair: string, gathering: Gathering): void {
  const { table, errors } = gathering.decoding
  const equals = pair.indexOf('=')
  const name = unescapeText(equals === -1 ? pair : pair.slice(0, equals))
  const text = unescapeText(equals === -1 ? '' : pair.slice(equals + 1))
  if (name === undefined || text === undefined)
    errors.push({
      parameter: pair.slice(0, 64),
      code: 'encoding',
      detail: 'is not valid percent-encoded UTF-8',
    })
  else if (Object.hasOwn(table, name)) gather(name, text, gathering)
  else if (isNested(name, table)) (gathering.gathered.nested ??= []).push([name, text])
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
  values[name] = value // what failed is refused, and never looked at
  if (value === failed)
    complain(errors, { parameter: name, code: 'type', detail: `must be ${article(decode)}` })
}

/** About one parameter, the last complaint is enough. */
function complain(errors: ProblemItem[], item: ProblemItem): void {
  const before = errors.findIndex(({ parameter }) => parameter === item.parameter)
  errors.splice(before === -1 ? errors.length : before, 1, item)
}
