/** Drift between the contract and the code: handlers, routes and generated files, each made once and found. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { compareGenerated } from '../../scripts/drift/generated.ts'
import { compareHandlers } from '../../scripts/drift/handlers.ts'
import { printReport } from '../../scripts/drift/report.ts'
import { compareRoutes, unserved } from '../../scripts/drift/routes.ts'
import type { Send } from '../../scripts/drift/routes.ts'
import { elsewhere } from '../../scripts/drift/service.ts'
import { CommandError } from '../../scripts/database/owner.ts'
import { loadContract } from '../../scripts/generate/load.ts'
import type { Contract } from '../../scripts/generate/model.ts'
import { StartupError } from '../../src/errors.ts'
import { handlers } from '../../src/handlers/index.ts'
import { serveNode } from '../../src/platforms/node.ts'
import { folderWith, runNode } from '../support/fixture.ts'
import { startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let contract: Contract
let service: Service
beforeAll(async () => {
  ;[contract, service] = await Promise.all([loadContract('openapi/openapi.yaml', false), startService()])
})
afterAll(() => service.stop())

/** The contract without an operation, so that whatever it was for is too much. */
const without = (id: string): Contract => ({
  ...contract,
  operations: contract.operations.filter((operation) => operation.id !== id),
})
const lineOf = (where: string | undefined) => {
  const [file = '', line = ''] = (where ?? '').split(':')
  return readFileSync(file, 'utf8').split('\n')[Number(line) - 1]
}

describe('handlers', () => {
  const names = Object.keys(handlers)

  test('of every operation, and of nothing else, agree', () => {
    const area = compareHandlers(contract, { handlers: names, compiler: '' })
    expect(area.findings).toEqual([])
    expect(area.compared).toBe(`${names.length} operations with ${names.length} handlers, and types`)
  })

  test('one that is missing is found where its operation is written', () => {
    const some = names.filter((name) => name !== 'documents.get')
    const compiler = `src/handlers/index.ts(12,14): error TS2741: Property '"documents.get"' is missing in type`
    const [found, ...rest] = compareHandlers(contract, { handlers: some, compiler }).findings
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      what: 'documents.get has no handler',
      fix: expect.stringContaining('write it'),
    })
    expect(lineOf(found?.where)).toContain('get:')
  })

  test('one without an operation is found where it is written', () => {
    const [found, ...rest] = compareHandlers(without('documents.get'), {
      handlers: names,
      compiler: '',
    }).findings
    expect(rest).toEqual([])
    expect(found?.what).toBe('documents.get has a handler, and the contract has no such operation')
    expect(lineOf(found?.where)).toContain(`'documents.get'`)
  })

  test('whatever the compiler says is a finding, in full', () => {
    const compiler = [
      `src/handlers/me.ts(9,5): error TS2322: Type 'string' is not assignable.`,
      `  The expected type comes from property 'status'`,
      'error TS5083: Cannot read file.',
      '',
    ].join('\n')
    expect(compareHandlers(contract, { handlers: names, compiler }).findings).toMatchObject([
      { where: 'src/handlers/me.ts:9', what: expect.stringMatching(/^TS2322: .*\n .*'status'$/) },
      { where: 'tsconfig.json:1', what: 'error TS5083: Cannot read file.' },
    ])
  })
})

