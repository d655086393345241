import ts from 'typescript'
import { lineAt, walk } from '../check/source.ts'
import type { Source } from '../check/source.ts'

/** One way to take a guard away. */
export interface Mutant {
  id: number
  path: string
  line: number
  /** What is done: `if … never`, `… always`, `without …`. */
  what: string
  /** Tells it from others when lines move: the file, the way, the text, and the how-manieth of that text. */
  key: string
}

/** Text that comes into the code at a place; at one place, what has the lower rank stands further left. */
interface Edit {
  at: number
  rank: number
  text: string
}

export interface Mutated {
  mutants: Mutant[]
  /** The code with every mutant in it; `__guard(id, …)` says which of them is at work. */
  text: string
}

/** The id of no mutant. */
const nothing = -2

/**
 * Puts every mutant of a file into its code, switched off. `__value(never, always, x)` is x, unless the one mutant
 * that is at work makes it false or true: so a run also shows which tests depend on a condition, and which way.
 */
export function mutate(source: Source, firstId: number): Mutated {
  const { tree, text } = source
  const mutating = new Mutating(source, firstId)
  walk(tree, (node) => {
    const condition = conditionOf(node)
    if (condition !== undefined) mutating.decide(condition)
    if (ts.isBinaryExpression(node) && isLogical(node)) mutating.thin(node)
    if (ts.isExpressionStatement(node) && isStep(node.expression)) mutating.skip(node)
  })
  return { mutants: mutating.mutants, text: apply(text, mutating.edits) }
}

class Mutating {
  readonly mutants: Mutant[] = []
  readonly edits: Edit[] = []
  readonly #source: Source
  readonly #firstId: number
  readonly #seen = new Map<string, number>()

  constructor(source: Source, firstId: number) {
    this.#source = source
    this.#firstId = firstId
  }

  /** A condition that is never met, or always. */
  decide(condition: ts.Expression): void {
    const what = `(${this.#textOf(condition)})`
    this.#wrap(condition, this.#add(condition, `${what} never`), this.#add(condition, `${what} always`))
  }

  /** `a && b` and `a || b` without one of the two. */
  thin(node: ts.BinaryExpression): void {
    const whole = this.#textOf(outermost(node))
    for (const part of [node.left, node.right]) {
      if (ts.isBinaryExpression(part) && isLogical(part)) continue
      const id = this.#add(part, `(${whole}) without ${this.#textOf(part)}`)
      if (node.operatorToken.kind === ts.SyntaxKind.BarBarToken) this.#wrap(part, id, nothing)
      else this.#wrap(part, nothing, id)
    }
  }

  /** A step that is left out. */
  skip(node: ts.ExpressionStatement): void {
    const id = this.#add(node, `without ${this.#textOf(node)}`)
    this.#put(node.expression, `__guard(${id}) && (`, ')')
  }

  #wrap(node: ts.Expression, never: number, always: number): void {
    this.#put(node, `__value(${never}, ${always}, (`, '))')
  }

  #put(node: ts.Expression, before: string, after: string): void {
    const depth = this.edits.length
    this.edits.push(
      { at: node.getStart(this.#source.tree), rank: depth, text: before },
      { at: node.end, rank: -depth, text: after },
    )
  }

  #add(node: ts.Node, what: string): number {
    const { path, tree } = this.#source
    const name = `${path}: ${what}`
    const nth = (this.#seen.get(name) ?? 0) + 1
    this.#seen.set(name, nth)
    const id = this.#firstId + this.mutants.length
    const line = lineAt(tree, node.getStart(tree))
    this.mutants.push({ id, path, line, what, key: nth === 1 ? name : `${name} (${nth})` })
    return id
  }

  readonly #textOf = (node: ts.Node): string => shorten(node.getText(this.#source.tree))
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node)) return node.expression
  return ts.isConditionalExpression(node) ? node.condition : undefined
}

const isLogical = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken

function outermost(node: ts.BinaryExpression): ts.BinaryExpression {
  const { parent } = node
  return ts.isBinaryExpression(parent) && isLogical(parent) ? outermost(parent) : node
}

/** A call whose result nobody uses, waited for or not. */
const isStep = (node: ts.Expression): boolean =>
  ts.isCallExpression(node) || (ts.isAwaitExpression(node) && ts.isCallExpression(node.expression))

const shorten = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 88)}…` : line
}

function apply(text: string, edits: Edit[]): string {
  let result = text
  for (const { at, text: piece } of edits.toSorted((a, b) => b.at - a.at || b.rank - a.rank))
    result = result.slice(0, at) + piece + result.slice(at)
  return result
}
