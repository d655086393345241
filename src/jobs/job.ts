/** What a background job is, and what it gets. */
import type { Log } from '../log.ts'
import type { Database } from '../store/database.ts'

export interface JobParts {
  /** Speaks as `worker`, whom row-level security shows nothing: a job is made of functions granted to that role. */
  db: Database
  now: () => Date
  log: Log
  /** Aborted when no new work may begin. */
  signal: AbortSignal
}

export interface Job {
  /** As logs and schedulers call it. */
  name: string
  /** Seconds from the end of one run to the next. */
  every: number
  /**
   * Does a part of the work: what a few seconds suffice for. Every process runs every job, so parts must not get
   * into each other's way (`for update skip locked`).
   * @returns whether there is more to do at once
   */
  run: (parts: JobParts) => Promise<boolean>
}
