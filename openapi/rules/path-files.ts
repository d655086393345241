import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

interface Root {
  paths?: Record<string, unknown>
  'x-path-files'?: string[]
}
interface Context {
  location: { source: { absoluteRef: string } }
}

/**
 * Joins the files of `x-path-files` into `paths`, each path as a reference, so that every tool downstream
 * reports positions in the file that a person edits.
 * Why not `$ref` by hand: a new path would have to be written down twice.
 */
export const pathFiles = () => ({
  Root: {
    enter(root: Root, context: Context) {
      const entry = context.location.source.absoluteRef
      for (const file of root['x-path-files'] ?? []) {
        for (const { path, place } of pathsOf(join(dirname(entry), file), entry)) {
          root.paths ??= {}
          if (Object.hasOwn(root.paths, path)) throw new Error(`${place} the path ${path} is declared twice`)
          root.paths[path] = { $ref: `${file}#/${path.replaceAll('~', '~0').replaceAll('/', '~1')}` }
        }
      }
      delete root['x-path-files']
    },
  },
})

/** The paths of a file, and where they stand. */
function pathsOf(file: string, entry: string): { path: string; place: string }[] {
  const name = relative('.', file)
  if (!existsSync(file)) throw new Error(`${relative('.', entry)}:1 x-path-files: there is no ${name}`)
  const lines = new LineCounter()
  const { contents, errors } = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [error] = errors
  if (error !== undefined) {
    const [message] = error.message.split(/(?: at line \d+, column \d+)?:?\n/)
    throw new Error(`${name}:${error.linePos?.[0].line ?? 1} does not parse: ${message}`)
  }
  return (isMap(contents) ? contents.items : []).map(({ key }) => {
    const [at] = isScalar(key) ? (key.range ?? [0]) : [0]
    return { path: String(isScalar(key) ? key.value : key), place: `${name}:${lines.linePos(at).line}` }
  })
}
