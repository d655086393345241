/** Traces and metrics of the built service: to a collector on Node, to whatever is registered on Vercel. */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { people } from '../support/service.ts'
import { plain, startCollector } from './support/collector.ts'
import { startProduction } from './support/production.ts'
import type { Production } from './support/production.ts'
import { startServer } from './support/server.ts'

let production: Production
beforeAll(async () => {
  production = await startProduction()
})
afterAll(() => production.stop())

describe('the server', () => {
  test('sends traces and metrics to the endpoint it is told, also at its end', async () => {
    const collector = await startCollector()
    const server = await startServer({
      ...production.environment,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'mine',
    })
    const trace = '0af7651916cd43dd8448eb211c80319c'
    const token = await production.sign('ada')
    const reply = await fetch(`${server.url}/v1/me`, {
      headers: { authorization: `Bearer ${token}`, traceparent: `00-${trace}-b7ad6b7169203331-01` },
    })
    expect(reply.status).toBe(200)
    expect(await server.stop()).toMatchObject({ code: 0 })
    const spans = collector.spans().filter(({ traceId }) => traceId === trace)
    const request = spans.find(({ name }) => name === 'GET /v1/me')
    expect(request).toMatchObject({ parentSpanId: 'b7ad6b7169203331' })
    expect(plain(request?.attributes ?? [])).toMatchObject({
      'http.route': '/v1/me',
      'plumbline.operation_id': 'me.get',
      'http.response.status_code': 200,
    })
    expect(plain(request?.resource ?? [])).toMatchObject({ 'service.name': 'mine' })
    expect(spans.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SELECT app.sign_in', 'SELECT users']),
    )
    expect(collector.metrics()).toEqual(
      expect.arrayContaining([
        'http.server.request.duration',
        'db.client.operation.duration',
        'db.client.connection.count',
      ]),
    )
    const password = new URL(production.environment.DATABASE_URL).password
    expect(password).not.toBe('')
    for (const secret of [token, password, people.ada]) expect(collector.text()).not.toContain(secret)
    await collector.stop()
  })

  test('sends metrics as often as it is told', async () => {
    const collector = await startCollector()
    const server = await startServer({
      ...production.environment,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '50',
    })
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    await expect
      .poll(() => collector.metrics(), { timeout: 10_000, interval: 20 })
      .toContain('http.server.request.duration')
    expect(await server.stop()).toMatchObject({ code: 0 })
    await collector.stop()
  })

  test('answers and stops as ever when the collector is gone, and says so in the log', async () => {
    const server = await startServer({
      ...production.environment,
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
      OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
    })
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    expect(await server.stop()).toMatchObject({ code: 0 })
    expect(server.written()).toContain('"message":"telemetry could not be sent"')
  })

  test('does not read the SDK without an endpoint', async () => {
    const file = join(inject('built').server, 'telemetry.mjs')
    const text = readFileSync(file)
    writeFileSync(file, 'throw new Error("it was read")')
    try {
      const server = await startServer(production.environment)
      expect((await fetch(`${server.url}/livez`)).status).toBe(200)
      expect(await server.stop()).toMatchObject({ code: 0 })
    } finally {
      writeFileSync(file, text)
    }
  })
})

describe('the function for Vercel', () => {
  test('tells whichever SDK was registered before it', async () => {
    const program = `
      import { registerMemory } from ${JSON.stringify(resolve('test/support/telemetry.ts'))}
      const memory = registerMemory()
      const { default: service } = await import(${JSON.stringify(join(inject('built').vercel, 'functions/api.func/index.mjs'))})
      await service.fetch(new Request('https://api.example.com/livez'))
      console.log(JSON.stringify(memory.spans().map(({ name, attributes }) => ({ name, id: attributes['plumbline.operation_id'] }))))
      process.exit(0)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...production.environment, LOG_LEVEL: 'silent' },
      timeout: 20_000,
    })
    expect(JSON.parse(stdout)).toEqual([{ name: 'GET /livez', id: 'system.live' }])
  })
})
