import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inject } from 'vitest'

/** What `vercel dev` calls to run a function; the package's types leave it out. */
interface Launcher {
  startDevServer: (options: {
    entrypoint: string
    workPath: string
    files: Record<string, never>
    config: { helpers: boolean }
    meta: { env: Record<string, string> }
  }) => Promise<{ port: number; shutdown: () => Promise<void> } | null>
}

/** The built function under Vercel's own launcher. */
export async function startVercel(environment: Record<string, string>) {
  const { startDevServer }: Launcher = createRequire(import.meta.url)('@vercel/node')
  const running = await startDevServer({
    entrypoint: 'index.mjs',
    workPath: join(inject('built').vercel, 'functions/api.func'),
    files: {},
    config: { helpers: false },
    meta: { env: environment },
  })
  if (running === null) throw new Error('the launcher did not start the function')
  return { url: `http://127.0.0.1:${running.port}`, stop: running.shutdown }
}
