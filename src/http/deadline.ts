import { Problem } from '../errors.ts'
import type { Exchange } from './exchange.ts'

/** Milliseconds a request may take. Before the handler runs, everything that may wait has a shorter time of its own. */
const requestDeadline = 30_000

interface Waiting {
  exchange: Exchange
  reject: (reason: Problem) => void
}

/** Looks after all requests under way with one timer: a timer for each would cost more than a small answer. */
export class Deadlines {
  readonly #waiting = new Set<Waiting>()
  readonly #deadline: number
  #timer: NodeJS.Timeout | undefined

  constructor(deadline = requestDeadline) {
    this.#deadline = deadline
  }

  /**
   * Waits for the work of a request. When its time is up, its signal aborts: the database cancels what runs for it.
   * Work that does not listen loses its answer all the same.
   * @throws Problem unavailable when the time is up
   */
  async within<T>(exchange: Exchange, work: Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    work.then(resolve, reject)
    const waiting = { exchange, reject }
    this.#waiting.add(waiting)
    this.#timer ??= setInterval(this.#look, Math.min(1000, this.#deadline)).unref()
    try {
      return await promise
    } finally {
      this.#waiting.delete(waiting)
    }
  }

  readonly #look = () => {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
    for (const { exchange, reject } of this.#waiting) {
      if (performance.now() - exchange.started < this.#deadline) continue
      const late = new Problem('unavailable', {
        detail: 'The request took too long.',
        headers: { 'retry-after': '1' },
      })
      exchange.abort(late)
      reject(late)
    }
  }
}
