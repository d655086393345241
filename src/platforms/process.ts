/** What the server and the worker have in common as processes. */
import { ConfigError } from '../config.ts'
import { StartupError } from '../errors.ts'

/** A full disk under the log, or a pipe that nobody reads any more, is no reason to stop serving. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Never started: what an operator can mend is told in its own words; anything else is a bug, and keeps its stack. */
export function refuseToStart(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1) // oxlint-disable-line unicorn/no-process-exit -- it never started
}

/** Ends the process when it is asked to, once `stop` has let go of everything. */
export function onStop(stop: () => Promise<void>): void {
  // oxlint-disable-next-line unicorn/no-process-exit -- nothing may keep a stopped process
  const end = () => void stop().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartupError) return error.message
  const { syscall, message, stack } = error as NodeJS.ErrnoException // whatever it is, Node's own errors have these
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `${message}: choose another address with HOST and PORT`
  return stack ?? String(error)
}
