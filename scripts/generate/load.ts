import { dirname, join } from 'node:path'
import { bundle } from './bundle.ts'
import { locator } from './locate.ts'
import { at, escapeToken, Findings, isObject, methods } from './model.ts'
import type {
  Answer,
  Body,
  Contract,
  Json,
  JsonObject,
  Operation,
  Parameter,
  WrittenOperation,
} from './model.ts'
import { readDeprecation, resolveSuccessors } from './deprecation.ts'
import { foreignPolicy, operationPolicy, readPolicy } from './policy.ts'
import { addStandardAnswers } from './standard-answers.ts'

/**
 * Reads a contract, from its first file to the model the emitters share.
 *
 * @param file the entry file
 * @param foreign a contract that does not keep to the dialect: policy gets defaults, what cannot be enforced is reported
 * @throws ContractError with one `file:line message` a line
 */
export async function loadContract(file: string, foreign: boolean): Promise<Contract> {
  const document = await bundle(file)
  const findings = new Findings(locator(file), foreign)
  const policy = foreign ? foreignPolicy() : readPolicy(join(dirname(file), 'policy.yaml'))
  const contract: Contract = { file, foreign, document, operations: [], policy, findings }
  if (!/^3\.[01]\./.test(String(document['openapi'])))
    findings.refuse('#/openapi', `OpenAPI ${String(document['openapi'])} is not supported; write 3.0 or 3.1`)
  findings.stop()
  for (const [path, item] of entries(document['paths'])) {
    for (const method of methods) {
      const value = isObject(item) ? resolve(document, item[method]) : undefined
      if (isObject(value))
        contract.operations.push(
          readOperation(contract, { path, method, pointer: `#/paths/${escapeToken(path)}/${method}`, value }),
        )
    }
  }
  refuseDoubles(contract)
  resolveSuccessors(contract)
  findings.stop()
  if (!foreign) addStandardAnswers(contract)
  return contract
}

export const entries = (value: Json | undefined): [string, Json][] =>
  isObject(value) ? Object.entries(value) : []

/** Follows `$ref`s of the bundled document until something else is found. */
export function resolve(document: JsonObject, value: Json | undefined): Json | undefined {
  let found = value
  for (let hops = 0; isObject(found) && typeof found['$ref'] === 'string' && hops < 50; hops++)
    found = at(document, found['$ref'].replace(/^#/, ''))
  return found
}

function readOperation(contract: Contract, written: WrittenOperation): Operation {
  const { document, findings } = contract
  const { path, method, pointer, value } = written
  let id = value['operationId']
  if (typeof id !== 'string' || id === '') {
    findings.lose(pointer, 'an operation has no operationId; write one, for example `documents.create`')
    id = `${method}${path}`
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
    parameters: readParameters(contract, written),
    body: readBody(document, value['requestBody'], `${pointer}/requestBody`),
    answers: readAnswers(document, value['responses'], `${pointer}/responses`),
    deprecated: value['deprecated'] === true ? readDeprecation(contract, written) : undefined,
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
  for (const alternative of security)
    for (const [name] of entries(alternative))
      if (!isObject(schemes) || !Object.hasOwn(schemes, name))
        findings.refuse(
          `${pointer}/security`,
          `the security scheme ${name} is not declared in components.securitySchemes`,
        )
  return security as Record<string, string[]>[] // the shape OpenAPI gives it; names were checked above
}

function readParameters(contract: Contract, { path, pointer, value }: WrittenOperation): Parameter[] {
  const { document } = contract
  const item = at(document, `/paths/${escapeToken(path)}`)
  const read = (list: Json | undefined, base: string) =>
    (Array.isArray(list) ? list : []).flatMap((entry, index): Parameter[] => {
      const parameter = resolve(document, entry)
      return isObject(parameter) ? [readParameter(contract, parameter, `${base}/parameters/${index}`)] : []
    })
  const shared = read(
    isObject(item) ? item['parameters'] : undefined,
    pointer.slice(0, pointer.lastIndexOf('/')),
  )
  const own = read(value['parameters'], pointer)
  const key = (parameter: Parameter) => `${parameter.in} ${parameter.name}`
  const overridden = new Set(own.map(key))
  // The OpenAPI specification tells to ignore header parameters with these names: other parts of the contract declare them.
  const reserved = new Set(['accept', 'content-type', 'authorization'])
  return [...shared.filter((parameter) => !overridden.has(key(parameter))), ...own].filter(
    (parameter) => !(parameter.in === 'header' && reserved.has(parameter.name.toLowerCase())),
  )
}

function readParameter(contract: Contract, parameter: JsonObject, pointer: string): Parameter {
  const place = String(parameter['in'])
  if (place !== 'path' && place !== 'query' && place !== 'header' && place !== 'cookie')
    contract.findings.refuse(
      pointer,
      `a parameter cannot be in ${place}; write path, query, header or cookie`,
    )
  const [, media] = entries(parameter['content'])[0] ?? []
  const style =
    typeof parameter['style'] === 'string'
      ? parameter['style']
      : place === 'query' || place === 'cookie'
        ? 'form'
        : 'simple'
  return {
    name: String(parameter['name']),
    in: place as Parameter['in'], // refused above when it is anything else
    required: parameter['required'] === true || place === 'path',
    style,
    explode:
      typeof parameter['explode'] === 'boolean'
        ? parameter['explode']
        : style === 'form' || style === 'deepObject',
    json: isObject(media),
    schema: { schema: (isObject(media) ? media['schema'] : parameter['schema']) ?? true, pointer },
  }
}

function readBody(document: JsonObject, value: Json | undefined, pointer: string): Body | undefined {
  const body = resolve(document, value)
  if (!isObject(body)) return undefined
  return { required: body['required'] === true, content: readContent(body['content'], `${pointer}/content`) }
}

function readContent(content: Json | undefined, pointer: string): Body['content'] {
  return new Map(
    entries(content).map(([type, media]) => {
      const schema = (isObject(media) ? media['schema'] : undefined) ?? true
      return [type.toLowerCase(), { schema, pointer: `${pointer}/${escapeToken(type)}/schema` }]
    }),
  )
}

function readAnswers(document: JsonObject, responses: Json | undefined, pointer: string): Answer[] {
  return entries(responses).map(([status, value]) => {
    const answer = resolve(document, value)
    const parts = isObject(answer) ? answer : {}
    return {
      status: status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(),
      content: readContent(parts['content'], `${pointer}/${status}/content`),
      headers: new Map(
        entries(parts['headers']).map(([name, header]) => {
          const found = resolve(document, header)
          return [name.toLowerCase(), isObject(found) && found['required'] === true]
        }),
      ),
    }
  })
}

function refuseDoubles({ operations, findings }: Contract): void {
  const ids = new Set<string>()
  const routes = new Map<string, string>()
  for (const { id, method, path, pointer } of operations) {
    if (ids.has(id)) findings.refuse(pointer, `the operationId ${id} is used twice`)
    ids.add(id)
    const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`
    const other = routes.get(route)
    if (other !== undefined)
      findings.refuse(pointer, `${method.toUpperCase()} ${path} cannot be told from ${other}`)
    routes.set(route, path)
  }
}
