/** The Redocly plugin: joins the path files into the contract and holds the rules of its dialect. */
import { lifeCycle } from './life-cycle.ts'
import { naming } from './naming.ts'
import { pathFiles } from './path-files.ts'
import { problems } from './problems.ts'
import { safety } from './safety.ts'
import { shapes } from './shapes.ts'
import { status } from './status.ts'
import { structure } from './structure.ts'
import { webhooks } from './webhooks.ts'
import type { Rule } from './context.ts'

export default function plugin() {
  return {
    id: 'plumbline',
    preprocessors: { oas3: { 'path-files': pathFiles } },
    rules: {
      oas3: {
        ...ofPaths({ ...structure, ...naming, ...shapes, ...status, ...problems, ...safety, ...lifeCycle }),
        ...webhooks,
      },
    },
  }
}

/** What is under `webhooks` looks like an operation, but we call it and others answer: it has rules of its own. */
function ofPaths(rules: Record<string, Rule>): Record<string, Rule> {
  const narrowed = Object.entries(rules).map(([name, rule]): [string, Rule] => [
    name,
    () => {
      const { Operation, PathItem, ...others } = rule()
      const inner = { ...(Operation && { Operation }), ...(PathItem && { PathItem }) }
      return Object.keys(inner).length === 0 ? others : { ...others, Paths: inner }
    },
  ])
  return Object.fromEntries(narrowed)
}
