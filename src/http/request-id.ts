import { randomBytes } from 'node:crypto'

/** Bytes of one identifier: as many as those of a UUID. */
const length = 16
const identifiers = 128

let random = ''
let used = 0

/** A new identifier of a request. Random text is made for many at once: it costs more to ask for than to make. */
export function newRequestId(): string {
  if (used >= random.length) {
    random = randomBytes(length * identifiers).toString('hex')
    used = 0
  }
  const from = used
  used += 2 * length
  return `req_${random.slice(from, used)}`
}
