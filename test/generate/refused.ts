/**
 * Contracts the generator refuses: what is written, and what it says about the line that ends in `#!`.
 * `~` stands for the fields that every operation needs, ROW for the row and ID for its first operationId.
 */

export interface Refused {
  name: string
  /** The path item: YAML, without its path. */
  text: string
  /** What is said of the marked line. */
  message: string
  /** A contract that is not ours is generated all the same, and this is reported. */
  reported: boolean
}

const row =
  (reported: boolean) =>
  (name: string, text: string, message: string): Refused => ({ name, text, message, reported })
const refused = row(false)
const reported = row(true)

const body = (schema: string) => `
  post: ~
    requestBody:
      content:
        application/json:
          schema:
            ${schema.trim().replaceAll('\n', '\n            ')}`
const query = (parameter: string) => `
  get: ~
    parameters:
      - ${parameter}`
const answer = (text: string) => `
  get:
    operationId: ID
    security: [{ bearer: [] }]
    x-policy: { permission: profile:read, tenant: none, rate: read, reason: it is a test }
    responses:
      ${text.trim().replaceAll('\n', '\n      ')}`
const policy = (text: string, security = '[{ bearer: [] }]') => `
  get:
    operationId: ID
    security: ${security}
    x-policy: ${text}
    responses: { '204': { description: Done. } }`

