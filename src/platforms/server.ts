import { ConfigError } from '../config.ts'
import { startService } from '../start.ts'
import { StartupError } from '../startup.ts'
import { fileAssets } from './files.ts'
import { FastResponse, serveNode } from './node.ts'

/** Milliseconds. Loading the driver takes longer than all else at start, and a request may be waiting. */
const breath = 100

/** Serves until SIGTERM or SIGINT. What forbids that is told in one line each, with exit code 1. @param folder where the assets are */
export async function runServer(folder: URL): Promise<void> {
  const fail = (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`)
    process.exit(1) // oxlint-disable-line unicorn/no-process-exit -- it never started
  }
  try {
    const service = startService({
      environment: process.env,
      assets: fileAssets(folder),
      Response: FastResponse as unknown as typeof Response, // srvx types it as its own class
    })
    const { host, port } = service.config
    const server = await serveNode(service.fetch, { host, port, log: service.log })
    process.stdout.write(`Plumbline listens on ${server.url}\n`)
    const stop = async () => {
      await server.close()
      await service.close()
      process.exit(0) // oxlint-disable-line unicorn/no-process-exit -- nothing may keep a stopped server
    }
    process.once('SIGTERM', () => void stop())
    process.once('SIGINT', () => void stop())
    setTimeout(() => void service.open().catch(fail), breath)
  } catch (error) {
    fail(error)
  }
}

/** What an operator can mend is told in its own words; anything else is a bug, and keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartupError) return error.message
  const { syscall, message, stack } = error as NodeJS.ErrnoException // whatever it is, Node's own errors have these
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `${message}: choose another address with HOST and PORT`
  return stack ?? String(error)
}
