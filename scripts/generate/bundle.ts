import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ContractError } from './model.ts'
import type { JsonObject } from './model.ts'

const redocly = new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url).pathname
const rules = new URL('../../openapi/rules/redocly.yaml', import.meta.url).pathname

/**
 * The contract in one document, with Redocly.
 * @param file the entry file, YAML or JSON
 * @throws ContractError with the bundler's own message when a file is missing or does not parse
 */
export async function bundle(file: string): Promise<JsonObject> {
  if (!(await stat(file).catch(() => undefined)))
    throw new ContractError(`${file}:1 there is no such file; name the contract with --contract <file>`)
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bundle-'))
  try {
    const output = join(folder, 'openapi.json')
    await run(['bundle', file, '--config', rules, '--output', output])
    return JSON.parse(await readFile(output, 'utf8')) as JsonObject // Redocly wrote it
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the Redocly command; it neither reports home nor looks for updates. */
async function run(parameters: string[]): Promise<void> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  }
  try {
    await promisify(execFile)(process.execPath, [redocly, ...parameters], { env, maxBuffer: 64 << 20 })
  } catch (error) {
    const { stderr = '', stdout = '' } = error as { stderr?: string; stdout?: string } // what execFile rejects with
    throw new ContractError(`${stdout}${stderr}`.trim() || String(error), { cause: error })
  }
}
