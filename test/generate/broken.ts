/** Contracts that are broken as a whole: what is changed in a good one, and everything the generator says. */

export interface Broken {
  name: string
  /** Path -> its text, or what becomes of it; undefined removes the file. */
  files: Readonly<Record<string, string | ((text: string) => string | undefined)>>
  said: string[]
}

const live = `
/livez:
  get:
    operationId: system.live
    security: []
    x-policy: { permission: public, tenant: none, rate: system, reason: it is a test }
    responses: { '204': { description: Done. } }
`
const open =
  'security: [], x-policy: { permission: public, tenant: none, rate: system, reason: it is a test }'
const content = (schema: string) => `content: { application/json: { schema: ${schema} } }`
const withPaths =
  (...files: string[]) =>
  (text: string) =>
    text.replace(/x-path-files:\n(?: {2}- .*\n)*/, `x-path-files: [${files.join(', ')}]\n`)
const good = { 'openapi.yaml': withPaths('a.yaml'), 'a.yaml': live }

export const broken: Broken[] = [
  {
    name: 'a contract that is not there',
    files: { 'openapi.yaml': () => undefined },
    said: ['openapi.yaml:1 there is no such file; name the contract with --contract <file>'],
  },
  {
    name: 'an empty contract',
    files: { 'openapi.yaml': '' },
    said: ['openapi.yaml:1 this is no contract; it has no fields'],
  },
  {
    name: 'another kind of document',
    files: { 'openapi.yaml': 'name: plumbline\n' },
    said: ['openapi.yaml:1 this is no contract; write for example `openapi: 3.1.0`'],
  },
  {
    name: 'YAML that does not parse',
    files: { 'openapi.yaml': 'openapi: 3.1.0\ninfo: [\n' },
    said: ['openapi.yaml:3 does not parse: deficient indentation'],
  },
  {
    name: 'OpenAPI 2.0',
    files: { 'openapi.yaml': "swagger: '2.0'\ninfo: { title: A, version: '1' }\npaths: {}\n" },
    said: ['openapi.yaml:1 OpenAPI 2.0 is not supported; write 3.0 or 3.1'],
  },
  {
    name: 'OpenAPI 3.2',
    files: { ...good, 'openapi.yaml': (text) => text.replace('3.1.0', '3.2.0') },
    said: ['openapi.yaml:3 OpenAPI 3.2.0 is not supported; write 3.0 or 3.1'],
  },
  {
    name: 'a contract without an operation',
    files: { 'openapi.yaml': withPaths() },
    said: ['openapi.yaml:17 the contract has no operation'],
  },
  {
    name: 'a misspelt field of the contract',
    files: { ...good, 'openapi.yaml': (text) => `${withPaths('a.yaml')(text)}secruity: []\n` },
    said: [
      'openapi.yaml:75 the field `secruity` means nothing in a contract; remove it, or correct its spelling',
    ],
  },
  {
    name: 'a path file that is not there',
    files: { 'openapi.yaml': withPaths('nowhere.yaml') },
    said: ['openapi.yaml:1 x-path-files: there is no nowhere.yaml'],
  },
  {
    name: 'a path file that does not parse',
    files: { ...good, 'a.yaml': `${live}  put: [\n` },
    said: [
      'a.yaml:9 does not parse: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  },
  {
    name: 'a key that is there twice',
    files: { ...good, 'a.yaml': live + live },
    said: ['a.yaml:9 does not parse: Map keys must be unique'],
  },
  {
    name: 'a path that is declared in two files',
    files: { 'openapi.yaml': withPaths('a.yaml', 'b.yaml'), 'a.yaml': live, 'b.yaml': live },
    said: ['b.yaml:2 the path /livez is declared twice'],
  },
  {
    name: 'a schema file that does not parse',
    files: { ...good, 'schemas/Problem.yaml': 'Problem:\n  type: object\n }{\n' },
    said: ['schemas/Problem.yaml:3 does not parse: bad indentation of a mapping entry'],
  },
  {
    name: 'a reference to a file that is not there',
    files: {
      ...good,
      'schemas/Problem.yaml': "Problem:\n  properties:\n    a: { $ref: 'Nowhere.yaml#/Problem' }\n",
    },
    said: ['schemas/Problem.yaml:3 the reference leads to a file that is not there'],
  },
  {
    name: 'a reference that leads nowhere',
    files: { ...good, 'schemas/Problem.yaml': "Problem:\n  properties:\n    a: { $ref: '#/Nowhere' }\n" },
    said: ['schemas/Problem.yaml:3 the reference leads nowhere'],
  },
  {
    name: 'no policy file',
    files: { ...good, 'policy.yaml': () => undefined },
    said: [
      'policy.yaml:1 there is no such file; it says who may do what. A contract that is not yours needs --foreign',
    ],
  },
  {
    name: 'a policy file that does not parse',
    files: { ...good, 'policy.yaml': 'roles: {}\nperson: [\n' },
    said: [
      'policy.yaml:3 does not parse: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  },
  {
    name: 'a permission of another form',
    files: { ...good, 'policy.yaml': (text) => text.replace('profile:read', 'readProfile') },
    said: ['policy.yaml:4 person.0: write a permission as `resource:action`'],
  },
  {
    name: 'a misspelt field of a rate class',
    files: {
      ...good,
      'policy.yaml': (text) => text.replace('window: 60, key: actor', 'windows: 60, key: actor'),
    },
    said: [
      'policy.yaml:6 rates.read.window: Invalid input: expected number, received undefined',
      'policy.yaml:6 rates.read: Unrecognized key: "windows"',
    ],
  },
  {
    name: 'no schema for errors',
    files: {
      ...good,
      'openapi.yaml': (text) => withPaths('a.yaml')(text).replace(/Problem: .*/, 'Trouble: { type: object }'),
    },
    said: ['openapi.yaml:73 the contract needs a schema named Problem for its error responses'],
  },
  {
    name: 'an error the catalogue lacks',
    files: { ...good, 'policy.yaml': (text) => text.replace(/ {2}unavailable.*\n/, '') },
    said: [
      'openapi.yaml:3 the error catalogue in policy.yaml lacks the code unavailable, which the service itself uses',
    ],
  },
  {
    name: 'two places that would become one component',
    files: {
      ...good,
      'openapi.yaml': (text) =>
        withPaths()(text).replace(
          'paths: {}',
          `paths:
  /a.b: { get: { operationId: a.one, ${open}, responses: { '200': { description: A., ${content("{ $ref: '#/paths/~1a~1b/get/responses/200/content/application~1json/schema' }")} } } } }
  /a/b: { get: { operationId: a.two, ${open}, responses: { '200': { description: A., ${content('{ type: object, properties: { a: { type: string } } }')} } } } }
  /c/d: { get: { operationId: c.one, ${open}, responses: { '200': { description: A., ${content("{ $ref: '#/paths/~1a.1b/get/responses/200/content/application~1json/schema' }")} } } } }
  /a.1b: { get: { operationId: a.three, ${open}, responses: { '200': { description: A., ${content('{ type: object }')} } } } }`,
        ),
    },
    said: [
      'openapi.yaml:20 #/paths/~1a.1b/get/responses/200/content/application~1json/schema and #/paths/~1a~1b/get/responses/200/content/application~1json/schema would be one component, paths.1a.1b.get.responses.200.content.application.1json.schema',
    ],
  },
]
