import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import { z } from 'zod'
import { ContractError, isObject } from './model.ts'
import type { Contract, JsonObject, Method, OperationPolicy, Policy, WrittenOperation } from './model.ts'

const permissions = z.array(z.string().regex(/^[a-z_]+:[a-z]+$/, 'write a permission as `resource:action`'))
const policyFile = z.strictObject({
  roles: z.record(z.string(), permissions),
  person: permissions,
  service: permissions.default([]),
  rates: z
    .record(
      z.string().regex(/^[a-z][a-z_]*$/),
      z.strictObject({
        limit: z.int().min(1),
        window: z.int().min(1).max(86_400),
        key: z.enum(['actor', 'workspace', 'ip']),
        count: z.enum(['shared', 'instance']).default('shared'),
        store_down: z.enum(['deny', 'allow']),
      }),
    )
    .refine(
      (rates) => rates['failed_authentication']?.key === 'ip',
      'write a class failed_authentication with `key: ip`, for credentials that were refused',
    ),
  errors: z.record(
    z.string().regex(/^[a-z][a-z0-9_]*$/),
    z.strictObject({ status: z.int().min(400).max(599), title: z.string().min(1), help: z.string().min(1) }),
  ),
})

const operationFields = z.strictObject({
  permission: z.string(),
  tenant: z.string(),
  rate: z.string(),
  idempotency: z.enum(['none', 'optional', 'required']).default('none'),
  audit: z.boolean().optional(),
  reason: z.string().min(1).optional(),
})

/**
 * Reads `policy.yaml`.
 * @throws ContractError that names the file and the field
 */
export function readPolicy(file: string): Policy {
  const name = relative('.', file)
  if (!existsSync(file))
    throw new ContractError(
      `${name}:1 there is no such file; it says who may do what. A contract that is not yours needs --foreign`,
    )
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const [message] = error.message.split(/(?: at line \d+, column \d+)?:?\n/)
    throw new ContractError(`${name}:${error.linePos?.[0].line ?? 1} does not parse: ${message}`)
  }
  return parsePolicy(document.toJS(), name, (path) => lineOf(document, lines, path))
}

/**
 * Checks what a `policy.yaml` holds.
 * @param file where it stands, for the message
 * @throws ContractError that names the file and the field
 */
export function parsePolicy(
  value: unknown,
  file: string,
  line: (path: PropertyKey[]) => number = () => 1,
): Policy {
  const parsed = policyFile.safeParse(value)
  if (parsed.success) return parsed.data
  const findings = parsed.error.issues.map(
    ({ path, message }) => `${file}:${line(path)} ${path.join('.')}: ${message}`,
  )
  throw new ContractError(findings.join('\n'))
}

/** The line of a value, or of what encloses it when there is none. */
function lineOf(document: Document, lines: LineCounter, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** What a foreign contract gets in place of a policy: nothing is open that asks for credentials, nothing is a tenant. */
export const foreignPolicy = (): Policy => ({
  roles: {},
  person: ['foreign:call'],
  service: [],
  rates: {},
  errors: {},
})

/** The same in words, for the person who runs the generator. */
export function foreignDefaults({ operations }: Contract): string {
  const count = (permission: string) =>
    operations.filter(({ policy }) => policy.permission === permission).length
  return `${count('public')} operations ask for no credentials and are public, ${count('foreign:call')} are for everybody who is signed in (foreign:call); no tenant, no rate class, no idempotency; what changes something is audited`
}

const unsafe = (method: Method) => method !== 'get' && method !== 'head' && method !== 'options'

/** What an operation cannot go without, as it may look. */
const examples: Readonly<Record<string, string>> = {
  permission: 'permission: documents:read',
  tenant: 'tenant: workspace_id',
  rate: 'rate: read',
}

const nameOf = ({ method, path, value }: WrittenOperation) =>
  typeof value['operationId'] === 'string' ? value['operationId'] : `${method.toUpperCase()} ${path}`

/** What is wrong with one field, in words that follow `x-policy`. */
function complaint(issue: z.core.$ZodIssue, wanted: JsonObject): string {
  if (issue.code === 'unrecognized_keys')
    return `does not know ${issue.keys.map((key) => `\`${key}\``).join(', ')}; remove it, or correct its spelling`
  const field = issue.path.join('.')
  return Object.hasOwn(wanted, field)
    ? `has a wrong \`${field}\`: ${issue.message}`
    : `lacks \`${field}\`; write for example \`${examples[field]}\``
}

