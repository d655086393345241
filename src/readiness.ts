/** What the service depends on, and whether it answers. */
import type { Answering, Readiness } from './context.ts'
import type { Log } from './log.ts'

export interface Dependency {
  name: string
  needed: boolean
  /** @throws when it does not answer */
  ask: () => Promise<void>
}

/** Milliseconds; a probe does not wait longer. */
const patience = 2000

/** What is down is told to the caller by its name; why, to the log. */
export function readinessOf(dependencies: readonly Dependency[], log: Log): Readiness {
  const ask = async ({ name, needed, ask: answer }: Dependency): Promise<Answering> => {
    try {
      await soon(answer())
      return { name, needed, status: 'ok' }
    } catch (error) {
      log.warn('a dependency does not answer', { dependency: name, error })
      return { name, needed, status: 'failed' }
    }
  }
  return () => Promise.all(dependencies.map(ask))
}

async function soon(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience)
  })
  try {
    await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
