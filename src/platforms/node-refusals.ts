import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'
import { newRequestId } from '../http/request-id.ts'
import { problemBody, problemHeaders } from '../http/problem.ts'

/** What Node's parser calls it -> our code; anything else it refuses is a bad request. */
const codes: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'content_too_large',
  HPE_INVALID_METHOD: 'not_implemented',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** Where Node keeps the answer that is being sent and the request that is being read; its own default looks there, too. */
interface Internals {
  _httpMessage?: ServerResponse | null
  parser?: { incoming: IncomingMessage | null } | null
}

/** Answers what never becomes a request, in the same form as everything else; then the connection is closed. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { _httpMessage: current, parser } = socket as Duplex & Internals // not in its types
  // Written now, it would be taken for a part of that answer, or for the answer to the next request.
  const answered = current ? current.headersSent : Boolean(parser?.incoming)
  if (error.code === 'ECONNRESET' || !socket.writable || answered) return void socket.destroy()
  refuseSocket(socket, codes[error.code ?? ''] ?? 'bad_request')
}

/** Answers on a connection that Node reads no requests from. */
export function refuseSocket(socket: Duplex, code: ErrorCode): void {
  const { status, title, headers, body } = refusal(code)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** Answers a request that never reaches the machine. */
export function refuseRequest(outgoing: ServerResponse, code: ErrorCode): void {
  const { status, headers, body } = refusal(code)
  outgoing.writeHead(status, headers).end(body)
}

function refusal(code: ErrorCode) {
  const problem = new Problem(code)
  const requestId = newRequestId()
  const body = JSON.stringify(problemBody(problem, { requestId, path: '/' }, ''))
  const headers = {
    ...problemHeaders(problem, requestId),
    date: new Date().toUTCString(),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }
  return { status: problem.status, title: problem.title, headers, body }
}
