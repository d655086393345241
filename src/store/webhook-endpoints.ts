import type { Insertable, Selectable, Updateable } from 'kysely'
import type { WebhookEndpoints } from '../../generated/db.ts'
import type { EventType } from '../../generated/operations.ts'
import type { Database } from './database.ts'
import { newestPage } from './page.ts'
import type { Page } from './page.ts'
import { isVersion } from './version.ts'
import type { Change } from './version.ts'

const columns = [
  'id',
  'workspace_id',
  'url',
  'description',
  'event_types',
  'status',
  'disabled_reason',
  'disabled_at',
  'last_success_at',
  'created_at',
  'updated_at',
  'version',
] as const

/** The contract lets no other types in. */
type Row = Pick<Selectable<WebhookEndpoints>, (typeof columns)[number]> & { event_types: EventType[] }

/** What names one endpoint. */
interface Endpoint {
  workspace_id: string
  id: string
}

export function list(db: Database, workspaceId: string, page: Page) {
  const query = db.selectFrom('webhook_endpoints').select(columns).where('workspace_id', '=', workspaceId)
  return newestPage(query.$castTo<Row>(), page)
}

export async function count(db: Database, workspaceId: string): Promise<number> {
  const { found } = await db
    .selectFrom('webhook_endpoints')
    .select(({ fn }) => fn.countAll<number>().as('found'))
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  return found
}

export const create = (db: Database, endpoint: Insertable<WebhookEndpoints>) =>
  db
    .insertInto('webhook_endpoints')
    .values(endpoint)
    .returning(columns)
    .$castTo<Row>()
    .executeTakeFirstOrThrow()

export const find = (db: Database, workspaceId: string, id: string) =>
  db
    .selectFrom('webhook_endpoints')
    .select(columns)
    .$castTo<Row>()
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

type Values = Pick<Updateable<WebhookEndpoints>, 'url' | 'description' | 'event_types' | 'status'>

/** @returns undefined when there is no such row in one of the versions */
export const update = (db: Database, endpoint: Endpoint, { values, versions }: Change<Values>) =>
  db
    .updateTable('webhook_endpoints')
    .set(values)
    .where('workspace_id', '=', endpoint.workspace_id)
    .where('id', '=', endpoint.id)
    .where(isVersion(versions))
    .returning(columns)
    .$castTo<Row>()
    .executeTakeFirst()

/** @returns whether there was such a row in one of the versions */
export async function remove(
  db: Database,
  endpoint: Endpoint,
  versions: number[] | undefined,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('webhook_endpoints')
    .where('workspace_id', '=', endpoint.workspace_id)
    .where('id', '=', endpoint.id)
    .where(isVersion(versions))
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Gives an endpoint a new secret; the old one signs, too, until the given time. */
export const rotate = (
  db: Database,
  endpoint: Endpoint,
  { sealed, overlapUntil }: { sealed: Buffer; overlapUntil: string },
) =>
  db
    .updateTable('webhook_endpoints')
    .set({ sealed_secret: sealed, previous_expires_at: overlapUntil })
    .where('workspace_id', '=', endpoint.workspace_id)
    .where('id', '=', endpoint.id)
    .returning(columns)
    .$castTo<Row>()
    .executeTakeFirst()
