import type { Context } from '../context.ts'
import type { Log } from '../log.ts'
import type { AuditEntry } from '../store/audit.ts'
import { changeStatement } from '../store/changes.ts'
import type { Database, DatabaseActor, DatabaseDoor, Work } from '../store/database.ts'
import { countStatement } from '../store/deprecated-calls.ts'
import type { EventEntry } from '../store/webhook-events.ts'
import { checkAnswer, shapeAnswer } from './answer.ts'
import type { Answer, Checks, HandlerResult } from './answer.ts'
import { databaseActor } from './database-actor.ts'
import { countedCall } from './deprecation.ts'
import type { Exchange, Input } from './exchange.ts'
import { LineStream } from './lines.ts'
import { onceOf } from './once.ts'

export type Handler = (context: Context, input: Input) => Promise<HandlerResult> | HandlerResult

export interface Calling {
  database: DatabaseDoor
  /** Development and tests check every answer. */
  checks: Checks | undefined
  log: Log
  context: (exchange: Exchange, db: (() => Database) | Database) => Context
  /** The audit row of a change, written in the transaction of the change. */
  audit: (exchange: Exchange, answer: Answer) => AuditEntry
  /** The event of a change, if it makes one; written in the transaction of the change. */
  emit: (exchange: Exchange, answer: Answer) => EventEntry | undefined
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Steps 7 to 10. Runs the handler as the actor. Whatever changes something runs in one transaction with its
 * audit row and the making of its answer: when one of them fails, nothing was changed.
 */
export function call(exchange: Exchange, handler: Handler, calling: Calling): Answer | Promise<Answer> {
  return safe.has(exchange.operation.method)
    ? read(exchange, handler, calling)
    : write(exchange, handler, calling)
}

const isDeprecated = (exchange: Exchange) => exchange.matched.notices !== undefined

function read(exchange: Exchange, handler: Handler, calling: Calling): Answer | Promise<Answer> {
  const { database, context, log } = calling
  const db = () => database.as(new Listening(exchange))
  const answer = finish(exchange, handler(context(exchange, db), exchange.input), calling)
  return isDeprecated(exchange) ? countedCall(answer, exchange, { db: db(), log }) : answer
}

function write(exchange: Exchange, handler: Handler, calling: Calling): Promise<Answer> {
  const { database, context, audit, emit } = calling
  const actor = new Listening(exchange)
  const once = onceOf(exchange)
  const work: Work<Answer> = async (db, last) => {
    const finishing = finish(exchange, handler(context(exchange, db), exchange.input), calling)
    const answer = finishing instanceof Promise ? await finishing : finishing
    if (isDeprecated(exchange)) last(countStatement(exchange.matched.id))
    const change = {
      audit: exchange.operation.policy.audit ? audit(exchange, answer) : undefined,
      event: emit(exchange, answer),
      once: once?.finish(answer),
    }
    if (change.audit ?? change.event ?? change.once) last(changeStatement(change))
    return answer
  }
  if (once === undefined) return database.transaction(actor, work)
  return database
    .transaction(actor, work, once.claim)
    .catch((error: unknown) => once.settle(error, database.as(actor)))
}

/** A handler that needs nothing from elsewhere answers at once; a promise costs more than it does. */
function finish(
  exchange: Exchange,
  result: HandlerResult | Promise<HandlerResult>,
  { checks }: Calling,
): Answer | Promise<Answer> {
  if (!(result instanceof Promise) && checks === undefined) return begun(shapeAnswer(exchange, result))
  return (async () => {
    const value = await result
    const answer = shapeAnswer(exchange, value)
    if (checks !== undefined) await checkAnswer(exchange, value, { answer, checks })
    return begun(answer)
  })()
}

/** An answer in lines has its first one before it begins to go out. */
const begun = (answer: Answer): Answer | Promise<Answer> =>
  answer.value instanceof LineStream ? answer.value.begin().then(() => answer) : answer

/** The actor, as long as somebody waits for what it does. The signal is made when a statement needs it. */
class Listening implements DatabaseActor {
  readonly role: DatabaseActor['role']
  readonly claims: DatabaseActor['claims']
  readonly #exchange: Exchange

  constructor(exchange: Exchange) {
    const { role, claims } = databaseActor(exchange)
    this.role = role
    this.claims = claims
    this.#exchange = exchange
  }

  get signal(): AbortSignal {
    return this.#exchange.signal
  }
}
