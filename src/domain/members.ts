/** Who may make whom what. */
type Role = 'owner' | 'admin' | 'editor' | 'viewer'

/** Only owners make owners, change them or remove them. @param roles the roles that are given or taken */
export const mayHandOut = (actor: Role | undefined, ...roles: Role[]): boolean =>
  actor === 'owner' || !roles.includes('owner')

/** Whether a workspace would be left without an owner. */
export const leavesNoOwner = (owners: number, before: Role, after: Role | undefined): boolean =>
  before === 'owner' && after !== 'owner' && owners <= 1
