import type { Operation, OperationModule } from '../../generated/contract.ts'
import type { Actor } from '../context.ts'
import { Problem } from '../errors.ts'

/** What a platform knows, or can do faster than a web Request. */
export interface Connection {
  /** The address of the client. */
  remote?: string | undefined
  /** Reads the body; undefined when it is longer than the limit. */
  bytes?: (limit: number) => Promise<Uint8Array | undefined>
}

/** An operation with everything its requests need; the module is there after the first one. */
export interface Route {
  readonly id: string
  readonly operation: Operation
  /** Names of the path parameters, in order. */
  readonly names: readonly string[]
  module: OperationModule | undefined
}

/** What the steps learn about one request, in the order they learn it. */
export interface Exchange {
  readonly request: Request
  readonly method: string
  readonly path: string
  readonly search: string
  readonly requestId: string
  readonly started: number
  readonly connection: Connection
  route: Route
  /** Raw path segments, by parameter. */
  raw: Record<string, string>
  actor: Actor
  input: { path: object; query: object; headers: object; body: unknown }
  /** Headers that steps add to the answer, whatever it will be. */
  headers: Record<string, string>
}

/** The workspace the operation's policy names, as it stands in the path. */
export function tenantOf({ route, raw }: Exchange): string | undefined {
  const { tenant } = route.operation.policy
  return tenant === 'none' ? undefined : raw[tenant]
}

/** The module of a route: a bug of the build when it is missing, so it is no problem of the caller. */
export function moduleOf({ route }: Exchange): OperationModule {
  if (route.module === undefined) throw new Problem('internal', { detail: `${route.id} was not loaded` })
  return route.module
}
