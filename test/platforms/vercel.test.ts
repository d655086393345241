import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { filesOf } from '../../scripts/build/folder.ts'
import { startService } from '../../src/start.ts'
import { secretsKey } from '../support/keys.ts'
import { describeConformance } from './conformance.ts'
import { startVercel } from './support/vercel.ts'

describeConformance('the built function of Vercel', {
  // The launcher cannot pass such a body on: it repeats the header, which its HTTP client refuses.
  chunked: false,
  start: async (environment) => {
    const { url, stop } = await startVercel(environment)
    return { fetch: (path, init) => fetch(url + path, init), stop }
  },
})

describe('the output for Vercel', () => {
  test('serves the script of the reference page with the headers the service itself would send', async () => {
    const assets = { read: async () => ({ text: '', tag: '"tag"' }) }
    const environment = {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      JWT_ISSUER: 'https://issuer.example.com',
      SECRETS_KEY: secretsKey,
    }
    const service = startService({ environment: { ...environment, LOG_LEVEL: 'silent' }, assets })
    const { headers } = await service.fetch(new Request('https://api.example.com/docs/reference.js'))
    // Vercel has its own tag and id, and counts nothing.
    const own = new Set(['etag', 'x-request-id', 'ratelimit', 'ratelimit-policy'])
    const { 'content-type': contentType, ...others } = Object.fromEntries(
      [...headers].filter(([name]) => !own.has(name)),
    )
    const config = JSON.parse(readFileSync(join(inject('built').vercel, 'config.json'), 'utf8'))
    expect(config.routes[0]).toEqual({ src: '/docs/reference\\.js', headers: others, continue: true })
    expect(config.overrides).toEqual({ 'docs/reference.js': { contentType } })
  })

  test('has the background jobs run every minute, by the path of the contract', () => {
    const config = JSON.parse(readFileSync(join(inject('built').vercel, 'config.json'), 'utf8'))
    expect(config.crons).toEqual([{ path: '/v1/job-runs', schedule: '* * * * *' }])
  })

  test('has nothing but what is meant to be public or to run', async () => {
    expect(await filesOf(inject('built').vercel)).toEqual([
      'config.json',
      'functions/api.func/.vc-config.json',
      'functions/api.func/index.mjs',
      'functions/api.func/openapi.json',
      'functions/api.func/redis.mjs',
      'static/docs/reference.js',
    ])
  })
})
