/** Habits that no linter knows: where the environment and queries may be, and what needs a reason. */
import ts from 'typescript'
import { runCheck } from './report.ts'
import type { Report } from './report.ts'
import { commentsOf, lineAt, place, readSources, walk } from './source.ts'
import type { Comment, Source } from './source.ts'

/** Checks every file that a person wrote. */
export function checkConventions(root: string): Report {
  const sources = readSources(root)
  const findings = sources.flatMap((source) => {
    const comments = commentsOf(source)
    const found = comments.flatMap((comment) => silentDirective(source, comment))
    walk(source.tree, (node) => {
      found.push(...bareAssertion(source, node, comments))
      if (!source.path.startsWith('src/')) return
      if (!mayReadEnvironment.test(source.path)) found.push(...environment(source, node))
      if (!source.path.startsWith('src/store/')) found.push(...query(source, node))
    })
    return found
  })
  return {
    seen: `${sources.length} files`,
    findings: sources.length === 0 ? ['no file was found'] : findings,
  }
}

/** A comment that turns a rule off says why, after ` -- `. */
function silentDirective({ path }: Source, { text, first }: Comment): string[] {
  if (!/^\/[/*]\s*oxlint-disable/.test(text) || / -- \S/.test(text)) return []
  return [`${path}:${first} a rule is turned off without a reason; write it after \` -- \``]
}

/** An `as` tells the compiler what it cannot know; the reason stands in a comment beside it or on the line above. */
function bareAssertion(source: Source, node: ts.Node, comments: Comment[]): string[] {
  if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type)) return []
  // An assertion of an assertion, `as unknown as T`, is one.
  if (ts.isAsExpression(node.parent)) return []
  const { tree } = source
  const first = lineAt(tree, node.getStart(tree))
  const last = lineAt(tree, statementOf(node).getEnd())
  const beside = (comment: Comment) =>
    comment.last === first - 1 || (comment.first >= first && comment.first <= last)
  if (comments.some((comment) => !comment.text.startsWith('/**') && beside(comment))) return []
  return [`${place(source, node)} an \`as\` without a reason; say beside it why it is so, or narrow the type`]
}

/** The smallest statement, declaration or member around a node: the lines on which a comment is beside it. */
function statementOf(node: ts.Node): ts.Node {
  let found = node
  while (!ts.isStatement(found) && !ts.isClassElement(found) && !ts.isPropertyAssignment(found))
    found = found.parent
  return found
}

/** Platforms find the environment where theirs has it, and hand it to `readConfig`. */
const mayReadEnvironment = /^src\/(?:config\.ts|platforms\/)/

function environment(source: Source, node: ts.Node): string[] {
  const text =
    ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.getText(source.tree) : ''
  const reads = /^(?:globalThis\.)?(?:process|import\.meta|Deno|Bun)\??(?:\.env|\['env'\])$/.test(text)
  const imports =
    ts.isImportDeclaration(node) && /^'(?:node:)?process'$/.test(node.moduleSpecifier.getText(source.tree))
  if (!reads && !imports) return []
  return [
    `${place(source, node)} the environment is read in src/config.ts alone; add the variable there and take it from Config`,
  ]
}

const starters = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
  'selectNoFrom',
])

function query(source: Source, node: ts.Node): string[] {
  const built = ts.isPropertyAccessExpression(node) && starters.has(node.name.text)
  const written = ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText(source.tree))
  if (!built && !written) return []
  return [`${place(source, node)} a query outside of src/store; write a function there and call it`]
}

if (import.meta.main) await runCheck(checkConventions)
