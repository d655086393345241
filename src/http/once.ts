import { bareKey, digestOf, openAnswer, sealAnswer } from '../domain/once.ts'
import type { StoredAnswer } from '../domain/once.ts'
import { Problem } from '../errors.ts'
import type { Statement } from '../store/actor-connection.ts'
import type { Database } from '../store/database.ts'
import { isUnavailable } from '../store/failures.ts'
import { claimFailure, claimOnce, findOnce } from '../store/once.ts'
import type { Answered } from '../store/once.ts'
import type { Answer } from './answer.ts'
import { databaseActor } from './database-actor.ts'
import type { Exchange } from './exchange.ts'
import { baseHeaders } from './headers.ts'

/** A request that happens once, however often it comes. */
export interface Once {
  /** Travels with the first statement of the effect, and keeps it from running a second time. */
  claim: () => Statement
  /** What is stored of the answer, in the transaction of the effect. */
  finish: (answer: Answer) => Answered
  /**
   * The effect did not happen now: answers what it was answered before.
   * @throws Problem conflict while another one runs, idempotency_mismatch for another request with the same key;
   * what made it fail, when it never happened
   */
  settle: (error: unknown, db: Database) => Promise<Answer>
}

/**
 * Step 7. With an `Idempotency-Key` (IETF draft "The Idempotency-Key HTTP Header Field"). Nothing is stored for a
 * request that fails: it may run again. The transaction of the effect is the lease: while it runs, others are told to
 * come back, and it ends with its connection.
 */
export function onceOf(exchange: Exchange): Once | undefined {
  const { headers, path, query, body } = exchange.input
  // Decoded where the contract has it; the others are gathered only then, which nearly always costs nothing.
  const header = headers['idempotency-key']
  if (typeof header !== 'string') return undefined
  const { 'idempotency-key': _header, ...others } = headers
  const text = bareKey(header)
  const key = { operation: exchange.matched.id, digest: digestOf(text) }
  const request = digestOf(JSON.stringify([path, query, others, body]))
  const { key_id: keyId, sub } = databaseActor(exchange).claims
  const scope = `${keyId ?? sub} ${key.operation}`
  let claimed = false
  return {
    claim() {
      claimed = true
      return claimOnce(key)
    },
    finish: (answer) => ({ ...key, request, answer: sealAnswer(stored(answer), text, scope) }),
    async settle(error, db) {
      const failure = claimFailure(error)
      if (failure === 'running')
        throw new Problem('conflict', {
          detail: 'A request with this idempotency key is still running.',
          headers: { 'retry-after': '1' },
          cause: error,
        })
      // What failed after its claim never happened. What failed before it may have happened earlier, but whoever may
      // not do it any more is not told again.
      if (failure === undefined && (claimed || isForbidden(error) || isUnavailable(error))) throw error
      const found = await findOnce(db, key)
      if (found === undefined) throw error
      if (!found.request.equals(request)) throw new Problem('idempotency_mismatch', { cause: error })
      return replay(exchange, openAnswer(found.answer, text, scope))
    },
  }
}

const isForbidden = (error: unknown) => error instanceof Problem && error.status === 403

/** Headers that belong to the effect; the others belong to one request. */
const ofEffect = new Set(['etag', 'location'])

function stored({ status, headers, body }: Answer): StoredAnswer {
  if (body !== null && typeof body !== 'string')
    throw new Problem('internal', { detail: 'only text can be answered again' })
  const kept = Object.entries(headers).filter(([name]) => ofEffect.has(name))
  return { status, headers: Object.fromEntries(kept), body }
}

function replay(exchange: Exchange, { status, headers: kept, body }: StoredAnswer): Answer {
  const type = exchange.module.answers[status]?.type
  const headers: Record<string, string> = { ...baseHeaders(exchange.requestId, type), ...kept }
  if (headers['etag'] !== undefined) headers['cache-control'] = 'private, no-cache'
  headers['idempotent-replayed'] = 'true'
  exchange.replayed = true
  return { status, headers, body, value: undefined }
}
