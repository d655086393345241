/** The Build Output API of Vercel, version 3. Vercel checks none of this, so we do: a wrong word there is a broken deployment. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { operations } from '../../generated/operations.ts'
import { baseHeaders } from '../../src/http/headers.ts'
import { CommandError } from '../database/owner.ts'
import { readAsset } from './assets.ts'
import { bundle } from './bundle.ts'
import type { Bundle } from './bundle.ts'
import { replaceFolder } from './folder.ts'
import { problemsOf } from './vercel-output.ts'

/**
 * Each becomes a function of its own with the same code, so they share nothing at run time: one for everything
 * that answers at once. A class of operations with other limits, such as streams, is another entry and a route to it.
 */
const functions = [{ name: 'api', maxDuration: 60 }] as const

const runtime = 'nodejs24.x'

/** Plans without more than one run a day refuse it; the build takes another. */
const everyMinute = '* * * * *'

const functionConfig = (maxDuration: number) => ({
  runtime,
  handler: 'index.mjs',
  launcherType: 'Nodejs',
  shouldAddHelpers: false,
  supportsResponseStreaming: true,
  maxDuration,
})

/** The script of the reference page is the only file that Vercel serves by itself. */
const script = 'docs/reference.js'

/** Captures have no names: Vercel would add them to the query, and the contract knows no such parameters. */
const routes = [
  { src: `/${script.replace('.', '\\.')}`, headers: staticHeaders(), continue: true },
  { handle: 'filesystem' },
  { src: '/(.*)', dest: '/api' },
]

/** What the service itself would send with it. */
function staticHeaders(): Record<string, string> {
  const { 'x-request-id': _none, ...headers } = baseHeaders('', undefined)
  return { ...headers, 'cache-control': 'private, no-cache' }
}

/** @param schedule when Vercel asks for the background jobs, as cron writes it */
const configFor = (schedule: string) => ({
  version: 3,
  routes,
  crons: [{ path: operations['system.runJobs'].path, schedule }],
  overrides: { [script]: { contentType: 'text/javascript; charset=utf-8' } },
})

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** Everything that is deployed. */
export const outputFiles: readonly string[] = [
  'config.json',
  `static/${script}`,
  ...functions.flatMap(({ name }) =>
    ['.vc-config.json', 'index.mjs', 'openapi.json', 'redis.mjs'].map(
      (file) => `functions/${name}.func/${file}`,
    ),
  ),
]

/** @throws CommandError for an output that Vercel would take and could not run */
export const buildVercel = (folder: string, schedule = everyMinute): Promise<Bundle> =>
  replaceFolder(folder, async (temporary) => {
    const [first, ...others] = functions
    const built = await writeFunction(temporary, first)
    for (const other of others) await writeFunction(temporary, other)
    await write(temporary, 'config.json', json(configFor(schedule)))
    await write(temporary, `static/${script}`, await readAsset('reference.js'))
    const problems = await problemsOf(temporary, outputFiles)
    if (problems.length > 0) throw new CommandError(problems.join('\n'))
    return built
  })

async function writeFunction(
  output: string,
  { name, maxDuration }: (typeof functions)[number],
): Promise<Bundle> {
  const folder = `functions/${name}.func`
  const built = await bundle({
    entries: { index: 'src/platforms/vercel.ts' },
    folder: join(output, folder),
    split: false,
    sourcemap: false,
  })
  await write(output, `${folder}/.vc-config.json`, json(functionConfig(maxDuration)))
  await write(output, `${folder}/openapi.json`, await readAsset('openapi.json'))
  return built
}

async function write(output: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(output, path)), { recursive: true })
  await writeFile(join(output, path), text)
}
