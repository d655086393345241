import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../database/owner.ts'
import { assetNames, readAsset } from './assets.ts'
import { bundle } from './bundle.ts'
import type { Bundle } from './bundle.ts'
import { filesOf, replaceFolder } from './folder.ts'

/**
 * The service for plain Node: `node <folder>/server.mjs` (and `worker.mjs`), with nothing else installed.
 * @throws CommandError when what was built does not start
 */
export const buildServer = (folder: string): Promise<Bundle> =>
  replaceFolder(folder, async (temporary) => {
    const entries = { server: 'src/platforms/main.ts', worker: 'src/platforms/worker.ts' }
    const built = await bundle({ entries, folder: temporary, split: true, sourcemap: true })
    const sdk = { telemetry: 'src/telemetry/otlp.ts' }
    await bundle({ entries: sdk, folder: temporary, split: false, sourcemap: true, modules: true })
    for (const name of assetNames) await writeFile(join(temporary, name), await readAsset(name))
    await rehearse(join(temporary, 'server.mjs'))
    // V8's code is written for its owner only, but another user may run the service.
    for (const file of await filesOf(join(temporary, 'compiled')))
      await chmod(join(temporary, 'compiled', file), 0o644)
    return built
  })

/** No database and no issuer are there: what starts and answers without them is what a cold start consists of. */
const environment = {
  HOST: '127.0.0.1',
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_URL: 'postgres://authenticator@127.0.0.1:1/none',
  JWT_ISSUER: 'https://issuer.invalid',
  SECRETS_KEY: randomBytes(32).toString('base64'),
}

/** Starts the server once, so that V8 leaves the code it compiled, and so that a build that cannot start is none. */
async function rehearse(file: string): Promise<void> {
  const server = spawn(process.execPath, [file], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  server.stderr.on('data', (chunk) => (output += chunk))
  const exit = new Promise<number | null>((resolve) => server.once('exit', resolve))
  const url = await new Promise<string | undefined>((resolve) => {
    server.stdout.on('data', (chunk) => resolve(/http:\S+/.exec(String(chunk))?.[0]))
    server.once('exit', () => resolve(undefined))
  })
  const statuses = url === undefined ? [] : await statusesOf(url)
  server.kill('SIGTERM')
  const code = await exit
  if (code !== 0 || statuses.join() !== '200,503,401')
    throw new CommandError(
      `The built server does not start: it answered ${statuses.join(', ')} and left with ${String(code)}.\n${output}`,
    )
}

/** Alive, not ready, and nobody is let in. */
async function statusesOf(url: string): Promise<number[]> {
  const headers = { authorization: 'Bearer nobody' }
  const answers = []
  for (const path of ['/livez', '/readyz', '/v1/me'])
    answers.push((await fetch(url + path, { headers })).status)
  return answers
}
