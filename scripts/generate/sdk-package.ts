import { at, entries } from './model.ts'
import type { Contract } from './model.ts'

/** `package.json` of the client: named and versioned by the contract. */
export function packageFile({ document }: Contract): string {
  const entry = (file: string) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` })
  const license = at(document, '/info/license/identifier') ?? at(document, '/info/license/name')
  const content = {
    name: packageName(document),
    version: packageVersion(document),
    description: `Client of ${titleOf(document)}, generated from its contract`,
    ...(typeof license === 'string' ? { license } : {}),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist'],
    exports: {
      '.': entry('index'),
      './flat': entry('sdk.gen'),
      './zod': entry('zod.gen'),
      './package.json': './package.json',
    },
    peerDependencies: { zod: '^4.0.0' },
    peerDependenciesMeta: { zod: { optional: true } },
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

/** `tsconfig.json` of the client; looser than ours where hey-api's code needs it. */
export function compilerFile(): string {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'nodenext',
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: true,
    declaration: true,
    noEmitOnError: true,
    rootDir: 'src',
    outDir: 'dist',
  }
  return `${JSON.stringify({ compilerOptions, include: ['src'] }, undefined, 2)}\n`
}

export const titleOf = (document: Contract['document']) => String(at(document, '/info/title') ?? 'API')

/** `Plumbline` gives `@plumbline/sdk`. */
export const packageName = (document: Contract['document']) =>
  `@${
    titleOf(document)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '') || 'api'
  }/sdk`

/** npm takes only semantic versions; whatever else a foreign contract has becomes a pre-release of 0.0.0. */
export function packageVersion(document: Contract['document']): string {
  const version = String(at(document, '/info/version'))
  if (/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:[-+][0-9A-Za-z.+-]+)?$/.test(version)) return version
  return `0.0.0-v${version.replaceAll(/[^0-9A-Za-z]+/g, '-')}`
}

/**
 * What the client must know about the contract at run time: which operations take an idempotency key.
 * And the type of what its webhooks send.
 */
export function contractModule({ operations, document }: Contract): string {
  const keyed = operations.filter(({ parameters }) =>
    parameters.some(
      (parameter) => parameter.in === 'header' && parameter.name.toLowerCase() === 'idempotency-key',
    ),
  )
  const names = keyed.map(({ method, path }) => `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)},\n`)
  const webhooks = entries(document['webhooks']).length > 0
  return `${webhooks ? "import type { Webhooks } from './types.gen.js'\n" : ''}
/** Operations that declare \`Idempotency-Key\`. */
export const idempotent: ReadonlySet<string> = new Set([
${names.join('')}])

/** What the service's webhooks send. */
export type WebhookEvent = ${webhooks ? "Webhooks['body']" : 'unknown'}
`
}
