/** What of an idempotency key, and of what a member was refused, needs no database to be told. */
import { expect, test } from 'vitest'
import { Problem } from '../../src/errors.ts'
import { auditRefusal } from '../../src/http/audit.ts'
import type { Exchange } from '../../src/http/exchange.ts'
import { onceOf } from '../../src/http/once.ts'
import { createLog } from '../../src/log.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'

const exchange = {
  input: { headers: { 'idempotency-key': 'one' }, path: {}, query: {}, body: undefined },
  matched: { id: 'documents.create', names: [] },
  route: { id: 'documents.create', operation: { policy: { tenant: 'workspace_id' } } },
  raw: {},
  tenant: 'ws_1',
  request: new Request('http://a/'),
  requestId: 'req_1',
  actor: { kind: 'user', user_id: 'usr_1', role: 'viewer' },
} as unknown as Exchange // all that is looked at

test('the answer of documents.create is kept when it is text or nothing, and nothing else', () => {
  const once = onceOf(exchange)
  const answer = { status: 200, headers: {}, value: undefined }
  expect(once?.finish({ ...answer, body: null }).answer).toBeInstanceOf(Buffer)
  expect(once?.finish({ ...answer, body: '{}' }).answer).toBeInstanceOf(Buffer)
  expect(() => once?.finish({ ...answer, body: new Uint8Array(1) })).toThrow(
    'only text can be answered again',
  )
})

test('a refusal of documents.create that cannot be noted is told in the log', async () => {
  const lines: string[] = []
  const database = {
    as() {
      throw new Error('the database is away')
    },
  } as unknown as DatabaseDoor // nothing else is asked
  const log = createLog('error', (line) => lines.push(line))
  await auditRefusal(exchange, new Problem('forbidden'), { database, log })
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { message: 'a refusal could not be noted in the audit trail', operation: 'documents.create' },
  ])
})
