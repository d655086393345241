import { isObject } from './model.ts'
import type { Contract, Json } from './model.ts'
import { note } from './operations.ts'

/** `policy.ts`: roles, rate classes and the error catalogue, as data. */
export function policyModule({ policy, file, document }: Contract): string {
  const json = (value: unknown) => JSON.stringify(value, undefined, 2)
  return `${note(`policy.yaml beside ${file}`)}
/** Role -> what it may do in its workspace. */
export const roles = ${json(policy.roles)} as const satisfies Record<string, readonly string[]>

/** What every signed-in person may do, in no workspace. */
export const person = ${json(policy.person)} as const satisfies readonly string[]

/** What callers that are no person may do: the platform's scheduler. */
export const service = ${json(policy.service)} as const satisfies readonly string[]

export type Role = keyof typeof roles
export type Permission = (typeof roles)[Role][number] | (typeof person)[number] | (typeof service)[number]

export interface RateClass {
  readonly limit: number
  /** Seconds. */
  readonly window: number
  readonly key: 'actor' | 'workspace' | 'ip'
  /** By all instances together, or by each for itself. */
  readonly count: 'shared' | 'instance'
  readonly store_down: 'deny' | 'allow'
}
export const rates: Readonly<Record<string, RateClass>> = ${json(policy.rates)}

/** The error catalogue: code -> status, title and what to do. */
export const catalogue = ${json(policy.errors)} as const satisfies Record<string, { status: number; title: string; help: string }>

export type ErrorCode = keyof typeof catalogue

/** Properties and parameters that hold what belongs to people (\`x-pii\`): their values never reach a log. */
export const personal: readonly string[] = ${json([...new Set(personalNames(document))].toSorted())}
`
}

/** The names of everything marked with `x-pii`. */
function* personalNames(value: Json): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* personalNames(item)
  if (!isObject(value)) return
  const { name, schema, properties } = value
  if (typeof name === 'string' && isObject(schema) && schema['x-pii'] === true) yield name
  for (const [key, property] of Object.entries(isObject(properties) ? properties : {}))
    if (isObject(property) && property['x-pii'] === true) yield key
  for (const item of Object.values(value)) yield* personalNames(item)
}

/** \`POLICY.md\`: who may call what, as one table that a reviewer can read and a diff can show. */
export function policyTable({ operations, policy, file }: Contract): string {
  const roles = Object.keys(policy.roles)
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`
  const lines = operations.map((operation) => {
    const { permission, tenant, rate, idempotency, audit } = operation.policy
    const open = permission === 'public'
    const person = policy.person.includes(permission)
    const schemes = operation.security.map((alternative) => Object.keys(alternative).join(' + ')).join(', ')
    const cells = roles.map((role) =>
      open || person || policy.roles[role]?.includes(permission) ? '✓' : '✗',
    )
    return row([
      `\`${operation.id}\``,
      `${operation.method.toUpperCase()} ${operation.path}`,
      open ? '✓' : '✗',
      open || (person && operation.security.some((alternative) => 'bearer' in alternative)) ? '✓' : '✗',
      ...cells,
      open ? '—' : schemes,
      open ? 'public' : `\`${permission}\``,
      tenant === 'none' ? '—' : `\`${tenant}\``,
      rate,
      idempotency,
      audit ? 'yes' : 'no',
      operation.emits === undefined ? '—' : `\`${operation.emits.type}\``,
    ])
  })
  const head = [
    'Operation',
    'Route',
    'anonymous',
    'signed in',
    ...roles,
    'Credentials',
    'Permission',
    'Tenant',
    'Rate',
    'Idempotency',
    'Audit',
    'Event',
  ]
  const reasons = operations.flatMap(({ id, policy: { reason } }) =>
    reason ? [`- \`${id}\`: ${reason}`] : [],
  )
  const rates = Object.entries(policy.rates).map(([name, { limit, window, key, store_down }]) =>
    row([name, `${limit} in ${window} s`, key, store_down]),
  )
  return `<!-- Written by \`npm run generate\` from ${file}. Do not edit. -->
# Who may do what

A tick is what the contract promises and the service enforces. Workspace roles count within their own workspace;
a workspace one is not a member of does not exist (404). An API key may do what its scopes say, and never more than
the person who created it.

${row(head)}
${row(head.map(() => '---'))}
${lines.join('\n')}

## Rate classes

${row(['Class', 'Limit', 'Counted by', 'When the counter is down'])}
${row(['---', '---', '---', '---'])}
${rates.join('\n')}

## Why an operation is public, or outside workspaces

${reasons.join('\n')}
`
}
