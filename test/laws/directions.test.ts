/**
 * What only goes in never comes out, and what only comes out is never taken: `writeOnly` and `readOnly`, in a
 * contract that has one schema for both directions, through the generator's own pipeline. Ours has a schema for each
 * direction, as its dialect asks, so nothing in it could prove this.
 */
import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Operation } from '../../generated/contract.ts'
import { generate } from '../../scripts/generate.ts'
import { compare, write } from '../../scripts/generate/write.ts'
import type { Checks, HandlerResult } from '../../src/http/answer.ts'
import { createLog } from '../../src/log.ts'
import { newFolder } from '../support/fixture.ts'
import { replyOf } from '../support/service.ts'
import { stage } from '../support/stage.ts'

const contract = `
openapi: 3.1.0
info: { title: Notes, version: 1.0.0, description: Notes. }
servers: [{ url: /, description: Here. }]
tags: [{ name: notes, description: Notes. }]
paths:
  /notes:
    get:
      operationId: notes.list
      security: []
      x-policy: { permission: public, tenant: none, rate: read, reason: it is a test }
      responses:
        '200':
          description: All.
          content: { application/json: { schema: { $ref: '#/components/schemas/Notes' } } }
    post:
      operationId: notes.create
      security: []
      x-policy: { permission: public, tenant: none, rate: write, reason: it is a test }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
      responses:
        '201':
          description: The note.
          content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } }
components:
  schemas:
    Problem: { $ref: 'schemas/Problem.yaml#/Problem' }
    Secret: { type: string, maxLength: 40, writeOnly: true }
    Word: { type: string, maxLength: 40 }
    Hidden: { $ref: '#/components/schemas/Secret' }
    Alias: { $ref: '#/components/schemas/Word' }
    Mixed: { allOf: [{ $ref: '#/components/schemas/Alias' }] }
    Made: { type: string, maxLength: 40, readOnly: true }
    Note:
      type: object
      additionalProperties: false
      required: [id, text, plain]
      properties:
        id: { type: string, maxLength: 9, readOnly: true }
        made_by: { $ref: '#/components/schemas/Made' }
        made_in: { $ref: '#/components/schemas/Word', readOnly: true }
        text: { type: string, maxLength: 9 }
        alias: { $ref: '#/components/schemas/Alias' }
        mixed: { $ref: '#/components/schemas/Mixed' }
        plain: { type: string, maxLength: 40, writeOnly: true }
        named: { $ref: '#/components/schemas/Word', writeOnly: true }
        secret: { $ref: '#/components/schemas/Secret' }
        hidden: { $ref: '#/components/schemas/Hidden' }
        part: { allOf: [{ $ref: '#/components/schemas/Hidden' }] }
        inner:
          type: object
          additionalProperties: false
          properties:
            text: { type: string, maxLength: 9 }
            pin: { type: string, maxLength: 40, writeOnly: true }
    Notes:
      type: object
      additionalProperties: false
      required: [data]
      properties: { data: { type: array, maxItems: 9, items: { $ref: '#/components/schemas/Note' } } }
`

const gardens = (name: string) => readFileSync(`test/generate/gardens/${name}`, 'utf8')
const folder = newFolder({
  'openapi.yaml': contract,
  'policy.yaml': gardens('policy.yaml'),
  'schemas/Problem.yaml': gardens('schemas/Problem.yaml'),
})
afterAll(() => rmSync(folder, { recursive: true }))

let operations: Record<string, Operation>
let checks: Checks
beforeAll(async () => {
  const out = join(folder, 'out')
  const options = { out, foreign: false, sdk: false, database: false, fresh: false }
  const { files } = await generate({ ...options, contract: join(folder, 'openapi.yaml') })
  await write(out, files, await compare(out, files))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const [written, tables] = await Promise.all([
    import(join(out, 'operations.ts')),
    import(join(out, 'checks.ts')),
  ])
  operations = written.operations
  checks = tables.checks
})

const logged = vi.fn<(line: string) => void>()
beforeEach(() => logged.mockClear())

/** Sends a request to a service whose handlers return what the test wants. */
async function answerOf(result: HandlerResult, mode: 'test' | 'production', body?: object) {
  const machine = stage({
    operations,
    handlers: { 'notes.list': () => result, 'notes.create': () => result },
    checks: mode === 'test' ? checks : undefined,
    log: createLog('info', logged),
  })
  const request =
    body === undefined
      ? new Request('http://plumbline.test/notes')
      : new Request('http://plumbline.test/notes', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
  return replyOf(await machine(request))
}

const canary = 'canary-that-must-not-leave'
const shown = {
  id: 'n1',
  made_by: 'a',
  made_in: 'b',
  text: 'c',
  alias: 'e',
  mixed: 'f',
  inner: { text: 'd' },
}
const taken = { text: 'c', alias: 'e', mixed: 'f', plain: 'p' }

/** Each place of a note that only goes in, filled. */
const leaks = [
  { place: '/plain', note: { ...shown, plain: canary } },
  { place: '/named', note: { ...shown, named: canary } },
  { place: '/secret', note: { ...shown, secret: canary } },
  { place: '/hidden', note: { ...shown, hidden: canary } },
  { place: '/part', note: { ...shown, part: canary } },
  { place: '/inner/pin', note: { ...shown, inner: { text: 'd', pin: canary } } },
]

describe.each(leaks)('a writeOnly field a handler returns: $place', ({ place, note }) => {
  test.each([
    { operation: 'notes.create', status: 201, prefix: '', wrap: (one: object) => one, body: taken },
    {
      operation: 'notes.list',
      status: 200,
      prefix: '/data/0',
      wrap: (one: object) => ({ data: [one] }),
      body: undefined,
    },
  ])(
    'fails in tests and development, and does not leave in production: $operation',
    async ({ operation, status, prefix, wrap, body }) => {
      const result = { status, body: wrap(note) }
      const refused = await answerOf(result, 'test', body)
      expect(refused).toMatchObject({ status: 500, body: { code: 'internal' } })
      expect(JSON.stringify(refused.body)).not.toContain(canary)
      expect(logged.mock.calls.join('\n')).toContain(
        `${operation} answered ${status} with ${prefix}${place}, which the contract does not declare`,
      )
      const sent = await answerOf(result, 'production', body)
      expect(sent).toMatchObject({ status, body: wrap(shown) })
      expect(JSON.stringify(sent.body)).not.toContain(canary)
    },
  )
})

test('what may leave does, in both modes, and a required writeOnly field is not asked of an answer', async () => {
  for (const mode of ['test', 'production'] as const)
    expect(await answerOf({ status: 201, body: shown }, mode, taken)).toMatchObject({
      status: 201,
      body: shown,
    })
})

test('a component that is only a reference, or consists of one, is judged like what it refers to', async () => {
  for (const name of ['alias', 'mixed']) {
    const reply = await answerOf({ status: 201, body: shown }, 'test', { ...taken, [name]: 'x'.repeat(41) })
    expect(reply).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: `/${name}`, code: 'maxLength' }] },
    })
  }
})

test.each(['id', 'made_by', 'made_in'])(
  'a readOnly field that is sent in is refused by its place: %s',
  async (name) => {
    const reply = await answerOf({ status: 201, body: shown }, 'test', { ...taken, [name]: 'x' })
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer: `/${name}`, code: 'readOnly' }] },
    })
  },
)

test('a writeOnly field that is required must be sent in', async () => {
  const reply = await answerOf({ status: 201, body: shown }, 'test', { text: 'c' })
  expect(reply).toMatchObject({ status: 400, body: { errors: [{ pointer: '/plain', code: 'required' }] } })
})
