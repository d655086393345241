/** What another tenant has: a resource for each path parameter, each with a canary in it. */
import { newId } from '../../src/domain/ids.ts'
import type { IdPrefix } from '../../src/domain/ids.ts'
import { globex, people } from './service.ts'
import type { Service } from './service.ts'

/** @returns ids by the name of the path parameter */
export async function foreignResources(service: Service): Promise<Record<string, string>> {
  const as = 'mallory'
  const path = { workspace_id: globex }
  const made = {
    document_id: await service.call('documents.create', {
      as,
      path,
      body: { title: 'Canary of Globex', content: 'canary' },
    }),
    invitation_id: await service.call('invitations.create', {
      as,
      path,
      body: { email: 'canary@example.com', role: 'viewer' },
    }),
    api_key_id: await service.call('apiKeys.create', {
      as,
      path,
      body: { name: 'Canary', scopes: ['documents:read'] },
    }),
  }
  const endpoint = await service.call('webhookEndpoints.create', {
    as,
    path,
    body: { url: 'https://canary.example.com', event_types: ['document.created'] },
  })
  const ping = { ...path, webhook_endpoint_id: endpoint.body.id }
  const delivery = await service.call('webhookEndpoints.ping', { as, path: ping })
  const all = { ...made, webhook_endpoint_id: endpoint, webhook_delivery_id: delivery }
  const foreign: Record<string, string> = { user_id: people.mallory }
  for (const [name, { body }] of Object.entries(all)) foreign[name] = body.id
  const trail = await service.call('auditEvents.list', { as, path })
  foreign['audit_event_id'] = trail.body.data[0].id
  return foreign
}

/** An id of the same kind that nobody has. */
export const absent = (id: string): string => newId(id.slice(0, id.indexOf('_')) as IdPrefix) // ids have one of them

/** Whether a text tells anything of Globex. */
export const mentionsGlobex = (text: string): boolean =>
  ['Globex', 'Canary', 'canary', globex, people.mallory].some((canary) => text.includes(canary))
