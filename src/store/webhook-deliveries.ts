import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { WebhookDeliveries } from '../../generated/db.ts'
import type { EventType } from '../../generated/operations.ts'
import type { Database } from './database.ts'
import { newestPage } from './page.ts'
import type { Page } from './page.ts'

const columns = [
  'id',
  'workspace_id',
  'webhook_endpoint_id',
  'event_id',
  'event_type',
  'status',
  'attempts',
  'next_attempt_at',
  'last_attempt_at',
  'response_status',
  'failure',
  'created_at',
] as const

/** What names the endpoint that is sent to. */
interface Endpoint {
  workspace_id: string
  webhook_endpoint_id: string
}

/** The contract lets no other types in. */
type Row = Pick<Selectable<WebhookDeliveries>, (typeof columns)[number]> & { event_type: EventType }

export interface DeliveryFilter {
  status?: Row['status']
  event_type?: EventType
}

export function list(
  db: Database,
  endpoint: Endpoint,
  { status, event_type: type, ...page }: Page & DeliveryFilter,
) {
  let query = db
    .selectFrom('webhook_deliveries')
    .select(columns)
    .where('workspace_id', '=', endpoint.workspace_id)
    .where('webhook_endpoint_id', '=', endpoint.webhook_endpoint_id)
  if (status !== undefined) query = query.where('status', '=', status)
  if (type !== undefined) query = query.where('event_type', '=', type)
  return newestPage(query.$castTo<Row>(), page)
}

export const find = (db: Database, endpoint: Endpoint, id: string) =>
  db
    .selectFrom('webhook_deliveries')
    .select(columns)
    .where('workspace_id', '=', endpoint.workspace_id)
    .where('webhook_endpoint_id', '=', endpoint.webhook_endpoint_id)
    .where('id', '=', id)
    .$castTo<Row>()
    .executeTakeFirst()

/** A new delivery of what another one delivered. @returns undefined when there is no such other one */
export const repeat = (db: Database, endpoint: Endpoint, { id, newId }: { id: string; newId: string }) =>
  db
    .insertInto('webhook_deliveries')
    .columns(['id', 'workspace_id', 'webhook_endpoint_id', 'event_id', 'event_type'])
    .expression((eb) =>
      eb
        .selectFrom('webhook_deliveries')
        .select([
          sql<string>`${newId}`.as('id'),
          'workspace_id',
          'webhook_endpoint_id',
          'event_id',
          'event_type',
        ])
        .where('workspace_id', '=', endpoint.workspace_id)
        .where('webhook_endpoint_id', '=', endpoint.webhook_endpoint_id)
        .where('id', '=', id),
    )
    .returning(columns)
    .$castTo<Row>()
    .executeTakeFirst()
