import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { tagOf, versionsOf } from '../domain/entity-tags.ts'
import { newId } from '../domain/ids.ts'
import { Problem } from '../errors.ts'
import * as documents from '../store/documents.ts'

export const documentsHandlers = {
  async 'documents.list'({ db }, { path, query }) {
    return { status: 200, body: await documents.list(db, path.workspace_id, query) }
  },

  async 'documents.create'({ db, userId }, { path, body }) {
    const values = { id: newId('doc'), workspace_id: path.workspace_id, created_by: userId, ...body }
    const document = await documents.create(db, values)
    const location = `/v1/workspaces/${path.workspace_id}/documents/${document.id}`
    return { status: 201, headers: { location, etag: tagOf(document) }, body: document }
  },

  async 'documents.get'({ db }, { path }) {
    const document = await documents.find(db, path.workspace_id, path.document_id)
    if (document === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(document) }, body: document }
  },

  async 'documents.update'({ db, userId }, { path, body, headers }) {
    const before = await documents.find(db, path.workspace_id, path.document_id)
    if (before === undefined) throw new Problem('not_found')
    if (body.visibility === 'private' && before.created_by !== userId)
      throw new Problem('forbidden', { detail: 'Only its creator makes a document private.' })
    const versions = versionsOf(headers['if-match'])
    const document = await documents.update(db, before, { values: body, versions })
    if (document === undefined) throw new Problem('precondition_failed')
    return { status: 200, headers: { etag: tagOf(document) }, body: document }
  },

  async 'documents.delete'({ db }, { path, headers }) {
    const before = await documents.find(db, path.workspace_id, path.document_id)
    if (before === undefined) throw new Problem('not_found')
    const deleted = await documents.remove(db, before, versionsOf(headers['if-match']))
    if (!deleted) throw new Problem('precondition_failed')
    return { status: 204 }
  },

  async 'documents.search'({ db }, { path, query }) {
    return { status: 200, body: await documents.search(db, path.workspace_id, query) }
  },
} satisfies Partial<Handlers<Context>>
