import { spawn } from 'node:child_process'

/** Starts a server and waits for the address it prints. */
export async function start(program: string, parameters: string[], environment: NodeJS.ProcessEnv) {
  const child = spawn(program, parameters, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise((resolve) => child.once('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/[\d.]+:\d+/.exec(output)?.[0]
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', () => reject(new Error(`${program} ${parameters.join(' ')}:\n${output}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  return { url, pid: child.pid, stop }
}
