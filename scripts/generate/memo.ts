import { createHash } from 'node:crypto'

/**
 * What was made, by what it was made from. It lives in memory, so it never outlives the code that made it: only
 * `npm run dev` hands one on from run to run, everybody else makes everything.
 */
export class Memo {
  /** What this run made itself. */
  readonly made: string[] = []
  readonly #known = new Map<string, unknown>()
  readonly #before: ReadonlyMap<string, unknown>

  /** @param before the run before this one; what nobody asks for again is forgotten with it */
  constructor(before?: Memo) {
    this.#before = before ? before.#known : new Map()
  }

  /** @param from all that `make` looks at: the same must always give the same */
  get<T>(name: string, from: string, make: () => T): T {
    const key = createHash('sha256').update(`${name}\n${from}`).digest('base64')
    let value = this.#known.get(key) ?? this.#before.get(key)
    if (value === undefined) {
      this.made.push(name)
      value = make()
    }
    this.#known.set(key, value)
    return value as T // made under this name
  }
}
