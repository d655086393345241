import { connect } from 'node:net'
import type pg from 'pg'

/** What pg knows of its server process and keeps out of its types. */
interface Backend {
  processID: number | null
  secretKey: number | null
  host: string
  port: number
}

/** The code of a CancelRequest (Postgres protocol, message formats). */
const cancelRequest = 80_877_102

/**
 * Asks Postgres to cancel what a connection is running, over a connection of its own, as the protocol wants it.
 * It is a request: the statement may have ended meanwhile, and nobody answers. Without a server process (the
 * embedded database) there is nobody to ask.
 */
export function cancelStatement(client: pg.ClientBase): void {
  const { processID, secretKey, host, port } = client as unknown as Backend // not in its types
  if (!processID || !secretKey) return
  const message = Buffer.alloc(16)
  for (const [index, value] of [16, cancelRequest, processID, secretKey].entries())
    message.writeInt32BE(value, index * 4)
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  socket.setTimeout(2000, () => socket.destroy())
  // A request that does not get through changes nothing: the statement's own timeout still ends it.
  socket.on('error', () => socket.destroy())
  socket.end(message)
}
