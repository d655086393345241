import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { tagOf } from '../domain/entity-tags.ts'
import { newId } from '../domain/ids.ts'
import { mintToken, tokenDigest } from '../domain/invitation-tokens.ts'
import { mayHandOut } from '../domain/members.ts'
import { hoursAfter } from '../domain/time.ts'
import { Problem } from '../errors.ts'
import * as invitations from '../store/invitations.ts'
import * as members from '../store/members.ts'

export const invitationsHandlers = {
  async 'invitations.list'({ db }, { path, query }) {
    return { status: 200, body: await invitations.list(db, path.workspace_id, query) }
  },

  async 'invitations.create'({ db, role, userId, now }, { path, body }) {
    if (!mayHandOut(role, body.role)) throw new Problem('forbidden', { detail: 'Only owners invite owners.' })
    const { token, digest } = mintToken()
    const invitation = await invitations.create(db, {
      id: newId('inv'),
      workspace_id: path.workspace_id,
      email: body.email,
      role: body.role,
      token_digest: digest,
      invited_by: userId,
      expires_at: hoursAfter(now(), body.expires_in_hours),
    })
    const location = `/v1/workspaces/${path.workspace_id}/invitations/${invitation.id}`
    return { status: 201, headers: { location, etag: tagOf(invitation) }, body: { ...invitation, token } }
  },

  async 'invitations.get'({ db }, { path }) {
    const invitation = await invitations.find(db, path.workspace_id, path.invitation_id)
    if (invitation === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(invitation) }, body: invitation }
  },

  async 'invitations.revoke'({ db }, { path }) {
    const invitation = await invitations.find(db, path.workspace_id, path.invitation_id)
    if (invitation === undefined) throw new Problem('not_found')
    const revoked = await invitations.revoke(db, path.workspace_id, path.invitation_id)
    if (!revoked) throw new Problem('conflict', { detail: 'The invitation was accepted or revoked already.' })
    return { status: 204 }
  },

  async 'invitations.accept'({ db }, { body }) {
    const member = await members.acceptInvitation(db, tokenDigest(body.token))
    if (member === undefined) throw new Problem('not_found')
    const location = `/v1/workspaces/${member.workspace_id}/members/${member.user_id}`
    return { status: 201, headers: { location, etag: tagOf(member) }, body: member }
  },
} satisfies Partial<Handlers<Context>>
