import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

type Headers = Record<string, string>
/** As the contract's Raw and the machine have it. */
type Body = string | Uint8Array | ReadableStream | null

/**
 * What the machine makes on Node in place of a web Response: a status, headers and a text are all that most
 * answers consist of, and Node sends them in one piece.
 */
class NodeAnswer {
  readonly body: Body
  readonly status: number
  readonly headers: Headers

  constructor(body: Body, { status, headers }: { status: number; headers: Headers }) {
    this.body = body
    this.status = status
    this.headers = headers
  }
}

/** The Response of `createApp` on Node; `sendAnswer` takes it for one. */
export const NodeResponse = NodeAnswer as unknown as typeof Response // the machine asks no more of it

/** Sends an answer; of a stream, the promise is for its end. */
export function sendAnswer(
  outgoing: ServerResponse,
  answer: Response | NodeAnswer,
): Promise<void> | undefined {
  const { status, body } = answer
  const headers = answer instanceof NodeAnswer ? answer.headers : Object.fromEntries(answer.headers)
  if (typeof body === 'string' || body === null || body instanceof Uint8Array) {
    sendWhole(outgoing, { status, headers, body })
    return undefined
  }
  if (outgoing.destroyed) return body.cancel() // the client left
  outgoing.writeHead(status, headers)
  const stream = Readable.fromWeb(body as ReadableStream) // the web's type of it; Node has its own
  return pipeline(stream, outgoing).catch((error: unknown) => {
    // It left by now, and whoever makes the stream was told so: no failure.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

function sendWhole(
  outgoing: ServerResponse,
  { status, headers, body }: { status: number; headers: Headers; body: Exclude<Body, ReadableStream> },
): void {
  if (body === null) return void outgoing.writeHead(status, headers).end()
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
  headers['content-length'] = String(length)
  // Text of nothing but ASCII is the same bytes in both, and is copied instead of encoded.
  outgoing.writeHead(status, headers).end(body, length === body.length ? 'latin1' : 'utf8')
}
