/** Whoever is refused leaves a trace in the workspace: members who may not, and keys that are no longer good. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../../generated/policy.ts'
import { assembleCast, inRole } from '../support/cast.ts'
import type { Cast } from '../support/cast.ts'
import { exampleCall, examples } from '../support/examples.ts'
import type { OperationExample } from '../support/examples.ts'
import { acme, globex, people, startService } from '../support/service.ts'
import type { Reply, Service } from '../support/service.ts'

let service: Service
let cast: Cast
beforeAll(async () => {
  service = await startService()
  cast = await assembleCast(service)
})
afterAll(() => service.stop())

const ofTenant = examples.filter(({ tenant }) => tenant)
const mayNot = ({ permission }: OperationExample) =>
  (Object.keys(inRole) as (keyof typeof inRole)[]).find(
    (role) => !(roles[role] as readonly string[]).includes(permission), // wider than its own literals
  )
const refusals = () =>
  service.query(`select * from app.audit_events where outcome <> 'done' order by created_at, id`)
const ofRequest = async (reply: Reply) =>
  service.query('select * from app.audit_events where request_id = $1', [reply.headers.get('x-request-id')])
/** As if a minute had passed. */
const later = () =>
  service.query(`update app.audit_events set created_at = created_at - interval '61 seconds'`)

describe.each(ofTenant.filter((operation) => mayNot(operation) !== undefined))('$id', (operation) => {
  test('notes the member who may not', async () => {
    const name = inRole[mayNot(operation) ?? 'viewer']
    const reply = await service.call(operation.id, { ...exampleCall(operation), as: name })
    expect(reply.status).toBe(403)
    expect(await ofRequest(reply)).toMatchObject([
      {
        workspace_id: acme,
        operation: operation.id,
        outcome: 'forbidden',
        actor_kind: 'user',
        actor_id: people[name],
        reason: `This needs the permission ${operation.permission}.`,
        resource_id: Object.values(exampleCall(operation).path).at(-1),
      },
    ])
  })
})

test('documents.create is refused all the same when that cannot be noted, and the log says so', async () => {
  const types = 'text, text, text, text, text'
  await service.query(`alter function app.record_refusal(${types}) rename to record_refusal_away`)
  const reply = await service.call('documents.create', { as: 'barbara', body: { title: 't', content: '' } })
  await service.query(`alter function app.record_refusal_away(${types}) rename to record_refusal`)
  expect(reply.status).toBe(403)
  expect(service.logged.join('\n')).toContain('a refusal could not be noted in the audit trail')
})

describe('a key that is not good', () => {
  const send = async (credential: string) => {
    await later()
    const reply = await service.call('documents.list', { credential })
    expect(reply).toMatchObject({ status: 401, body: { detail: 'The API key is not valid.' } })
    return ofRequest(reply)
  }
  /** The same key with another secret, which nobody has. */
  const forged = async () => {
    const { mintSecret } = await import('../../src/domain/api-keys.ts')
    return mintSecret(`key_${cast.key.split('_')[2]}`, 'test').text
  }

  test.each([
    ['revoked', () => cast.revokedKey, 'The key is revoked.'],
    ['expired', () => cast.expiredKey, 'The key has expired.'],
    ['of somebody who left', () => cast.removedKey, 'The person who made the key has left the workspace.'],
    ['with a wrong secret', forged, 'The secret is wrong.'],
  ])('is noted in its workspace: %s', async (_what, credential, reason) => {
    const text = await credential()
    expect(await send(text)).toMatchObject([
      {
        workspace_id: acme,
        operation: 'documents.list',
        outcome: 'unauthenticated',
        actor_kind: 'key',
        actor_id: `key_${text.split('_')[2]}`,
        resource_id: null,
        reason,
      },
    ])
  })

  test('is noted when rotation has replaced its secret', async () => {
    const body = { name: 'Turning', scopes: ['documents:read'] }
    const made = await service.call('apiKeys.create', { as: 'ada', body })
    const path = { workspace_id: acme, api_key_id: made.body.id }
    await service.call('apiKeys.rotate', { as: 'ada', path, body: { overlap_seconds: 0 } })
    expect(await send(made.body.secret)).toMatchObject([{ reason: 'The secret was replaced by rotation.' }])
  })

  test('that never was leaves nothing', async () => {
    const { mintSecret } = await import('../../src/domain/api-keys.ts')
    expect(await send(mintSecret('key_01kn0b0dy00000000000000000', 'test').text)).toEqual([])
    expect(await send('pl_live_nonsense')).toEqual([])
  })

  test('fills one row a minute, however often and at once it is sent', async () => {
    await later()
    const before = (await refusals()).length
    const all = Array.from({ length: 50 }, () =>
      service.call('documents.list', { credential: cast.revokedKey }),
    )
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(
      Array.from({ length: 50 }, () => 401),
    )
    expect(await refusals()).toHaveLength(before + 1)
    await later()
    await service.call('documents.list', { credential: cast.revokedKey })
    expect(await refusals()).toHaveLength(before + 2)
  })
})

