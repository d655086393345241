import type { Meter } from '@opentelemetry/api'

export interface QueueState {
  /** Deliveries that wait for a worker. */
  due: number
  /** Seconds for which the oldest of them has been due. */
  lag: number
}

/** Gauges of the queue of webhook deliveries. A worker that is down shows as a lag that grows. */
export function watchQueue(meter: Meter, read: () => Promise<QueueState>): void {
  const due = meter.createObservableGauge('plumbline.webhook_deliveries.due', {
    description: 'Webhook deliveries that wait for a worker, counted up to 10,000.',
    unit: '{delivery}',
  })
  const lag = meter.createObservableGauge('plumbline.webhook_deliveries.lag', {
    description: 'For how long the oldest of them has been due.',
    unit: 's',
  })
  meter.addBatchObservableCallback(
    async (observer) => {
      // Gone with the database, which its own failures tell; else the log would say that telemetry is broken.
      const state = await read().catch(() => undefined)
      if (state === undefined) return
      observer.observe(due, state.due)
      observer.observe(lag, state.lag)
    },
    [due, lag],
  )
}
