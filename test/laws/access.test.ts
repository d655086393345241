/**
 * Who may do what, for every operation, as the contract promises it. Nobody writes these tests: they come from
 * `x-policy`, `policy.yaml` and the operations' own examples. Every probe that must be refused is preceded by
 * one that succeeds on the same data, so a refusal cannot be luck.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { person, roles } from '../../generated/policy.ts'
import type { Permission, Role } from '../../generated/policy.ts'
import { operations } from '../../generated/operations.ts'
import { assembleCast, inRole } from '../support/cast.ts'
import type { Cast } from '../support/cast.ts'
import { documented, exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { startService } from '../support/service.ts'
import type { Reply, Service } from '../support/service.ts'
import { forNewcomers } from './exemptions.ts'

let service: Service
let cast: Cast
const seen = new Map<string, Map<string, number>>()

beforeAll(async () => {
  service = await startService()
  cast = await assembleCast(service)
})
afterAll(async () => {
  writeReport()
  await service.stop()
})

const roleNames = Object.keys(inRole) as Role[] // keys of a const object
const allowed = (role: Role, permission: string) => (roles[role] as readonly string[]).includes(permission)
const takesKeys = ({ id }: OperationExample) =>
  operations[id].security.some((alternative) => 'apiKey' in alternative)
const isSuccess = ({ status }: Reply) => status >= 200 && status < 300

/** Sends the example of an operation as somebody, and notes the outcome for the report. */
async function probe(
  operation: OperationExample,
  situation: string,
  credential: string | undefined,
): Promise<Reply> {
  const call = { ...exampleCall(operation), ...(credential === undefined ? {} : { credential }) }
  const reply = await service.rehearse(operation.id, call)
  const row = seen.get(operation.id) ?? new Map<string, number>()
  seen.set(operation.id, row.set(situation, reply.status))
  return reply
}

/** Somebody the contract lets in does what the example shows. */
async function succeeds(operation: OperationExample): Promise<void> {
  const reply = await service.rehearse(operation.id, {
    ...exampleCall(operation),
    credential: await someoneAllowed(operation),
  })
  expect(reply, `${operation.id} cannot be exercised from its examples`).toSatisfy(isSuccess)
}

async function someoneAllowed({
  id,
  permission,
  tenant,
  service: forServices,
}: OperationExample): Promise<string> {
  if (forServices) return cast.scheduler
  if (tenant) return cast.person(inRole[roleNames.find((role) => allowed(role, permission)) ?? 'owner'])
  return forNewcomers.has(id) ? cast.stranger : cast.person('ada')
}

