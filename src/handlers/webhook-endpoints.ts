import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { tagOf, versionsOf } from '../domain/entity-tags.ts'
import { newId } from '../domain/ids.ts'
import { secondsAfter } from '../domain/time.ts'
import { mintWebhookSecret, mostEndpoints, payloadOf } from '../domain/webhooks.ts'
import { Problem } from '../errors.ts'
import * as deliveries from '../store/webhook-deliveries.ts'
import * as endpoints from '../store/webhook-endpoints.ts'
import { sendTest } from '../store/webhook-events.ts'

export const webhookEndpointsHandlers = {
  async 'webhookEndpoints.list'({ db }, { path, query }) {
    return { status: 200, body: await endpoints.list(db, path.workspace_id, query) }
  },

  async 'webhookEndpoints.create'({ db, webhooks }, { path, body }) {
    refuseAddress(webhooks.addressProblem(body.url))
    if ((await endpoints.count(db, path.workspace_id)) >= mostEndpoints)
      throw new Problem('conflict', { detail: `A workspace has at most ${mostEndpoints} webhook endpoints.` })
    const id = newId('whe')
    const secret = mintWebhookSecret()
    const values = { id, workspace_id: path.workspace_id, sealed_secret: webhooks.seal(secret, id), ...body }
    return shown(await endpoints.create(db, values), secret)
  },

  async 'webhookEndpoints.get'({ db }, { path }) {
    const endpoint = await endpoints.find(db, path.workspace_id, path.webhook_endpoint_id)
    if (endpoint === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(endpoint) }, body: endpoint }
  },

  async 'webhookEndpoints.update'({ db, webhooks }, { path, body, headers }) {
    if (body.url !== undefined) refuseAddress(webhooks.addressProblem(body.url))
    const before = await endpoints.find(db, path.workspace_id, path.webhook_endpoint_id)
    if (before === undefined) throw new Problem('not_found')
    const versions = versionsOf(headers['if-match'])
    const endpoint = await endpoints.update(db, before, { values: body, versions })
    if (endpoint === undefined) throw new Problem('precondition_failed')
    return { status: 200, headers: { etag: tagOf(endpoint) }, body: endpoint }
  },

  async 'webhookEndpoints.delete'({ db }, { path, headers }) {
    const before = await endpoints.find(db, path.workspace_id, path.webhook_endpoint_id)
    if (before === undefined) throw new Problem('not_found')
    const deleted = await endpoints.remove(db, before, versionsOf(headers['if-match']))
    if (!deleted) throw new Problem('precondition_failed')
    return { status: 204 }
  },

  async 'webhookEndpoints.rotate'({ db, now, webhooks }, { path, body }) {
    const id = path.webhook_endpoint_id
    const secret = mintWebhookSecret()
    const change = {
      sealed: webhooks.seal(secret, id),
      overlapUntil: secondsAfter(now(), body.overlap_seconds),
    }
    const endpoint = await endpoints.rotate(db, { workspace_id: path.workspace_id, id }, change)
    if (endpoint === undefined) throw new Problem('not_found')
    return shown(endpoint, secret)
  },

  async 'webhookEndpoints.ping'({ db, now }, { path }) {
    const { workspace_id: workspaceId, webhook_endpoint_id: id } = path
    const event = { id: newId('evt'), type: 'webhook_endpoint.pinged', workspaceId }
    const data = { id, workspace_id: workspaceId }
    const payload = payloadOf({ ...event, at: now(), data })
    const made = await sendTest(db, { ...event, payload }, id)
    const delivery = made === undefined ? undefined : await deliveries.find(db, path, made)
    if (delivery === undefined) throw new Problem('not_found')
    const location = `/v1/workspaces/${workspaceId}/webhook-endpoints/${id}/deliveries/${delivery.id}`
    return { status: 201, headers: { location }, body: delivery }
  },
} satisfies Partial<Handlers<Context>>

type Endpoint = Awaited<ReturnType<typeof endpoints.create>>

/** The only answers that show a secret. */
const shown = (endpoint: Endpoint, secret: string) => ({
  status: 201 as const,
  headers: {
    location: `/v1/workspaces/${endpoint.workspace_id}/webhook-endpoints/${endpoint.id}`,
    etag: tagOf(endpoint),
  },
  body: { ...endpoint, secret },
})

function refuseAddress(problem: string | undefined): void {
  if (problem === undefined) return
  throw new Problem('validation_failed', { errors: [{ pointer: '/url', code: 'address', detail: problem }] })
}