/** Found while the contract is read. */
export const reading: Refused[] = [
  reported(
    'an operation without a name',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r }')
      .replace('    operationId: ID\n', '')
      .replace('get:', 'get: #!'),
    'an operation has no operationId; write one, for example `documents.create`',
  ),
  refused(
    'a name that is no text',
    answer("'204': { description: Done. }").replace('ID', '7 #!'),
    'an operationId is a text, for example `documents.create`',
  ),
  refused(
    'a name JavaScript has taken',
    answer("'204': { description: Done. }").replace('ID', '__proto__ #!'),
    'no operation can be called __proto__',
  ),
  refused(
    'a name that is taken',
    `
  get: ~
  ${policy('{ permission: profile:read, tenant: none, rate: read, reason: r }').trim().replace('get:', 'put: #!')}`,
    'the operationId ID is used twice',
  ),
  refused(
    'a name that differs in case',
    `
  get: ~
  ${policy('{ permission: profile:read, tenant: none, rate: read, reason: r }').trim().replace('get:', 'put: #!').replace('ID', 'Id')}`,
    'the operationId Id and ID would be one file; name one of them otherwise',
  ),
  refused(
    'a path that cannot be told from another',
    `
/v1/ROW/{a}:
  get: ~
    parameters: [{ name: a, in: path, required: true, schema: { type: string, maxLength: 9 } }]
/v1/ROW/{b}:
  get: ~ #!
    parameters: [{ name: b, in: path, required: true, schema: { type: string, maxLength: 9 } }]`,
    'GET /v1/ROW/{b} cannot be told from /v1/ROW/{a}',
  ),
  reported('a method that is not served', '\n  get: ~\n  trace: ~ #!', 'the method TRACE is not served'),
  reported(
    'a path item with a field of its own',
    '\n  get: ~\n  pots: {} #!',
    'the field `pots` means nothing in a path item; remove it, or correct its spelling',
  ),
  reported(
    'an operation with a misspelt field',
    '\n  get: ~\n    sumary: What. #!',
    'the field `sumary` means nothing in an operation; remove it, or correct its spelling',
  ),
  reported(
    'a parameter with a misspelt field',
    query('{ name: a, in: query, requird: true, schema: { type: string } } #!'),
    'the field `requird` means nothing in a parameter; remove it, or correct its spelling',
  ),
  reported(
    'callbacks',
    '\n  get: ~\n    callbacks: {} #!',
    '`callbacks` does nothing here: webhooks are declared for the whole contract',
  ),
  reported(
    'a server of one operation',
    '\n  get: ~\n    servers: [{ url: /other }] #!',
    '`servers` does nothing here: there is one server, for all operations',
  ),
  reported(
    'a parameter that may be empty',
    query('{ name: a, in: query, allowEmptyValue: true, schema: { type: string } } #!'),
    '`allowEmptyValue` does nothing here: a parameter without a value is one with an empty value',
  ),
  reported(
    'reserved characters',
    query('{ name: a, in: query, allowReserved: true, schema: { type: string } } #!'),
    '`allowReserved` does nothing here: reserved characters must be encoded',
  ),
  reported(
    'security that is not stated',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r }')
      .replace('    security: [{ bearer: [] }]\n', '')
      .replace('get:', 'get: #!'),
    'an operation says nothing about security; write `security: []` if it is public',
  ),
  refused(
    'an undeclared security scheme',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r }', '[{ cookie: [] }] #!'),
    'the security scheme cookie is not declared in components.securitySchemes',
  ),
  reported(
    'credentials that may be left out',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r }', '[{}, { bearer: [] }] #!'),
    'credentials that may be left out (`{}`) are asked for all the same',
  ),
  reported(
    'scopes',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r }', '[{ bearer: [admin] }] #!'),
    'the scopes of a security scheme are not asked for; name the permission in x-policy',
  ),
  reported(
    'a date that is none',
    '\n  get: ~\n    deprecated: true\n    x-deprecated-at: soon #!',
    'x-deprecated-at is "soon"; write a date such as 2026-01-31',
  ),
  reported(
    'a successor that does not exist',
    '\n  get: ~\n    deprecated: true\n    x-successor: plants.nowhere #!',
    'x-successor plants.nowhere: no operation of the contract; write an operationId, a path or a URL whose values are known',
  ),

  reported(
    'a part of a segment',
    `
/v1/ROW/{a}.json: #!
  get: ~
    parameters: [{ name: a, in: path, required: true, schema: { type: string, maxLength: 9 } }]`,
    'a parameter that is a part of a segment, as in `{a}.json`, is not matched',
  ),
  reported(
    'a path parameter that is not declared',
    '\n/v1/ROW/{a}:\n  get: ~ #!',
    "the path's {a} is not declared, or twice there",
  ),
  reported(
    'a path parameter that is not in the path',
    '\n  get: ~ #!\n    parameters: [{ name: a, in: path, required: true, schema: { type: string } }]',
    'the path parameter a is not in /v1/ROW',
  ),
  refused(
    'a parameter that is there twice',
    query(
      '{ name: a, in: query, schema: { type: string } }\n      - { name: a, in: query, schema: { type: string } } #!',
    ),
    'the query parameter a is declared twice',
  ),
  refused(
    'a place for parameters that does not exist',
    query('{ name: a, in: body, schema: { type: string } } #!'),
    'a parameter cannot be in body; write path, query, header or cookie',
  ),
  refused(
    'a parameter JavaScript has no place for',
    query('{ name: __proto__, in: query, schema: { type: string } } #!'),
    'no parameter can be called __proto__',
  ),
  reported(
    'a parameter in another form than JSON',
    query('{ name: a, in: query, content: { application/xml: { schema: { type: object } } } } #!'),
    'a parameter in the form of application/xml is not read; write application/json',
  ),
  reported(
    'a parameter without a schema',
    query('{ name: a, in: query } #!'),
    'a parameter without a schema is not checked',
  ),
  refused(
    'a body without a media type',
    '\n  post: ~\n    requestBody: { content: {} } #!',
    'a request body needs a media type',
  ),
  reported(
    'a body that is not read',
    '\n  post: ~\n    requestBody: { content: { multipart/form-data: { schema: { type: object } } } } #!',
    'a body of multipart/form-data is not read',
  ),
  reported(
    'a charset',
    "\n  post: ~\n    requestBody: { content: { 'text/plain; charset=latin1': { schema: { type: string } } } } #!",
    'the media type text/plain; charset=latin1 is taken as text/plain',
  ),
  reported(
    'JSON without a schema',
    '\n  post: ~\n    requestBody: { content: { application/json: { example: {} } } } #!',
    'application/json without a schema is not checked',
  ),
  reported(
    'a misspelt field of a media type',
    '\n  post: ~\n    requestBody: { content: { application/json: { schema: { type: object }, exampel: {} } } } #!',
    'the field `exampel` means nothing in a media type; remove it, or correct its spelling',
  ),
  reported(
    'a misspelt field of a body',
    '\n  post: ~\n    requestBody: { content: { application/json: { schema: { type: object } } }, need: true } #!',
    'the field `need` means nothing in a request body; remove it, or correct its spelling',
  ),
  reported(
    'an encoding',
    '\n  post: ~\n    requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object }, encoding: { a: { style: pipeDelimited } } } } } #!',
    'the encoding of a part is not heeded',
  ),
  refused(
    'a status that is none',
    answer('OK: { description: Done. } #!'),
    'OK is no status; write for example 200, 4XX or default',
  ),
  reported(
    'a range of good statuses',
    answer('2XX: { description: Done. } #!'),
    'a handler cannot answer with the range 2XX; write the statuses',
  ),
  reported(
    'two media types in an answer',
    answer(
      "'200': { description: A., content: { text/plain: { schema: { type: string } }, text/html: { schema: { type: string } } } } #!",
    ),
    'an answer has one media type; of several, JSON or else the first is sent',
  ),
  reported(
    'an answer of any media type',
    answer("'200': { description: A., content: { '*/*': { schema: { type: string } } } } #!"),
    'nothing can be sent as */*',
  ),
  reported(
    'a misspelt field of an answer',
    answer("'200': { description: A., contents: {} } #!"),
    'the field `contents` means nothing in a response; remove it, or correct its spelling',
  ),
  reported(
    'a misspelt field of a header',
    answer("'200': { description: A., headers: { ETag: { requird: true, schema: { type: string } } } } #!"),
    'the field `requird` means nothing in a header; remove it, or correct its spelling',
  ),
]

