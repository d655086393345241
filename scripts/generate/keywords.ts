/** Every keyword of a schema the generator understands, by what stands behind it. A keyword in no list is refused. */

/** A schema, or true or false. */
export const schemaKeywords = new Set([
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
])
export const schemaListKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
export const schemaMapKeywords = new Set([
  '$defs',
  'definitions',
  'dependentSchemas',
  'patternProperties',
  'properties',
])

/** Checked by the validators as they stand. */
export const assertionKeywords = new Set([
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
  '$id',
  '$ref',
  '$schema',
  'const',
  'dependentRequired',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'required',
  'type',
  'uniqueItems',
])

const isNumber = (value: unknown) => typeof value === 'number'
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
const isText = (value: unknown) => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
const types = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])
const isType = (value: unknown) =>
  Array.isArray(value)
    ? value.length > 0 && value.every((type) => types.has(String(type)))
    : types.has(String(value))

/** What stands behind a keyword, and in words. */
export const forms = new Map<string, readonly [(value: unknown) => boolean, string]>([
  ...['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum'].map(
    (keyword) => [keyword, [isNumber, 'a number']] as const,
  ),
  ...[
    'maxContains',
    'maxItems',
    'maxLength',
    'maxProperties',
    'minContains',
    'minItems',
    'minLength',
    'minProperties',
  ].map((keyword) => [keyword, [isCount, 'a whole number from 0 on']] as const),
  ...['$ref', '$id', '$schema', '$anchor', '$dynamicRef', '$dynamicAnchor', 'format', 'pattern'].map(
    (keyword) => [keyword, [isText, 'a text']] as const,
  ),
  ['enum', [(value) => Array.isArray(value) && value.length > 0, 'a list with at least one value']],
  ['multipleOf', [(value) => typeof value === 'number' && value > 0, 'a number above 0']],
  ['required', [isTexts, 'a list of names']],
  ['type', [isType, `one of ${[...types].join(', ')}, or a list of them`]],
  ['uniqueItems', [(value) => typeof value === 'boolean', 'true or false']],
])

/** Say nothing that a validator could check, or are turned into something else before it sees them. */
export const annotationKeywords = new Set([
  '$comment',
  '$vocabulary',
  'contentEncoding',
  'contentMediaType',
  'default',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
])

/** Extensions that mean something here. */
export const extensions = new Set(['x-fetched', 'x-pii'])

/** Formats that are checked. Others say nothing to a validator. */
export const formats = new Set([
  'binary',
  'byte',
  'date',
  'date-time',
  'double',
  'duration',
  'email',
  'float',
  'hostname',
  'int32',
  'int64',
  'ipv4',
  'ipv6',
  'iso-date-time',
  'iso-time',
  'json-pointer',
  'password',
  'regex',
  'relative-json-pointer',
  'time',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'uuid',
])
