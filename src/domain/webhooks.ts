/** Webhooks by Standard Webhooks (https://www.standardwebhooks.com): secrets, and what is sent. */
import { randomBytes } from 'node:crypto'

/** Of a workspace. */
export const mostEndpoints = 20

/** A new secret: 256 random bits. */
export const mintWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

/** Something that happened. */
export interface WebhookEvent {
  id: string
  type: string
  at: Date
  workspaceId: string
  data: unknown
}

/** An event as it is stored and sent; the signature is over these very bytes. */
export const payloadOf = ({ id, type, at, workspaceId, data }: WebhookEvent): string =>
  JSON.stringify({ id, type, created_at: at.toISOString(), workspace_id: workspaceId, data })

/**
 * What is wrong with the address of an endpoint; undefined when nothing is. Where its name leads is looked at when
 * something is sent.
 * @param loopback whether http to this machine is allowed: in development
 */
export function addressProblem(address: string, loopback: boolean): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return 'is not an address'
  if (url.username !== '' || url.password !== '') return 'must not have a user name or password'
  if (url.protocol === 'https:') return undefined
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  return url.protocol === 'http:' && local && loopback ? undefined : 'must begin with https://'
}
