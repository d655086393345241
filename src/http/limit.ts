import type { RateClass } from '../../generated/policy.ts'
import type { Key, Person } from '../context.ts'
import { addressGroup, limitField, policyField, secondsOf } from '../domain/rates.ts'
import type { Count } from '../domain/rates.ts'
import { Problem } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Counters, Ride } from '../store/counters.ts'
import type { Database, DatabaseDoor } from '../store/database.ts'
import { databaseActor } from './database-actor.ts'
import type { Exchange } from './exchange.ts'

export interface Limits {
  classes: Readonly<Record<string, RateClass>>
  /** Of all instances together. */
  shared: Counters
  /** Of this instance alone. */
  own: Counters
}

/** The class of policy.yaml that counts refused credentials. */
export const guesses = 'failed_authentication'

/** Step 4. Every request counts, in the class that its operation's policy names. */
export class Limiter {
  readonly #limits: Limits
  readonly #database: DatabaseDoor
  readonly #log: Log
  /** Addresses that may not try credentials any more -> when they may again. */
  readonly #guessers = new Map<string, number>()

  constructor(limits: Limits, database: DatabaseDoor, log: Log) {
    this.#limits = limits
    this.#database = database
    this.#log = log
  }

  /** What the look-up of credentials counts along the way; undefined when it must be counted by itself. */
  ride({ operation, tenant, connection }: Exchange): Ride | undefined {
    const { rate } = operation.policy
    const found = this.#limits.classes[rate]
    if (found === undefined || found.count === 'instance' || !this.#limits.shared.rides) return undefined
    return {
      rate,
      window: found.window,
      ofAll: found.key === 'ip' ? addressGroup(connection.remote) : undefined,
      ofMembers: found.key === 'workspace' ? tenant : undefined,
    }
  }

  /**
   * Counts the request, if that is not done yet, and says what is left.
   * @throws Problem rate_limited, or unavailable when the store is down and the class says deny
   */
  limit(exchange: Exchange): void | Promise<void> {
    const { rate } = exchange.operation.policy
    const found = this.#limits.classes[rate]
    if (found === undefined) return
    const count =
      exchange.ride?.counted ?? this.#count(exchange, { rate, found, name: nameOf(exchange, found) })
    if (count instanceof Promise) return count.then((counted) => judge(exchange, { rate, found, counted }))
    judge(exchange, { rate, found, counted: count })
  }

  /** Before credentials are looked at. @throws Problem rate_limited for an address that sent too many bad ones */
  refuseGuesser(exchange: Exchange): void {
    if (this.#guessers.size === 0 || !hasCredentials(exchange)) return
    const address = addressGroup(exchange.connection.remote)
    const until = this.#guessers.get(address)
    if (until === undefined) return
    const resetsIn = until - performance.now()
    if (resetsIn <= 0) return void this.#guessers.delete(address)
    this.#judgeGuess(exchange, { used: Infinity, resetsIn })
  }

  /**
   * After credentials were refused. Each instance counts for itself, too: so it learns of a guesser even while the
   * store is down, and one that others have met at its first guess here.
   * @throws Problem rate_limited when there were too many
   */
  async countGuess(exchange: Exchange): Promise<void> {
    const found = this.#limits.classes[guesses]
    if (found === undefined || !hasCredentials(exchange)) return
    const bucket = { rate: guesses, found, name: addressGroup(exchange.connection.remote) }
    const own = await this.#limits.own.count({ ...bucket, window: found.window }, () => this.#db(exchange))
    const shared =
      own.used > found.limit || found.count === 'instance' ? own : await this.#count(exchange, bucket)
    const counted = shared === undefined || own.used > shared.used ? own : shared
    if (counted.used > found.limit) this.#remember(bucket.name, counted.resetsIn)
    this.#judgeGuess(exchange, counted)
  }

  #judgeGuess(exchange: Exchange, counted: Count): void {
    const found = this.#limits.classes[guesses]
    const detail = 'Too many wrong credentials came from this address.'
    if (found !== undefined) judge(exchange, { rate: guesses, found, counted, detail })
  }

  /** Bounded: who is forgotten is only met again, and refused after one more guess. */
  #remember(address: string, milliseconds: number): void {
    const [oldest] = this.#guessers.keys()
    if (this.#guessers.size >= mostGuessers && oldest !== undefined) this.#guessers.delete(oldest)
    this.#guessers.set(address, performance.now() + milliseconds)
  }

  #db(exchange: Exchange): Database {
    return this.#database.as(databaseActor(exchange))
  }

  /** @returns undefined when the store is down and the class says allow */
  #count(
    exchange: Exchange,
    { rate, found, name }: Counting,
  ): Count | undefined | Promise<Count | undefined> {
    const { shared, own } = this.#limits
    const counters = found.count === 'instance' ? own : shared
    const counted = counters.count({ rate, name, window: found.window }, () => this.#db(exchange))
    return counted instanceof Promise
      ? counted.catch((error: unknown) => this.#storeDown(found, error))
      : counted
  }

  #storeDown({ store_down: storeDown }: RateClass, error: unknown): undefined {
    this.#log.warn('requests cannot be counted', { error, store_down: storeDown })
    if (storeDown === 'allow') return undefined
    throw new Problem('unavailable', {
      detail: 'Requests cannot be counted.',
      headers: { 'retry-after': '1' },
      cause: error,
    })
  }
}

interface Counting {
  rate: string
  found: RateClass
  name: string
}

const mostGuessers = 10_000

const hasCredentials = ({ request }: Exchange) => request.headers.has('authorization')

/** Whose counter it is: the same rule as in the statements that look credentials up (store/identity.ts). */
function nameOf({ actor, tenant, connection }: Exchange, { key }: RateClass): string {
  if (key === 'ip' || actor.kind === 'anonymous') return addressGroup(connection.remote)
  if (actor.kind === 'scheduler') return actor.kind
  if (key === 'workspace' && tenant !== undefined && isMember(actor, tenant)) return tenant
  return actor.kind === 'key' ? actor.key_id : actor.user_id
}

const isMember = (actor: Person | Key, tenant: string) =>
  actor.kind === 'key' ? actor.workspace_id === tenant : actor.role !== undefined

/** It is the same for every answer of a class. */
const policies = new WeakMap<RateClass, string>()
function policyOf(rate: string, found: RateClass): string {
  let field = policies.get(found)
  if (field === undefined) policies.set(found, (field = policyField(rate, found)))
  return field
}

interface Counted {
  rate: string
  found: RateClass
  counted: Count | undefined
  /** Why there is nothing left, where it is not the request itself. */
  detail?: string
}

/** Tells what is left; a request that was not counted is not told anything. @throws Problem rate_limited */
function judge(exchange: Exchange, { rate, found, counted, detail }: Counted): void {
  if (counted === undefined) return
  exchange.headers ??= {}
  exchange.headers['ratelimit-policy'] = policyOf(rate, found)
  exchange.headers['ratelimit'] = limitField(rate, found.limit, counted)
  if (counted.used > found.limit)
    throw new Problem('rate_limited', {
      ...(detail === undefined ? {} : { detail }),
      headers: { 'retry-after': String(Math.max(1, secondsOf(counted.resetsIn))) },
    })
}
