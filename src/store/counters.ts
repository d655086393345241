/** Where requests are counted. Each store is a file; start.ts chooses. */
import type { Count } from '../domain/rates.ts'
import type { Database } from './database.ts'

/** A counter of a rate class. */
export interface Bucket {
  rate: string
  /** Whose it is. */
  name: string
  /** Seconds. */
  window: number
}

export interface Counters {
  /** Whether counting may travel with the statement that looks up credentials. */
  rides: boolean
  /** Counts one request; exact, however many come at once. @throws whatever the store throws when it is down */
  count: (bucket: Bucket, db: () => Database) => Count | Promise<Count>
  /** Undefined where no other store is asked than the database. @throws when the store does not answer */
  ready?: () => Promise<void>
  close: () => Promise<void>
}

/** What is counted with the statement that looks up credentials: whose counter it is, is known there. */
export interface Ride {
  rate: string
  window: number
  /** The counter of members of the workspace; the person's or the key's own, where there is none. */
  ofMembers?: string | undefined
  /** The counter of everybody. */
  ofAll?: string | undefined
  /** Where the statement leaves what it counted. */
  counted?: Count
}

/** Counters that are made when the first request comes. */
export function lateCounters(make: () => Promise<Counters>): Counters {
  let making: Promise<Counters> | undefined
  return {
    rides: false,
    async count(bucket, db) {
      making ??= make()
      return (await making).count(bucket, db)
    },
    async ready() {
      making ??= make()
      await (await making).ready?.()
    },
    close: async () => (await making)?.close(),
  }
}
