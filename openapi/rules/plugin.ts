/** The Redocly plugin: joins the path files into the contract and holds the rules of its dialect. */
import { pathFiles } from './path-files.ts'

export default function plugin() {
  return { id: 'plumbline', preprocessors: { oas3: { 'path-files': pathFiles } } }
}
