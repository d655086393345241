/** What a background job is, and what it gets. */
import type { Log } from '../log.ts'
import type { Database } from '../store/database.ts'

/** What became of it; `failure` in one word. */
export type Note = (told: Readonly<Record<string, string | number>>, failure?: string) => void

/** Work that can be looked on at, as a whole. */
export interface Attended {
  name: string
  /** Of the request it is done for, which is over (W3C Trace Context). */
  traceparent?: string | null
  fields?: Readonly<Record<string, string | number>>
}

/** Runs the work; what it learns from looking on changes nothing. */
export type Attend = <T>(work: Attended, run: (note: Note) => Promise<T>) => Promise<T>

export interface JobParts {
  /** Speaks as `worker`, whom row-level security shows nothing: a job is made of functions granted to that role. */
  db: Database
  now: () => Date
  log: Log
  /** Aborted when no new work may begin. */
  signal: AbortSignal
  attend: Attend
}

export interface Job {
  /** As logs and schedulers call it. */
  name: string
  /** Seconds from the end of one run to the next. */
  every: number
  /** It looks for work all the time, and is attended when it found some, by itself. */
  looks?: true
  /**
   * Does a part of the work: what a few seconds suffice for. Every process runs every job, so parts must not get
   * into each other's way (`for update skip locked`).
   * @returns whether there is more to do at once
   */
  run: (parts: JobParts) => Promise<boolean>
}
