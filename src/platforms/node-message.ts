import { Problem } from '../errors.ts'

const { IncomingMessage } = process.getBuiltinModule('node:http')
/** Bytes that are kept of a body nobody has asked for; then the socket waits. */
const unasked = 64 * 1024

interface Asked {
  limit: number
  resolve: (bytes: Uint8Array | undefined) => void
}

/**
 * A request that gathers its body as the parser hands it over. What Node's stream does around a small one costs more
 * than parsing, checking and answering it.
 */
export class GatheringMessage extends IncomingMessage {
  #chunks: Buffer[] = []
  #length = 0
  #asked: Asked | undefined

  /** @param chunk null at the end. @returns whether the socket may go on */
  override push(chunk: Buffer | null): boolean {
    if (chunk !== null) this.#gather(chunk)
    else this.#asked?.resolve(this.#whole(this.#asked.limit))
    return this.#asked !== undefined || this.#length < unasked
  }

  /**
   * The body. What comes after the limit is thrown away, not refused, or the client would be cut off before it reads
   * the answer.
   * @returns undefined when it is longer than the limit
   * @throws Problem bad_request when the client leaves before its end
   */
  bytes(limit: number): Promise<Uint8Array | undefined> {
    // Node tells nobody of the end of a request without a body.
    if (this.complete || this.readableEnded) return Promise.resolve(this.#whole(limit))
    return new Promise((resolve, reject) => {
      this.#asked = { limit, resolve }
      this.on('close', () => {
        if (!this.complete) reject(new Problem('bad_request', { detail: 'The body ended too early.' }))
      })
      if (this.#length >= unasked) this._read(0) // the socket waits
    })
  }

  #gather(chunk: Buffer): void {
    this.#length += chunk.length
    if (this.#asked === undefined || this.#length <= this.#asked.limit) this.#chunks.push(chunk)
    else this.#asked.resolve(this.#whole(this.#asked.limit))
  }

  /** Given away: a connection remembers its last request for as long as it idles. */
  #whole(limit: number): Uint8Array | undefined {
    const chunks = this.#chunks
    this.#chunks = []
    if (this.#length > limit) return undefined
    const [first] = chunks
    return chunks.length === 1 ? first : Buffer.concat(chunks)
  }
}
