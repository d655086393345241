/** Hand-written code as the checkers read it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A file under check; `path` is relative to the root, with slashes. */
export interface Source {
  path: string
  text: string
  tree: ts.SourceFile
}

const handWritten = [
  '{src,scripts,test,bench,openapi}/**/*.{ts,js,mjs}',
  '*.{ts,js,mjs}',
  '.ci/**/*.{ts,mjs}',
]
const notOurs = ['**/node_modules/**', '**/dist/**', '**/generated/**']

/** Every file of code that a person wrote. */
export function readSources(root: string): Source[] {
  return globSync(handWritten, { cwd: root, exclude: notOurs })
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
    })
}

/** Visits a node and everything below it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Line numbers begin at 1. */
export const lineAt = (tree: ts.SourceFile, position: number): number =>
  tree.getLineAndCharacterOfPosition(position).line + 1

export const place = ({ path, tree }: Source, node: ts.Node): string =>
  `${path}:${lineAt(tree, node.getStart(tree))}`

/** A comment and the lines it stands on. */
export interface Comment {
  text: string
  first: number
  last: number
}

/** All comments of a file, in order. */
export function commentsOf({ text, tree }: Source): Comment[] {
  const found = new Map<number, Comment>()
  const add = (ranges: ts.CommentRange[] | undefined) => {
    for (const { pos, end } of ranges ?? [])
      found.set(pos, { text: text.slice(pos, end), first: lineAt(tree, pos), last: lineAt(tree, end) })
  }
  const visit = (node: ts.Node) => {
    add(ts.getLeadingCommentRanges(text, node.pos))
    add(ts.getTrailingCommentRanges(text, node.end))
    for (const child of node.getChildren(tree)) visit(child)
  }
  visit(tree)
  return [...found.values()].toSorted((a, b) => a.first - b.first)
}
