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
  within<T>(exchange: Exchange, work: Promise<T>): Promise<T> {
    this.#timer ??= setInterval(this.#look, Math.min(1000, this.#deadline)).unref()
    return new Promise<T>((resolve, reject) => {
      const waiting = { exchange, reject }
      this.#waiting.add(waiting)
      const settle =
        <V>(done: (value: V) => void) =>
        (value: V) => {
          this.#waiting.delete(waiting)
          done(value)
        }
      work.then(settle(resolve), settle(reject))
    })
  }

  readonly #look = () => {
    if (this.#waiting.size === 0) {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
    for (const waiting of this.#waiting) {
      const { exchange, reject } = waiting
      if (performance.now() - exchange.started < this.#deadline) continue
      const late = new Problem('unavailable', {
        detail: 'The request took too long.',
        headers: { 'retry-after': '1' },
      })
      this.#waiting.delete(waiting)
      exchange.abort(late)
      reject(late)
    }
  }
}
