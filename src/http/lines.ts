import { AsyncLocalStorage } from 'node:async_hooks'
import type { Exchange } from './exchange.ts'

/** Characters that go out together. */
const enough = 16_384
/** Milliseconds an answer may take to go out, whoever reads it. */
const longest = 30_000

/**
 * The body of an answer in lines (`application/x-ndjson`): each is made when the reader wants it, so a slow reader
 * costs no memory. It stops when the reader goes away, and breaks off when something fails: an answer that ends
 * properly is whole.
 */
export class LineStream {
  readonly body: ReadableStream<Uint8Array>
  /** Resolves when it is over, with what broke it off. */
  readonly ended: Promise<unknown>
  /** Development and tests look at every line. @throws for one that does not match */
  check: ((raw: unknown, shaped: unknown) => void) | undefined
  readonly #items: AsyncIterator<unknown, unknown>
  /** Whoever reads on: what that asks of the database belongs to the request, and its trace. */
  readonly #inRequest = AsyncLocalStorage.snapshot()
  readonly #shape: (value: unknown) => unknown
  #first: IteratorResult<unknown, unknown> | undefined
  #end: (error?: unknown) => void = () => {}

  /** @param signal aborted when nobody reads any more, or it has taken too long */
  constructor(
    items: AsyncIterable<unknown, unknown>,
    shape: (value: unknown) => unknown,
    signal: AbortSignal,
  ) {
    this.#items = items[Symbol.asyncIterator]()
    this.#shape = shape
    this.ended = new Promise((resolve) => (this.#end = resolve))
    const encoder = new TextEncoder()
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          const breakOff = () => {
            controller.error(signal.reason)
            void this.stop(signal.reason)
          }
          signal.addEventListener('abort', breakOff, { once: true })
          void this.ended.then(() => signal.removeEventListener('abort', breakOff))
        },
        pull: async (controller) => {
          const { text, done } = await this.#lines(signal)
          if (text !== '') controller.enqueue(encoder.encode(text))
          if (!done) return
          controller.close()
          this.#end()
        },
        cancel: (reason) => this.stop(reason ?? new Error('nobody reads any more')),
      },
      // Nothing is made before somebody reads.
      { highWaterMark: 0 },
    )
  }

  /** Gets the first line, so that what fails at once can still be answered as an error. */
  async begin(): Promise<void> {
    this.#first = await this.#items.next()
  }

  /** Lets go of where the lines come from. */
  async stop(reason: unknown): Promise<void> {
    this.#end(reason)
    await this.#items.return?.()
  }

  async #lines(signal: AbortSignal): Promise<{ text: string; done: boolean }> {
    let text = ''
    try {
      while (text.length < enough) {
        signal.throwIfAborted()
        const { done, value } = this.#first ?? (await this.#inRequest(() => this.#items.next()))
        this.#first = undefined
        if (done === true) return { text, done }
        const shaped = this.#shape(value)
        this.check?.(value, shaped)
        text += `${JSON.stringify(shaped)}\n`
      }
    } catch (error) {
      await this.stop(error)
      throw error
    }
    return { text, done: false }
  }
}

export function lineStream(
  exchange: Exchange,
  items: unknown,
  shape: (value: unknown) => unknown,
): LineStream {
  const signal = AbortSignal.any([exchange.signal, AbortSignal.timeout(longest)])
  return new LineStream(items as AsyncIterable<unknown>, shape, signal) // the contract types it so
}
