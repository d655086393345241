// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
import { PlumblineConnectionError } from '../errors.js'

/** An answer in lines of JSON: iterate over it, and it is read as the loop goes on. Nothing is sent before that. */
export class Lines<T> implements AsyncIterable<T> {
  readonly #open: () => Promise<Response>

  constructor(open: () => Promise<Response>) {
    this.#open = open
  }

  /** @throws PlumblineConnectionError when the answer breaks off: what came is good, what would follow is missing */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const { body } = await this.#open()
    if (body === null) return
    const reader = body.getReader()
    const decoder = new TextDecoder()
    let rest = ''
    try {
      for (;;) {
        const { done, value } = await reader.read().catch(brokeOff)
        if (done) break
        const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) yield JSON.parse(line) as T // the contract says what a line holds
      }
      if (rest !== '') brokeOff(undefined)
    } finally {
      // A loop that is left wants no more.
      await reader.cancel().catch(() => undefined)
    }
  }
}

function brokeOff(cause: unknown): never {
  throw new PlumblineConnectionError('the answer broke off', { cause })
}