/** Found while access is read; a contract that is not ours has none. */
export const access: Refused[] = [
  refused(
    'no policy',
    "\n  get: #!\n    operationId: ID\n    security: [{ bearer: [] }]\n    responses: { '204': { description: Done. } }",
    'ID: there is no x-policy; write permission, tenant and rate, for example `{ permission: documents:read, tenant: workspace_id, rate: read }`',
  ),
  refused(
    'a misspelt field of the policy',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r, audti: true } #!'),
    'ID: x-policy does not know `audti`; remove it, or correct its spelling',
  ),
  refused(
    'a policy without its rate',
    policy('{ permission: profile:read, tenant: none, reason: r } #!'),
    'ID: x-policy lacks `rate`; write for example `rate: read`',
  ),
  refused(
    'an idempotency that does not exist',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r, idempotency: maybe } #!'),
    'ID: x-policy has a wrong `idempotency`: Invalid option: expected one of "none"|"optional"|"required"',
  ),
  refused(
    'a permission that nobody has',
    policy('{ permission: profile:reed, tenant: none, rate: read, reason: r } #!'),
    'ID: the permission profile:reed is in no role of policy.yaml; add it there or write one that is',
  ),
  refused(
    'no reason',
    policy('{ permission: profile:read, tenant: none, rate: read } #!'),
    'ID: a public operation, or one without a tenant, needs a `reason:`',
  ),
  refused(
    'a public operation that asks for credentials',
    policy('{ permission: public, tenant: none, rate: read, reason: r } #!'),
    'ID: an operation is public exactly when `security: []`; make the two agree',
  ),
  refused(
    'an open operation that is not public',
    policy('{ permission: profile:read, tenant: none, rate: read, reason: r } #!', '[]'),
    'ID: an operation is public exactly when `security: []`; make the two agree',
  ),
  refused(
    'a permission of roles without a tenant',
    policy('{ permission: plants:read, tenant: none, rate: read, reason: r } #!'),
    'ID: plants:read is a permission of workspace roles; name the path parameter of the tenant',
  ),
  refused(
    'a permission of persons with a tenant',
    `\n/v1/ROW/{garden_id}:${policy('{ permission: profile:read, tenant: garden_id, rate: read } #!')}
    parameters: [{ name: garden_id, in: path, required: true, schema: { type: string } }]`,
    'ID: profile:read is not a permission of a workspace role, but the operation has a tenant',
  ),
  refused(
    'a tenant that is not in the path',
    policy('{ permission: plants:read, tenant: garden_id, rate: read } #!'),
    'ID: the path has no parameter {garden_id}',
  ),
  refused(
    'a rate class that does not exist',
    policy('{ permission: profile:read, tenant: none, rate: fast, reason: r } #!'),
    'ID: the rate class fast is not in policy.yaml; it has read, write, system, failed_authentication',
  ),
]

