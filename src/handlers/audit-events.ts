import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import * as audit from '../store/audit.ts'

export const auditEventsHandlers = {
  async 'auditEvents.list'({ db }, { path, query }) {
    return { status: 200, body: await audit.list(db, path.workspace_id, query) }
  },

  async 'auditEvents.get'({ db }, { path }) {
    const event = await audit.find(db, path.workspace_id, path.audit_event_id)
    if (event === undefined) throw new Problem('not_found')
    return { status: 200, body: event }
  },

  'auditEvents.export'({ db }, { path, query }) {
    return { status: 200, body: audit.exported(db, path.workspace_id, query) }
  },
} satisfies Partial<Handlers<Context>>
