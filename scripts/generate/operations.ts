import { entries, fileName } from './model.ts'
import type { Memo } from './memo.ts'
import { kind, parameterSchema, parameterTable } from './parameters.ts'
import type { Answer, Contract, Operation, SchemaAt } from './model.ts'
import { Shapes } from './shapes.ts'
import { Validators } from './validators.ts'
import type { Exported } from './validators.ts'

/** File name (relative to the output folder) -> text. */
export type Files = Map<string, string>

/** The source has the name a contract gives it; a line that ends in a comment would go on as code. */
export const note = (source: string) =>
  `// Written by \`npm run generate\` from ${source.replaceAll(/[\n\r\u2028\u2029]+/g, ' ')}. Do not edit.\n`

/** The modules that check and shape: one for each operation, one for each component and direction. */
export function operationModules(contract: Contract, memo?: Memo): Files {
  const files: Files = new Map()
  const requests = new Validators(contract, 'request', memo)
  const responses = new Validators(contract, 'response', memo)
  const shapes = new Shapes(contract)
  for (const operation of contract.operations) {
    const name = `validators/${fileName(operation.id)}`
    files.set(
      `${name}.operation.js`,
      note(operation.id) + operationModule(operation, { contract, requests, shapes }),
    )
    files.set(`${name}.check.js`, note(operation.id) + checkModule(operation, responses))
  }
  for (const [direction, modules] of [
    ['request', requests.components()],
    ['response', responses.components()],
    ['shape', shapes.components()],
  ] as const)
    for (const [name, text] of modules)
      files.set(`validators/components/${fileName(name)}.${direction}.js`, note(name) + text)
  return files
}

interface Tools {
  contract: Contract
  requests: Validators
  shapes: Shapes
}

function operationModule(operation: Operation, { contract, requests, shapes }: Tools): string {
  const exported: Exported[] = []
  const lines = [
    `export const parameters = ${JSON.stringify(parameterTable(contract, operation), undefined, 1)}`,
  ]
  if (operation.parameters.some((parameter) => parameter.in !== 'cookie'))
    exported.push({
      name: 'validateParameters',
      added: requests.add(`${operation.id}/parameters`, parameterSchema(operation)),
    })
  if (operation.body) {
    const bodies = [...operation.body.content].map(([type, place], index) => {
      exported.push({ name: `body${index}`, added: requests.add(`${operation.id}/${type}`, place) })
      const form = type === 'application/x-www-form-urlencoded'
      const decode = form ? `, decode: ${JSON.stringify(kind(contract, place.schema, 0))}` : ''
      return `  ${JSON.stringify(type)}: { validate: body${index}${decode} },`
    })
    lines.push(
      `export const bodies = {\n${bodies.join('\n')}\n}`,
      `export const bodyRequired = ${operation.body.required}`,
    )
  }
  const wanted = new Map<string, SchemaAt>()
  const answers = operation.answers.map((answer) => answerLine(answer, wanted))
  if (answers.some((line) => line.endsWith(': problem,'))) lines.push(`const problem = ${usualProblem}`)
  lines.push(`export const answers = {\n${answers.join('\n')}\n}`, ...eventLine(operation, wanted))
  const validators = exported.length > 0 ? requests.module(exported, { operation: operation.id }) : ''
  return [shapes.module(wanted), validators, ...lines].filter((part) => part.trim()).join('\n') + '\n'
}

/** What becomes of the answer when it is sent as an event. */
function eventLine({ emits }: Operation, wanted: Map<string, SchemaAt>): string[] {
  if (emits === undefined) return []
  wanted.set('eventData', emits.data)
  const when = Object.keys(emits.when).length > 0 ? `, when: ${JSON.stringify(emits.when)}` : ''
  return [`export const event = { type: ${JSON.stringify(emits.type)}${when}, shape: eventData }`]
}

/** The media type an answer is sent in: JSON where there is a choice. */
const chosen = (answer: Answer): [string, SchemaAt] | undefined =>
  [...answer.content].find(([type]) => isJson(type)) ?? [...answer.content][0]

const isJson = (type: string) => /^application\/(?:[\w.-]+\+)?json\b/.test(type)
/** A line of JSON after the other; the schema is that of one line. */
export const isLines = (type: string) => /^application\/(?:x-)?ndjson\b/.test(type)

