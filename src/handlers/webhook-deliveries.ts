import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { newId } from '../domain/ids.ts'
import { Problem } from '../errors.ts'
import * as deliveries from '../store/webhook-deliveries.ts'
import * as endpoints from '../store/webhook-endpoints.ts'

export const webhookDeliveriesHandlers = {
  async 'webhookDeliveries.list'({ db }, { path, query }) {
    const endpoint = await endpoints.find(db, path.workspace_id, path.webhook_endpoint_id)
    if (endpoint === undefined) throw new Problem('not_found')
    return { status: 200, body: await deliveries.list(db, path, query) }
  },

  async 'webhookDeliveries.get'({ db }, { path }) {
    const delivery = await deliveries.find(db, path, path.webhook_delivery_id)
    if (delivery === undefined) throw new Problem('not_found')
    return { status: 200, body: delivery }
  },

  async 'webhookDeliveries.redeliver'({ db }, { path }) {
    const ids = { id: path.webhook_delivery_id, newId: newId('dlv') }
    const delivery = await deliveries.repeat(db, path, ids)
    if (delivery === undefined) throw new Problem('not_found')
    const { workspace_id: workspace, webhook_endpoint_id: endpoint, id } = delivery
    const location = `/v1/workspaces/${workspace}/webhook-endpoints/${endpoint}/deliveries/${id}`
    return { status: 201, headers: { location }, body: delivery }
  },
} satisfies Partial<Handlers<Context>>
