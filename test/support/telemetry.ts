/** An SDK of OpenTelemetry that keeps in memory what it is told. */
import { context, metrics, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import type { DataPoint, Histogram } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base'

/** Registers it for this process, as an operator's own would be. */
export function registerMemory() {
  const spans = new InMemorySpanExporter()
  const points = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: points, exportIntervalMillis: 3_600_000 })
  const traces = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  const meters = new MeterProvider({ readers: [reader] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(traces)
  metrics.setGlobalMeterProvider(meters)
  return {
    /** What ended since it was last asked. */
    spans: (): ReadableSpan[] => {
      const ended = spans.getFinishedSpans()
      spans.reset()
      return ended
    },
    /** Everything that was measured under a name. */
    async points(name: string): Promise<DataPoint<number | Histogram>[]> {
      points.reset()
      await reader.forceFlush()
      return points
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics)
        .flatMap(({ metrics: measured }) => measured)
        .filter(({ descriptor }) => descriptor.name === name)
        .flatMap(({ dataPoints }) => dataPoints as DataPoint<number | Histogram>[]) // of whatever kind
    },
    async stop() {
      await Promise.all([traces.shutdown(), meters.shutdown()])
      for (const api of [context, propagation, trace, metrics]) api.disable()
      // An empty registry stays, and would count as somebody who listens.
      Reflect.deleteProperty(globalThis, Symbol.for('opentelemetry.js.api.1'))
    },
  }
}
