import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { readEmission } from './events.ts'
import { checkFields } from './fields.ts'
import { locator } from './locate.ts'
import {
  at,
  ContractError,
  entries,
  escapeToken,
  fileName,
  Findings,
  isObject,
  methods,
  resolve,
} from './model.ts'
import { readDeprecation, resolveSuccessors } from './deprecation.ts'
import type { Contract, Json, JsonObject, Operation, WrittenOperation } from './model.ts'
import { readAnswers, readBody, readParameters } from './parts.ts'
import { foreignPolicy, operationPolicy, readPolicy } from './policy.ts'
import { addDefaultAnswers, addStandardAnswers } from './standard-answers.ts'

/**
 * Reads a contract, from its first file to the model the emitters share.
 *
 * @param file the entry file
 * @param foreign a contract that does not keep to the dialect: policy gets defaults, what cannot be enforced is reported
 * @throws ContractError with one `file:line message` a line
 */
export async function loadContract(file: string, foreign: boolean): Promise<Contract> {
  if (!existsSync(file))
    throw new ContractError(`${file}:1 there is no such file; name the contract with --contract <file>`)
  const policy = foreign ? foreignPolicy() : readPolicy(join(dirname(file), 'policy.yaml'))
  return readContract({ file, foreign, policy, document: await bundle(file) })
}

/** The same for a contract that is bundled already. */
export function readContract(bundled: Pick<Contract, 'file' | 'foreign' | 'policy' | 'document'>): Contract {
  const { file, foreign, document } = bundled
  const findings = new Findings(locator(file), foreign)
  const contract: Contract = { ...bundled, operations: [], findings }
  const version = String(document['openapi'] ?? document['swagger'])
  if (!/^3\.[01]\./.test(version))
    findings.refuse('#', `OpenAPI ${version} is not supported; write 3.0 or 3.1`)
  findings.stop()
  checkFields(contract, 'a contract', { value: document, pointer: '#' })
  for (const [path] of entries(document['paths'])) readPath(contract, path)
  if (contract.operations.length === 0) findings.refuse('#/paths', 'the contract has no operation')
  refuseDoubles(contract)
  resolveSuccessors(contract)
  findings.stop()
  if (foreign) addDefaultAnswers(contract)
  else addStandardAnswers(contract)
  return contract
}

function readPath(contract: Contract, path: string): void {
  const { document, operations, findings } = contract
  const base = `#/paths/${escapeToken(path)}`
  const item = inlined(document, path)
  checkFields(contract, 'a path item', { value: item ?? null, pointer: base })
  for (const segment of path.split('/'))
    if (/[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment))
      findings.lose(base, `a parameter that is a part of a segment, as in \`${segment}\`, is not matched`)
  for (const method of methods) {
    const value = isObject(item) ? item[method] : undefined
    if (!isObject(item) || !isObject(value)) continue
    const pointer = `${base}/${method}`
    if (method === 'trace' || method === 'options')
      findings.lose(pointer, `the method ${method.toUpperCase()} is not served`)
    else operations.push(readOperation(contract, { path, method, pointer, item, value }))
  }
}

/** A path item by reference takes its place, so that what follows finds operations where their pointers lead. */
function inlined(document: JsonObject, path: string): Json | undefined {
  const { paths } = document
  const item = isObject(paths) ? resolve(document, paths[path]) : undefined
  if (isObject(paths) && item !== undefined && item !== paths[path]) paths[path] = structuredClone(item)
  return isObject(paths) ? paths[path] : undefined
}

function readOperation(contract: Contract, written: WrittenOperation): Operation {
  const { findings } = contract
  const { path, method, pointer, value } = written
  checkFields(contract, 'an operation', written)
  let id = value['operationId']
  if (id !== undefined && typeof id !== 'string')
    findings.refuse(`${pointer}/operationId`, 'an operationId is a text, for example `documents.create`')
  if (typeof id !== 'string' || id === '') {
    if (!id)
      findings.lose(pointer, 'an operation has no operationId; write one, for example `documents.create`')
    id = `${method}${path}`
  }
  if (id === '__proto__') findings.refuse(`${pointer}/operationId`, 'no operation can be called __proto__')
  const parts = {
    parameters: readParameters(contract, written),
    answers: readAnswers(contract, value['responses'], `${pointer}/responses`),
  }
  return {
    id,
    method,
    path,
    pointer,
    tag: Array.isArray(value['tags']) ? String(value['tags'][0]) : undefined,
    summary: typeof value['summary'] === 'string' ? value['summary'] : undefined,
    security: readSecurity(contract, pointer, value),
    policy: operationPolicy(contract, written),
    ...parts,
    body: readBody(contract, value['requestBody'], `${pointer}/requestBody`),
    deprecated: value['deprecated'] === true ? readDeprecation(contract, written) : undefined,
    emits: readEmission(contract, written, { ...parts, path }),
  }
}

function readSecurity(contract: Contract, pointer: string, value: JsonObject): Record<string, string[]>[] {
  const { document, findings } = contract
  const security = value['security'] ?? document['security']
  if (!Array.isArray(security)) {
    findings.lose(pointer, 'an operation says nothing about security; write `security: []` if it is public')
    return []
  }
  const schemes = at(document, '/components/securitySchemes')
  for (const alternative of security) {
    const named = entries(alternative)
    if (named.length === 0)
      findings.lose(
        `${pointer}/security`,
        'credentials that may be left out (`{}`) are asked for all the same',
      )
    for (const [name, scopes] of named) {
      if (!isObject(schemes) || !Object.hasOwn(schemes, name))
        findings.refuse(
          `${pointer}/security`,
          `the security scheme ${name} is not declared in components.securitySchemes`,
        )
      if (Array.isArray(scopes) && scopes.length > 0)
        findings.lose(
          `${pointer}/security`,
          'the scopes of a security scheme are not asked for; name the permission in x-policy',
        )
    }
  }
  return security as Record<string, string[]>[] // the shape OpenAPI gives it; names were checked above
}

function refuseDoubles({ operations, findings }: Contract): void {
  const ids = new Map<string, string>()
  const routes = new Map<string, string>()
  for (const { id, method, path, pointer } of operations) {
    const same = ids.get(fileName(id).toLowerCase())
    if (same === id) findings.refuse(pointer, `the operationId ${id} is used twice`)
    else if (same !== undefined)
      findings.refuse(
        pointer,
        `the operationId ${id} and ${same} would be one file; name one of them otherwise`,
      )
    ids.set(fileName(id).toLowerCase(), id)
    const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
    const other = routes.get(route)
    if (other !== undefined)
      findings.refuse(pointer, `${method.toUpperCase()} ${path} cannot be told from ${other}`)
    routes.set(route, path)
  }
}
