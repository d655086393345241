/** Credentials for every situation a request can be in. */
import { roles } from '../../generated/policy.ts'
import type { Permission } from '../../generated/policy.ts'
import { acme, cronSecret, globex, people } from './service.ts'
import type { PersonName, Service } from './service.ts'

/** The seeded person in each role of Acme. */
export const inRole = {
  owner: 'ada',
  admin: 'grace',
  editor: 'alan',
  viewer: 'barbara',
} as const satisfies Record<keyof typeof roles, PersonName>

export interface Cast {
  person: (name: PersonName) => Promise<string>
  /** Tokens that were good once, or are good elsewhere. */
  expired: string
  wrongAudience: string
  wrongIssuer: string
  /** A person with no workspace at all. */
  stranger: string
  /** A person who was an editor of Acme until a moment ago. */
  removed: string
  /** A key of ada with every permission she has, and one without the given permission. */
  key: string
  keyWithout: (permission: Permission) => Promise<string>
  revokedKey: string
  expiredKey: string
  /** A key of the person who was removed. */
  removedKey: string
  /** A key of mallory, with every permission, for Globex. */
  foreignKey: string
  /** The secret of the platform's scheduler. */
  scheduler: string
}

const everything: readonly Permission[] = roles.owner

export async function assembleCast(service: Service): Promise<Cast> {
  const { issuer } = service
  const newKey = async (as: string, scopes: readonly Permission[], workspace = acme) => {
    const made = await service.call('apiKeys.create', {
      as,
      path: { workspace_id: workspace },
      body: { name: 'Cast', scopes },
    })
    if (made.status !== 201) throw new Error(`no key for ${as}: ${JSON.stringify(made.body)}`)
    return { secret: String(made.body.secret), id: String(made.body.id) }
  }
  await removedMember(service)
  const removedKey = await newKey('carol', everything)
  const [revoked, expired] = [await newKey('ada', everything), await newKey('ada', everything)]
  await service.call('members.delete', {
    as: 'ada',
    path: { workspace_id: acme, user_id: await idOf(service, 'carol') },
  })
  await service.call('apiKeys.revoke', { as: 'ada', path: { workspace_id: acme, api_key_id: revoked.id } })
  await service.query(`update app.api_keys set expires_at = now() - interval '1 second' where id = $1`, [
    expired.id,
  ])
  const without = new Map<Permission, Promise<string>>()
  return {
    person: (name) => issuer.sign(name),
    expired: await issuer.sign('ada', {}, -3600),
    wrongAudience: await issuer.sign('ada', { aud: 'another-service' }),
    wrongIssuer: await issuer.sign('ada', { iss: 'https://elsewhere.example' }),
    stranger: await issuer.sign('nobody-in-particular'),
    removed: await issuer.sign('carol'),
    key: (await newKey('ada', everything)).secret,
    keyWithout: (permission) => {
      let key = without.get(permission)
      if (key === undefined) {
        const scopes = everything.filter((scope) => scope !== permission)
        without.set(permission, (key = newKey('ada', scopes).then(({ secret }) => secret)))
      }
      return key
    },
    revokedKey: revoked.secret,
    expiredKey: expired.secret,
    removedKey: removedKey.secret,
    scheduler: cronSecret,
    foreignKey: (await newKey('mallory', everything, globex)).secret,
  }
}

/** Carol joins Acme as an owner, so that she can make a key; the caller removes her. */
async function removedMember(service: Service): Promise<void> {
  await service.call('me.get', { as: 'carol' })
  await service.query(
    `insert into app.members (workspace_id, user_id, role, name) values ($1, $2, 'owner', 'Carol')`,
    [acme, await idOf(service, 'carol')],
  )
}

async function idOf(service: Service, name: string): Promise<string> {
  if (Object.hasOwn(people, name)) return people[name as PersonName] // just looked up
  const rows = await service.query('select id from app.users where subject = $1', [name])
  return String(rows[0]?.id)
}
