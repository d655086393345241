import { createLog } from '../log.ts'
import type { MetricTimes, start } from '../telemetry/otlp.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the API of OpenTelemetry keeps what was registered; it is the same for every copy of the API in a process. */
const registry = Symbol.for('opentelemetry.js.api.1')
const endpoints = ['', 'TRACES_', 'METRICS_'].map((signal) => `OTEL_EXPORTER_OTLP_${signal}ENDPOINT`)

/** Whether the environment says where traces and metrics go. */
const isConfigured = (environment: Environment): boolean =>
  environment['OTEL_SDK_DISABLED'] !== 'true' && endpoints.some((name) => environment[name])

/** OTEL_METRIC_EXPORT_INTERVAL and _TIMEOUT, in milliseconds; what is no such number counts as not set. */
function metricTimes(environment: Environment): MetricTimes {
  const read = (name: string, usual: number) => {
    const value = Number(environment[`OTEL_METRIC_EXPORT_${name}`])
    return Number.isInteger(value) && value > 0 ? value : usual
  }
  const exportIntervalMillis = read('INTERVAL', 60_000)
  return {
    exportIntervalMillis,
    exportTimeoutMillis: Math.min(read('TIMEOUT', 30_000), exportIntervalMillis),
  }
}

/** The build puts the SDK into a file beside the server's. */
export const importSdk = async (folder: URL) =>
  (await import(new URL('telemetry.mjs', folder).href)) as { start: typeof start } // built from that module

function registered(): boolean {
  const found = (globalThis as { [registry]?: { trace?: unknown; metrics?: unknown } })[registry] // what the API puts there
  return found?.trace !== undefined || found?.metrics !== undefined
}

/**
 * Decided once, at start: is there anyone to tell? When an endpoint is configured, our SDK is started, unless
 * somebody registered another one before.
 * @param sdk loads `src/telemetry/otlp.ts`; platforms without it rely on what was registered
 */
export async function findTelemetry(
  environment: Environment,
  sdk?: () => Promise<{ start: typeof start }>,
): Promise<Telemetry | undefined> {
  const ours = sdk !== undefined && !registered() && isConfigured(environment)
  if (!ours && !registered()) return undefined
  // oxlint-disable-next-line no-console -- the one output that every platform has
  const log = createLog('warn', console.log)
  const warn = (detail: string) => log.warn('telemetry could not be sent', { detail })
  const stop = ours ? (await sdk()).start(warn, metricTimes(environment)) : undefined
  const { createTelemetry } = await import('../telemetry/telemetry.ts')
  return createTelemetry(stop)
}
