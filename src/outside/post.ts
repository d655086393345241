/**
 * Sends to addresses that tenants chose, and nowhere they must not reach. A name is resolved before every attempt, all
 * that it leads to must be public, and the connection goes to what was looked at: a name that answers differently the
 * second time is not asked a second time. Redirects are not followed, and nobody gets to see what was answered.
 */
import type { LookupAddress } from 'node:dns'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { isIP } from 'node:net'
import type { LookupFunction } from 'node:net'
import { addressProblem } from '../domain/webhooks.ts'
import { retryAfter } from '../domain/sending.ts'
import type { Post, Sent } from '../domain/sending.ts'
import { isLoopback, isPublic } from './addresses.ts'

export interface PostOptions {
  /** Whether this machine may be reached: in development. */
  loopback: boolean
  /** Milliseconds for an attempt, from the name to the answer. */
  deadline?: number
  /** All addresses of a name. */
  resolve?: (name: string) => Promise<LookupAddress[]>
  /** Who may vouch for servers; else those that Node trusts. */
  ca?: string
}

/** Bytes of an answer that are read, and thrown away, before the connection is cut. */
const mostRead = 64 * 1024

export function createPost({ loopback, deadline = 15_000, resolve = resolveName, ca }: PostOptions): Post {
  const mayReach = ({ address }: LookupAddress) => isPublic(address) || (loopback && isLoopback(address))
  return async (address, { headers, body }) => {
    if (addressProblem(address, loopback) !== undefined) return { failure: 'address' }
    const url = new URL(address)
    const signal = AbortSignal.timeout(deadline)
    try {
      const found = await before(signal, addressesOf(url.hostname, resolve))
      if (found.length === 0 || !found.every(mayReach)) return { failure: 'address' }
      const options = { ...targetOf(url, found), signal, ...(ca === undefined ? {} : { ca }) }
      const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http')
      const length = String(Buffer.byteLength(body))
      return await answerTo(request({ ...options, headers: { ...headers, 'content-length': length } }), body)
    } catch {
      return { failure: signal.aborted ? 'timeout' : 'connection' } // whatever it was, it may work next time
    }
  }
}

/** A host that is an address already is no name, and nobody looks it up. */
async function addressesOf(host: string, resolve: (name: string) => Promise<LookupAddress[]>) {
  const literal = host.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(literal)
  return family === 0 ? resolve(host) : [{ address: literal, family }]
}

async function resolveName(name: string): Promise<LookupAddress[]> {
  const { lookup } = await import('node:dns/promises')
  return lookup(name, { all: true, order: 'verbatim' }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTFOUND') return []
    throw error
  })
}

/** Names cannot be cancelled: whoever waits stops waiting. */
const before = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(new Error('too slow')), { once: true }),
    ),
  ])

/** The connection goes to one of the addresses that were looked at; the name stays in Host and in the certificate. */
function targetOf(url: URL, found: LookupAddress[]): RequestOptions {
  const lookup: LookupFunction = (_name, { all }, callback) => {
    const [first] = found
    if (all === true || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  }
  return {
    method: 'POST',
    hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port,
    path: `${url.pathname}${url.search}`,
    // A connection of its own: one that is kept could be taken for another endpoint of that name.
    agent: false,
    lookup,
  }
}

function answerTo(request: ClientRequest, body: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    request.once('error', reject)
    request.once('response', (response: IncomingMessage) => {
      const { statusCode: status = 0, headers } = response
      // The status has come: however the rest ends, that is the answer.
      const done = () => resolve({ status, retryAfter: retryAfter(headers['retry-after'], new Date()) })
      request.off('error', reject).on('error', done)
      response.on('error', done).once('close', done)
      let read = 0
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > mostRead) request.destroy()
      })
    })
    request.end(body)
  })
}
