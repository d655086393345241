/**
 * An SDK of OpenTelemetry that sends traces and metrics by OTLP over HTTP, set up by its own variables
 * (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS, OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, …).
 * It is built into a file of its own, which is read only when an endpoint is configured.
 */
import { context, diag, DiagLogLevel, metrics, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'

/** How often measurements are sent, and how long that may take. */
export interface MetricTimes {
  exportIntervalMillis: number
  exportTimeoutMillis: number
}

/**
 * Registers the SDK for this process.
 * @param warn told of what could not be sent; nothing else notices
 * @param times the reader of metrics, unlike everything else of the SDK, reads no variables
 * @returns sends what is waiting, and ends
 */
export function start(warn: (message: string) => void, times: MetricTimes): () => Promise<void> {
  const ignore = (): void => {}
  const say = (message: string) => warn(message)
  diag.setLogger(
    { error: say, warn: say, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'plumbline' }))
    .merge(detectResources({ detectors: [envDetector] }))
  const traces = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const reader = new PeriodicExportingMetricReader({ exporter: new OTLPMetricExporter(), ...times })
  const meters = new MeterProvider({ resource, readers: [reader] })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(traces)
  metrics.setGlobalMeterProvider(meters)
  return async () => {
    await Promise.allSettled([traces.shutdown(), meters.shutdown()])
  }
}
