import { Problem } from '../errors.ts'
import type { Exchange } from './exchange.ts'

/** Milliseconds a request may take. Before the handler runs, everything that may wait has a shorter time of its own. */
const requestDeadline = 30_000

/** Looks after all requests under way with one timer: a timer for each would cost more than a small answer. */
export class Deadlines {
  readonly #waiting = new Map<Exchange, (reason: Problem) => void>()
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
  within<T>(exchange: Exchange, work: Promise<T>): Promise<T> {
    this.#timer ??= setInterval(this.#look, Math.min(1000, this.#deadline)).unref()
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(exchange, reject)
      work.then(resolve, reject)
    })
  }

  /** The request has its answer. Asking each promise for its end would cost more. */
  done(exchange: Exchange): void {
    this.#waiting.delete(exchange)
  }

  readonly #look = () => {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
    for (const [exchange, reject] of this.#waiting) {
      if (performance.now() - exchange.started < this.#deadline) continue
      const late = new Problem('unavailable', {
        detail: 'The request took too long.',
        headers: { 'retry-after': '1' },
      })
      this.#waiting.delete(exchange)
      exchange.abort(late)
      reject(late)
    }
  }
}
