import { fork } from 'node:child_process'
import { resolve as absolute } from 'node:path'

/** A contender in another process. */
export interface Child {
  ask: <T>(what: 'requests' | 'listen' | 'spent' | 'memory', options?: object) => Promise<T>
  stop: () => void
}

interface Reply {
  id: number
  value: unknown
  error?: string
}

/** Starts bench/contender.mjs. @param made the module that makes the contender, and the name of its export @param flags of Node */
export function startChild(
  made: { file: string; name: string },
  document: string,
  flags: string[] = [],
): Child {
  const child = fork('bench/contender.mjs', [absolute(made.file), made.name, absolute(document)], {
    execArgv: flags,
  })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let count = 0
  child.on('message', ({ id, value, error }: Reply) => {
    if (error === undefined) waiting.get(id)?.resolve(value)
    else waiting.get(id)?.reject(new Error(`${made.file}: ${error}`))
    waiting.delete(id)
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${made.file} left with ${String(code)}`))
  })
  return {
    ask: <T>(what: string, options?: object) =>
      new Promise<T>((resolve, reject) => {
        count += 1
        const id = count
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }) // the caller knows what it asked for
        child.send({ id, what, options })
      }),
    stop: () => child.disconnect(),
  }
}
