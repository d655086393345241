import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

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
      const folder = dirname(context.location.source.absoluteRef)
      for (const file of root['x-path-files'] ?? []) {
        const paths: unknown = parse(readFileSync(join(folder, file), 'utf8'))
        for (const path of Object.keys(paths ?? {})) {
          root.paths ??= {}
          if (Object.hasOwn(root.paths, path)) throw new Error(`${file}: the path ${path} is declared twice`)
          root.paths[path] = { $ref: `${file}#/${path.replaceAll('~', '~0').replaceAll('/', '~1')}` }
        }
      }
      delete root['x-path-files']
    },
  },
})
