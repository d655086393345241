import { Server } from 'node:net'
import type { Server as HttpServer } from 'node:http'
import { setImmediate, setTimeout } from 'node:timers/promises'

/** Milliseconds. */
export interface Patience {
  /** How long it goes on accepting: who sent a request when nobody could know of the end may still be connecting. */
  grace?: number
  /** How long it waits for what is under way. */
  deadline?: number
}

/** Ends a server without failing a request that was sent before. @param state which this sets, and its answers heed */
export async function closeServer(
  server: HttpServer,
  state: { closing: boolean; readonly running: number },
  { grace = 250, deadline = 25_000 }: Patience = {},
): Promise<void> {
  state.closing = true
  const last = performance.now() + deadline
  await turns(Math.min(grace, deadline))
  // Not http's own close: it ends idle connections at once, and a request may have arrived and not been read yet.
  const closed = new Promise((resolve) => Server.prototype.close.call(server, resolve))
  do await turns(50)
  while (state.running > 0 && performance.now() < last)
  server.closeAllConnections() // connections on which nothing was ever sent, too
  await closed
}

/** Waits, and then until the sockets were looked at once more: a busy process may be late for both. */
async function turns(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds)
  await setImmediate()
}
