/** A server that takes webhooks, on this machine. */
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import { listen } from './listen.ts'

export interface Received {
  headers: IncomingHttpHeaders & { 'webhook-id': string }
  body: string
  /** The path that was sent to. */
  path: string
}

/** How it answers a request; 204 unless it says otherwise. */
type Answering = (received: Received, response: ServerResponse) => void

export async function startReceiver(
  answer: Answering = (_received, response) => response.writeHead(204).end(),
) {
  const received: Received[] = []
  const state = { answer, open: 0, most: 0 }
  const server = createServer((request, response) => {
    state.open += 1
    state.most = Math.max(state.most, state.open)
    response.once('close', () => (state.open -= 1))
    let body = ''
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const headers = request.headers as Received['headers'] // webhooks always have one
      const one = { headers, body, path: request.url ?? '' }
      received.push(one)
      state.answer(one, response)
    })
  })
  const url = await listen(server)
  return {
    url,
    received,
    /** Changes how it answers from here on. */
    answer: (next: Answering) => (state.answer = next),
    status: (status: number, headers: Record<string, string> = {}) =>
      (state.answer = (_received, response) => response.writeHead(status, headers).end()),
    /** The most requests that were open at once. */
    most: () => state.most,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
