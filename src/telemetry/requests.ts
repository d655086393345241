import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, Histogram, Meter, Span, TextMapGetter } from '@opentelemetry/api'
import type { Exchange } from '../http/exchange.ts'
import type { Watch } from '../http/machine.ts'
import { codeOf } from './failures.ts'

/** Seconds; the boundaries that the semantic conventions advise. */
export const boundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

const getter: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  keys: (headers) => [...headers.keys()],
}

/**
 * The semantic conventions of HTTP servers. Neither queries nor headers nor bodies go into a span: what callers
 * send is theirs.
 */
export function watchRequests(meter: Meter): Watch {
  const tracer = trace.getTracer('plumbline')
  const duration = meter.createHistogram('http.server.request.duration', {
    description: 'How long requests took.',
    unit: 's',
    advice: { explicitBucketBoundaries: boundaries },
  })
  return async (exchange, run) => {
    const before = context.active()
    const parent = propagation.extract(before, exchange.request.headers, getter)
    const method = knownMethods.has(exchange.method) ? exchange.method : '_OTHER'
    const attributes = {
      'http.request.method': method,
      'url.scheme': exchange.request.url.startsWith('https:') ? 'https' : 'http',
    }
    const span = tracer.startSpan(
      method,
      { kind: SpanKind.SERVER, attributes: { ...attributes, 'url.path': exchange.path } },
      parent,
    )
    exchange.traceparent = traceparent(span)
    const response = await context.with(trace.setSpan(parent, span), run)
    const measured = { span, duration, status: response.status, attributes }
    if (exchange.streaming === undefined) finish(exchange, measured)
    else void exchange.streaming.then(() => finish(exchange, measured))
    return response
  }
}

/** As W3C Trace Context writes it. */
function traceparent(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext()
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

interface Measured {
  span: Span
  duration: Histogram
  status: number
  attributes: Attributes
}

function finish(exchange: Exchange, { span, duration, status, attributes }: Measured): void {
  const { route, requestId, started, problem, replayed } = exchange
  const known = {
    'http.response.status_code': status,
    ...(route && { 'http.route': route.operation.path, 'plumbline.operation_id': route.id }),
    ...(status >= 500 && { 'error.type': problem?.code ?? String(status) }),
  }
  duration.record((performance.now() - started) / 1000, { ...attributes, ...known })
  if (route) span.updateName(`${String(attributes['http.request.method'])} ${route.operation.path}`)
  span.setAttributes({ ...known, 'plumbline.request_id': requestId })
  if (replayed) span.setAttribute('plumbline.replayed', true)
  if (problem) span.setAttribute('plumbline.problem', problem.code)
  const cause = codeOf(problem?.cause)
  if (cause !== undefined) span.setAttribute('plumbline.cause', cause)
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
  span.end()
}
