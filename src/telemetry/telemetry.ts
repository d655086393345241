/**
 * Traces and metrics through the API of OpenTelemetry, for whatever SDK was registered. Loaded only where there is
 * one: without it not even the API is there, and a request pays nothing.
 */
import { metrics } from '@opentelemetry/api'
import type { Watch } from '../http/machine.ts'
import type { Attend } from '../jobs/job.ts'
import type { Observe, PoolState } from '../store/database.ts'
import { attendJobs } from './jobs.ts'
import { watchPool } from './pool.ts'
import { watchQueue } from './queue.ts'
import type { QueueState } from './queue.ts'
import { watchRequests } from './requests.ts'
import { observeStatements } from './statements.ts'
import type { Spans } from './statements.ts'

export interface Telemetry {
  /** A span and a measurement for each request. */
  watch: Watch
  /** A span and a measurement for each run of a job. */
  attend: Attend
  /**
   * A span and a measurement for each statement.
   * @param url of the database; its password goes nowhere
   * @param spans `within`: only measured where nothing it belongs to is traced, as when a job looks for work
   */
  observe: (url: string | undefined, spans?: Spans) => Observe
  /** Gauges of a connection pool. */
  watchPool: (name: string, read: () => PoolState | undefined) => void
  /** Gauges of the queue of webhook deliveries; it is asked when measurements are taken. */
  watchQueue: (read: () => Promise<QueueState>) => void
  /** Sends what is waiting. */
  stop: () => Promise<void>
}

/** @param stop of the SDK, where it is ours */
export function createTelemetry(stop: () => Promise<void> = async () => {}): Telemetry {
  const meter = metrics.getMeter('plumbline')
  return {
    watch: watchRequests(meter),
    attend: attendJobs(meter),
    observe: (url, spans) => observeStatements(meter, { url, spans }),
    watchPool: (name, read) => watchPool(meter, name, read),
    watchQueue: (read) => watchQueue(meter, read),
    stop,
  }
}
