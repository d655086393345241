/** The recipe of CONTRIBUTING.md, followed: a new operation is three files, and red until its handler exists. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lintContracts } from '../../scripts/contract/lint.ts'
import { createMock } from '../../scripts/development/mock.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'

const recipe = readFileSync('CONTRIBUTING.md', 'utf8')
const copy = mkdtempSync(join(tmpdir(), 'plumbline-recipe-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

beforeAll(() => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
    .toString()
    .trim()
    .split('\n')
  for (const file of tracked) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    cpSync(file, join(copy, file))
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  // Only what a handler may be missed by.
  writeFileSync(
    join(copy, 'service.json'),
    '{ "extends": "./tsconfig.json", "include": ["src", "generated"] }',
  )
})

/** What the recipe shows in a language, as it stands in a file; under another name, in case somebody followed it. */
function shown(language: string): string {
  const [, text = ''] = new RegExp(`\n {3}\`\`\`${language}\n([^]*?) {3}\`\`\``).exec(recipe) ?? []
  return text
    .replaceAll(/^ {3}/gm, '')
    .replaceAll('documents.measure', 'documents.weigh')
    .replaceAll('/measurements', '/weights')
}

const node = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, { cwd: copy, encoding: 'utf8' })
const compile = () => {
  // The second time only what depends on a changed file is looked at; other tests want the other processors.
  const options = ['--incremental', '--tsBuildInfoFile', 'compiled.json', '--singleThreaded']
  const { status, stdout } = node('node_modules/@typescript/native/bin/tsc', '-p', 'service.json', ...options)
  return { ok: status === 0, output: stdout }
}

test(
  'an operation in a path file is a type error until its handler exists, and nothing else is registered',
  { timeout: 120_000 },
  () => {
    appendFileSync(join(copy, 'openapi/paths/documents.yaml'), `\n${shown('yaml')}`)
    expect(node('scripts/generate.ts')).toMatchObject({ status: 0, stderr: '' })
    const before = compile()
    expect(before.ok).toBe(false)
    expect(before.output).toContain(`'"documents.weigh"' is missing`)
    const file = join(copy, 'src/handlers/documents.ts')
    const handler = shown('ts').trimEnd()
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/\n\} satisfies/, () => `\n${handler}\n} satisfies`),
    )
    expect(compile()).toEqual({ ok: true, output: '' })
  },
)

test('what the recipe writes keeps to the dialect', async () => {
  expect(await lintContracts([join(copy, 'openapi/openapi.yaml')])).toEqual([])
})

test('until then the development server answers its example, and says so', async () => {
  const { operations } = await import(join(copy, 'generated/operations.ts'))
  const contract = readFileSync(join(copy, 'generated/openapi.json'), 'utf8')
  const exchange = new Exchange(
    new Request('http://plumbline.test/v1/workspaces/ws_1/documents/doc_1/weights'),
    {},
  )
  const route = createRouter(operations).match(exchange)
  route.module = await route.operation.load()
  const answer = await createMock(async () => contract)(exchange)
  expect(answer).toMatchObject({ status: 200, body: '{"characters":4711}' })
  expect(answer.headers).toMatchObject({
    'plumbline-mock': 'true',
    'content-type': 'application/json; charset=utf-8',
  })
})
