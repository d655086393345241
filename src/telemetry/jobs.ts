import { context, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, Meter } from '@opentelemetry/api'
import type { Attend, Note } from '../jobs/job.ts'
import { codeOf } from './failures.ts'
import { boundaries } from './requests.ts'

/**
 * A span and a measurement for each run of a job, and for each thing it does for a request that is over: that one is
 * linked to, because a trace that goes on for days is no use to anybody.
 */
export function attendJobs(meter: Meter): Attend {
  const tracer = trace.getTracer('plumbline')
  const duration = meter.createHistogram('plumbline.job.duration', {
    description: 'How long runs of background jobs took.',
    unit: 's',
    advice: { explicitBucketBoundaries: boundaries },
  })
  return async ({ name, traceparent, fields = {} }, run) => {
    const started = performance.now()
    const measured: Attributes = { 'plumbline.job.name': name }
    const links = traceparent == null ? [] : linksTo(traceparent)
    const span = tracer.startSpan(name, {
      kind: SpanKind.INTERNAL,
      attributes: { ...measured, ...fields },
      links,
    })
    const note: Note = (told, failure) => {
      span.setAttributes(told)
      if (failure === undefined) return
      measured['error.type'] = failure
      span.setAttribute('error.type', failure).setStatus({ code: SpanStatusCode.ERROR })
    }
    try {
      return await context.with(trace.setSpan(context.active(), span), () => run(note))
    } catch (error) {
      note({}, codeOf(error) ?? '_OTHER')
      throw error
    } finally {
      duration.record((performance.now() - started) / 1000, measured)
      span.end()
    }
  }
}

function linksTo(traceparent: string) {
  const carrier = propagation.extract(ROOT_CONTEXT, { traceparent })
  const linked = trace.getSpanContext(carrier)
  return linked === undefined ? [] : [{ context: linked }]
}
