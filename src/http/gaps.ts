import type { Operation } from '../../generated/contract.ts'
import { list } from '../domain/checks.ts'
import type { Check } from '../domain/checks.ts'
import { guesses } from './limit.ts'

/** What the machine is made of, as far as something could be missing in it. */
export interface Parts {
  operations: Readonly<Record<string, Operation>>
  handlers: Readonly<Record<string, unknown>>
  verifiers: Readonly<Record<string, unknown>>
  /** Answers for operations without a handler; development only. */
  mock?: unknown
  limits: { classes: Readonly<Record<string, unknown>> }
}

/** An operation with less than its whole policy, a scheme nobody verifies: each would be a door that is open. */
export const machineChecks: readonly Check<Parts>[] = [
  {
    name: 'handlers',
    right: 'every operation has a handler',
    wrong: ({ operations, handlers, mock }) =>
      mock === undefined
        ? named(operations, (_operation, id) => handlers[id] === undefined, 'has no handler')
        : undefined,
    fix: 'write it in src/handlers',
  },
  {
    name: 'policies',
    right: 'every operation has a policy',
    wrong: ({ operations }) => named(operations, lacksPolicy, 'has no policy'),
    fix: 'write x-policy in openapi/paths, then run `npm run generate`',
  },
  {
    name: 'rates',
    right: 'every rate class that is named has a limit',
    wrong: ({ operations, limits: { classes } }) => {
      const wanted = new Set([guesses])
      for (const [, { policy }] of all(operations)) wanted.add(policy?.rate ?? 'none')
      const missing = [...wanted].filter((rate) => rate !== 'none' && !Object.hasOwn(classes, rate))
      return missing.length > 0 ? `no limit for the rate class ${list(missing)}` : undefined
    },
    fix: 'write it under rates in openapi/policy.yaml, then run `npm run generate`',
  },
  {
    name: 'open_operations',
    right: 'every operation without credentials is public on purpose',
    wrong: ({ operations }) =>
      named(
        operations,
        ({ security, policy }) => security.length === 0 && policy?.permission !== 'public',
        'asks for no credentials, and is not public',
      ),
    fix: 'write security or `permission: public` in openapi/paths, then run `npm run generate`',
  },
  {
    name: 'verifiers',
    right: 'every security scheme has a verifier',
    wrong: ({ operations, verifiers }) => {
      const schemes = new Set<string>()
      for (const [, { security }] of all(operations))
        for (const alternative of security) for (const scheme in alternative) schemes.add(scheme)
      const missing = [...schemes].filter((scheme) => !Object.hasOwn(verifiers, scheme))
      return missing.length > 0 ? `no verifier for the security scheme ${list(missing)}` : undefined
    },
    fix: 'write one in src/auth/verifiers.ts, or remove the scheme from the contract',
  },
]

/** Whatever made the table, it came from outside of this room. */
const lacksPolicy = ({ policy }: Partial<Operation>): boolean =>
  !policy?.permission || !policy.tenant || !policy.rate

function named(
  operations: Parts['operations'],
  fits: (operation: Operation, id: string) => boolean,
  what: string,
): string | undefined {
  const ids = all(operations).flatMap(([id, operation]) => (fits(operation, id) ? id : none))
  return ids.length > 0 ? `${list(ids)} ${what}` : undefined
}
const none: string[] = []

/** Of a thousand operations the list is only made once, at each start. */
function all(operations: Parts['operations']): [string, Operation][] {
  let entries = lists.get(operations)
  if (entries === undefined) lists.set(operations, (entries = Object.entries(operations)))
  return entries
}
const lists = new WeakMap<Parts['operations'], [string, Operation][]>()