describe('the trail', () => {
  test('holds at most 60 refusals of a member in a minute', async () => {
    await later()
    const before = (await refusals()).length
    for (let count = 0; count < 70; count++)
      expect((await service.call('auditEvents.list', { as: 'barbara' })).status).toBe(403)
    expect(await refusals()).toHaveLength(before + 60)
  })

  test('notes nothing about people who do not belong to the workspace', async () => {
    const before = await refusals()
    expect((await service.call('auditEvents.list', { as: 'mallory' })).status).toBe(404)
    expect((await service.call('auditEvents.list')).status).toBe(401)
    expect(await refusals()).toEqual(before)
  })

  test('is read with the outcome as a filter', async () => {
    await later()
    await service.call('documents.create', { as: 'barbara', body: { title: 'No', content: '' } })
    const page = await service.call('auditEvents.list', {
      as: 'ada',
      query: { outcome: 'forbidden', limit: 1 },
    })
    expect(page.body.data).toMatchObject([{ outcome: 'forbidden', operation: 'documents.create' }])
    const elsewhere = await service.call('auditEvents.list', {
      as: 'mallory',
      path: { workspace_id: globex },
      query: { outcome: 'forbidden' },
    })
    expect(elsewhere.body.data).toEqual([])
  })

  test('that cannot be written changes no answer, and the log says so', async () => {
    await service.query('alter function app.record_refusal(text, text, text, text, text) rename to away')
    const reply = await service.call('auditEvents.list', { as: 'barbara' })
    await service.query('alter function app.away(text, text, text, text, text) rename to record_refusal')
    expect(reply.status).toBe(403)
    const said = service.logged.findLast((line) => line.includes('could not be noted')) ?? '{}'
    expect(JSON.parse(said)).toMatchObject({
      level: 'error',
      operation: 'auditEvents.list',
      request_id: reply.headers.get('x-request-id'),
    })
  })

  test.each([
    'update app.audit_events set operation = operation',
    'delete from app.audit_events',
    'truncate app.audit_events',
  ])('is append-only for every role but its owner: %s', async (statement) => {
    const owners = await service.query(
      `select rolname from pg_roles
         where not rolsuper and rolname !~ '^pg_'
           and oid <> (select relowner from pg_class where oid = 'app.audit_events'::regclass)`,
    )
    expect(owners.map(({ rolname }) => rolname)).toEqual(
      expect.arrayContaining(['anon', 'authenticated', 'authenticator']),
    )
    for (const { rolname } of owners)
      await expect(
        service.query(`do $$ begin set local role ${rolname}; ${statement}; end $$`),
        rolname,
      ).rejects.toMatchObject({ code: '42501' })
  })
})
