import type { IncomingMessage } from 'node:http'
import type { ErrorCode } from '../errors.ts'

/** A host with or without a port (RFC 3986): anything else would move the path within the URL. */
const host = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+;=%-]+)(?::\d{1,5})?$/i

/**
 * What Node's parser lets through and HTTP does not (RFC 9112): another version, no host or two, a coding of the
 * body that nobody undoes, a target that is neither a path nor an http URL nor the `*` of OPTIONS.
 */
export function flawOf(incoming: IncomingMessage): ErrorCode | undefined {
  const { httpVersionMajor, httpVersionMinor, method, url = '', headers } = incoming
  if (httpVersionMajor !== 1) return 'bad_request'
  const coding = headers['transfer-encoding']
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') return 'not_implemented'
  // Two of them were joined by then, with a comma that no host has.
  if (headers.host === undefined ? httpVersionMinor > 0 : !isHost(headers.host)) return 'bad_request'
  return url.startsWith('/') || (url === '*' && method === 'OPTIONS') || isHttp(url)
    ? undefined
    : 'bad_request'
}

/** Nearly all requests name the same. */
let known = ''
function isHost(text: string): boolean {
  if (text === known) return true
  if (!host.test(text)) return false
  known = text
  return true
}

const isHttp = (url: string) => /^https?:\/\/[^/?#@]+(?:[/?]|$)/i.test(url) && URL.canParse(url)
