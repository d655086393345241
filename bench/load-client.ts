/** A client on loopback that keeps some connections busy; what it costs is not what is measured. */
import { Agent, request } from 'node:http'

export interface Sent {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
  status: number
  proof: string
}

/** Sends one request. @returns the status and the text of the answer */
export function send(
  base: string,
  { path, method = 'GET', headers = {}, body }: Partial<Sent>,
  agent?: Agent,
) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const outgoing = request(
      `${base}${path ?? '/'}`,
      { method, headers, ...(agent ? { agent } : {}) },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
        answer.once('error', reject)
      },
    )
    outgoing.once('error', reject)
    outgoing.end(body)
  })
}

/** Sends a request so many times over 16 connections. @throws Error when an answer is not the expected one */
export async function sendMany(base: string, sent: Sent, count: number): Promise<void> {
  const connections = 16
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let left = count
  const worker = async () => {
    while (left-- > 0) {
      const { status, text } = await send(base, sent, agent)
      if (status !== sent.status || !text.includes(sent.proof))
        throw new Error(`${base}${sent.path} answered ${status} ${text.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  agent.destroy()
}
