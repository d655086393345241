/** The key that seals webhook secrets is changed: nothing is sent unsigned, nothing is signed anew, and the old key may go. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webhooks } from '../../generated/sdk/src/index.ts'
import { assembleBackground } from '../../src/background.ts'
import { createSeal } from '../../src/domain/sealing.ts'
import { reseal, staleSecrets } from '../../src/store/webhook-secrets.ts'
import { secretsKey } from '../support/keys.ts'
import { startReceiver } from '../support/receiver.ts'
import { acme, startService } from '../support/service.ts'
import type { Service } from '../support/service.ts'

let service: Service
let receiver: Awaited<ReturnType<typeof startReceiver>>
let path: { workspace_id: string; webhook_endpoint_id: string }
/** Of the endpoint: before and after its rotation. */
const secrets: string[] = []
beforeAll(async () => {
  ;[service, receiver] = await Promise.all([startService(), startReceiver()])
  await service.query('delete from app.webhook_endpoints')
  const body = { url: receiver.url, event_types: ['document.created'] }
  const made = await service.call('webhookEndpoints.create', { as: 'ada', body })
  path = { workspace_id: acme, webhook_endpoint_id: made.body.id }
  const rotated = await service.call('webhookEndpoints.rotate', {
    as: 'ada',
    path,
    body: { overlap_seconds: 3600 },
  })
  secrets.push(made.body.secret, rotated.body.secret)
})
afterAll(async () => {
  receiver.stop()
  await service.stop()
})

const newKey = randomBytes(32).toString('base64')
const runJobs = (keys: string) =>
  assembleBackground({
    config: { auditRetentionDays: undefined, webhooksToLoopback: true },
    database: service.workerDoor,
    log: service.log,
    seal: createSeal(keys),
  }).once()
const stored = async () =>
  (
    await service.query(
      'select sealed_secret, previous_secret, version, updated_at from app.webhook_endpoints where id = $1',
      [path.webhook_endpoint_id],
    )
  )[0]

test('a key that opens nothing changes nothing, and the log says so', async () => {
  const before = await stored()
  await runJobs(randomBytes(32).toString('base64'))
  expect(await stored()).toEqual(before)
  expect(service.logged.at(-1)).toMatch(/"level":"error".*no key of SECRETS_KEY opens.*"endpoints":1/)
})

test('secrets that were rotated meanwhile are left alone', async () => {
  const [stale] = await staleSecrets(service.workerDb, { keyId: Buffer.alloc(4), after: '', most: 10 })
  if (stale === undefined) throw new Error('nothing is sealed')
  const late = { ...stale, sealed_secret: randomBytes(60) }
  const renewed = { secret: randomBytes(60), previous: null }
  const before = await stored()
  expect(await reseal(service.workerDb, late, renewed)).toBe(false)
  expect(await stored()).toEqual(before)
})

test('with a new key before the old one, both secrets are sealed with it, and the endpoint stays as it was', async () => {
  const before = await stored()
  await runJobs(`${newKey},${secretsKey}`)
  const after = await stored()
  expect([after?.version, after?.updated_at]).toEqual([before?.version, before?.updated_at])
  const alone = createSeal(newKey)
  expect(
    [after?.previous_secret, after?.sealed_secret].map((one) => alone.open(one, path.webhook_endpoint_id)),
  ).toEqual(secrets)
  expect(service.logged.at(-1)).toContain('sealed with the first key of SECRETS_KEY","resealed":1')
})

test('then the new key alone signs with both', async () => {
  await service.call('documents.create', { as: 'ada', body: { title: 'Plan', content: '' } })
  await runJobs(newKey)
  const [{ body, headers } = { body: '', headers: {} }] = receiver.received
  for (const secret of secrets) expect(await webhooks.verify({ body, headers, secret })).toBeDefined()
})

test('webhookEndpoints.rotate afterwards keeps the previous secret, as ever', async () => {
  const { sealed_secret: last } = (await stored()) ?? {}
  await service.call('webhookEndpoints.rotate', { as: 'ada', path, body: { overlap_seconds: 3600 } })
  expect((await stored())?.previous_secret).toEqual(last)
})

test('the API cannot pass a change off as such', async () => {
  const rows = await service.query(
    `select has_column_privilege('authenticated', 'app.webhook_endpoints', 'resealed_at', 'insert, update') as may`,
  )
  expect(rows).toEqual([{ may: false }])
})
