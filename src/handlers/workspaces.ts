import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { tagOf, versionsOf } from '../domain/entity-tags.ts'
import { newId } from '../domain/ids.ts'
import { Problem } from '../errors.ts'
import * as workspaces from '../store/workspaces.ts'

export const workspacesHandlers = {
  async 'workspaces.list'({ db }, { query }) {
    return { status: 200, body: await workspaces.list(db, query) }
  },

  async 'workspaces.create'({ db }, { body }) {
    const workspace = await workspaces.create(db, { id: newId('ws'), name: body.name })
    return {
      status: 201,
      headers: { location: `/v1/workspaces/${workspace.id}`, etag: tagOf(workspace) },
      body: workspace,
    }
  },

  async 'workspaces.get'({ db }, { path }) {
    const workspace = await workspaces.find(db, path.workspace_id)
    if (workspace === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(workspace) }, body: workspace }
  },

  async 'workspaces.update'({ db }, { path, body, headers }) {
    const versions = versionsOf(headers['if-match'])
    const workspace = await workspaces.update(db, path.workspace_id, { values: body, versions })
    if (workspace === undefined) throw new Problem('precondition_failed')
    return { status: 200, headers: { etag: tagOf(workspace) }, body: workspace }
  },

  async 'workspaces.delete'({ db }, { path }) {
    await workspaces.remove(db, path.workspace_id)
    return { status: 204 }
  },
} satisfies Partial<Handlers<Context>>
