import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf } from './folder.ts'

type Json = Record<string, unknown>

/** Bytes of one function, unpacked. */
const largest = 250_000_000
const phases = new Set<unknown>(['filesystem', 'hit', 'miss', 'rewrite', 'resource', 'error'])
const settings: Readonly<Record<string, (value: unknown) => boolean>> = {
  runtime: (value) => value === 'nodejs22.x' || value === 'nodejs24.x',
  handler: (value) => typeof value === 'string',
  launcherType: (value) => value === 'Nodejs',
  // Helpers would read the body before the service does.
  shouldAddHelpers: (value) => value === false,
  supportsResponseStreaming: (value) => typeof value === 'boolean',
  supportsCancellation: (value) => value === undefined || typeof value === 'boolean',
  maxDuration: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 800,
}

/**
 * Looks at a Build Output folder for what Vercel would take without a word and could not run, or would show to everybody.
 * @param expected every file that belongs there
 * @returns one line a problem
 */
export async function problemsOf(folder: string, expected: readonly string[]): Promise<string[]> {
  const files = await filesOf(folder)
  const present = new Set(files)
  const strays = files
    .filter((file) => !expected.includes(file))
    .map((file) => `${file} does not belong there`)
  const missing = expected.filter((file) => !present.has(file)).map((file) => `${file} is missing`)
  if (missing.length > 0) return [...strays, ...missing]
  const functions = files.filter((file) => file.endsWith('.func/.vc-config.json'))
  const ofFunctions = functions.map(async (file) =>
    problemsOfFunction(file, {
      config: await readJson(folder, file),
      present,
      bytes: await sizeOf(folder, files, file),
    }),
  )
  const ofRoutes = problemsOfRoutes(await readJson(folder, 'config.json'), present)
  return [...strays, ...ofRoutes, ...(await Promise.all(ofFunctions)).flat()]
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

const readJson = async (folder: string, file: string) =>
  JSON.parse(await readFile(join(folder, file), 'utf8')) as Json // every member of it is looked at

async function sizeOf(folder: string, files: string[], config: string): Promise<number> {
  const own = files.filter((file) => file.startsWith(config.slice(0, config.lastIndexOf('/') + 1)))
  const sizes = await Promise.all(own.map(async (file) => (await stat(join(folder, file))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}

function problemsOfFunction(
  file: string,
  of: { config: Json; present: ReadonlySet<string>; bytes: number },
): string[] {
  const { config, present, bytes } = of
  const handler = file.replace('.vc-config.json', textOf(config['handler']))
  return [
    ...Object.keys(config)
      .filter((key) => !Object.hasOwn(settings, key))
      .map((key) => `${file}: ${key} is not a setting`),
    ...Object.keys(settings)
      .filter((key) => settings[key]?.(config[key]) === false)
      .map((key) => `${file}: ${key} must not be ${JSON.stringify(config[key])}`),
    ...(present.has(handler) ? [] : [`${file}: the handler ${handler} is missing`]),
    ...(bytes <= largest ? [] : [`${file}: the function has ${bytes} bytes, more than ${largest}`]),
  ]
}

function problemsOfRoutes({ version, routes, crons }: Json, present: ReadonlySet<string>): string[] {
  const list = Array.isArray(routes) ? (routes as Json[]) : [] // each is looked at below
  const last = list.at(-1)
  return [
    ...(version === 3 ? [] : ['config.json: version must be 3']),
    ...(last?.['src'] === '/(.*)' ? [] : ['config.json: the last route must lead every path to a function']),
    ...(Array.isArray(crons) ? (crons as Json[]) : []).flatMap(problemsOfCron), // as above
    ...list.flatMap((route) => problemsOfRoute(route, present)).map((problem) => `config.json: ${problem}`),
  ]
}

/** Five fields of numbers, ranges and steps: Vercel knows no names. */
function problemsOfCron({ path, schedule }: Json): string[] {
  const field = String.raw`(?:\*|\d+(?:-\d+)?)(?:/\d+)?(?:,(?:\*|\d+(?:-\d+)?)(?:/\d+)?)*`
  return [
    ...(typeof path === 'string' && path.startsWith('/') ? [] : [`the cron path ${textOf(path)} is no path`]),
    ...(new RegExp(`^${field}(?: ${field}){4}$`).test(textOf(schedule))
      ? []
      : [`${textOf(schedule)} is no schedule; write one such as \`* * * * *\``]),
  ]
}

function problemsOfRoute({ src, dest, handle, ...rest }: Json, present: ReadonlySet<string>): string[] {
  if (handle !== undefined) return phases.has(handle) ? [] : [`there is no phase ${textOf(handle)}`]
  const source = textOf(src)
  const target = `functions${textOf(dest)}.func/.vc-config.json`
  return [
    ...(isPattern(source) ? [] : [`${source} is not a regular expression`]),
    ...(source.includes('(?<') ? [`${source} names a capture, which Vercel adds to the query`] : []),
    ...(dest === undefined || present.has(target)
      ? []
      : [`${source} leads to ${textOf(dest)}, which is no function`]),
    ...(dest === undefined && rest['continue'] !== true ? [`${source} leads nowhere`] : []),
  ]
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp
  } catch {
    return false
  }
}
