/** Every operation's handler. An operation without one does not compile. */
import type { Handlers } from '../../generated/handlers.ts'
import type { Context } from '../context.ts'
import { meHandlers } from './me.ts'
import { systemHandlers } from './system.ts'
import { workspacesHandlers } from './workspaces.ts'

export const handlers: Handlers<Context> = {
  ...systemHandlers,
  ...meHandlers,
  ...workspacesHandlers,
}
