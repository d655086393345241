/** The Redocly plugin: joins the path files into the contract and holds the rules of its dialect. */
import { naming } from './naming.ts'
import { pathFiles } from './path-files.ts'
import { safety } from './safety.ts'
import { shapes } from './shapes.ts'
import { status } from './status.ts'
import { structure } from './structure.ts'

export default function plugin() {
  return {
    id: 'plumbline',
    preprocessors: { oas3: { 'path-files': pathFiles } },
    rules: { oas3: { ...structure, ...naming, ...shapes, ...status, ...safety } },
  }
}
