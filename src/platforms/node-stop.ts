import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds in which a request that was sent before the end is read. */
const grace = 100

/**
 * Accepts no more connections, and closes those without a request, but not at once: `server.close` would close one
 * whose request has arrived and was not read yet. @returns when the last connection is closed
 */
export async function stopAccepting(server: Server): Promise<{ closed: Promise<unknown> }> {
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve))
  await setTimeout(grace)
  server.closeIdleConnections()
  return { closed }
}
