import type { Meter } from '@opentelemetry/api'
import type { PoolState } from '../store/database.ts'

/** Gauges of the connection pool, by the semantic conventions; nothing is told before it is opened. */
export function watchPool(meter: Meter, name: string, read: () => PoolState | undefined): void {
  const count = meter.createObservableUpDownCounter('db.client.connection.count', {
    description: 'Connections of the pool, by state.',
    unit: '{connection}',
  })
  const max = meter.createObservableUpDownCounter('db.client.connection.max', {
    description: 'How many connections the pool may have.',
    unit: '{connection}',
  })
  const pending = meter.createObservableUpDownCounter('db.client.connection.pending_requests', {
    description: 'How many wait for a connection.',
    unit: '{request}',
  })
  const pool = { 'db.client.connection.pool.name': name }
  meter.addBatchObservableCallback(
    (observer) => {
      const state = read()
      if (state === undefined) return
      observer.observe(count, state.idle, { ...pool, 'db.client.connection.state': 'idle' })
      observer.observe(count, state.total - state.idle, { ...pool, 'db.client.connection.state': 'used' })
      observer.observe(max, state.max, pool)
      observer.observe(pending, state.waiting, pool)
    },
    [count, max, pending],
  )
}
