/** The service on plain Node. */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { FastResponse, NodeRequest, sendNodeResponse } from 'srvx/node'
import { Problem } from '../errors.ts'
import type { Fetch } from '../http/machine.ts'
import { problemBody, problemHeaders } from '../http/problem.ts'

export { FastResponse }

export interface Listening {
  url: string
  /** Stops accepting, finishes what is under way, then resolves. */
  close: () => Promise<void>
}

const options = { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 }

/** Listens. @throws the error of `listen`, EADDRINUSE for one */
export async function serveNode(fetch: Fetch, host: string, port: number): Promise<Listening> {
  const server = createServer(options, (request, response) => void answer(fetch, request, response))
  server.on('clientError', refuse)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeIdleConnections()
    }),
  }
}

async function answer(fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = new NodeRequest({ req: incoming, res: outgoing })
  const response = await fetch(request, { remote: incoming.socket.remoteAddress, bytes: (limit) => readBytes(incoming, limit) })
  await sendNodeResponse(outgoing, response)
}

/** Reads a body straight from the socket: a web stream costs more than everything else about a small request. */
async function readBytes(incoming: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

/** What Node's parser refuses never reaches the machine; it is answered in the same form. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request_timeout' : 'bad_request'
  const problem = new Problem(code)
  const requestId = `req_${crypto.randomUUID()}`
  const body = JSON.stringify(problemBody(problem, { requestId, path: '/' }, ''))
  const headers = { ...problemHeaders(problem, requestId), 'content-length': String(Buffer.byteLength(body)), connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${problem.status} ${problem.title}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}
