/** `x-emits`: which event an operation makes of its answer, checked so that the one always fits the other. */
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { at, entries, escapeToken, isMarked, isObject, resolve } from './model.ts'
import type { Contract, Emission, Json, JsonObject, Operation, SchemaAt, WrittenOperation } from './model.ts'

const field = z.union([
  z.string(),
  z.strictObject({ event: z.string(), when: z.record(z.string(), z.string()).default({}) }),
])

/** What fills the data of an event: property -> its schema and whether it is always there. */
type Source = Map<string, { schema: Json; always: boolean }>

/** Of an operation, what can become an event. */
type Answering = Pick<Operation, 'parameters' | 'answers' | 'path'>

/** Names of what must not be in an event: it is stored until it is sent, and read by whoever runs the endpoint. */
const secret = /(^|_)(api_?key|password|secret|token|jwt|credential|digest)s?$/i

/** Reads the `x-emits` of an operation. What is wrong with it becomes a finding. */
export function readEmission(
  contract: Contract,
  { pointer, value }: WrittenOperation,
  operation: Answering,
): Emission | undefined {
  if (value['x-emits'] === undefined) return undefined
  const { findings, document } = contract
  const place = `${pointer}/x-emits`
  const parsed = field.safeParse(value['x-emits'])
  if (!parsed.success) {
    findings.refuse(
      place,
      'x-emits is the type of an event, or `{ event: document.created, when: { visibility: workspace } }`',
    )
    return undefined
  }
  const { event: type, when } =
    typeof parsed.data === 'string' ? { event: parsed.data, when: {} } : parsed.data
  const data = dataOf(document, type)
  if (data === undefined) {
    findings.refuse(
      place,
      `no event ${type} with an object as its \`data\` stands under \`webhooks\` in the contract's first file; add it there`,
    )
    return undefined
  }
  const source = sourceOf(document, operation)
  checkData(contract, place, { data, source })
  for (const [name, wanted] of Object.entries(when))
    if (!wordsOf(document, source.get(name)?.schema).includes(wanted))
      findings.refuse(
        place,
        `\`when\` wants \`${name}: ${wanted}\`, which the answer of the operation never has`,
      )
  return { type, when, data }
}

function checkData(
  { document, findings }: Contract,
  place: string,
  { data, source }: { data: SchemaAt; source: Source },
): void {
  const required = requiredOf(resolve(document, data.schema))
  for (const [name, property] of entries(propertiesOf(document, data.schema))) {
    const given = source.get(name)
    const found = resolve(document, property)
    if (secret.test(name) || isMarked(document, property, 'writeOnly'))
      findings.refuse(place, `the event has \`${name}\`, which looks like a secret; leave it out of its data`)
    else if (given === undefined)
      findings.refuse(place, `the event has \`${name}\`, which the answer of the operation does not have`)
    else if (!isDeepStrictEqual(found, resolve(document, given.schema)))
      findings.refuse(
        place,
        `\`${name}\` of the event has another schema than in the answer of the operation`,
      )
    else if (required.includes(name) && !given.always)
      findings.refuse(
        place,
        `the event requires \`${name}\`, which the answer of the operation may leave out`,
      )
  }
}

function dataOf(document: JsonObject, type: string): SchemaAt | undefined {
  const body = `/webhooks/${escapeToken(type)}/post/requestBody/content/application~1json/schema`
  const properties = propertiesOf(document, at(document, body))
  const schema = properties['data']
  const found = resolve(document, schema)
  if (schema === undefined || !isObject(found) || !isObject(found['properties'])) return undefined
  return { schema, pointer: `#${body}/properties/data` }
}

function propertiesOf(document: JsonObject, schema: Json | undefined): JsonObject {
  const found = resolve(document, schema)
  const properties = isObject(found) ? found['properties'] : undefined
  return isObject(properties) ? properties : {}
}

const requiredOf = (schema: Json | undefined): Json[] =>
  isObject(schema) && Array.isArray(schema['required']) ? schema['required'] : []

/** The body of the answer, or the parameters of the path where there is none; `id` is the last of them. */
function sourceOf(document: JsonObject, { parameters, answers, path }: Answering): Source {
  const success = answers.filter(({ status }) => status.startsWith('2'))
  const [place] = success.flatMap(({ content }) => [...content.values()])
  if (place === undefined) {
    const own = parameters.filter((parameter) => parameter.in === 'path')
    const last = own.find(({ name }) => path.endsWith(`{${name}}`))
    const source: Source = new Map(
      own.map(({ name, schema }) => [name, { schema: schema.schema, always: true }]),
    )
    return last === undefined ? source : source.set('id', { schema: last.schema.schema, always: true })
  }
  const required = requiredOf(resolve(document, place.schema))
  return new Map(
    entries(propertiesOf(document, place.schema)).map(([name, schema]) => [
      name,
      { schema, always: required.includes(name) },
    ]),
  )
}

function wordsOf(document: JsonObject, schema: Json | undefined): Json[] {
  const found = resolve(document, schema)
  return isObject(found) && Array.isArray(found['enum']) ? found['enum'] : []
}
