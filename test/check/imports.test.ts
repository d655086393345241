import { describe, expect, test } from 'vitest'
import { importRules } from '../../scripts/check/import-rules.ts'
import { checkImports, unseen } from '../../scripts/check/imports.ts'
import { folderWith } from '../support/fixture.ts'

/** Every edge of the design that must stay possible. */
const allowed: Record<string, string[]> = {
  'src/platforms/node.ts': [
    '../app.ts',
    '../http/machine.ts',
    '../auth/jwks.ts',
    '../store/database.ts',
    '../config.ts',
  ],
  'src/app.ts': [
    './http/machine.ts',
    './handlers/index.ts',
    './outside/mail.ts',
    './auth/jwks.ts',
    './store/database.ts',
    './config.ts',
  ],
  'src/http/machine.ts': [
    '../auth/jwks.ts',
    '../store/database.ts',
    '../domain/ids.ts',
    '../context.ts',
    '../errors.ts',
    '../log.ts',
  ],
  'src/auth/jwks.ts': ['../store/database.ts', '../domain/ids.ts', '../context.ts', '../errors.ts'],
  'src/handlers/index.ts': ['./me.ts'],
  'src/handlers/me.ts': [
    '../store/database.ts',
    '../domain/ids.ts',
    '../context.ts',
    '../errors.ts',
    '../../generated/handlers.ts',
  ],
  'src/outside/mail.ts': ['../domain/ids.ts', '../context.ts', '../errors.ts'],
  'src/store/database.ts': ['../domain/ids.ts', '../errors.ts', '../../generated/handlers.ts', 'kysely'],
  'src/domain/ids.ts': ['../errors.ts'],
  'src/context.ts': [],
  'src/config.ts': [],
  'src/log.ts': [],
  'src/errors.ts': ['../generated/handlers.ts'],
  'generated/handlers.ts': [],
  'scripts/generate.ts': ['../src/app.ts'],
  'test/service.ts': ['../scripts/generate.ts', '../src/app.ts'],
}
const packages = (names: string[], manifest: object) => ({
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'export {}\n'],
    ]),
  ),
  'package.json': JSON.stringify(manifest),
})
const files = (imports: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(imports).map(([path, names]) => [
      path,
      `${names.map((name) => `import '${name}'\n`).join('')}export {}\n`,
    ]),
  )
const checkout = {
  ...files(allowed),
  ...packages(['kysely', 'jose', 'yaml', '@opentelemetry/api'], {
    dependencies: { kysely: '1', jose: '1', '@opentelemetry/api': '1' },
    devDependencies: { yaml: '1' },
  }),
}
const findings = async (more: Record<string, string[]>) =>
  (await checkImports(folderWith({ ...checkout, ...files(more) }))).findings

test('the edges of the design are allowed', async () => {
  expect(await checkImports(folderWith(checkout))).toEqual({
    seen: expect.stringMatching(/^17 modules/),
    findings: [],
  })
})

describe('every rule refuses its edge and says what to do instead', () => {
  const edges: Record<string, [from: string, to: string]> = {
    'contract-imports-nothing': ['openapi/rules/plugin.ts', '../../src/errors.ts'],
    'production-is-not-build-time': ['src/domain/late.ts', '../../scripts/generate.ts'],
    'scripts-are-not-tests': ['scripts/late.ts', '../test/service.ts'],
    'generated-is-below-src': ['generated/late.ts', '../src/errors.ts'],
    'server-is-not-client': ['src/http/client.ts', '../../generated/sdk/client.ts'],
    floor: ['src/log.ts', './domain/ids.ts'],
    'context-is-types': ['src/context.ts', './log.ts'],
    'domain-is-pure': ['src/domain/late.ts', '../store/database.ts'],
    'store-knows-the-database': ['src/store/late.ts', '../context.ts'],
    'auth-is-below-http': ['src/auth/late.ts', '../http/machine.ts'],
    'http-gets-its-handlers': ['src/http/late.ts', '../handlers/me.ts'],
    'handlers-know-no-http': ['src/handlers/late.ts', '../http/machine.ts'],
    'handlers-use-ports': ['src/handlers/late.ts', '../outside/mail.ts'],
    'handlers-ask-the-context': ['src/handlers/late.ts', '../config.ts'],
    'handlers-stand-alone': ['src/handlers/late.ts', './me.ts'],
    'jobs-know-no-requests': ['src/jobs/late.ts', '../outside/mail.ts'],
    'outside-knows-no-room': ['src/outside/late.ts', '../store/database.ts'],
    'platforms-start-the-app': ['src/platforms/late.ts', '../handlers/me.ts'],
    'queries-live-in-the-store': ['src/handlers/late.ts', 'kysely'],
    'telemetry-stands-aside': ['src/http/late.ts', '@opentelemetry/api'],
    'tokens-are-read-in-auth': ['src/http/late.ts', 'jose'],
  }

  test.each(importRules.map(({ name, instead }) => [name, instead]))('%s', async (name, instead) => {
    const [from = '', to = ''] = edges[name] ?? []
    const found = await findings({ 'generated/sdk/client.ts': [], [from]: [to] })
    expect(found).toEqual([expect.stringContaining(`: ${instead} (${name})`)])
    expect(found[0]).toMatch(new RegExp(`^${from} imports `))
  })

  test('a type may come from where a value may not, if the rule says so', async () => {
    const typed = {
      'src/context.ts': `import type { Log } from './log.ts'\nexport type Logs = Log[]\n`,
      'src/log.ts': 'export type Log = string\n',
    }
    expect((await checkImports(folderWith({ ...checkout, ...typed }))).findings).toEqual([])
  })
})

describe('what is wrong everywhere', () => {
  test('a cycle is shown whole', async () => {
    const found = await findings({ 'src/domain/a.ts': ['./b.ts'], 'src/domain/b.ts': ['./a.ts'] })
    expect(found).toContainEqual(
      expect.stringMatching(
        /^src\/domain\/a\.ts imports src\/domain\/b\.ts -> src\/domain\/a\.ts: .*\(no-cycles\)$/,
      ),
    )
  })

  test('a file that is not there', async () => {
    expect(await findings({ 'src/domain/a.ts': ['./nowhere.ts'] })).toEqual([
      expect.stringMatching(/imports \.\/nowhere\.ts: .*\(no-missing-files\)$/),
    ])
  })

  test('a package that is not installed in production', async () => {
    expect(await findings({ 'src/domain/a.ts': ['yaml'] })).toEqual([
      expect.stringMatching(/imports .*yaml.*\(production-packages\)$/),
    ])
    expect(await findings({ 'scripts/a.ts': ['yaml'] })).toEqual([])
  })
})

describe('a graph that is not whole does not pass', () => {
  test('an empty one', async () => {
    expect(await checkImports(folderWith({}))).toEqual({
      seen: expect.stringMatching(/^0 modules/),
      findings: ['there is no module to look at'],
    })
  })

  test('one without the files that are on the disk, as without a compiler for them', () => {
    expect(unseen(folderWith(files({ 'src/a.ts': [], 'src/b.ts': [] })), new Set(['src/a.ts']))).toEqual([
      'src/b.ts was not looked at: the tool could not read it',
    ])
  })
})
