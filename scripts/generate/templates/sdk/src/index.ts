import { createApi } from './api.gen.js'
import { createClient } from './client/client.js'
import type { PlumblineOptions } from './client/client.js'

/** Every operation of the contract, at the place its id names: `documents.list` is `api.documents.list()`. */
// oxlint-disable-next-line typescript/no-empty-object-type -- an interface goes by its name in editors and messages
export interface Plumbline extends ReturnType<typeof createApi> {}

/**
 * Everything the service offers, in one object.
 *
 * Bundlers cannot drop operations from it that are not called; where that counts, call the functions of `/flat`
 * with a client of `createClient`.
 *
 * @throws TypeError when `baseUrl` is not an address
 */
export const createPlumbline = (options: PlumblineOptions): Plumbline => createApi(createClient(options))

export { createClient }
export type { PlumblineOptions }
export type { CallOptions, Client } from './client/index.js'
export type { Call, ListCall, Result } from './client/call.js'
export type { Lines } from './client/lines.js'
export type { SecurityScheme, Token } from './client/request.js'
export {
  PlumblineConnectionError,
  PlumblineError,
  PlumblineTimeoutError,
  PlumblineWebhookError,
} from './errors.js'
export type { Violation, WebhookFault } from './errors.js'
export * as webhooks from './webhooks.js'
export type { WebhookEvent } from './contract.gen.js'
export type * from './types.gen.js'
