import { createServer } from 'node:net'
import { CommandError } from '../database/owner.ts'

interface Wanted {
  host: string
  port: number
}

/** How a person chooses another address. */
interface Choice {
  /** The variables of the address. */
  host: string
  port: string
  command: string
}

/** Asked before anything is generated or opened, so that nothing has to be undone. @throws CommandError */
export async function freePort({ host, port }: Wanted, choice: Choice): Promise<void> {
  const probe = createServer()
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    probe.once('error', resolve)
    probe.listen(port, host, () => resolve(undefined))
  })
  if (error?.code === 'EADDRINUSE')
    throw new CommandError(
      `Port ${port} is in use. Choose another one: ${choice.port}=${port + 1} ${choice.command}`,
    )
  if (error)
    throw new CommandError(
      `${host}:${port} cannot be listened on (${error.code}). Choose another ${choice.host} or ${choice.port}.`,
    )
  await new Promise((resolve) => probe.close(resolve))
}

export const ofDevelopment: Choice = { host: 'HOST', port: 'PORT', command: 'npm run dev' }
