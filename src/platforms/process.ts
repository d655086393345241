/** What the server and the worker have in common as processes. */
import { ConfigError } from '../config.ts'
import { StartupError } from '../errors.ts'
import type { Log } from '../log.ts'

/** A full disk under the log, or a pipe that nobody reads any more, is no reason to stop serving. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}

/** Never started: what an operator can mend is told in its own words; anything else is a bug, and keeps its stack. */
export function refuseToStart(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1) // oxlint-disable-line unicorn/no-process-exit -- it never started
}

/** Milliseconds after which a process that cannot let go is ended all the same. */
const patience = 30_000

/**
 * Ends the process once `stop` has let go of everything: with code 0 when it is asked to, with code 1 after an error
 * that nobody caught. Then nobody knows what state it is in, so it takes no more work, but finishes what it has.
 */
export function onStop(log: Log, stop: () => Promise<void>): void {
  let stopping = false
  const end = (code: number) => {
    if (stopping) return
    stopping = true
    // oxlint-disable-next-line unicorn/no-process-exit -- nothing may keep a stopped process
    const exit = (status: number) => process.exit(status)
    setTimeout(() => exit(1), patience)
    stop().then(
      () => exit(code),
      (error: unknown) => {
        log.error('the process could not let go of everything', { error })
        exit(1)
      },
    )
  }
  process.on('SIGTERM', () => end(0))
  process.on('SIGINT', () => end(0))
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      log.error('an error that nobody caught: the process finishes what it has, and ends', { error })
      end(1)
    })
}

function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartupError) return error.message
  const { syscall, message, stack } = error as NodeJS.ErrnoException // whatever it is, Node's own errors have these
  if (syscall === 'listen' || syscall === 'getaddrinfo')
    return `${message}: choose another address with HOST and PORT`
  return stack ?? String(error)
}
