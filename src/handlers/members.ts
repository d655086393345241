import type { Handlers } from '../../generated/handlers.ts'
import type { Role } from '../../generated/policy.ts'
import type { Context } from '../context.ts'
import { tagOf, versionsOf } from '../domain/entity-tags.ts'
import { leavesNoOwner, mayHandOut } from '../domain/members.ts'
import { Problem } from '../errors.ts'
import * as members from '../store/members.ts'

export const membersHandlers = {
  async 'members.list'({ db }, { path, query }) {
    return { status: 200, body: await members.list(db, path.workspace_id, query) }
  },

  async 'members.get'({ db }, { path }) {
    const member = await members.find(db, path.workspace_id, path.user_id)
    if (member === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(member) }, body: member }
  },

  async 'members.update'(context, { path, body, headers }) {
    const { role } = body
    const before = await changeable(context, path, role)
    const versions = versionsOf(headers['if-match'])
    if (versions?.includes(before.version) === false) throw new Problem('precondition_failed')
    const member = role === undefined ? before : await members.setRole(context.db, path, role)
    return { status: 200, headers: { etag: tagOf(member) }, body: member }
  },

  async 'members.delete'(context, { path }) {
    await changeable(context, path, undefined)
    await members.remove(context.db, path.workspace_id, path.user_id)
    return { status: 204 }
  },
} satisfies Partial<Handlers<Context>>

/** The member, locked, when the actor may give them the role (or, without one, remove them). */
async function changeable(
  context: Context,
  path: { workspace_id: string; user_id: string },
  role: Role | undefined,
) {
  const { member, owners } = await members.lockWithOwners(context.db, path.workspace_id, path.user_id)
  if (member === undefined) throw new Problem('not_found')
  if (!mayHandOut(context.role, member.role, role ?? member.role))
    throw new Problem('forbidden', { detail: 'Only owners make owners, change them or remove them.' })
  if (leavesNoOwner(owners, member.role, role))
    throw new Problem('conflict', { detail: 'A workspace keeps at least one owner.' })
  return member
}