/** The `x-policy` of an operation, checked against `policy.yaml`. */
export function operationPolicy(contract: Contract, written: WrittenOperation): OperationPolicy {
  const { pointer, method, value } = written
  const { foreign, findings, document } = contract
  const wanted = value['x-policy']
  if (foreign) {
    if (wanted !== undefined)
      findings.lose(`${pointer}/x-policy`, 'the policy of a foreign contract is not read')
    const security = value['security'] ?? document['security']
    const open = !Array.isArray(security) || security.length === 0
    return {
      permission: open ? 'public' : 'foreign:call',
      tenant: 'none',
      rate: 'none',
      idempotency: 'none',
      audit: unsafe(method),
    }
  }
  const parsed = operationFields.safeParse(wanted)
  if (!parsed.success) {
    const wrong = isObject(wanted)
      ? parsed.error.issues.map((issue) => `x-policy ${complaint(issue, wanted)}`).join('; ')
      : `there is no x-policy; write permission, tenant and rate, for example \`{ ${Object.values(examples).join(', ')} }\``
    findings.refuse(isObject(wanted) ? `${pointer}/x-policy` : pointer, `${nameOf(written)}: ${wrong}`)
    return { permission: 'public', tenant: 'none', rate: 'none', idempotency: 'none', audit: true }
  }
  const policy = { ...parsed.data, audit: parsed.data.audit ?? unsafe(method) }
  checkPolicy(contract, written, policy as OperationPolicy) // zod types an absent reason as undefined
  return policy as OperationPolicy // as above
}

function checkPolicy(contract: Contract, written: WrittenOperation, policy: OperationPolicy): void {
  const { pointer, path, value } = written
  const refuse = (place: string, message: string) =>
    contract.findings.refuse(`${pointer}/${place}`, `${nameOf(written)}: ${message}`)
  const tenantPermissions = new Set(Object.values(contract.policy.roles).flat())
  // Of callers outside of workspaces.
  const otherPermissions = new Set([...contract.policy.person, ...contract.policy.service])
  const open = policy.permission === 'public'
  const security = value['security'] ?? contract.document['security']
  if (!open && !tenantPermissions.has(policy.permission) && !otherPermissions.has(policy.permission))
    refuse(
      'x-policy/permission',
      `the permission ${policy.permission} is in no role of policy.yaml; add it there or write one that is`,
    )
  if ((open || policy.tenant === 'none') && policy.reason === undefined)
    refuse('x-policy', 'a public operation, or one without a tenant, needs a `reason:`')
  if (open !== (Array.isArray(security) && security.length === 0))
    refuse('x-policy/permission', 'an operation is public exactly when `security: []`; make the two agree')
  if (
    policy.tenant === 'none' &&
    !otherPermissions.has(policy.permission) &&
    tenantPermissions.has(policy.permission)
  )
    refuse(
      'x-policy/tenant',
      `${policy.permission} is a permission of workspace roles; name the path parameter of the tenant`,
    )
  if (
    policy.tenant !== 'none' &&
    !tenantPermissions.has(policy.permission) &&
    otherPermissions.has(policy.permission)
  )
    refuse(
      'x-policy/permission',
      `${policy.permission} is not a permission of a workspace role, but the operation has a tenant`,
    )
  if (policy.tenant !== 'none' && !path.includes(`{${policy.tenant}}`))
    refuse('x-policy/tenant', `the path has no parameter {${policy.tenant}}`)
  if (!Object.hasOwn(contract.policy.rates, policy.rate))
    refuse(
      'x-policy/rate',
      `the rate class ${policy.rate} is not in policy.yaml; it has ${Object.keys(contract.policy.rates).join(', ')}`,
    )
}
