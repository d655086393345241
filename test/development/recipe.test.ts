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
import { createMock } from '../../scripts/development/mock.ts'
import { Exchange } from '../../src/http/exchange.ts'
import { createRouter } from '../../src/http/match.ts'

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
})

const operation = `
/v1/workspaces/{workspace_id}/document-counts:
  parameters:
    - $ref: '../schemas/Workspace.yaml#/workspace_id'
  get:
    operationId: documents.count
    tags: [documents]
    summary: Count the documents
    description: How many documents you can see.
    security: [{ bearer: [] }, { apiKey: [] }]
    x-policy:
      permission: documents:read
      tenant: workspace_id
      rate: read
    responses:
      '200':
        description: The number of documents.
        content:
          application/json:
            schema:
              type: object
              description: A number of documents.
              additionalProperties: false
              required: [total]
              properties:
                total: { type: integer, minimum: 0, maximum: 2147483647, description: How many there are. }
            example: { total: 3 }
`
const handler = `
  async 'documents.count'({ db }, { path }) {
    const { data } = await documents.list(db, path.workspace_id, { limit: 100, sort: 'title' })
    return { status: 200, body: { total: data.length } }
  },
`

const node = (...parameters: string[]) =>
  spawnSync(process.execPath, parameters, { cwd: copy, encoding: 'utf8' })
const compile = () => {
  // The second time only what depends on a changed file is looked at; other tests want the other processors.
  const options = ['--incremental', '--tsBuildInfoFile', 'compiled.json', '--singleThreaded']
  const { status, stdout } = node('node_modules/@typescript/native/bin/tsc', '-p', '.', ...options)
  return { ok: status === 0, output: stdout }
}

test(
  'an operation in a path file is a type error until its handler exists, and nothing else is registered',
  { timeout: 120_000 },
  () => {
    appendFileSync(join(copy, 'openapi/paths/documents.yaml'), operation)
    expect(node('scripts/generate.ts')).toMatchObject({ status: 0, stderr: '' })
    const before = compile()
    expect(before.ok).toBe(false)
    expect(before.output).toContain('documents.count')
    const file = join(copy, 'src/handlers/documents.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\} satisfies/, `${handler}} satisfies`))
    expect(compile()).toEqual({ ok: true, output: '' })
  },
)

test('until then the development server answers its example, and says so', async () => {
  const { operations } = await import(join(copy, 'generated/operations.ts'))
  const contract = readFileSync(join(copy, 'generated/openapi.json'), 'utf8')
  const exchange = new Exchange(new Request('http://plumbline.test/v1/workspaces/ws_1/document-counts'), {})
  const route = createRouter(operations).match(exchange)
  route.module = await route.operation.load()
  const answer = await createMock(async () => contract)(exchange)
  expect(answer).toMatchObject({ status: 200, body: '{"total":3}' })
  expect(answer.headers).toMatchObject({
    'plumbline-mock': 'true',
    'content-type': 'application/json; charset=utf-8',
  })
})
