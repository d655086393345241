/** The whole machine over a contract of the measurements, as production runs it: bundled, checks of answers off. */
import type { Operation } from '../generated/contract.ts'
import { rates } from '../generated/policy.ts'
import type { Context } from '../src/context.ts'
import type { Handler } from '../src/http/call.ts'
import type { Input } from '../src/http/exchange.ts'
import { checkedResponse } from '../src/http/checked-response.ts'
import { createMachine } from '../src/http/machine.ts'
import type { Fetch } from '../src/http/machine.ts'
import { createLog } from '../src/log.ts'
import type { DatabaseDoor } from '../src/store/database.ts'
import { memoryCounters } from '../src/store/counters-memory.ts'
import { findItem, listItems, makeOrder } from './samples.ts'
import type { OrderCreate } from './samples.ts'

const json = (status: number, body: unknown) => ({ status, body })

/** The handlers of contract.yaml. */
export const benchHandlers: Readonly<Record<string, Handler>> = {
  'items.get': (_context, { path }: Input) => json(200, findItem(Number(path['id']))),
  'items.list': (_context, { query }: Input) => json(200, listItems(Number(query['limit']))),
  'orders.create': (_context, { body }: Input) => json(201, makeOrder(body as OrderCreate)), // validated as that
}

/** A door that opens nothing: the handlers ask no database. */
const database = {
  transaction: (_actor: unknown, work: (db: undefined, last: () => void) => unknown) =>
    work(undefined, () => {}),
} as unknown as DatabaseDoor // they use no more of it

/** @param origin where the operations come from decides who handles them */
export function machineOf(
  operations: Readonly<Record<string, Operation>>,
  handlers: Readonly<Record<string, Handler>>,
  ResponseClass = checkedResponse(), // as createApp has it
): Fetch {
  return createMachine({
    operations,
    handlers,
    verifiers: {},
    limits: { classes: rates, shared: memoryCounters(), own: memoryCounters() },
    database,
    emit: () => undefined,
    audit: () => ({
      id: 'aud',
      operation: 'x.y',
      workspaceId: undefined,
      resourceId: undefined,
      requestId: 'req',
    }),
    checks: undefined,
    context: () => ({}) as Context, // the handlers ask nothing of it
    cors: { origins: [] },
    log: createLog('error', console.error),
    origin: '',
    Response: ResponseClass,
  })
}
