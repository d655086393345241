/** Measures the code against the caps of this table. `node scripts/check/proportions.ts` prints the measures. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { parse } from 'yaml'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'
import { commentsOf, place, readSources, walk } from './source.ts'
import type { Source } from './source.ts'

export const caps = {
  /** Lines of a handler. */
  handlerMedian: 12,
  handlerNinetieth: 30,
  handler: 50,
  /** Lines of a function; a `describe` of the tests is none. */
  function: 70,
  parameters: 3,
  /** Lines of a file. */
  file: 400,
  test: 600,
  platform: 60,
  /** Lines with a comment, of a hundred that are not empty. */
  comments: [5, 15],
  errorCodes: 25,
  dependencies: 12,
} as const

interface Measured {
  at: string
  name: string
  lines: number
  parameters: number
  handler: boolean
}

/** Measures a checkout. */
export function checkProportions(root: string): Report {
  const sources = readSources(root)
  const functions = sources.flatMap(functionsOf)
  const handlers = functions.filter(({ handler }) => handler).toSorted((a, b) => a.lines - b.lines)
  const [median, ninetieth, longest] = [0.5, 0.9, 1].map(
    (part) => handlers[Math.ceil(handlers.length * part) - 1]?.lines ?? 0,
  )
  const share = commentShare(sources)
  const codes = errorCodes(root)
  const packages = dependencies(root)
  const [least, most] = caps.comments
  const findings = [
    ...functions.flatMap(functionFindings),
    ...sources.flatMap(fileFindings),
    ...(handlers.length === 0 ? ['src/handlers: no handler was found'] : []),
    ...above(`the median handler has ${median} lines`, median, caps.handlerMedian),
    ...above(`a tenth of the handlers have more than ${ninetieth} lines`, ninetieth, caps.handlerNinetieth),
    ...(share < least || share > most
      ? [`${share.toFixed(1)} % of the lines have a comment; between ${least} and ${most} is right`]
      : []),
    ...above(`openapi/policy.yaml: ${codes} error codes`, codes, caps.errorCodes),
    ...above(`package.json: ${packages} packages at run time`, packages, caps.dependencies),
  ]
  const seen = [
    `${handlers.length} handlers: median ${median} lines, nine of ten at most ${ninetieth}, longest ${longest}`,
    `${functions.length} functions: longest ${Math.max(0, ...functions.map(({ lines }) => lines))} lines`,
    `${sources.length} files: longest ${Math.max(0, ...sources.map(lineCount))} lines`,
    `${share.toFixed(1)} % of lines with comments, ${codes} error codes, ${packages} packages at run time`,
  ]
  return { seen: seen.join('\n'), findings }
}

const above = (what: string, value: number | undefined, cap: number): string[] =>
  value !== undefined && value > cap ? [`${what}; at most ${cap}`] : []

const lineCount = ({ text }: Source) => text.trimEnd().split('\n').length

function fileFindings(source: Source): string[] {
  const { path } = source
  const cap = path.startsWith('src/platforms/')
    ? caps.platform
    : path.startsWith('test/')
      ? caps.test
      : caps.file
  return above(`${path} has ${lineCount(source)} lines`, lineCount(source), cap)
}

function functionFindings({ at, name, lines, parameters, handler }: Measured): string[] {
  return [
    ...above(`${at} ${name} has ${lines} lines`, lines, handler ? caps.handler : caps.function),
    ...above(`${at} ${name} has ${parameters} parameters; pass one object`, parameters, caps.parameters),
  ]
}

function functionsOf(source: Source): Measured[] {
  const { path, tree } = source
  const found: Measured[] = []
  walk(tree, (node) => {
    if (!isFunction(node) || node.body === undefined || isDescribe(node)) return
    const name = nameOf(node)
    found.push({
      at: place(source, node),
      name: name ?? 'a function',
      lines: node.getText(tree).split('\n').length,
      parameters: node.parameters.filter((parameter) => parameter.name.getText(tree) !== 'this').length,
      handler: /^src\/handlers\/(?!index\.ts)/.test(path) && name?.includes('.') === true,
    })
  })
  return found
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  )
}

const isDescribe = ({ parent }: ts.Node) =>
  ts.isCallExpression(parent) && /^describe\b/.test(parent.expression.getText())

/** The name of a function, or of the property or variable it is given to. */
function nameOf(node: ts.FunctionLikeDeclaration): string | undefined {
  const { parent } = node
  const named =
    node.name ??
    (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) ? parent.name : undefined)
  return named === undefined ? undefined : ts.isStringLiteral(named) ? named.text : named.getText()
}

/** In percent. */
function commentShare(sources: Source[]): number {
  let written = 0
  let commented = 0
  for (const source of sources) {
    written += source.text.split('\n').filter((line) => line.trim() !== '').length
    commented += new Set(commentsOf(source).flatMap(({ first, last }) => range(first, last))).size
  }
  return written === 0 ? 0 : (100 * commented) / written
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

function errorCodes(root: string): number {
  const policy = parse(readFileSync(join(root, 'openapi/policy.yaml'), 'utf8')) as { errors?: object } // the generator checks its shape
  return Object.keys(policy.errors ?? {}).length
}

function dependencies(root: string): number {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies?: object } // npm checks its shape
  return Object.keys(manifest.dependencies ?? {}).length
}

if (import.meta.main) await runCheck(checkProportions)
