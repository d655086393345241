/** One way to bundle, for every platform: what comes out needs no node_modules and runs on Node, Deno and workerd. */
import { readFile, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Metafile, Plugin } from 'esbuild'
import { CommandError } from '../database/owner.ts'

interface BundleOptions {
  /** Name of the file, without its extension -> the module of src/platforms that it is made from. */
  entries: Readonly<Record<string, string>>
  folder: string
  /** Parts that are imported late become files of their own, which cost nothing before. */
  split: boolean
  sourcemap: boolean
  /** Takes packages as ES modules where they also are that: of libraries made of many parts, less comes in. */
  modules?: boolean
}

/** What was written. */
export interface Bundle {
  scripts: number
  /** Of all scripts together, without the client of Redis. */
  bytes: number
  /** Of the client of Redis, which is loaded only where it is asked for. */
  redisBytes: number
}

const root = new URL('../..', import.meta.url).pathname

/**
 * @throws CommandError when something got in that is not for production
 */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const apart = redisApart(options.split)
  const { scripts, bytes } = await write(options, [prefixBuiltins, apart.plugin])
  if (!apart.wanted()) return { scripts, bytes, redisBytes: 0 }
  const redis = await write({ ...options, entries: { redis: redisEntry }, split: false }, [prefixBuiltins])
  return { scripts, bytes, redisBytes: redis.bytes }
}

async function write({ entries, folder, split, sourcemap, modules }: BundleOptions, plugins: Plugin[]) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: split,
    minify: true,
    sourcemap: sourcemap ? 'linked' : false,
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // pg has a socket for workerd; elsewhere nothing ever asks for it.
    conditions: ['workerd', 'worker', 'module'],
    ...(modules && { mainFields: ['module', 'main'] }),
    external: ['cloudflare:*', 'pg-native'],
    define: { global: 'globalThis' },
    inject: [join(root, 'scripts/build/globals.ts')],
    plugins,
    banner: { js: banner },
  })
  refuseStrangers(metafile)
  const scripts = Object.keys(metafile.outputs).filter((path) => path.endsWith('.mjs'))
  const sizes = await Promise.all(scripts.map((path) => withoutIdleBanner(join(root, path))))
  return { scripts: scripts.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Most files of many require nothing. The line stays, empty, or the source map would be off by one. @returns bytes */
async function withoutIdleBanner(path: string): Promise<number> {
  const text = await readFile(path, 'utf8')
  const rest = text.slice(banner.length)
  if (!text.startsWith(banner) || /\brequire\b/.test(rest)) return Buffer.byteLength(text)
  await writeFile(path, rest)
  return Buffer.byteLength(rest)
}

const redisEntry = 'src/store/counters-redis.ts'

/** Keeps the client of Redis in a file of its own beside the others; who has no Redis never reads it. */
function redisApart(split: boolean): { plugin: Plugin; wanted: () => boolean } {
  let wanted = false
  const setup: Plugin['setup'] = (builder) => {
    builder.onResolve({ filter: /\/counters-redis\.ts$/ }, () => {
      wanted = true
      // Whoever imports it late is a part of its own, in a folder.
      return { path: split ? '../redis.mjs' : './redis.mjs', external: true }
    })
  }
  return { plugin: { name: 'redis-apart', setup }, wanted: () => wanted }
}

/** CommonJS packages require Node's modules; an ES module has no `require`. The URL names no file, but is valid on every system. */
const banner = `import{createRequire as createRequireOfNode}from'node:module';const require=createRequireOfNode('file:///C:/plumbline.mjs');`

/** Deno and workerd know Node's modules by their full names only. */
const prefixBuiltins: Plugin = {
  name: 'prefix-builtins',
  setup(builder) {
    builder.onResolve({ filter: /^[a-z_/]+$/ }, ({ path }) =>
      isBuiltin(path) ? { path: `node:${path}`, external: true } : undefined,
    )
  },
}

/** Paths from the root of the repository. */
const strangers = [
  /^generated\/(?:checks\.ts$|validators\/[^/]+\.check\.js$)/,
  /^(?:bench|db|test)\//,
  /^scripts\/(?!build\/globals\.ts$)/,
  /node_modules\/(?:@electric-sql|openapi-backend)\//,
  /node_modules\/ajv\/dist\/(?!runtime\/)/,
]

/** Checks of answers, the embedded database and whatever belongs to development would be dead weight, or a door. */
function refuseStrangers({ inputs }: Metafile): void {
  const found = Object.keys(inputs).filter((path) => strangers.some((kind) => kind.test(path)))
  const importer = (file: string) =>
    Object.keys(inputs).find((path) => inputs[path]?.imports.some((imported) => imported.path === file))
  const lines = found
    .map((file) => ({ file, by: importer(file) }))
    .filter(({ by }) => by === undefined || !found.includes(by))
    .map(({ file, by }) => `${file} is not for production, but ${by ?? 'the build'} imports it.`)
  if (lines.length > 0) throw new CommandError(lines.join('\n'))
}
