import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { tagOf, versionsOf } from '../domain/entity-tags.ts'
import { Problem } from '../errors.ts'
import * as members from '../store/members.ts'
import * as users from '../store/users.ts'

export const meHandlers = {
  async 'me.get'({ db, userId }) {
    const user = await users.find(db, userId)
    if (user === undefined) throw new Problem('not_found')
    return { status: 200, headers: { etag: tagOf(user) }, body: user }
  },

  async 'me.update'({ db, userId }, { body, headers }) {
    const user = await users.update(db, userId, { values: body, versions: versionsOf(headers['if-match']) })
    if (user === undefined) throw new Problem('precondition_failed')
    return { status: 200, headers: { etag: tagOf(user) }, body: user }
  },

  async 'me.memberships'({ db, userId }, { query }) {
    return { status: 200, body: await members.listOfUser(db, userId, query) }
  },
} satisfies Partial<Handlers<Context>>
