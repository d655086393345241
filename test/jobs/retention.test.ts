import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assembleBackground } from '../../src/background.ts'
import { readConfig } from '../../src/config.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { secretsKey } from '../support/keys.ts'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
  await service.query(
    `insert into app.audit_events (id, workspace_id, actor_kind, operation, request_id, created_at)
     select 'aud_0' || lpad(number::text, 25, '0'), $1, 'anonymous', 'documents.create', 'req_old',
       now() - make_interval(days => number, hours => 1)
     from generate_series(1, 2400) as number`,
    [acme],
  )
})
afterAll(() => service.stop())

const old = async () =>
  Number(
    (await service.query(`select count(*) from app.audit_events where request_id = 'req_old'`))[0]?.count,
  )
const runJobs = (auditRetentionDays: number | undefined) =>
  assembleBackground({
    config: { auditRetentionDays, webhooksToLoopback: false },
    database: service.workerDoor,
    log: service.log,
    seal: createSeal(secretsKey),
  }).once()

describe('the audit trail', () => {
  test('is kept for ever unless the operator says otherwise', async () => {
    expect(readConfig({}).auditRetentionDays).toBeUndefined()
    await runJobs(undefined)
    expect(await old()).toBe(2400)
  })

  test('is kept as long as AUDIT_RETENTION_DAYS says, and not a day less', async () => {
    const { auditRetentionDays } = readConfig({ AUDIT_RETENTION_DAYS: '90' })
    expect(await runJobs(auditRetentionDays)).toContainEqual(
      expect.objectContaining({ name: 'audit_events.expire', status: 'ok' }),
    )
    expect(await old()).toBe(89)
  })

  test.each(['29', '0', '-1', 'ever'])('is not kept for %s days', (days) => {
    expect(() => readConfig({ AUDIT_RETENTION_DAYS: days })).toThrow(
      /AUDIT_RETENTION_DAYS is malformed: .*at least 30/,
    )
  })

  test('cannot be shortened further by the worker itself', async () => {
    const expire = (days: number) =>
      sql`select app.expire_audit_events(${days}, 10)`.execute(service.workerDb)
    await expect(expire(29)).rejects.toMatchObject({ code: '22023' })
    await expect(sql`delete from app.audit_events`.execute(service.workerDb)).rejects.toMatchObject({
      code: '42501',
    })
  })

  test.each(['anon', 'authenticated'] as const)('cannot be shortened by %s', async (role) => {
    const db = service.door.as({ role, claims: {} })
    await expect(sql`select app.expire_audit_events(90, 10)`.execute(db)).rejects.toMatchObject({
      code: '42501',
    })
  })
})