describe('routes', () => {
  const send: Send = (path, init) => service.fetch(new Request(new URL(path, 'http://plumbline.test'), init))
  const findings = async (of: Contract, by: Send = send) => (await compareRoutes(of, by, operations)).findings

  test('of the contract are served, and others are not', async () => {
    const area = await compareRoutes(contract, send, operations)
    expect(area.findings).toEqual([])
    expect(area.compared).toMatch(/^\d{2,} operations with a service, and \d{2,} paths with nothing$/)
  })

  test('a method that the contract lacks is found', async () => {
    const found = await findings(without('documents.delete'))
    expect(found).toMatchObject([
      {
        what: expect.stringContaining(
          'documents.delete DELETE /v1/workspaces/{workspace_id}/documents/{document_id} is served',
        ),
      },
      {
        what: expect.stringContaining(
          'documents/{document_id} answers DELETE, which the contract does not have',
        ),
      },
    ])
    expect(lineOf(found[1]?.where)).toContain('/documents/{document_id}:')
  })

  test('a path that the contract lacks is found, though nobody told of it', async () => {
    const back: Send = async (path, init) => (path === '/metrics' ? new Response('up 1') : send(path, init))
    expect(await findings(contract, back)).toMatchObject([
      { what: 'GET /metrics answers 200, and the contract has no such path' },
    ])
    const deep: Send = async (path, init) =>
      path.endsWith('/plumbline-drift') ? new Response() : send(path, init)
    expect((await findings(contract, deep)).length).toBeGreaterThan(10)
  })

  test('an operation that is not served is found where it is written', async () => {
    const older: Send = (path, init) =>
      send(path === '/v1/me' && init.method === 'GET' ? '/v0/me' : path, init)
    const [found, ...rest] = await findings(contract, older)
    expect(rest).toEqual([])
    expect(found?.what).toBe('me.get: GET /v1/me without credentials answers 404; the contract has 401')
    expect(lineOf(found?.where)).toContain('get:')
  })

  test('of a service that does not start are not compared, and that is a finding', async () => {
    const refusal = new StartupError('documents.count has no handler: write it in src/handlers')
    expect(unserved(refusal)).toMatchObject({
      compared: 'nothing',
      findings: [{ what: `the service does not start: ${refusal.message}` }],
    })
    expect(() => unserved(new TypeError('a mistake of ours'))).toThrow(TypeError)
  })

  test('an operation that lets strangers in is found', async () => {
    const open: Send = async (path, init) =>
      path === '/v1/me' && init.method === 'GET' ? new Response('{}') : send(path, init)
    expect(await findings(contract, open)).toMatchObject([
      { what: 'me.get: GET /v1/me without credentials answers 200; the contract has 401' },
    ])
  })
})

test('generated files that are stale, missing or too many are found', async () => {
  const folder = folderWith({ 'policy.ts': 'old', 'left-over.ts': '' })
  const files = new Map([
    ['policy.ts', 'new'],
    ['operations.ts', 'new'],
  ])
  expect((await compareGenerated(folder, files)).findings).toMatchObject([
    { what: 'is not what the sources give', where: join(folder, 'operations.ts') },
    { what: 'is not what the sources give', where: join(folder, 'policy.ts') },
    { what: 'no source gives this file', where: join(folder, 'left-over.ts') },
  ])
})

describe('the report', () => {
  test('is a table of the areas, then each finding with its place and its remedy', () => {
    const text = printReport([
      { name: 'handlers', compared: '3 operations', findings: [] },
      {
        name: 'database',
        compared: '20 fields',
        findings: [{ what: 'A differs', where: 'a.yaml:3', fix: 'mend it' }],
      },
    ])
    expect(text).toBe(`Area      Compared      Findings
handlers  3 operations  0
database  20 fields     1

database (1)
  a.yaml:3
    A differs
    -> mend it`)
  })
})

test('an address that is none is refused in words, and so is one where nobody is', async () => {
  expect(await runNode(['scripts/drift.ts', '--url', 'nowhere'])).toMatchObject({
    code: 1,
    stderr: '--url is malformed: write an address, for example https://api.example.com\n',
  })
  await expect(compareRoutes(contract, elsewhere('http://127.0.0.1:1'))).rejects.toThrow(
    new CommandError('http://127.0.0.1:1 cannot be reached: start the service, or correct --url'),
  )
})

test('a service that runs elsewhere is asked in the same way', async () => {
  const server = await serveNode(service.fetch, { host: '127.0.0.1', port: 0, log: service.log })
  try {
    expect((await compareRoutes(contract, elsewhere(server.url))).findings).toEqual([])
    const [found] = (await compareRoutes(without('documents.delete'), elsewhere(server.url))).findings
    expect(found?.what).toContain('answers DELETE, which the contract does not have')
  } finally {
    await server.close()
  }
})