/** What most answers are that are no success; written once in a module. */
const usualProblem = '{ type: "application/problem+json", headers: {} }'

function answerLine(answer: Answer, wanted: Map<string, SchemaAt>): string {
  const [type, schema] = chosen(answer) ?? []
  const headers = `headers: ${JSON.stringify(Object.fromEntries(answer.headers))}`
  if (type === undefined || schema === undefined) return `  ${JSON.stringify(answer.status)}: { ${headers} },`
  const json = (isJson(type) || isLines(type)) && type !== 'application/problem+json'
  if (json) wanted.set(`shape${answer.status}`, schema)
  const lines = isLines(type) ? ', lines: true' : ''
  const shape = json ? `, shape: shape${answer.status}${lines}` : ''
  const written = `{ type: ${JSON.stringify(type)}${shape}, ${headers} }`
  return `  ${JSON.stringify(answer.status)}: ${written === usualProblem ? 'problem' : written},`
}

function checkModule(operation: Operation, responses: Validators): string {
  const exported: Exported[] = []
  const lines: string[] = []
  for (const answer of operation.answers) {
    const [type, schema] = chosen(answer) ?? []
    if (type === undefined || schema === undefined || !(isJson(type) || isLines(type))) continue
    exported.push({
      name: `answer${answer.status}`,
      added: responses.add(`${operation.id}/${answer.status}`, schema),
    })
    lines.push(`  ${JSON.stringify(answer.status)}: answer${answer.status},`)
  }
  const validators = exported.length > 0 ? responses.module(exported, { operation: operation.id }) : ''
  return `${validators}\nexport const checks = {\n${lines.join('\n')}\n}\n`
}

/** `operations.ts`: one line for each operation, as data. */
export function operationsTable(contract: Contract): string {
  const members = contract.operations.map((operation) => {
    const { permission, tenant, rate, idempotency, audit } = operation.policy
    const values = [
      JSON.stringify(operation.method.toUpperCase()),
      JSON.stringify(operation.path),
      JSON.stringify(operation.security),
      `policy(${[permission, tenant, rate, idempotency, audit].map((part) => JSON.stringify(part)).join(', ')})`,
      `() => import(${JSON.stringify(`./validators/${fileName(operation.id)}.operation.js`)})`,
      ...(operation.deprecated ? [JSON.stringify(operation.deprecated)] : []),
    ]
    return `  ${JSON.stringify(operation.id)}: operation(${values.join(', ')}),`
  })
  return `${note(contract.file)}import type { Operation } from './contract.ts'

/** Calls are read in less time than objects would be, and a table of a thousand operations is read at each start. */
const operation = (
  method: string,
  path: string,
  security: Operation['security'],
  policy: Operation['policy'],
  load: Operation['load'],
  deprecated?: Operation['deprecated'],
): Operation => ({ method, path, security, policy, load, deprecated })
const policy = (
  permission: string,
  tenant: string,
  rate: string,
  idempotency: Operation['policy']['idempotency'],
  audit: boolean,
): Operation['policy'] => ({ permission, tenant, rate, idempotency, audit })

/** Every operation of the contract, by operationId. */
export const operations = {
${members.join('\n')}
} satisfies Record<string, Operation>

export type OperationId = keyof typeof operations

/** Types of the events that webhooks send. */
export type EventType = ${eventTypes(contract)}
`
}

function eventTypes({ document }: Contract): string {
  const names = entries(document['webhooks']).map(([type]) => JSON.stringify(type))
  return names.length > 0 ? names.join(' | ') : 'never'
}

/** `checks.ts`: what development and the tests load to check answers. */
export function checksTable(contract: Contract): string {
  const members = contract.operations.map(
    ({ id }) =>
      `  ${JSON.stringify(id)}: () => import(${JSON.stringify(`./validators/${fileName(id)}.check.js`)}),`,
  )
  return `${note(contract.file)}import type { AnswerChecks } from './contract.ts'

/** Validators of every answer. Production does not load them: it sends only what the contract declares anyway. */
export const checks: Record<string, () => Promise<AnswerChecks>> = {
${members.join('\n')}
}
`
}
