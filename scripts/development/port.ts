import { createServer } from 'node:net'
import type { Config } from '../../src/config.ts'
import { CommandError } from '../database/owner.ts'

/** Asked before anything is generated or opened, so that nothing has to be undone. @throws CommandError */
export async function freePort({ host, port }: Config): Promise<void> {
  const probe = createServer()
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    probe.once('error', resolve)
    probe.listen(port, host, () => resolve(undefined))
  })
  if (error?.code === 'EADDRINUSE')
    throw new CommandError(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm run dev`)
  if (error)
    throw new CommandError(
      `${host}:${port} cannot be listened on (${error.code}). Choose another HOST or PORT.`,
    )
  await new Promise((resolve) => probe.close(resolve))
}
