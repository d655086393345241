import { isObject } from './model.ts'
import type { Contract, Json } from './model.ts'

/** The fields of OpenAPI's objects. A field in no list is refused: a misspelt one would be lost in silence. */
const fields = {
  'a contract':
    'openapi info jsonSchemaDialect servers paths webhooks components security tags externalDocs x-path-files',
  'a path item':
    '$ref summary description get put post delete options head patch trace servers parameters x-path-files',
  'an operation':
    'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers x-policy x-emits x-deprecated-at x-sunset x-successor',
  'a parameter':
    'name in description required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  'a request body': 'description content required',
  'a media type': 'schema example examples encoding',
  'a response': 'description headers content links',
  'a header': 'description required deprecated style explode schema example examples content',
}

const known = new Map(Object.entries(fields).map(([kind, names]) => [kind, new Set(names.split(' '))]))

/** Fields that say something about a request which the machine does not do. */
const idle: Record<string, string> = {
  servers: 'there is one server, for all operations',
  callbacks: 'webhooks are declared for the whole contract',
  allowEmptyValue: 'a parameter without a value is one with an empty value',
  allowReserved: 'reserved characters must be encoded',
}

/** Refuses, or reports, the fields of an object that mean nothing. */
export function checkFields(
  { findings }: Contract,
  kind: keyof typeof fields,
  { value, pointer }: { value: Json; pointer: string },
): void {
  if (!isObject(value)) return
  for (const [name, part] of Object.entries(value)) {
    const place = `${pointer}/${name}`
    if (known.get(kind)?.has(name) !== true)
      findings.lose(
        place,
        `the field \`${name}\` means nothing in ${kind}; remove it, or correct its spelling`,
      )
    const reason = kind === 'a contract' || part === false ? undefined : idle[name]
    if (reason !== undefined) findings.lose(place, `\`${name}\` does nothing here: ${reason}`)
  }
}
