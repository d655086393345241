import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { mintSecret } from '../domain/api-keys.ts'
import { tagOf } from '../domain/entity-tags.ts'
import { newId } from '../domain/ids.ts'
import { daysAfter, secondsAfter } from '../domain/time.ts'
import { Problem } from '../errors.ts'
import * as apiKeys from '../store/api-keys.ts'

export const apiKeysHandlers = {
  async 'apiKeys.list'({ db }, { path, query }) {
    return { status: 200, body: await apiKeys.list(db, path.workspace_id, query) }
  },

  async 'apiKeys.create'({ db, may, userId, now, keyEnvironment }, { path, body }) {
    const surplus = body.scopes.filter((scope) => !may(scope))
    if (surplus.length > 0)
      throw new Problem('forbidden', { detail: `You may not do this yourself: ${surplus.join(', ')}` })
    const id = newId('key')
    const { text, digest, hint } = mintSecret(id, keyEnvironment)
    const key = await apiKeys.create(db, {
      id,
      workspace_id: path.workspace_id,
      name: body.name,
      scopes: body.scopes,
      hint,
      secret_digest: digest,
      created_by: userId,
      expires_at: body.expires_in_days == null ? null : daysAfter(now(), body.expires_in_days),
    })
    return shown(key, text)
  },

  async 'apiKeys.get'({ db }, { path }) {
    const key = await apiKeys.find(db, path.workspace_id, path.api_key_id)
    if (key === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(key) }, body: key }
  },

  async 'apiKeys.revoke'({ db, now }, { path }) {
    const found = await apiKeys.revoke(db, { workspace_id: path.workspace_id, id: path.api_key_id }, now())
    if (!found) throw new Problem('not_found')
    return { status: 204 }
  },

  async 'apiKeys.rotate'({ db, now, keyEnvironment }, { path, body }) {
    const before = await apiKeys.find(db, path.workspace_id, path.api_key_id)
    if (before === undefined) throw new Problem('not_found')
    const { text, digest, hint } = mintSecret(before.id, keyEnvironment)
    const overlapUntil = secondsAfter(now(), body.overlap_seconds)
    const key = await apiKeys.rotate(db, before, { digest, hint, overlapUntil })
    if (key === undefined) throw new Problem('conflict', { detail: 'A revoked key cannot be rotated.' })
    return shown(key, text)
  },
} satisfies Partial<Handlers<Context>>

type Key = Awaited<ReturnType<typeof apiKeys.create>>

/** The only answers that show a secret. */
const shown = (key: Key, secret: string) => ({
  status: 201 as const,
  headers: { location: `/v1/workspaces/${key.workspace_id}/api-keys/${key.id}`, etag: tagOf(key) },
  body: { ...key, secret },
})
