/** The machine without a database: what it is asked comes from nowhere, and handlers answer what a test wants. */
import { rates } from '../../generated/policy.ts'
import type { Actor, Context } from '../../src/context.ts'
import { createMachine } from '../../src/http/machine.ts'
import type { Fetch, MachineOptions } from '../../src/http/machine.ts'
import { memoryCounters } from '../../src/store/counters-memory.ts'
import type { DatabaseDoor } from '../../src/store/database.ts'
import { acme } from './service.ts'

const owner: Actor = {
  kind: 'key',
  key_id: 'key',
  user_id: 'usr',
  workspace_id: acme,
  scopes: [],
  role: 'owner',
}
const person: Actor = { kind: 'user', user_id: 'usr', role: 'owner' }
const database = {
  transaction: (_actor: unknown, work: (db: undefined, last: () => void) => unknown) =>
    work(undefined, () => {}),
} as unknown as DatabaseDoor // the handlers of this law ask nothing of it
const verifiers = {
  bearer: async () => person,
  apiKey: async () => owner,
  cron: async (): Promise<Actor> => ({ kind: 'scheduler' }),
}

/** @param parts what is on the stage; the owner of Acme is in front of it */
export const stage = (
  parts: Pick<MachineOptions, 'operations' | 'handlers' | 'checks' | 'log'> & Partial<MachineOptions>,
): Fetch =>
  createMachine({
    verifiers,
    limits: { classes: rates, shared: memoryCounters(), own: memoryCounters() },
    database,
    context: () => ({}) as Context, // unused by these handlers
    emit: () => undefined,
    audit: () => ({
      id: 'aud',
      operation: 'x.y',
      workspaceId: undefined,
      resourceId: undefined,
      requestId: 'req',
    }),
    cors: { origins: [] },
    origin: '',
    Response,
    ...parts,
  })
