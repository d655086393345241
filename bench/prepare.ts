/** Generates and bundles what is measured, into dist/bench. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'
import { generate } from '../scripts/generate.ts'

export const workFolder = resolve('dist/bench')

/** Writes the generated files of a foreign contract. @returns the folder, and how many operations there are */
export async function generateInto(
  name: string,
  contract: string,
): Promise<{ folder: string; operations: number }> {
  const folder = join(workFolder, name)
  await rm(folder, { recursive: true, force: true })
  const options = { contract, out: folder, foreign: true, sdk: false, database: false, fresh: false }
  const made = await generate(options)
  for (const [path, text] of made.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return { folder, operations: made.contract.operations.length }
}

/** Bundles a module as the build does; what is imported late becomes a file of its own. @returns the file */
export async function bundleText(name: string, text: string): Promise<string> {
  const folder = join(workFolder, `${name}-bundle`)
  await rm(folder, { recursive: true, force: true })
  await build({
    stdin: { contents: text, resolveDir: resolve('.'), sourcefile: `${name}.ts`, loader: 'ts' },
    outdir: folder,
    entryNames: name,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: process.env.NOMIN === undefined,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    external: ['pg-native'],
    banner: {
      js: `import{createRequire as createRequireOfNode}from'node:module';const require=createRequireOfNode('file:///C:/bench.mjs');`,
    },
  })
  return join(folder, `${name}.mjs`)
}

/** How a bundled module refers to a file of the repository. */
export const from = (path: string): string => JSON.stringify(`./${relative('.', path)}`)

/** The machine over bench/contract.yaml: `create()` gives its fetch, `listen()` serves it. */
export async function bundleOurs(): Promise<{ file: string; document: string }> {
  const { folder } = await generateInto('contract', 'bench/contract.yaml')
  const text = `
    import { operations } from ${from(join(folder, 'operations.ts'))}
    import { benchHandlers, machineOf } from './bench/ours.ts'
    export const create = () => machineOf(operations, benchHandlers)
    export const listen = async () => {
      const { NodeResponse, serveNode } = await import('./src/platforms/node.ts')
      const { createLog } = await import('./src/log.ts')
      const log = createLog('silent', () => {})
      return serveNode(machineOf(operations, benchHandlers, NodeResponse), { host: '127.0.0.1', port: 0, log })
    }
  `
  return { file: await bundleText('ours', text), document: join(folder, 'openapi.json') }
}
