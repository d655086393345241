import { at, isObject } from './model.ts'
import type { Contract, JsonObject, Operation } from './model.ts'

/** The error codes that the machine itself can answer for this operation. Authors write only what is special to theirs. */
function standardCodes({ policy, parameters, body }: Operation): string[] {
  const has = (place: string) => parameters.some((parameter) => parameter.in === place)
  const open = policy.permission === 'public'
  return [
    'validation_failed',
    ...(open ? [] : ['unauthenticated', 'forbidden']),
    ...(open && !has('path') ? [] : ['not_found']),
    ...(body ? ['request_timeout', 'content_too_large', 'unsupported_media_type'] : []),
    ...(parameters.some((parameter) => parameter.name.toLowerCase() === 'if-match')
      ? ['precondition_failed']
      : []),
    ...(policy.idempotency === 'none' ? [] : ['conflict', 'idempotency_mismatch']),
    'rate_limited',
    'internal',
    'unavailable',
  ]
}

/** Adds the standard error responses, and what every answer carries, to the document and to the model. */
export function addStandardAnswers({ document, operations, policy, findings }: Contract): void {
  const components = at(document, '/components')
  if (!isObject(components)) return
  const problem = at(document, '/components/schemas/Problem')
  if (problem === undefined)
    findings.refuse(
      '#/components/schemas',
      'the contract needs a schema named Problem for its error responses',
    )
  const responses: JsonObject = isObject(components['responses']) ? components['responses'] : {}
  components['responses'] = responses
  for (const operation of operations) {
    addIdempotencyKey(document, operation)
    const declared = at(document, `${operation.pointer}/responses`)
    if (!isObject(declared)) continue
    for (const code of standardCodes(operation)) {
      const entry = policy.errors[code]
      if (entry === undefined) {
        findings.refuse(
          '#',
          `the error catalogue in policy.yaml lacks the code ${code}, which the service itself uses`,
        )
        continue
      }
      const status = String(entry.status)
      if (Object.hasOwn(declared, status)) continue
      responses[code] ??= standardResponse(code, entry)
      declared[status] = { $ref: `#/components/responses/${code}` }
      const schema = {
        schema: { $ref: '#/components/schemas/Problem' },
        pointer: `#/components/responses/${code}`,
      }
      operation.answers.push({
        status,
        content: new Map([['application/problem+json', schema]]),
        headers: new Map(),
      })
    }
  }
  findings.stop()
}

/** A foreign contract does not document what the machine itself answers; to the machine that would be a fault. */
export function addDefaultAnswers({ operations }: Contract): void {
  for (const { answers, pointer } of operations)
    if (!answers.some(({ status }) => status === 'default'))
      answers.push({
        status: 'default',
        content: new Map([['application/problem+json', { schema: true, pointer }]]),
        headers: new Map(),
      })
}

/** The parameter that comes with `x-policy.idempotency`, in the document and in the model. */
function addIdempotencyKey(document: JsonObject, { policy, parameters, pointer }: Operation): void {
  if (policy.idempotency === 'none') return
  const required = policy.idempotency === 'required'
  const schema = { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' }
  const parameter: JsonObject = {
    name: 'Idempotency-Key',
    in: 'header',
    required,
    description:
      'Makes it safe to send the request again: for 24 hours the effect of this key happens once, and its answer is repeated with `Idempotent-Replayed: true`, secrets included. The answer is kept encrypted under the key, so take one nobody can guess, such as a UUID.',
    schema,
    example: '0d6d9c0e-6f0b-4a3e-9a53-0f6c1f0f7c11',
  }
  const operation = at(document, pointer.slice(1))
  if (!isObject(operation)) return
  const list = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  operation['parameters'] = [...list, parameter]
  parameters.push({
    name: 'Idempotency-Key',
    in: 'header',
    required,
    style: 'simple',
    explode: false,
    json: false,
    schema: { schema, pointer },
  })
}

/** On every answer that was counted; written down where they matter most (draft-ietf-httpapi-ratelimit-headers-10). */
const rateFields = {
  RateLimit: {
    description:
      'What is left (`r`), and in how many seconds the window ends (`t`); on every answer that was counted.',
    schema: { type: 'string', maxLength: 200 },
    example: '"write";r=0;t=30',
  },
  'RateLimit-Policy': {
    description:
      'How many requests (`q`) a window of seconds (`w`) grants; on every answer that was counted.',
    schema: { type: 'string', maxLength: 200 },
    example: '"write";q=120;w=60',
  },
}

function standardResponse(
  code: string,
  { status, title, help }: Contract['policy']['errors'][string],
): JsonObject {
  const example: JsonObject = {
    type: `/problems/${code}`,
    title,
    status,
    code,
    request_id: 'req_01kreq00000000000000000000',
  }
  if (code === 'validation_failed')
    example['errors'] = [{ parameter: 'limit', code: 'maximum', detail: 'must be at most 100' }]
  const retry = {
    description: 'Seconds to wait before trying again.',
    schema: { type: 'integer', minimum: 0, maximum: 86400 },
  }
  return {
    description: `${title}. ${help}`,
    ...(status === 429 || status === 503
      ? { headers: { 'Retry-After': retry, ...(status === 429 ? rateFields : {}) } }
      : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } },
  }
}
