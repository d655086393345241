/** Sends events to the endpoints that want them: each at least once, however often this process dies. */
import { setTimeout as pause } from 'node:timers/promises'
import { newId } from '../domain/ids.ts'
import { verdictOn } from '../domain/sending.ts'
import type { Post } from '../domain/sending.ts'
import { signedHeaders } from '../domain/webhook-signatures.ts'
import type { Log } from '../log.ts'
import * as queue from '../store/webhook-queue.ts'
import type { Claimed } from '../store/webhook-queue.ts'
import type { Job, JobParts, Note } from './job.ts'

export interface Delivering {
  post: Post
  /** Opens the sealed secret of an endpoint; undefined when no key of ours does. */
  open: (sealed: Uint8Array, endpointId: string) => string | undefined
}

/** Endpoints that are sent to at the same time. */
const lanes = 16
/** Seconds; longer than an attempt takes. A worker that dies is replaced after that. */
const lease = 30
/** Milliseconds between looks at the queue while something is being sent. */
const glance = 1000

/** One that hangs takes one lane for an attempt, and keeps nobody else waiting. */
export const deliverWebhooks = (delivering: Delivering): Job => ({
  name: 'webhooks.deliver',
  every: 1,
  looks: true,
  async run(parts) {
    const [sending, rounds] = [new Set<Promise<void>>(), new Set<Promise<void>>()]
    try {
      for (;;) {
        const before = sending.size
        const free = parts.signal.aborted ? 0 : lanes - before
        const claimed = free > 0 ? await queue.claim(parts.db, free, lease) : []
        if (claimed.length > 0) {
          const { each, whole } = deliverAll(claimed, delivering, parts)
          keep(sending, ...each)
          keep(rounds, whole)
          continue
        }
        // What was given back while it looked, it may have missed.
        if (sending.size < before) continue
        if (sending.size === 0) return false
        await Promise.race([...sending, pause(glance, undefined, { ref: false })])
      }
    } finally {
      await Promise.all([...sending, ...rounds])
    }
  },
})

/** Until it is done. */
function keep(kept: Set<Promise<void>>, ...promises: Promise<void>[]): void {
  for (const promise of promises) {
    const done: Promise<void> = promise.finally(() => kept.delete(done))
    kept.add(done)
  }
}

/** What was claimed together is attended together; none waits for the others. */
function deliverAll(claimed: readonly Claimed[], delivering: Delivering, parts: JobParts) {
  const each: Promise<void>[] = []
  const whole = parts.attend({ name: 'webhooks.deliver' }, async (note) => {
    note({ 'plumbline.webhook_deliveries': claimed.length })
    for (const one of claimed) each.push(attended(one, delivering, parts))
    await Promise.all(each)
  })
  return { each, whole }
}

const attended = (claimed: Claimed, delivering: Delivering, parts: JobParts): Promise<void> =>
  parts.attend(
    {
      name: 'webhooks.deliver.one',
      traceparent: claimed.traceparent,
      fields: {
        'plumbline.webhook_delivery_id': claimed.delivery_id,
        'plumbline.webhook_endpoint_id': claimed.webhook_endpoint_id,
        'plumbline.workspace_id': claimed.workspace_id,
        'plumbline.webhook_delivery.attempt': claimed.attempts,
      },
    },
    (note) => deliver(claimed, delivering, { ...parts, note }),
  )

async function deliver(
  claimed: Claimed,
  { post, open }: Delivering,
  parts: JobParts & { note: Note },
): Promise<void> {
  const { db, log, now, note } = parts
  const { webhook_endpoint_id: endpoint, event_id: id, payload, url, traceparent } = claimed
  const secrets = [claimed.sealed_secret, claimed.previous_secret]
    .filter((sealed) => sealed !== null)
    .map((sealed) => open(sealed, endpoint))
  try {
    const sent = secrets.every((secret) => secret !== undefined)
      ? await post(url, {
          headers: {
            ...fixedHeaders,
            ...traced(traceparent),
            ...signedHeaders({ id, payload }, secrets, now()),
          },
          body: payload,
        })
      : { failure: 'secret' as const }
    const verdict = verdictOn(sent, claimed.attempts, Math.random())
    const noted = await queue.finish(db, claimed, { ...verdict, auditId: newId('aud') })
    const { outcome, failure, status } = verdict
    const answered = status === undefined ? {} : { 'http.response.status_code': status }
    note({ 'plumbline.webhook_delivery.outcome': outcome, ...answered }, failure)
    tell(log, claimed, { ...verdict, noted })
  } catch (error) {
    note({}, 'not_noted')
    // The lease ends by itself, and then it is sent again.
    log.error('what became of a webhook delivery could not be noted', {
      delivery: claimed.delivery_id,
      error,
    })
  }
}

const fixedHeaders = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Plumbline-Webhooks' }

/** The receiver's spans join the trace of the request that made the event. */
const traced = (traceparent: string | null) => (traceparent === null ? {} : { traceparent })

/** Never the address, which may hold a token, nor what was sent. */
function tell(
  log: Log,
  { delivery_id: delivery, workspace_id: workspace, webhook_endpoint_id: endpoint, attempts }: Claimed,
  { outcome, status, failure, noted }: ReturnType<typeof verdictOn> & { noted: queue.Noted },
): void {
  const fields = { delivery, endpoint, workspace, attempts, outcome, status, failure }
  if (noted === 'disabled') log.warn('a webhook endpoint was disabled', fields)
  else if (noted === 'lost') log.warn('another worker took over a webhook delivery', fields)
  else if (outcome === 'delivered') log.info('a webhook was delivered', fields)
  else if (outcome === 'retry') log.info('a webhook was not taken, and will be sent again', fields)
  else log.warn('a webhook was given up', fields)
}

/** Events and their deliveries are kept so long; those that wait stay. */
const kept = '30 days'
const batch = 1000

export const sweepWebhooks: Job = {
  name: 'webhook_events.sweep',
  every: 3600,
  run: async ({ db }) => (await queue.sweep(db, kept, batch)) === batch,
}
