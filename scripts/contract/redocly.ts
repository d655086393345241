import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const command = new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url).pathname

/** The rules and the preprocessor of this repository. */
export const redoclyConfig = new URL('../../openapi/rules/redocly.yaml', import.meta.url).pathname

export interface Output {
  stdout: string
  stderr: string
  failed: boolean
}

/** Runs the Redocly command; it neither reports home nor looks for updates. */
export async function redocly(parameters: string[]): Promise<Output> {
  const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' }
  const options = { env: { ...process.env, ...quiet }, maxBuffer: 256 << 20 }
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...parameters], options)
    return { stdout, stderr, failed: false }
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string } // what execFile rejects with
    return { stdout, stderr: stderr || String(error), failed: true }
  }
}
