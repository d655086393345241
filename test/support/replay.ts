/**
 * A client of an earlier release: it sends what that release's examples show, and reads the answers as that
 * release described them.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { entriesOf } from '../../scripts/contract/operations.ts'
import type { Entry } from '../../scripts/contract/operations.ts'
import { readSide } from '../../scripts/contract/side.ts'
import type { Side } from '../../scripts/contract/side.ts'
import { at, escapeToken, isObject, resolve } from '../../scripts/generate/model.ts'
import type { Json, JsonObject } from '../../scripts/generate/model.ts'
import type { OperationId } from '../../generated/operations.ts'
import { forNewcomers } from '../laws/exemptions.ts'
import { cronSecret } from './service.ts'
import type { Service } from './service.ts'

export interface Replayed {
  operation: string
  /** What an old client stumbles over; empty when it is served as promised. */
  problems: string[]
}

/** Sends every example of a release to today's service. What it changes is rolled back. */
export async function replayRelease(file: string, service: Service): Promise<Replayed[]> {
  const release = await readSide(file)
  const read = readerOf(release)
  const replayed: Replayed[] = []
  // One after the other: they are clients of one person, on the same rows.
  for (const entry of entriesOf(release.document).values()) {
    const response = await service.rehearsed(await requestOf(entry, release, service))
    replayed.push({ operation: entry.id, problems: await read(entry, response) })
  }
  return replayed
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])
const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

async function requestOf(entry: Entry, release: Side, service: Service): Promise<Request> {
  const { document } = release
  const [method = '', path = ''] = entry.route.split(' ')
  const shared = at(document, `${entry.pointer.slice(1, entry.pointer.lastIndexOf('/'))}/parameters`)
  const parameters = [...listOf(shared), ...listOf(entry.value['parameters'])]
    .map((parameter) => objectOf(resolve(document, parameter)))
    .filter(({ example }) => example !== undefined)
  const of = (place: string) =>
    parameters
      .filter((parameter) => parameter['in'] === place)
      .map(({ name, example }) => [String(name), textOf(example)] as const)
  const values = new Map(of('path'))
  const query = new URLSearchParams([...of('query')].map(([name, value]) => [name, value]))
  const headers = new Headers(of('header').map(([name, value]) => [name, value]))
  const credential = await credentialOf(entry, release, service)
  if (credential !== undefined) headers.set('authorization', `Bearer ${credential}`)
  const [type, media] =
    Object.entries(objectOf(objectOf(resolve(document, entry.value['requestBody']))['content']))[0] ?? []
  if (type !== undefined) headers.set('content-type', type)
  const filled = path.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(values.get(name) ?? name),
  )
  return new Request(`http://plumbline.test${filled}${query.size > 0 ? `?${query.toString()}` : ''}`, {
    method,
    headers,
    ...(type === undefined ? {} : { body: JSON.stringify(objectOf(media)['example']) }),
  })
}

const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : JSON.stringify(value))

/** Somebody whom that release let in. */
async function credentialOf({ id, security, policy }: Entry, release: Side, { issuer }: Service) {
  if (security.length === 0) return undefined
  if (release.policy?.service.includes(policy?.permission ?? '')) return cronSecret
  const newcomers: ReadonlySet<string> = new Set<OperationId>(forNewcomers.keys())
  return issuer.sign(newcomers.has(id) ? 'nobody-in-particular' : 'ada')
}

/** Reads answers as a release describes them. */
function readerOf({ document }: Side) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(openObjects(document), 'release')
  return async ({ pointer, value }: Entry, response: Response): Promise<string[]> => {
    const text = await response.text()
    const promised = Object.entries(objectOf(value['responses'])).filter(([status]) => status.startsWith('2'))
    const found = promised.find(([status]) => Number(status) === response.status)
    if (found === undefined) {
      const wanted = promised.map(([status]) => status).join(' or ')
      return [`answers ${response.status} instead of ${wanted}: ${text.slice(0, 300)}`]
    }
    const answer = objectOf(resolve(document, found[1]))
    const place =
      objectOf(found[1])['$ref'] === undefined
        ? `${pointer}/responses/${found[0]}`
        : String(objectOf(found[1])['$ref'])
    return [
      ...missingHeaders(document, answer, response.headers),
      ...bodyProblems({ answer, place, ajv }, response, text),
    ]
  }
}

/** Closed objects are opened: a property more is a safe change, and clients do not stumble over it. */
function openObjects(document: JsonObject): JsonObject {
  const closing = new Set(['additionalProperties', 'unevaluatedProperties'])
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      closing.has(key) && value === false ? undefined : value,
    ),
  ) as JsonObject // a copy
}

function missingHeaders(document: JsonObject, answer: JsonObject, headers: Headers): string[] {
  return Object.entries(objectOf(answer['headers'])).flatMap(([name, header]) =>
    objectOf(resolve(document, header))['required'] === true && !headers.has(name)
      ? [`answers without the header ${name}`]
      : [],
  )
}

interface Promised {
  answer: JsonObject
  place: string
  ajv: Ajv2020
}

function bodyProblems({ answer, place, ajv }: Promised, { headers }: Response, text: string): string[] {
  const types = Object.keys(objectOf(answer['content']))
  if (types.length === 0) return text === '' ? [] : ['answers with a body, and promised none']
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!types.includes(type)) return [`answers in ${type || 'no media type'} instead of ${types.join(' or ')}`]
  if (!/\bjson$/.test(type)) return []
  const validate = ajv.compile({ $ref: `release${encodeURI(place)}/content/${escapeToken(type)}/schema` })
  if (validate(JSON.parse(text))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `answers with ${instancePath || 'a body'} that ${message}`,
  )
}
