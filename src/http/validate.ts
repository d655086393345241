import type { SchemaError, Validate } from '../../generated/contract.ts'
import { Problem } from '../errors.ts'
import type { ProblemItem } from '../errors.ts'
import { parseBody } from './body.ts'
import type { Bodies, Bytes } from './body.ts'
import type { Exchange } from './exchange.ts'
import { decodeQuery, decodeTexts } from './parameters.ts'

/**
 * Step 5. Decodes the parameters and checks them against the contract; the body, where there may be one, is next.
 * @throws Problem validation_failed with every place that does not match, or bad_request for a body nobody asked for
 */
export function validate(exchange: Exchange): void {
  const { module } = exchange
  const { request, raw, search } = exchange
  const errors: ProblemItem[] = []
  const { input } = exchange
  const { path, query, header } = module.parameters
  if (path !== undefined) decodeTexts((name) => raw[name], { table: path, values: (input.path = {}), errors })
  if (query !== undefined) input.query = {}
  if (search.length > 1) decodeQuery(search, { table: query ?? {}, values: input.query, errors })
  if (header !== undefined)
    decodeTexts((name) => request.headers.get(name), { table: header, values: (input.headers = {}), errors })
  const { validateParameters } = module
  // A parameter that could not be decoded is missing now; saying so would be a second, wrong complaint.
  if (errors.length === 0 && validateParameters !== undefined && !validateParameters(input))
    errors.push(...items(validateParameters, parameterItem))
  if (errors.length > 0) throw new Problem('validation_failed', { errors })
  if (module.bodies === undefined) refuseBody(exchange)
}

/**
 * Step 5, for a body that was read.
 * @throws Problem validation_failed, or what `parseBody` throws
 */
export function validateBody(exchange: Exchange, bodies: Bodies, bytes: Bytes | undefined): void {
  const body = parseBody(exchange, bodies, bytes)
  if (body === undefined) return
  const check = bodies[body.type]?.validate
  if (check === undefined) throw new Problem('internal', { detail: `no validator for ${body.type}` })
  if (!check(body.value)) throw new Problem('validation_failed', { errors: items(check, bodyItem) })
  exchange.input.body = body.value
}

function refuseBody({ request, connection }: Exchange): void {
  // A web Request knows whether it has one; only over a socket the headers must tell.
  if (connection.bytes === undefined && request.body === null) return
  const length = request.headers.get('content-length')
  if ((length !== null && length !== '0') || request.headers.has('transfer-encoding'))
    throw new Problem('bad_request', { detail: 'This operation takes no body.' })
}

/** ajv reports one violation many times where schemas are combined; one line a place and rule is enough. */
function items(refused: Validate, item: (error: SchemaError) => ProblemItem): ProblemItem[] {
  const found = new Map<string, ProblemItem>()
  for (const error of refused.errors ?? []) {
    if (error.keyword === 'if') continue
    const entry = item(error)
    const key = `${entry.pointer ?? entry.parameter} ${entry.code}`
    if (!found.has(key)) found.set(key, entry)
    if (found.size >= 20) break
  }
  return [...found.values()]
}

function parameterItem(error: SchemaError): ProblemItem {
  const [name = '', ...rest] = error.instancePath.split('/').slice(2)
  const missing = error.keyword === 'required' ? String(error.params['missingProperty']) : ''
  const parameter = [name.replaceAll('~1', '/').replaceAll('~0', '~'), ...rest, missing]
    .filter((part) => part !== '')
    .join('.')
  return { parameter, ...words(error) }
}

/** The pointer names the place where something must change: for a missing or surplus member, that member. */
function bodyItem(error: SchemaError): ProblemItem {
  const { params } = error
  const names = [
    params['missingProperty'],
    params['additionalProperty'],
    params['unevaluatedProperty'],
    params['propertyName'],
  ]
  const member = names.find((name) => typeof name === 'string')
  const token = member === undefined ? '' : `/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return { pointer: error.instancePath + token, ...words(error) }
}

const count = (limit: unknown, unit: string) =>
  `${String(limit)} ${limit === 1 ? unit : unit.replace(/y$/, 'ie') + 's'}`

/** Our own words for each rule: precise, without values (which may be secret), the same for every operation. */
const phrases: Record<string, (params: SchemaError['params']) => string> = {
  additionalProperties: () => 'is not a property the contract knows',
  unevaluatedProperties: () => 'is not a property the contract knows',
  'false schema': () => 'is set by the service and cannot be sent',
  required: () => 'is required',
  dependentRequired: (p) => `is required when ${String(p['property'])} is there`,
  type: (p) => `must be ${[p['type']].flat().join(' or ')}`,
  format: (p) => `must be a valid ${String(p['format'])}`,
  pattern: (p) => `must match ${String(p['pattern'])}`,
  enum: (p) =>
    `must be one of ${[p['allowedValues']]
      .flat()
      .map((value) => JSON.stringify(value))
      .join(', ')}`,
  const: (p) => `must be ${JSON.stringify(p['allowedValue'])}`,
  minLength: (p) => `must have at least ${count(p['limit'], 'character')}`,
  maxLength: (p) => `must have at most ${count(p['limit'], 'character')}`,
  minItems: (p) => `must have at least ${count(p['limit'], 'item')}`,
  maxItems: (p) => `must have at most ${count(p['limit'], 'item')}`,
  minProperties: (p) => `must have at least ${count(p['limit'], 'property')}`,
  maxProperties: (p) => `must have at most ${count(p['limit'], 'property')}`,
  minimum: (p) => `must be at least ${String(p['limit'])}`,
  maximum: (p) => `must be at most ${String(p['limit'])}`,
  exclusiveMinimum: (p) => `must be greater than ${String(p['limit'])}`,
  exclusiveMaximum: (p) => `must be less than ${String(p['limit'])}`,
  multipleOf: (p) => `must be a multiple of ${String(p['multipleOf'])}`,
  uniqueItems: () => 'must not have equal items',
  contains: () => 'must have a certain item',
  propertyNames: () => 'has a name the contract does not allow',
  not: () => 'must not have this form',
  oneOf: () => 'must match exactly one of the forms the contract gives',
  anyOf: () => 'must match one of the forms the contract gives',
}

const words = ({ keyword, params }: SchemaError) => ({
  code: keyword === 'false schema' ? 'readOnly' : keyword,
  detail: (phrases[keyword]?.(params) ?? `breaks the rule ${keyword}`).slice(0, 1000),
})
