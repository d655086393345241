import { person, roles, service } from '../../generated/policy.ts'
import type { Permission, Role } from '../../generated/policy.ts'
import type { Actor } from '../context.ts'

const ofRole: ReadonlyMap<Role, ReadonlySet<string>> = new Map(
  (Object.keys(roles) as Role[]).map((role) => [role, new Set<string>(roles[role])]), // keys of a const object
)
const ofPerson: ReadonlySet<string> = new Set(person)
const ofService: ReadonlySet<string> = new Set(service)

/** What a role may do in its workspace. */
const roleMay = (role: Role, permission: string): boolean => ofRole.get(role)?.has(permission) === true

/** Whether an actor may do something outside of workspaces. */
export const outsiderMay = (actor: Actor, permission: string): boolean =>
  (actor.kind === 'user' && ofPerson.has(permission)) ||
  (actor.kind === 'scheduler' && ofService.has(permission))

/** Whether an actor may do something in the workspace of the request: a key needs the scope, and so does its creator's role. */
export function memberMay(actor: Actor, permission: string): boolean {
  if (!('role' in actor) || actor.role === undefined) return false
  if (actor.kind === 'key' && !actor.scopes.includes(permission as Permission)) return false // any other text is in no list
  return roleMay(actor.role, permission)
}
