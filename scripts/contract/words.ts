/** Differences of shape as sentences. */
import { isObject, unescapeToken } from '../generate/model.ts'
import type { Json } from '../generate/model.ts'
import type { Difference } from './differences.ts'

export type Direction = 'request' | 'answer' | undefined

/** Rules of Redocly that only look at one direction, whichever operation the difference was found in. */
const ruled: Readonly<Record<string, Direction>> = {
  'enum-values-removed': 'request',
  'enum-values-added': 'answer',
  'required-properties-added': 'request',
  'required-properties-removed': 'answer',
}

const isEvent = (path: string) => path.startsWith('#/webhooks/')

/** Which way the thing that changed travels. */
export function directionOf({ path }: Difference, ruleId: string): Direction {
  const own = ruled[ruleId]
  if (own !== undefined) return own
  // Webhooks are requests that clients receive.
  if (isEvent(path)) return path.includes('/responses/') ? 'request' : 'answer'
  if (path.includes('/responses/')) return 'answer'
  return /\/(?:parameters|requestBody)(?:\/|$)/.test(path) ? 'request' : undefined
}

/** Where in an operation it is, as the beginning of a sentence. @param parameter its name, if it is in one */
export function whereText({ path, typeName }: Difference, direction: Direction, parameter?: string): string {
  if (typeName === 'Parameter' || typeName === 'Response' || typeName === 'RequestBody') return ''
  if (isEvent(path)) return ''
  if (direction === 'request')
    return parameter === undefined ? 'In the request: ' : `In the parameter \`${parameter}\`: `
  const status = /\/responses\/(\w+)\//.exec(path)?.[1]
  if (direction === 'answer') return status === undefined ? 'In an answer: ' : `In the answer ${status}: `
  return ''
}

const refused = 'Requests that were valid are refused.'
const missing = 'Clients that read it find nothing.'
const unexpected = 'Clients meet values they do not expect.'

const effectOf: Readonly<Record<string, string>> = {
  'operation-removed': 'Every call is answered with 404 or 405.',
  'path-removed': 'Every call is answered with 404.',
  'operation-id-changed': 'Programs that use the SDK do not compile.',
  'parameter-removed': 'Requests that send it are refused, or it does nothing.',
  'parameter-became-required': 'Requests without it are refused.',
  'required-properties-added': 'Requests without them are refused.',
  'required-properties-removed': 'Clients that rely on them find nothing.',
  'enum-values-added': 'Clients meet a value they do not know.',
  'response-removed': 'Clients wait for an answer that does not come.',
  'response-header-removed': missing,
  'media-type-removed': 'Clients that speak it are not understood.',
  'default-changed': 'Clients that leave it out get something else.',
  'discriminator-changed': 'Clients cannot tell the members apart.',
  'request-body-became-required': 'Requests without a body are refused.',
  'request-body-removed': 'Nothing of what clients send is read.',
  'security-scheme-changed': 'Clients show credentials that are not understood.',
  'security-scheme-removed': 'Clients show credentials that are not understood.',
  'server-removed': 'Clients call an address that is not served.',
}

/** What a rule that was broken means for clients. */
export function effects({ path }: Difference, ruleId: string, direction: Direction): string {
  if (ruleId === 'path-removed' && isEvent(path)) return 'Subscribers are no longer told.'
  if (ruleId === 'property-removed')
    return direction === 'request' ? 'Requests that send it are refused.' : missing
  return effectOf[ruleId] ?? (direction === 'answer' ? unexpected : refused)
}

const wordingProperties = /^(?:description|summary|title|example|examples|tags|externalDocs|\$comment|x-.*)$/
const wordingTypes =
  /^(?:Info|Contact|License|Tag|TagList|Example|ExamplesMap|ExternalDocs|SpecExtension|Logo)$/

/** Words, examples and names of components: nothing a program notices. */
export function isWording({ typeName, property, path, kind }: Difference): boolean {
  if (property !== undefined && wordingProperties.test(property)) return true
  return wordingTypes.test(typeName) || (path.startsWith('#/components/') && kind !== 'modified')
}

/** What was added or changed, for a difference that breaks nobody. */
export function additionText(difference: Difference): string {
  const { typeName, kind, path, property, base, revision } = difference
  const name = unescapeToken(path.split('/').at(-1) ?? '')
  if (property === 'deprecated')
    return revision?.value === true ? 'Is deprecated.' : 'Is no longer deprecated.'
  if (property === 'enum') return `Values: ${enumText(base?.value, revision?.value)}.`
  if (property !== undefined)
    return `\`${property}\` ${ownerOf(difference)}changed from ${show(base?.value)} to ${show(revision?.value)}.`
  const what = kinds[typeName] ?? `\`${name}\``
  const value = revision?.value ?? base?.value
  const called = isObject(value) && typeof value['name'] === 'string' ? value['name'] : name
  const named = typeName in kinds ? `${what} \`${called}\`` : what
  return kind === 'added' ? `New: ${named}.` : `${named} ${kind === 'removed' ? 'is gone' : 'changed'}.`
}

const kinds: Readonly<Record<string, string>> = {
  Parameter: 'the parameter',
  Response: 'the answer',
  Header: 'the header',
  MediaType: 'the media type',
  Schema: 'the property',
  Server: 'the server',
}

const ownerOf = ({ path, typeName }: Difference) =>
  typeName === 'Schema' && path.includes('/properties/') ? `of \`${path.split('/').at(-1)}\` ` : ''

function enumText(before: Json | undefined, after: Json | undefined): string {
  const [was, is] = [before, after].map((value) => (Array.isArray(value) ? value.map(String) : []))
  const more = (is ?? []).filter((value) => !was?.includes(value)).map((value) => `\`${value}\` is new`)
  const fewer = (was ?? []).filter((value) => !is?.includes(value)).map((value) => `\`${value}\` is gone`)
  return [...more, ...fewer].join(', ')
}

function show(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
