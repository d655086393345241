/** The real service behind the door of Node, spoken to over a bare socket: a client library would tidy up what is sent. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { serveNode } from '../../src/platforms/node.ts'
import type { Listen } from '../../src/platforms/node.ts'
import type { Fetch } from '../../src/http/machine.ts'
import { createLog } from '../../src/log.ts'

export interface RawReply {
  status: number
  reason: string
  /** By lower-case name; a repeated one is joined as fetch does it. */
  headers: Record<string, string>
  body: string
}

export type Door = Awaited<ReturnType<typeof openDoor>>

/** Pieces of what is sent: each is written by itself. */
type Pieces = string | Buffer | readonly (string | Buffer)[]

/** @param options shorter timeouts than in production */
export async function openDoor(fetch: Fetch, options: Partial<Listen> = {}) {
  const log = createLog('silent', () => {})
  const listening = await serveNode(fetch, { host: '127.0.0.1', port: 0, log, ...options })
  const port = Number(new URL(listening.url).port)
  /** Sends, and reads until the server closes the connection. */
  const exchange = async (pieces: Pieces): Promise<string> => {
    const socket = connect(port, '127.0.0.1').setEncoding('latin1')
    let answer = ''
    const closed = new Promise<void>((resolve, reject) => {
      socket.on('data', (chunk: string) => (answer += chunk))
      socket.once('close', () => resolve())
      // A reset after the answer is how a server ends a connection on which it was still being sent something.
      socket.once('error', (error) => (answer === '' ? reject(error) : resolve()))
    })
    for (const piece of [pieces].flat()) await written(socket, piece)
    await closed
    return answer
  }
  return {
    port,
    exchange,
    /** Sends one request that says that it is the last. */
    send: async (lines: readonly string[], body: Pieces = ''): Promise<RawReply> => {
      const head = [...lines, ...(lines.some(isHost) ? [] : ['Host: plumbline.test']), 'Connection: close']
      const text = await exchange([`${head.join('\r\n')}\r\n\r\n`, ...[body].flat()])
      const [reply, ...more] = parseReplies(text, lines[0]?.startsWith('HEAD ') === true)
      if (reply === undefined || more.length > 0) throw new Error(`not one answer: ${text}`)
      return reply
    },
    close: () => listening.close({ deadline: 0 }),
  }
}

const isHost = (line: string) => /^host *:/i.test(line)

const written = (socket: Socket, piece: string | Buffer) =>
  new Promise<void>((resolve) => {
    if (piece.length === 0 || socket.destroyed) return resolve()
    socket.write(piece, () => resolve()) // an error is told by the socket itself
  })

/** Every answer in a text, by the lengths they declare. @throws Error for what is no HTTP */
export function parseReplies(text: string, ofHead = false): RawReply[] {
  const replies: RawReply[] = []
  let rest = text
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n')
    const [start = '', ...lines] = rest.slice(0, end).split('\r\n')
    const [, status, reason = ''] = /^HTTP\/1\.1 (\d{3}) ?(.*)$/.exec(start) ?? []
    if (end === -1 || status === undefined) throw new Error(`not an answer: ${rest.slice(0, 200)}`)
    const headers: Record<string, string> = {}
    for (const line of lines) {
      const colon = line.indexOf(':')
      const name = line.slice(0, colon).toLowerCase()
      const value = line.slice(colon + 1).trim()
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
    }
    const after = rest.slice(end + 4)
    const bodiless = ofHead || status === '204' || status === '304' || status.startsWith('1')
    const { body, length } = bodiless ? { body: '', length: 0 } : readBody(after, headers)
    replies.push({ status: Number(status), reason, headers, body })
    rest = after.slice(length)
  }
  return replies
}

function readBody(text: string, headers: Record<string, string>): { body: string; length: number } {
  if (headers['transfer-encoding'] === 'chunked') return readChunks(text)
  const length = headers['content-length'] === undefined ? text.length : Number(headers['content-length'])
  if (text.length < length) throw new Error(`a body of ${length} bytes ends after ${text.length}`)
  return { body: text.slice(0, length), length }
}

function readChunks(text: string): { body: string; length: number } {
  let body = ''
  let at = 0
  for (;;) {
    const end = text.indexOf('\r\n', at)
    if (end === -1) throw new Error('the last chunk is missing')
    const size = Number.parseInt(text.slice(at, end), 16)
    body += text.slice(end + 2, end + 2 + size)
    at = end + 2 + size + 2
    if (size === 0) return { body, length: at }
  }
}

/** A body in pieces, as `Transfer-Encoding: chunked` writes it. */
export function chunked(body: string, size = 32 * 1024): string {
  const parts: string[] = []
  for (let at = 0; at < body.length; at += size) parts.push(body.slice(at, at + size))
  return [...parts, ''].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')
}
