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
  const hosts = hostsOf(incoming)
  if (hosts.length > 1 || (hosts.length === 0 && httpVersionMinor > 0)) return 'bad_request'
  if (hosts.some((value) => !host.test(value))) return 'bad_request'
  return url.startsWith('/') || (url === '*' && method === 'OPTIONS') || isHttp(url)
    ? undefined
    : 'bad_request'
}

/** Node keeps only the first in `headers`. */
function hostsOf({ rawHeaders }: IncomingMessage): string[] {
  const hosts: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (rawHeaders[index]?.toLowerCase() === 'host') hosts.push(rawHeaders[index + 1] ?? '')
  return hosts
}

const isHttp = (url: string) => /^https?:\/\/[^/?#@]+(?:[/?]|$)/i.test(url) && URL.canParse(url)
