import { randomUUID } from 'node:crypto'
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'

/** Where development keeps what is not in the repository: the embedded database, the issuer's key, caches. */
export const stateFolder = process.env['PLUMBLINE_STATE'] ?? '.plumbline'

/** Something else holds what is wanted; the message says what to do. */
export class LockError extends Error {}

/** Makes the folder. @throws LockError where that cannot be */
export function prepareState(): void {
  try {
    mkdirSync(stateFolder, { recursive: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException // fs errors carry a code
    throw new LockError(
      `The folder ${stateFolder} cannot be made (${code}). Choose another one: PLUMBLINE_STATE=<folder>`,
      { cause: error },
    )
  }
}

/** Who holds a lock, and the port at which it says so as long as it lives. */
interface Holder {
  pid: number
  port: number
  token: string
}

/**
 * Takes the lock of a data directory: the embedded database has none of its own, and two writers destroy it.
 * The holder answers on a loopback port for as long as it lives; so a lock that a killed process left behind is
 * told from one in use, whatever became of its process number.
 * @returns releases the lock
 * @throws LockError
 */
export async function takeLock(folder: string): Promise<() => void> {
  const file = join(folder, 'data.lock')
  for (let attempt = 0; attempt < 20; attempt++) {
    if (create(file)) return hold(file)
    const holder = read(file)
    // The other one has made the file and not yet written into it.
    if (holder === undefined) await new Promise((resolve) => setTimeout(resolve, 100))
    else if (await answers(holder))
      throw new LockError(
        `The database in ${folder} is in use by process ${holder.pid}. Stop that server, or give this one another folder: PLUMBLINE_STATE=<folder>`,
      )
    else rmSync(file, { force: true })
  }
  throw new LockError(`The lock ${file} cannot be taken; remove it if no server is running.`)
}

function create(file: string): boolean {
  try {
    openSync(file, 'wx')
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false // fs errors carry a code
    throw error
  }
}

async function hold(file: string): Promise<() => void> {
  const token = randomUUID()
  const server = createServer((socket) => socket.end(token)).unref()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  writeFileSync(file, JSON.stringify({ pid: process.pid, port, token } satisfies Holder))
  const release = () => {
    server.close()
    rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder // takeLock wrote it
  } catch {
    return undefined // it is gone, or not written yet
  }
}

/** Whether the holder lives. One that is too busy to answer lives. */
function answers({ port, token }: Holder): Promise<boolean> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1')
    socket.setTimeout(5000, () => resolve(true))
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('end', () => resolve(text === token))
    socket.on('error', () => resolve(false))
    socket.on('close', () => socket.destroy())
  })
}
