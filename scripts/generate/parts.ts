import { checkFields } from './fields.ts'
import { entries, escapeToken, isObject, resolve } from './model.ts'
import type { Answer, Body, Contract, Json, JsonObject, Parameter, WrittenOperation } from './model.ts'

/** The parameters of an operation: its own, and those of its path that it does not declare anew. */
export function readParameters(contract: Contract, written: WrittenOperation): Parameter[] {
  const { path, pointer, item, value } = written
  const shared = readList(contract, item['parameters'], pointer.slice(0, pointer.lastIndexOf('/')))
  const own = readList(contract, value['parameters'], pointer)
  const overridden = new Set(own.map(key))
  // The OpenAPI specification tells to ignore header parameters with these names: other parts of the contract declare them.
  const reserved = new Set(['accept', 'content-type', 'authorization'])
  const parameters = [...shared.filter((parameter) => !overridden.has(key(parameter))), ...own].filter(
    (parameter) => !(parameter.in === 'header' && reserved.has(parameter.name.toLowerCase())),
  )
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
  const declared = new Set(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name))
  for (const name of inPath)
    if (!declared.delete(name))
      contract.findings.lose(pointer, `the path's {${name}} is not declared, or twice there`)
  for (const name of declared) contract.findings.lose(pointer, `the path parameter ${name} is not in ${path}`)
  return parameters.filter((parameter) => parameter.in !== 'path' || !declared.has(parameter.name))
}

const key = ({ in: place, name }: Parameter) => `${place} ${place === 'header' ? name.toLowerCase() : name}`

function readList(contract: Contract, list: Json | undefined, base: string): Parameter[] {
  const seen = new Set<string>()
  return (Array.isArray(list) ? list : []).flatMap((entry, index): Parameter[] => {
    const pointer = `${base}/parameters/${index}`
    const found = resolve(contract.document, entry)
    if (!isObject(found)) return []
    const parameter = readParameter(contract, found, pointer)
    if (seen.has(key(parameter)))
      contract.findings.refuse(pointer, `the ${parameter.in} parameter ${parameter.name} is declared twice`)
    seen.add(key(parameter))
    return [parameter]
  })
}

function readParameter(contract: Contract, parameter: JsonObject, pointer: string): Parameter {
  const { findings } = contract
  checkFields(contract, 'a parameter', { value: parameter, pointer })
  const place = String(parameter['in'])
  if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
    findings.refuse(pointer, `a parameter cannot be in ${place}; write path, query, header or cookie`)
  const name = String(parameter['name'])
  if (name === '__proto__') findings.refuse(pointer, 'no parameter can be called __proto__')
  const [type, media] = entries(parameter['content'])[0] ?? []
  if (type !== undefined && type !== 'application/json')
    findings.lose(pointer, `a parameter in the form of ${type} is not read; write application/json`)
  const schema = isObject(media) ? media['schema'] : parameter['schema']
  if (schema === undefined) findings.lose(pointer, 'a parameter without a schema is not checked')
  const style = String(parameter['style'] ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple'))
  return {
    name,
    in: place as Parameter['in'], // refused above when it is anything else
    required: parameter['required'] === true || place === 'path',
    style,
    explode:
      typeof parameter['explode'] === 'boolean'
        ? parameter['explode']
        : style === 'form' || style === 'deepObject',
    json: isObject(media),
    schema: { schema: schema ?? true, pointer },
  }
}

/** The body of a request, by media type. */
export function readBody(contract: Contract, value: Json | undefined, pointer: string): Body | undefined {
  const body = resolve(contract.document, value)
  if (!isObject(body)) return undefined
  checkFields(contract, 'a request body', { value: body, pointer })
  const content = readContent(contract, body['content'], `${pointer}/content`)
  if (content.size === 0) contract.findings.refuse(pointer, 'a request body needs a media type')
  for (const type of content.keys())
    if (!readable.test(type))
      contract.findings.lose(`${pointer}/content/${escapeToken(type)}`, `a body of ${type} is not read`)
  return { required: body['required'] === true, content }
}

/** What the machine takes a body apart for, or takes as text. */
const readable =
  /^(?:application\/json|[^/*]+\/[^/*]+\+json|application\/x-www-form-urlencoded|text\/[^/*]+)$/

function readContent(contract: Contract, content: Json | undefined, pointer: string): Body['content'] {
  const places: Body['content'] = new Map()
  for (const [written, media] of entries(content)) {
    const place = `${pointer}/${escapeToken(written)}`
    const [type = '', ...parameters] = written.toLowerCase().split(/\s*;\s*/)
    if (parameters.some((parameter) => parameter !== 'charset=utf-8'))
      contract.findings.lose(place, `the media type ${written} is taken as ${type}`)
    checkFields(contract, 'a media type', { value: media, pointer: place })
    const schema = isObject(media) ? media['schema'] : undefined
    if (schema === undefined && /\bjson$/.test(type))
      contract.findings.lose(place, `${type} without a schema is not checked`)
    if (isObject(media) && media['encoding'] !== undefined) checkEncoding(contract, media['encoding'], place)
    places.set(type, { schema: schema ?? true, pointer: `${place}/schema` })
  }
  return places
}

/** Forms are decoded with brackets (`deepObject`) or with names that repeat, whatever their encoding says. */
function checkEncoding({ findings }: Contract, encoding: Json, pointer: string): void {
  for (const [name, value] of entries(encoding)) {
    const { style = 'form', explode = true, ...others } = isObject(value) ? value : {}
    if ((style !== 'deepObject' && style !== 'form') || explode !== true || Object.keys(others).length > 0)
      findings.lose(`${pointer}/encoding/${escapeToken(name)}`, 'the encoding of a part is not heeded')
  }
}

/** What an operation answers, by status. */
export function readAnswers(contract: Contract, responses: Json | undefined, pointer: string): Answer[] {
  return entries(responses).map(([status, value]) => {
    const place = `${pointer}/${status}`
    const answer = resolve(contract.document, value)
    const parts = isObject(answer) ? answer : {}
    checkFields(contract, 'a response', { value: parts, pointer: place })
    checkStatus(contract, status, place)
    const content = readContent(contract, parts['content'], `${place}/content`)
    if (content.size > 1)
      contract.findings.lose(
        `${place}/content`,
        'an answer has one media type; of several, JSON or else the first is sent',
      )
    for (const type of content.keys())
      if (type.includes('*')) contract.findings.lose(`${place}/content`, `nothing can be sent as ${type}`)
    return {
      status: status.toLowerCase() === 'default' ? 'default' : status.toUpperCase(),
      content,
      headers: new Map(entries(parts['headers']).map((entry) => readHeader(contract, entry, place))),
    }
  })
}

function checkStatus({ findings }: Contract, status: string, pointer: string): void {
  if (!/^(?:[1-5](?:\d\d|XX)|default)$/i.test(status))
    findings.refuse(pointer, `${status} is no status; write for example 200, 4XX or default`)
  else if (/^[123]XX$/i.test(status))
    findings.lose(pointer, `a handler cannot answer with the range ${status}; write the statuses`)
}

function readHeader(contract: Contract, [name, value]: [string, Json], pointer: string): [string, boolean] {
  const header = resolve(contract.document, value)
  checkFields(contract, 'a header', {
    value: header ?? null,
    pointer: `${pointer}/headers/${escapeToken(name)}`,
  })
  return [name.toLowerCase(), isObject(header) && header['required'] === true]
}
