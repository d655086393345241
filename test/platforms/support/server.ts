import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

type Environment = Record<string, string>

export interface Finished {
  code: number | null
  /** Both streams. */
  output: string
}

/** Starts the built server as an operator would; nothing of the tests' own environment reaches it. */
export const spawnServer = (environment: Environment, flags: string[] = []) =>
  spawnBuilt('server.mjs', environment, flags)

export const spawnBuilt = (
  name: 'server.mjs' | 'worker.mjs',
  environment: Environment,
  flags: string[] = [],
) => spawnFile(join(inject('built').server, name), environment, flags)

/** @param file an entry point, wherever it was built */
export function spawnFile(file: string, environment: Environment, flags: string[] = []) {
  const child = spawn(process.execPath, [...flags, file], {
    env: { PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const finished = new Promise<Finished>((resolve) =>
    child.once('close', (code) => resolve({ code, output })),
  )
  const listening = new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk)
      const [url] = /http:\/\/[\d.]+:\d+/.exec(output) ?? []
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('close', () => reject(new Error(`the server did not start:\n${output}`)))
  })
  listening.catch(() => undefined) // who waits for the end does not wait for the address
  return { listening, finished, written: () => output, kill: (signal: NodeJS.Signals) => child.kill(signal) }
}

/** The built server, once it listens. */
export async function startServer(environment: Environment, flags: string[] = []) {
  const server = spawnServer(environment, flags)
  const url = await server.listening
  return {
    url,
    written: server.written,
    stop: () => {
      server.kill('SIGTERM')
      return server.finished
    },
  }
}
