/** Which addresses are public: what a tenant may have the service connect to. */
import { BlockList, isIP } from 'node:net'

/** The special-purpose registries of IANA (RFC 6890 and what came later), multicast and reserved space. */
const special4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and the metadata of clouds
  '172.16.0.0/12', // private
  '192.0.0.0/24', // IETF protocols
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
]
/** Of what IANA gives to networks: everything else, such as mapped, translated and local addresses, is not in it. */
const global6 = '2000::/3'
const special6 = [
  '2001::/23', // IETF protocols, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which leads to any IPv4 address
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
]

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

const closed4 = listOf(special4, 'ipv4')
const open6 = listOf([global6], 'ipv6')
const closed6 = listOf(special6, 'ipv6')
const loopback4 = listOf(['127.0.0.0/8'], 'ipv4')
const loopback6 = listOf(['::1/128'], 'ipv6')

/** Anything that is not an address in its usual form is not public. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closed4.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

export const isLoopback = (address: string): boolean =>
  (isIP(address) === 4 && loopback4.check(address, 'ipv4')) ||
  (isIP(address) === 6 && loopback6.check(address, 'ipv6'))