/** Found while the modules are written. */
export const writing: Refused[] = [
  reported(
    'a keyword nobody knows',
    body('type: string\nmaxLenght: 3 #!'),
    'the schema keyword `maxLenght` means nothing here; remove it, or correct its spelling',
  ),
  reported(
    'an extension nobody knows',
    body('type: string\nx-maximal: 3 #!'),
    'the schema keyword `x-maximal` means nothing here; remove it, or correct its spelling',
  ),
  reported(
    'nullable',
    body('type: string\nnullable: true #!'),
    '`nullable` is a word of OpenAPI 3.0; write `type: [string, "null"]`',
  ),
  reported(
    'a format that is not checked',
    body('type: string\nformat: colour #!'),
    'the format `colour` is not checked; use a pattern, or a format that is',
  ),
  reported(
    'a bad pattern',
    body("type: string\npattern: '^[\\_]$' #!"),
    'the pattern is not a valid Unicode regular expression: SyntaxError: Invalid regular expression: /^[\\_]$/u: Invalid escape',
  ),
  reported(
    'a bad pattern of names',
    body("type: object\npatternProperties: { '(': { type: string } } #!"),
    'the pattern is not a valid Unicode regular expression: SyntaxError: Invalid regular expression: /(/u: Unterminated group',
  ),
  refused(
    'a schema that is none',
    body('type: array\nitems: [{ type: string }] #!'),
    'a schema is an object, true or false',
  ),
  refused(
    'a condition without consequence',
    body('type: object\nif: { type: object }').replace('schema:', 'schema: #!'),
    'the schema cannot be compiled: strict mode: "if" without "then" and "else" is ignored',
  ),
  refused(
    'a type that does not exist',
    body('type: strin #!'),
    '`type` must be one of array, boolean, integer, null, number, object, string, or a list of them',
  ),
  refused('a bound that is no number', body("type: integer\nminimum: '3' #!"), '`minimum` must be a number'),
  refused(
    'a flag of OpenAPI 3.0',
    body('type: integer\nexclusiveMinimum: true #!'),
    '`exclusiveMinimum` must be a number',
  ),
  refused(
    'a length below nothing',
    body('type: string\nmaxLength: -1 #!'),
    '`maxLength` must be a whole number from 0 on',
  ),
  refused('a pattern that is no text', body('type: string\npattern: 3 #!'), '`pattern` must be a text'),
  refused(
    'no value at all',
    body('type: string\nenum: [] #!'),
    '`enum` must be a list with at least one value',
  ),
  refused(
    'a multiple of nothing',
    body('type: number\nmultipleOf: 0 #!'),
    '`multipleOf` must be a number above 0',
  ),
  refused(
    'required as a flag',
    body('type: string\nrequired: true #!'),
    '`required` must be a list of names',
  ),
  refused(
    'uniqueItems as a text',
    body("type: array\nuniqueItems: 'yes' #!"),
    '`uniqueItems` must be true or false',
  ),
  reported(
    'a discriminator of nothing',
    body('type: object\ndiscriminator: { propertyName: kind } #!'),
    'a discriminator without oneOf or anyOf is not enforced',
  ),
  refused(
    'a member without a tag',
    body(
      'discriminator: { propertyName: kind } #!\noneOf: [{ type: object }, { type: object, properties: { kind: { const: b } } }]',
    ),
    'nothing selects member 1; give its tag a const, or map a value to it',
  ),
  refused(
    'two members with one tag',
    body(
      'discriminator: { propertyName: kind } #!\noneOf: [{ type: object, properties: { kind: { const: b } } }, { type: object, properties: { kind: { const: b } } }]',
    ),
    'the value b selects more than one member',
  ),
  refused(
    'a mapping to no member',
    body(
      'discriminator:\n  propertyName: kind\n  mapping:\n    c: ../schemas/Plant.yaml#/Plant #!\noneOf: [{ type: object, properties: { kind: { const: a } } }, { type: object, properties: { kind: { const: b } } }]',
    ),
    'the mapping of c leads to no member',
  ),
  reported(
    'cookies',
    query('{ name: a, in: cookie, schema: { type: string } } #!'),
    'cookie parameters are not read',
  ),
  reported(
    'a style that does not exist',
    query('{ name: a, in: query, style: matrix, schema: { type: string } } #!'),
    'the style `matrix` of a query parameter is not decoded; write form, deepObject, spaceDelimited, pipeDelimited',
  ),
  reported(
    'an object that is spread over the query',
    query('{ name: a, in: query, schema: { type: object, properties: { b: { type: string } } } } #!'),
    'an object in the style `form` is not decoded; write `style: deepObject` in the query',
  ),
  reported(
    'an answer with names of a pattern',
    answer(
      "'200':\n  description: A.\n  content:\n    application/json:\n      schema:\n        type: object\n        patternProperties: { '^a': { type: string } } #!",
    ),
    'undeclared properties beside patternProperties are not dropped from answers',
  ),
  reported(
    'an answer that is one of several without a tag',
    answer(
      "'200':\n  description: A.\n  content:\n    application/json:\n      schema: #!\n        oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }]",
    ),
    'undeclared properties of a union without a discriminator are not dropped from answers',
  ),
]
