import type { ServerResponse } from 'node:http'
import { sendNodeResponse } from 'srvx/node'

type Headers = Record<string, string>

/**
 * What the machine makes on Node in place of a web Response: a status, headers and a text are all that most
 * answers consist of, and Node sends them in one piece.
 */
class NodeAnswer {
  readonly body: BodyInit | null
  readonly status: number
  readonly headers: Headers

  constructor(body: BodyInit | null, { status, headers }: { status: number; headers: Headers }) {
    this.body = body
    this.status = status
    this.headers = headers
  }
}

/** The Response of `createApp` on Node; `sendAnswer` takes it for one. */
export const NodeResponse = NodeAnswer as unknown as typeof Response // the machine asks no more of it

/** Sends an answer; of a stream, the promise is for its end. */
export function sendAnswer(outgoing: ServerResponse, answer: Response | NodeAnswer): Promise<void> | void {
  if (!(answer instanceof NodeAnswer)) return sendNodeResponse(outgoing, answer)
  const { status, headers, body } = answer
  if (typeof body !== 'string' && body !== null)
    return sendNodeResponse(outgoing, new Response(body, { status, headers }))
  if (body === null) return void outgoing.writeHead(status, headers).end()
  const length = Buffer.byteLength(body)
  headers['content-length'] = String(length)
  // Text without anything but ASCII is the same bytes in both, and is copied instead of encoded.
  outgoing.writeHead(status, headers).end(body, length === body.length ? 'latin1' : 'utf8')
}
