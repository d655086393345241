/** What may import what: the rooms of ARCHITECTURE.md. Paths are regular expressions. */

export interface ImportRule {
  name: string
  from: string
  to: string
  /** What to do instead. */
  instead: string
  /** Types may be imported all the same. */
  exceptTypes?: true
}

export const importRules: readonly ImportRule[] = [
  {
    name: 'contract-imports-nothing',
    from: '^openapi/',
    to: '^(?:src|generated|scripts|test|bench)/',
    instead: 'the contract depends on nothing; move what it needs into openapi/rules',
  },
  {
    name: 'production-is-not-build-time',
    from: '^(?:src|generated)/',
    to: '^(?:openapi|scripts|test|bench)/',
    instead: 'this runs in production; move what both need into src/domain',
  },
  {
    name: 'scripts-are-not-tests',
    from: '^scripts/',
    to: '^(?:test|bench)/',
    instead: 'move what both need into scripts',
  },
  {
    name: 'generated-is-below-src',
    from: '^generated/',
    to: '^src/',
    instead: 'generated code depends on nothing written by hand; let the generator write what it needs',
  },
  {
    name: 'server-is-not-client',
    from: '^src/',
    to: '^generated/sdk/',
    instead: 'the SDK is for clients; the types of a handler are in generated/handlers.ts',
  },
  {
    name: 'floor',
    from: '^src/(?:config|errors|log)\\.ts',
    to: '^src/',
    instead:
      'every room stands on this file, so it imports generated code and packages only; pass the value in',
  },
  {
    name: 'context-is-types',
    from: '^src/context\\.ts',
    to: '^src/',
    exceptTypes: true,
    instead: 'the context holds types only; src/app.ts makes the values',
  },
  {
    name: 'domain-is-pure',
    from: '^src/domain/',
    to: '^src/(?!domain/|errors\\.ts)',
    instead: 'a rule takes plain values and gives plain values; let its caller fetch them',
  },
  {
    name: 'store-knows-the-database',
    from: '^src/store/',
    to: '^src/(?!store/|domain/|errors\\.ts|log\\.ts)',
    instead: 'a query takes what it needs as parameters; shared rules belong into src/domain',
  },
  {
    name: 'auth-is-below-http',
    from: '^src/auth/',
    to: '^src/(?:app\\.ts|config\\.ts|http/|handlers/|outside/|platforms/)',
    instead: 'take the value as a parameter; src/app.ts passes it in',
  },
  {
    name: 'http-gets-its-handlers',
    from: '^src/http/',
    to: '^src/(?:app\\.ts|config\\.ts|handlers/|outside/|platforms/)',
    instead: 'the machine receives handlers, settings and ports from src/app.ts; add a field to its parts',
  },
  {
    name: 'handlers-know-no-http',
    from: '^src/handlers/',
    to: '^src/http/',
    instead: 'return { status, headers, body }, or throw a Problem of src/errors.ts',
  },
  {
    name: 'handlers-use-ports',
    from: '^src/handlers/',
    to: '^src/outside/',
    instead: 'call the port on the context (src/context.ts); src/app.ts fills it',
  },
  {
    name: 'handlers-ask-the-context',
    from: '^src/handlers/',
    to: '^src/(?:app\\.ts|config\\.ts|log\\.ts|auth/|platforms/)',
    instead: 'take it from the context: `may`, `role`, `log` and the rest are there',
  },
  {
    name: 'handlers-stand-alone',
    from: '^src/handlers/(?!index\\.ts)',
    to: '^src/handlers/',
    instead: 'move the shared rule into src/domain, the shared query into src/store',
  },
  {
    name: 'jobs-know-no-requests',
    from: '^src/jobs/',
    to: '^src/(?:app\\.ts|config\\.ts|start\\.ts|http/|handlers/|auth/|outside/|platforms/)',
    instead: 'a job gets what it needs as its parts (src/jobs/job.ts); src/start.ts fills them',
  },
  {
    name: 'outside-knows-no-room',
    from: '^src/outside/',
    to: '^src/(?!outside/|domain/|errors\\.ts|context\\.ts)',
    instead: 'an adapter speaks to somebody else; take what it needs as parameters',
  },
  {
    name: 'platforms-start-the-app',
    from: '^src/platforms/',
    to: '^src/(?:handlers|outside)/',
    instead: 'createApp of src/app.ts puts the rooms together',
  },
  {
    name: 'queries-live-in-the-store',
    from: '^src/(?!store/)',
    to: 'node_modules/(?:kysely|pg|@types/pg)/',
    instead: 'write a function in src/store and call it',
  },
  {
    name: 'telemetry-stands-aside',
    from: '^src/(?!telemetry/)',
    to: 'node_modules/@opentelemetry/',
    instead:
      'nothing of OpenTelemetry is loaded while nobody listens; take a function that src/telemetry makes',
  },
  {
    name: 'tokens-are-read-in-auth',
    from: '^src/(?!auth/)',
    to: 'node_modules/jose/',
    instead: 'write a function in src/auth and call it',
  },
]
