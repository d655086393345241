/** Who can call an operation: what a contract and its policy say, as a set of callers that can be compared. */
import type { Policy } from '../generate/model.ts'
import type { Entry } from './operations.ts'

export interface Caller {
  who: string
  /** What they must show: schemes, and the scopes of a key. */
  needs: ReadonlySet<string>
}

const everybody = 'everybody'
export const signedIn = 'every signed-in person'
export const service = 'the scheduler'

/** Everybody who can call an operation, each with every credential they can do it with. */
export function reachOf({ security, policy }: Entry, roles: Policy | undefined): Caller[] {
  const people = peopleOf(policy, roles)
  if (security.length === 0) return [{ who: everybody, needs: new Set() }]
  return security.flatMap((alternative) => {
    const schemes = Object.entries(alternative)
    if (schemes.length === 0) return [{ who: everybody, needs: new Set<string>() }]
    const needs = new Set(
      schemes.flatMap(([name, scopes]) => [
        `\`${name}\``,
        ...scopes.map((scope) => `the scope ${scope}`),
        // A token of a person holds all they may do; any other credential holds what was asked for.
        ...(name === 'bearer' || policy?.permission === undefined ? [] : [`the scope ${policy.permission}`]),
      ]),
    )
    return people.map((who) => ({ who, needs }))
  })
}

/** Without a policy, whoever holds the credentials. */
function peopleOf(policy: Entry['policy'], roles: Policy | undefined): string[] {
  if (policy?.permission === undefined || roles === undefined) return ['whoever comes']
  const { permission, tenant } = policy
  const place = tenant === undefined || tenant === 'none' ? ' of any tenant' : ` of {${tenant}}`
  return [
    ...(roles.person.includes(permission) ? [signedIn] : []),
    ...(roles.service.includes(permission) ? [service] : []),
    ...Object.entries(roles.roles).flatMap(([role, own]) =>
      own.includes(permission) ? [`${role}${place}`] : [],
    ),
  ]
}

/** The callers of one set who are not in the other: nobody there is let in for as little. */
export const beyond = (callers: readonly Caller[], others: readonly Caller[]): Caller[] =>
  callers.filter((caller) => !others.some((other) => includes(other, caller)))

/** Whether one caller being let in means that the other is, too. */
function includes(one: Caller, other: Caller): boolean {
  const widely = one.who === everybody || (one.who === signedIn && other.who !== everybody)
  return (widely || one.who === other.who) && [...one.needs].every((need) => other.needs.has(need))
}

/** `viewer of {workspace_id} with bearer, or with apiKey and the scope documents:read` */
export function describeCallers(callers: readonly Caller[]): string {
  const ways = Map.groupBy(callers, ({ who }) => who)
  const same = Map.groupBy(ways, ([, own]) => waysOf(own))
  return [...same].map(([way, people]) => `${peopleText(people.map(([who]) => who))} ${way}`).join('; ')
}

/** `owner and admin of {workspace_id}`: the place that all of them share is said once. */
function peopleText(people: readonly string[]): string {
  const place = / of .*$/.exec(people[0] ?? '')?.[0] ?? ''
  const shared = people.every((who) => who.endsWith(place))
  return shared
    ? listOf(people.map((who) => who.slice(0, who.length - place.length))) + place
    : listOf(people)
}

const waysOf = (callers: readonly Caller[]) =>
  callers
    .map(({ needs }) => (needs.size === 0 ? 'without credentials' : `with ${listOf([...needs])}`))
    .join(', or ')

/** `a`, `a and b`, `a, b and c` */
export const listOf = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** The first of many names, and how many more there are. */
export const someOf = (items: readonly string[], most = 4): string =>
  items.length <= most
    ? listOf(items)
    : `${items.slice(0, most - 1).join(', ')} and ${items.length - most + 1} more`
