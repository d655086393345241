/**
 * Sends requests at a rate, whether or not answers come: the clients of a service do not wait for each other. So a
 * request that is sent late because the machine is busy counts from when it should have been sent.
 */
import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import { send } from '../load-client.ts'
import type { Sent } from '../load-client.ts'
import { acme, plan } from './site.ts'
import type { Held, Site } from './site.ts'

export interface Step {
  /** Requests a second. */
  offered: number
  answered: number
  /** Milliseconds until half, nine of ten, 99 of a hundred and all had their answer. */
  p50: number
  p90: number
  p99: number
  max: number
  /** What was answered instead, or `none` -> how often. */
  errors: Record<string, number>
  /** The most that was seen. */
  held: Held
}

/** Milliseconds between two looks at the clock. */
const tick = 1
/** Requests under way; more than any server would be given at once. */
const most = 2000

/** Seven of ten read, three write: one with a key. */
function requestOf(index: number, tokens: readonly string[]): Partial<Sent> {
  const headers = { authorization: `Bearer ${tokens[index % tokens.length] ?? ''}` }
  const base = `/v1/workspaces/${acme}/documents`
  const kind = index % 10
  if (kind < 4) return { path: `${base}/${plan}`, headers }
  if (kind < 7) return { path: `${base}?limit=20`, headers }
  return {
    path: base,
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      ...(kind === 7 ? { 'idempotency-key': randomUUID() } : {}),
    },
    body: JSON.stringify({ title: `Load ${index}`, content: 'x'.repeat(500) }),
  }
}

/** Drives the server for some seconds. */
export async function drive(site: Site, rate: number, seconds: number): Promise<Step> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const took: number[] = []
  const errors: Record<string, number> = {}
  const held: Held = { megabytes: 0, connections: 0, busy: 0 }
  const running = new Set<Promise<void>>()
  const one = async (index: number, due: number) => {
    const outcome = await send(site.url, requestOf(index, site.tokens), agent).catch(() => ({
      status: 'none',
    }))
    took.push(performance.now() - due)
    if (outcome.status !== 200 && outcome.status !== 201)
      errors[outcome.status] = (errors[outcome.status] ?? 0) + 1
  }
  const watching = setInterval(() => void site.held().then((now) => raise(held, now)), 250)
  const started = performance.now()
  const all = rate * seconds
  let sent = 0
  while (sent < all) {
    await new Promise((resolve) => setTimeout(resolve, tick))
    // The first is due at once.
    const due = Math.min(all, Math.floor(((performance.now() - started) * rate) / 1000) + 1)
    for (; sent < due && running.size < most; sent++) {
      const request = one(sent, started + (sent * 1000) / rate).finally(() => running.delete(request))
      running.add(request)
    }
  }
  await Promise.all(running)
  clearInterval(watching)
  const elapsed = (performance.now() - started) / 1000
  agent.destroy()
  const sorted = took.toSorted((a, b) => a - b)
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const failed = Object.values(errors).reduce((sum, count) => sum + count, 0)
  return {
    offered: rate,
    answered: (took.length - failed) / elapsed,
    p50: part(0.5),
    p90: part(0.9),
    p99: part(0.99),
    max: part(1),
    errors,
    held,
  }
}

function raise(held: Held, now: Held): void {
  held.megabytes = Math.max(held.megabytes, now.megabytes)
  held.connections = Math.max(held.connections, now.connections)
  held.busy = Math.max(held.busy, now.busy)
}
