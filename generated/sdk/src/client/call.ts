// Copied by `npm run generate` from scripts/generate/templates/sdk. Edit it there.
/** An answer with what came around its body. */
export interface Result<T> {
  data: T
  /** Its body has been read. */
  response: Response
  /** For `If-Match` and `If-None-Match`. */
  etag: string | undefined
  /** Where the new resource is. */
  location: string | undefined
  /** Identifies the request in the service's logs. */
  requestId: string | undefined
}

/** A call under way: await it for the body, or ask for what came with it. */
export interface Call<T> extends Promise<T> {
  withResponse: () => Promise<Result<T>>
}

export interface Page {
  data: readonly unknown[]
  /** Null on the last page. */
  next_cursor: string | null
}

/** A call for a list: await it for one page, or iterate over the items; then it reads page after page as the loop goes on. */
export interface ListCall<P extends Page> extends Call<P>, AsyncIterable<P['data'][number]> {}

/**
 * Awaiting it, and asking for the response, both lead to the one promise inside, so that a failure is handled
 * when either is.
 */
export class PendingCall implements Call<unknown>, AsyncIterable<unknown> {
  readonly #result: Promise<Result<unknown>>
  readonly #after: (cursor: string) => PendingCall
  readonly [Symbol.toStringTag] = 'Call'

  /** @param after the same call, reading on from a cursor */
  constructor(result: Promise<Result<unknown>>, after: (cursor: string) => PendingCall) {
    this.#result = result
    this.#after = after
  }

  withResponse(): Promise<Result<unknown>> {
    return this.#result
  }

  #data(): Promise<unknown> {
    return this.#result.then(({ data }) => data)
  }

  // oxlint-disable-next-line unicorn/no-thenable -- it is awaited in place of the promise it holds
  then<A = unknown, B = never>(
    fulfilled?: ((data: unknown) => A | PromiseLike<A>) | null,
    rejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data().then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<unknown> {
    return this.#data().catch(rejected)
  }

  finally(settled?: (() => void) | null): Promise<unknown> {
    return this.#data().finally(settled)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    let page = (await this) as Page // only calls that give pages are typed as iterable
    for (;;) {
      yield* page.data
      if (page.next_cursor === null) return
      page = (await this.#after(page.next_cursor)) as Page // a page leads to a page
    }
  }
}
