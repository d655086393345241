import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Attributes, Meter } from '@opentelemetry/api'
import type { Observe } from '../store/database.ts'
import { codeOf } from './failures.ts'
import { boundaries } from './requests.ts'

/** What a span says of a statement; `text` has placeholders, never values. */
interface Described {
  name: string
  attributes: Attributes
}

/** Whether there are spans of statements always, or only within another one. */
export type Spans = 'all' | 'within'

/** The semantic conventions of database clients, one span a round trip. Errors are told by their code: messages hold values. */
export function observeStatements(
  meter: Meter,
  { url, spans = 'all' }: { url: string | undefined; spans?: Spans | undefined },
): Observe {
  const tracer = trace.getTracer('plumbline')
  const duration = meter.createHistogram('db.client.operation.duration', {
    description: 'How long statements took.',
    unit: 's',
    advice: { explicitBucketBoundaries: [0.001, ...boundaries] },
  })
  const place = placeOf(url)
  const described = new Map<string, Described>()
  return async (text, run) => {
    const found = described.get(text) ?? describe(text)
    if (described.size < 500) described.set(text, found)
    const { name, attributes } = found
    const wanted = spans === 'all' || trace.getSpan(context.active()) !== undefined
    const span = wanted
      ? tracer.startSpan(name, {
          kind: SpanKind.CLIENT,
          attributes: { ...place, ...attributes, 'db.query.text': text.slice(0, 4000) },
        })
      : undefined
    const started = performance.now()
    let failure: Attributes = {}
    try {
      return await run()
    } catch (error) {
      failure = failureOf(error)
      span?.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      duration.record((performance.now() - started) / 1000, { ...place, ...attributes, ...failure })
      span?.setAttributes(failure).end()
    }
  }
}

/** Where statements go, as far as it may be told. */
function placeOf(url: string | undefined): Attributes {
  const system = { 'db.system.name': 'postgresql' }
  if (url === undefined) return system
  const { hostname, port, pathname } = new URL(url)
  return {
    ...system,
    'db.namespace': decodeURIComponent(pathname.slice(1)),
    'server.address': hostname,
    'server.port': Number(port || 5432),
  }
}

/** `SELECT documents`: few enough to group by. */
function describe(text: string): Described {
  const [, verb = 'statement'] = /^\W*(\w+)/.exec(text) ?? []
  const operation = verb.toUpperCase()
  const [, target] =
    /\b(?:from|into|update|select)\s+"?([a-z_][\w.]*?)"?(?=[\s(]|$)(?!\s*,)/i.exec(text) ?? []
  const name = target === undefined ? operation : `${operation} ${target}`
  return { name, attributes: { 'db.operation.name': operation, 'db.query.summary': name } }
}

function failureOf(error: unknown): Attributes {
  const code = codeOf(error)
  return code === undefined
    ? { 'error.type': '_OTHER' }
    : { 'error.type': code, 'db.response.status_code': code }
}
