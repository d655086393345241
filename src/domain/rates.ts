/** Pure rules of rate limits: who shares a counter, and how it is told. */
import { isIP, isIPv6 } from 'node:net'

/** What a counter says after it counted. */
export interface Count {
  used: number
  /** Milliseconds until the window ends. */
  resetsIn: number
}

/**
 * Whose counter an address has. A network of 64 bits is what one subscriber gets, so it counts as one address
 * (RFC 6177); IPv4 in IPv6 counts as IPv4.
 */
export function addressGroup(address: string | undefined): string {
  if (address === undefined) return 'unknown'
  if (!address.includes(':')) return address.length > 45 ? address.slice(0, 45) : address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address.slice(0, 45)
  const [left = '', right] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const zeros = right === undefined ? 0 : 8 - head.length - tail.length
  const groups = [...head, ...Array.from({ length: zeros }, () => '0'), ...tail]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/**
 * The client behind proxies of our own. Each adds the address it was called from at the end of `X-Forwarded-For`; what
 * is before theirs, anybody can have written.
 */
export function clientAddress(
  forwarded: string | string[] | undefined,
  caller: string | undefined,
  proxies: number,
): string | undefined {
  if (proxies === 0 || forwarded === undefined) return caller
  const address = [forwarded].flat().join(',').split(',').at(-proxies)?.trim() ?? ''
  return isIP(address) > 0 ? address : caller
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-10: what is granted, and what is left of it. */
export const policyField = (name: string, { limit, window }: { limit: number; window: number }): string =>
  `"${name}";q=${limit};w=${window}`

export const limitField = (name: string, limit: number, { used, resetsIn }: Count): string =>
  `"${name}";r=${Math.max(0, limit - used)};t=${secondsOf(resetsIn)}`

/** Whole seconds, never too few. */
export const secondsOf = (milliseconds: number): number => Math.max(0, Math.ceil(milliseconds / 1000))