/** @param who the credential of each situation that is refused */
async function isRefused(
  operation: OperationExample,
  status: number,
  who: Record<string, string | undefined>,
) {
  for (const [situation, credential] of Object.entries(who)) {
    await succeeds(operation)
    const reply = await probe(operation, situation, credential)
    expect({ status: reply.status, code: reply.body.code }, situation).toEqual({
      status,
      code: codes[status],
    })
  }
  expect(documented(operation.id)).toContain(status)
}
/** Whoever cannot be identified. */
const strangers = [
  'anonymous',
  'expired token',
  'wrong audience',
  'wrong issuer',
  'revoked key',
  'expired key',
  'key of a removed member',
  'nonsense',
]
const codes: Record<number, string> = { 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found' }

describe.each(examples.filter(({ permission }) => permission === 'public'))('$id', (operation) => {
  test('answers everybody', async () => {
    const anonymous = await probe(operation, 'anonymous', undefined)
    expect(anonymous).toSatisfy(isSuccess)
  })
})

describe.each(examples.filter(({ permission }) => permission !== 'public'))('$id', (operation) => {
  test('refuses whoever cannot be identified', async () => {
    await isRefused(operation, 401, {
      anonymous: undefined,
      'expired token': cast.expired,
      'wrong audience': cast.wrongAudience,
      'wrong issuer': cast.wrongIssuer,
      'revoked key': cast.revokedKey,
      'expired key': cast.expiredKey,
      'key of a removed member': cast.removedKey,
      nonsense: 'pl_live_nonsense',
    })
  })
})

describe.each(examples.filter(({ tenant }) => tenant))('$id', (operation) => {
  const { permission } = operation

  test('does not exist for whoever does not belong to the workspace', async () => {
    await isRefused(operation, 404, {
      'other tenant': await cast.person('mallory'),
      'no workspace': cast.stranger,
      'removed member': cast.removed,
      ...(takesKeys(operation) ? { 'key of another tenant': cast.foreignKey } : {}),
    })
  })

  test.each(roleNames.map((role) => ({ role, may: allowed(role, permission) })))(
    '$role: $may',
    async ({ role, may }) => {
      const credential = await cast.person(inRole[role])
      if (!may) return isRefused(operation, 403, { [role]: credential })
      expect(await probe(operation, role, credential)).toSatisfy(isSuccess)
    },
  )

  test('a key needs the scope', async () => {
    if (!takesKeys(operation)) return isRefused(operation, 401, { key: cast.key })
    expect(await probe(operation, 'key', cast.key)).toSatisfy(isSuccess)
    const without = await cast.keyWithout(permission as Permission) // it was looked up in the policy, so it is one
    await isRefused(operation, 403, { 'key without the scope': without })
  })
})

describe.each(examples.filter(({ service: forServices }) => forServices))('$id', (operation) => {
  test('is for the scheduler, and for no person and no key', async () => {
    expect(await probe(operation, 'scheduler', cast.scheduler)).toSatisfy(isSuccess)
    const nearly = `${cast.scheduler.slice(0, -1)}x`
    const others = { person: await cast.person('ada'), key: cast.key, 'another secret': nearly }
    await isRefused(operation, 401, others)
  })
})

const ofPersons = examples.filter(
  ({ tenant, permission, service: forServices }) => !tenant && !forServices && permission !== 'public',
)
describe.each(ofPersons)('$id', (operation) => {
  test('is for every person, in no workspace', async () => {
    expect<readonly string[]>(person).toContain(operation.permission)
    expect(await probe(operation, 'signed in', await someoneAllowed(operation))).toSatisfy(isSuccess)
    await isRefused(operation, 401, { key: cast.key })
  })
})

describe('exemptions', () => {
  test.each([...forNewcomers.keys()])('%s still needs a newcomer', async (id) => {
    const operation = examples.find((example) => example.id === id)
    const reply = operation && (await service.rehearse(id, { ...exampleCall(operation), as: 'ada' }))
    expect(reply).toMatchObject({ status: 404 })
  })
})

describe('the table', () => {
  const isRole = (situation: string) => Object.hasOwn(inRole, situation)
  test.each(examples)(
    'shows for $id what became of everybody',
    ({ id, permission, tenant, service: forServices }) => {
      const met = [...(seen.get(id)?.keys() ?? [])]
      if (permission === 'public') return expect(met).toEqual(['anonymous'])
      expect(met).toEqual(expect.arrayContaining(strangers))
      if (tenant)
        expect(met).toEqual(expect.arrayContaining(['other tenant', 'no workspace', 'removed member', 'key']))
      expect(met.filter(isRole)).toEqual(tenant ? roleNames : [])
      if (!tenant) expect(met).toContain(forServices ? 'scheduler' : 'signed in')
    },
  )
})

/** The run as a table; `generated/POLICY.md` is the promise, this is what happened. */
function writeReport(): void {
  const columns = [...new Set([...seen.values()].flatMap((row) => [...row.keys()]))]
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  const rows = [...seen].map(([id, row]) =>
    line([`\`${id}\``, ...columns.map((column) => String(row.get(column) ?? ''))]),
  )
  const text = [line(['Operation', ...columns]), line(['---', ...columns.map(() => '---')]), ...rows].join(
    '\n',
  )
  mkdirSync('dist/reports', { recursive: true })
  writeFileSync(
    'dist/reports/access.md',
    `# Who was let in\n\nThe status each credential got for the example of each operation, on a real Postgres: 2xx is let in, 401 not known, 403 known and not allowed, 404 not told that it exists.\n\n${text}\n`,
  )
}
