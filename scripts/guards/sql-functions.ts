/**
 * Functions of the database that row-level security does not reach (`security definer`), without each of their
 * conditions: in them, a `where` is what a policy is elsewhere.
 */

/** A condition that is gone, and the definition without it. */
export interface Thinned {
  name: string
  condition: string
  statement: string
}

const definition =
  /create (?:or replace )?function app\.(\w+)\(([^)]*)\)[^;$]*?(?:\$\$.*?\$\$|\bbegin atomic\b.*?\nend|\breturn\b.*?);\n/gs
const opening = /\b(?:where|and|if)\s+/gs
/** What ends a condition outside of its own parentheses. */
const closing =
  /^(?:and|or|where|order by|limit|returning|group by|for (?:no key )?(?:update|share)|for key share|then|on conflict|join|left)\b|^[;)]/

/** @param migrations the text of all of them: of a function that is replaced, the last definition counts */
export function thinnedFunctions(migrations: string): Thinned[] {
  const last = new Map<string, string>()
  const code = migrations.replaceAll(/^\s*--.*\n|\s-- .*$/gm, '')
  for (const [text, name = '', parameters = ''] of code.matchAll(definition))
    last.set(`${name}/${parameters.split(',').filter((part) => !/^\s*(?:out |$)/.test(part)).length}`, text)
  return [...last]
    .filter(([, text]) => text.includes('security definer'))
    .flatMap(([name, text]) => [...text.matchAll(opening)].map((found) => without(name, text, found)))
}

function without(name: string, text: string, { 0: word, index }: RegExpExecArray): Thinned {
  const from = index + word.length
  const to = endOf(text, from)
  const statement = `${text.slice(0, from)}${word.startsWith('if') ? 'false' : 'true'} ${text.slice(to)}`
  return {
    name,
    condition: text.slice(from, to).replaceAll(/\s+/g, ' ').trim(),
    statement: statement.replace(/^create function/, 'create or replace function'),
  }
}

function endOf(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (
      depth === 0 &&
      (/\W/.test(text.charAt(at - 1)) || /\W/.test(text.charAt(at))) &&
      closing.test(text.slice(at))
    )
      return at
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
  }
  return text.length
}
