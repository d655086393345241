import { isRecord } from './context.ts'
import type { Context, Json, Location, Rule } from './context.ts'

interface Deprecated {
  operation: Json
  path: string
  location: Location
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])

export const lifeCycle: Record<string, Rule> = {
  'life-cycle': () => {
    const deprecated: Deprecated[] = []
    return {
      PathItem: {
        Operation(operation: Json, context: Context) {
          if (operation['deprecated'] !== true) return
          const path = String(context.location.pointer.split('/').at(-2))
            .replaceAll('~1', '/')
            .replaceAll('~0', '~')
          const location = context.location.child(['deprecated']).key()
          deprecated.push({ operation, path, location })
        },
      },
      // A successor is looked for when every operation is known.
      Root: {
        leave(root: Json, context: Context) {
          const operations = operationsOf(root, context)
          for (const found of deprecated)
            for (const message of problemsOf(found, operations))
              context.report({ message, location: found.location })
        },
      },
    }
  },
}

interface Target {
  id: unknown
  path: string
  deprecated: boolean
}

function operationsOf(root: Json, { resolve }: Context): Target[] {
  return Object.entries(isRecord(root['paths']) ? root['paths'] : {}).flatMap(([path, item]) => {
    const found = isRecord(item) && typeof item['$ref'] === 'string' ? resolve(item).node : item
    return Object.entries(isRecord(found) ? found : {}).flatMap(([method, operation]) =>
      methods.has(method) && isRecord(operation)
        ? [{ id: operation['operationId'], path, deprecated: operation['deprecated'] === true }]
        : [],
    )
  })
}

function problemsOf({ operation, path }: Deprecated, operations: readonly Target[]): string[] {
  const { 'x-deprecated-at': since, 'x-sunset': until, 'x-successor': successor } = operation
  const missing = ['x-deprecated-at', 'x-sunset', 'x-successor'].filter(
    (key) => typeof operation[key] !== 'string',
  )
  if (missing.length > 0)
    return [
      `A deprecated operation needs ${missing.join(', ')}: since when, until when, and what to use instead.`,
    ]
  const [begin, end] = [since, until].map((text) => Date.parse(String(text)))
  const dates = Number.isNaN(begin) || Number.isNaN(end)
  return [
    ...(dates ? ['Write x-deprecated-at and x-sunset as dates, for example 2026-01-31.'] : []),
    ...(!dates && Number(end) <= Number(begin)
      ? ['Let x-sunset be later than x-deprecated-at: clients need time.']
      : []),
    ...successorProblems(String(successor), path, operations),
  ]
}

function successorProblems(successor: string, path: string, operations: readonly Target[]): string[] {
  if (/^https?:\/\//.test(successor)) return []
  const target = operations.find((operation) => operation.id === successor || operation.path === successor)
  if (target === undefined)
    return [
      `x-successor \`${successor}\` is no operation of this contract: write an operationId, its path, or a URL.`,
    ]
  const parameters = target.path.match(/\{\w+\}/g) ?? []
  const open = parameters.find((parameter) => !path.includes(parameter))
  return [
    ...(target.deprecated ? [`x-successor \`${successor}\` is deprecated itself: name what stays.`] : []),
    ...(open === undefined
      ? []
      : [
          `x-successor \`${successor}\` needs ${open}, which callers of \`${path}\` do not give: name an operation whose path is known, or a URL.`,
        ]),
  ]
}
