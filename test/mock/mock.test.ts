/** `npm run mock`: every operation answers as the contract says, with its examples, and so does every documented error. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks } from '../../generated/checks.ts'
import { operations } from '../../generated/operations.ts'
import type { OperationId } from '../../generated/operations.ts'
import { exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { runNode } from '../support/fixture.ts'
import { listen } from '../support/listen.ts'

let mock: ChildProcess
let url: string
beforeAll(async () => {
  // A port that was free a moment ago.
  const probe = createHttpServer()
  url = await listen(probe)
  await new Promise((resolve) => probe.close(resolve))
  mock = spawn(process.execPath, ['scripts/mock.ts'], {
    env: { ...process.env, MOCK_PORT: new URL(url).port, NO_COLOR: '1' },
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    mock.stdout?.on('data', (chunk) => {
      output += String(chunk)
      if (output.includes('Prism is listening')) resolve()
    })
    mock.once('exit', () => reject(new Error(`Prism did not start:\n${output}`)))
  })
})
afterAll(async () => {
  const gone = new Promise((resolve) => mock.once('exit', resolve))
  mock.kill('SIGTERM')
  await gone
})

/** Sends what the example of an operation shows, and asks for one of its answers. */
async function ask(example: OperationExample, status: number): Promise<Response> {
  const { path, query, headers, body } = exampleCall(example)
  const filled = example.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(String(path[name])),
  )
  const search = new URLSearchParams(query).toString()
  return fetch(`${url}${filled}${search === '' ? '' : `?${search}`}`, {
    method: example.method,
    headers: {
      ...headers,
      authorization: 'Bearer any',
      prefer: `code=${status}`,
      ...(example.body === undefined ? {} : { 'content-type': example.body.type }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** What the validator of an answer says of a body; the same one that judges the service in development. */
async function faults(id: OperationId, status: number, body: unknown): Promise<unknown> {
  const check = (await checks[id]?.())?.checks[status]
  if (check === undefined) throw new Error(`${id} has no check of ${status}`)
  return check(body) ? undefined : check.errors
}

test('every operation was found', () => {
  expect(examples.map(({ id }) => id)).toEqual(Object.keys(operations))
})

describe.each(examples)('$id', (example) => {
  const { id, answers } = example

  test('answers what it documents, in the form it documents', async () => {
    for (const { status, type, example: shown } of answers) {
      const response = await ask(example, status)
      const text = await response.text()
      expect([response.status, response.headers.get('content-type')], text).toEqual([status, type])
      if (/\bjson$/.test(type)) {
        const body: unknown = JSON.parse(text)
        expect(await faults(id, status, body), text).toBeUndefined()
        // What people wrote, not what a generator makes up.
        if (shown !== undefined) expect(body).toEqual(shown)
      } else expect(text).toBe(typeof shown === 'string' ? shown : `${JSON.stringify(shown)}\n`)
    }
    expect(answers.length).toBeGreaterThan(0)
  })
})

describe('an answer', () => {
  const find = (id: OperationId) => {
    const found = examples.find((example) => example.id === id)
    if (found === undefined) throw new Error(`there is no example of ${id}`)
    return found
  }

  test('has headers that look like real ones', async () => {
    const { headers } = await ask(find('documents.create'), 201)
    expect(headers.get('etag')).toBe('"1"')
    expect(headers.get('location')).toMatch(/^\/v1\/workspaces\/ws_/)
  })

  test('is refused without credentials, and for a body that does not fit', async () => {
    expect((await fetch(`${url}/v1/me`)).status).toBe(401)
    const wrong = {
      ...find('workspaces.create'),
      body: { type: 'application/json', schema: {}, example: { name: 5 } },
    }
    const { path, headers } = exampleCall(wrong)
    expect(path).toEqual({})
    const response = await fetch(`${url}/v1/workspaces`, {
      method: 'POST',
      headers: { ...headers, authorization: 'Bearer any', 'content-type': 'application/json' },
      body: JSON.stringify(wrong.body.example),
    })
    // Where an operation documents both, Prism takes this one.
    expect(response.status).toBe(422)
  })
})

test('a port that is in use, or is none, is refused in words', async () => {
  const blocker = createServer()
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve))
  const address = blocker.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const run = (text: string) => runNode(['scripts/mock.ts'], { environment: { MOCK_PORT: text } })
  expect(await run(String(port))).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is in use. Choose another one: MOCK_PORT=${port + 1} npm run mock\n`,
  })
  blocker.close()
  for (const text of ['http', '70000'])
    expect(await run(text)).toMatchObject({
      code: 1,
      stderr: 'MOCK_PORT is malformed: write a port number, for example 4010\n',
    })
})
