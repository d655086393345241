/** Every operation's handler. An operation without one does not compile. */
import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { apiKeysHandlers } from './api-keys.ts'
import { auditEventsHandlers } from './audit-events.ts'
import { documentsHandlers } from './documents.ts'
import { invitationsHandlers } from './invitations.ts'
import { meHandlers } from './me.ts'
import { membersHandlers } from './members.ts'
import { systemHandlers } from './system.ts'
import { webhookDeliveriesHandlers } from './webhook-deliveries.ts'
import { webhookEndpointsHandlers } from './webhook-endpoints.ts'
import { workspacesHandlers } from './workspaces.ts'

export const handlers: Handlers<Context> = {
  ...systemHandlers,
  ...meHandlers,
  ...workspacesHandlers,
  ...membersHandlers,
  ...invitationsHandlers,
  ...apiKeysHandlers,
  ...documentsHandlers,
  ...webhookEndpointsHandlers,
  ...webhookDeliveriesHandlers,
  ...auditEventsHandlers,
}
