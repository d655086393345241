import { createServer } from 'node:http'
import { listen } from '../../support/listen.ts'

interface Attribute {
  key: string
  value: { stringValue?: string; intValue?: number }
}
interface Span {
  name: string
  traceId: string
  parentSpanId?: string
  attributes: Attribute[]
}
interface Traces {
  resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: Span[] }[] }[]
}
interface Metrics {
  resourceMetrics: { scopeMetrics: { metrics: { name: string }[] }[] }[]
}

/** A collector of OpenTelemetry (OTLP over HTTP, JSON), as far as a test needs one. */
export async function startCollector() {
  const bodies: { path: string; text: string }[] = []
  const server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      bodies.push({ path: request.url ?? '', text })
      response.setHeader('content-type', 'application/json').end('{}')
    })
  })
  const url = await listen(server)
  const received = <T>(path: string) =>
    bodies.filter((body) => body.path === path).map(({ text }) => JSON.parse(text) as T) // what OTLP prescribes
  return {
    url,
    /** Everything, as it was sent. */
    text: () => bodies.map(({ text }) => text).join('\n'),
    spans: () =>
      received<Traces>('/v1/traces').flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ resource, scopeSpans }) =>
          scopeSpans.flatMap(({ spans }) =>
            spans.map((span) => ({ ...span, resource: resource.attributes })),
          ),
        ),
      ),
    metrics: () =>
      received<Metrics>('/v1/metrics').flatMap(({ resourceMetrics }) =>
        resourceMetrics.flatMap(({ scopeMetrics }) =>
          scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
        ),
      ),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** `key: value` of each attribute. */
export const plain = (attributes: Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))
